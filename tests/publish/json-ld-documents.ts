/** Contexts of JSON-LD documents, from what is installed: nothing is fetched. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Options } from 'jsonld';

const id = (term: string) => ({ '@type': '@id', '@id': term });

/** Terms of http://www.w3.org/ns/anno.jsonld that the annotations use (Web Annotation Vocabulary, Appendix A). */
const ANNOTATIONS = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  as: 'https://www.w3.org/ns/activitystreams#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationPage: 'as:OrderedCollectionPage',
  Dataset: 'dctypes:Dataset',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  TimeState: 'oa:TimeState',
  linking: 'oa:linking',
  body: id('oa:hasBody'),
  target: id('oa:hasTarget'),
  source: id('oa:hasSource'),
  selector: id('oa:hasSelector'),
  state: id('oa:hasState'),
  cached: id('oa:cachedSource'),
  items: { ...id('as:items'), '@container': '@list' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
  end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
  format: 'dc:format',
  label: 'rdfs:label',
};

/** The context that W3C publishes for CSV on the Web, as the outside parser carries it. */
const csvw = () =>
  JSON.parse(
    readFileSync(
      createRequire(import.meta.url).resolve('rdf-parser-csvw/test/support/csvw.json'),
      'utf8',
    ),
  )['@context'] as object;

const CONTEXTS: Readonly<Record<string, () => object>> = {
  'http://www.w3.org/ns/anno.jsonld': () => ANNOTATIONS,
  'http://www.w3.org/ns/csvw': csvw,
  // The real one maps every name to this vocabulary, too.
  'https://schema.org/': () => ({ '@vocab': 'http://schema.org/' }),
};

type Loader = NonNullable<Options.Expand['documentLoader']>;

async function documentLoader(url: string): ReturnType<Loader> {
  const context = CONTEXTS[url];
  if (!context) throw new Error(`no context here for ${url}`);
  return { documentUrl: url, document: { '@context': context() } } as Awaited<ReturnType<Loader>>;
}

/** `safe`: a name that the context does not know is an error instead of being dropped. */
export const offline = (base: string): Options.Expand & { safe: boolean } => ({
  base,
  documentLoader,
  safe: true,
});
