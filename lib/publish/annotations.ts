/** Every quote as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): figure → place in the text. */
import type { CheckedDataset } from '../check/report';
import type { Article } from '../record/article';
import { EDITION } from '../record/edition';
import { isStated, type StatedFigure } from '../record/figure';
import { addressOf, type Site } from './edition';
import { lookUp } from './look-up';

/** Texts whose rights allow excerpts only are not published, so nothing can cite their copy. */
const stateOf = (site: Site, article: Article) =>
  article.rights === 'full'
    ? { state: { type: 'TimeState', cached: textAddress(site, article) } }
    : {};

const textAddress = (site: Site, { id, sha256 }: Article) =>
  `${addressOf(site, `/data/articles/${id}.txt`)}#sha256=${sha256}`;

function annotationOf(figure: StatedFigure, article: Article, site: Site) {
  const { id, label, exact, prefix, suffix, start, end } = figure;
  return {
    id: addressOf(site, `/data/annotations.jsonld#${id}`),
    type: 'Annotation',
    motivation: 'linking',
    body: {
      id: addressOf(site, `/figures/${id}`),
      type: 'Dataset',
      format: 'text/html',
      label,
    },
    target: {
      source: article.url ?? addressOf(site, `/articles/${article.id}`),
      ...stateOf(site, article),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          ...(prefix === null ? {} : { prefix }),
          ...(suffix === null ? {} : { suffix }),
        },
        // The model counts Unicode code points, as the record does.
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

/** What the annotations of a part are: of which page, under which label. */
export interface AnnotatedPart {
  readonly figures: readonly StatedFigure[];
  readonly path: string;
  readonly label: string;
}

const wholeOf = ({ figures }: CheckedDataset): AnnotatedPart => ({
  figures: figures.filter(isStated),
  path: '/data/annotations.jsonld',
  label: `${EDITION.title}: every quote`,
});

/** By default of the whole record. The name of an annotation is the same in every part. */
export function annotationsOf(
  dataset: CheckedDataset,
  site: Site,
  { figures, path, label }: AnnotatedPart = wholeOf(dataset),
): string {
  const { articles } = lookUp(dataset);
  const items = figures.map((figure) => {
    const article = articles.get(figure.article_id);
    if (!article) throw new Error(`unknown article: ${figure.article_id}`);
    return annotationOf(figure, article, site);
  });
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: addressOf(site, path),
    type: 'AnnotationPage',
    label,
    'schema:version': EDITION.version,
    'schema:license': EDITION.license.path,
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
