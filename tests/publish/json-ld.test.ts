/** The JSON-LD documents as the jsonld library expands them, no term lost. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { chartFiles } from '@/lib/publish/chart-files';
import { dataFiles } from '@/lib/publish/data-files';
import { chartJsonLd, datasetJsonLd } from '@/lib/publish/schema-org';
import { isStated } from '@/lib/record/figure';
import { offline } from './json-ld-documents';
import { madeJson } from './made';
import { SOMEWHERE, theRecord } from './record';

const BASE = 'https://figures.example/data/';
const dataset = theRecord();
type Node = Record<string, { '@id'?: string; '@value'?: unknown; '@list'?: Node[] }[]>;

describe('the annotations', async () => {
  const page = await madeJson('annotations.jsonld', SOMEWHERE);
  const [expanded] = (await jsonld.expand(page, offline(BASE))) as unknown as [Node];
  const items = expanded?.['https://www.w3.org/ns/activitystreams#items']?.[0]?.['@list'] ?? [];
  const OA = 'http://www.w3.org/ns/oa#';

  it('are one for each quote, in the terms of the Web Annotation model', () => {
    expect(items).toHaveLength(dataset.figures.filter(isStated).length);
    for (const item of items)
      expect(Object.keys(item).sort()).toEqual(
        ['@id', '@type', `${OA}hasBody`, `${OA}hasTarget`, `${OA}motivatedBy`].sort(),
      );
  });

  it('select by quote and by place', () => {
    const text = JSON.stringify(items);
    for (const term of ['TextQuoteSelector', 'TextPositionSelector', 'linking'])
      expect(text).toContain(`${OA}${term}`);
    for (const { exact } of dataset.figures.filter(isStated))
      expect(text).toContain(JSON.stringify({ '@value': exact }));
  });

  it('are refused when a term is misspelt', async () => {
    const wrong = { ...page, itmes: page.items };
    await expect(jsonld.expand(wrong, offline(BASE))).rejects.toThrow(/safe mode/i);
  });
});

describe('the CSVW metadata', () => {
  it.each(['csv-metadata.json', 'figures.csv-metadata.json', 'units.csv-metadata.json'])(
    'of %s have no term that the context of CSV on the Web does not know',
    async (name) => {
      const metadata = await madeJson(name, SOMEWHERE);
      // Notes are annotations inside, which that context leaves to readers (Metadata Vocabulary, 5.4).
      for (const table of [metadata, ...(metadata.tables ?? [])]) delete table.notes;
      const [expanded] = await jsonld.expand(metadata, offline(BASE));
      expect(JSON.stringify(expanded)).toContain('http://www.w3.org/ns/csvw#tableSchema');
    },
  );
});

/** Classes and properties of schema.org with what they inherit, from the published types. */
function vocabulary(): (name: string) => ReadonlySet<string> {
  const types = readFileSync(
    createRequire(import.meta.url)
      .resolve('schema-dts/package.json')
      .replace('package.json', 'dist/schema.d.ts'),
    'utf8',
  );
  const bodies = new Map(
    [...types.matchAll(/^interface (\w+)Base extends ([^{]+)\{\n([\s\S]*?)^\}/gm)].map(
      ([, name = '', parents = '', body = '']) => [name, { parents, body }],
    ),
  );
  return function propertiesOf(name): ReadonlySet<string> {
    const found = bodies.get(name);
    if (!found) return new Set();
    const inherited = [...found.parents.matchAll(/(\w+)Base/g)].flatMap(([, parent = '']) => [
      ...propertiesOf(parent),
    ]);
    const own = [...found.body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property);
    const root = /^interface ThingBase[^{]*\{\n([\s\S]*?)^\}/m.exec(types)?.[1] ?? '';
    const things = [...root.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property);
    return new Set([...things, ...inherited, ...own]);
  };
}

/** Classes and properties of a document that schema.org does not know. */
function unknownTerms(document: unknown): string[] {
  const propertiesOf = vocabulary();
  const wrong: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      node.forEach(walk);
      return;
    }
    const type = String((node as { '@type'?: unknown })['@type']);
    const known = propertiesOf(type);
    if (known.size === 0) wrong.push(`class ${type}`);
    for (const [name, value] of Object.entries(node)) {
      if (!name.startsWith('@') && !known.has(name)) wrong.push(`${type}.${name}`);
      walk(value);
    }
  };
  walk(document);
  return [...new Set(wrong)];
}

describe('the description for search engines', async () => {
  const files = dataFiles(dataset, SOMEWHERE).map(({ name }) => ({ name, type: 'text/csv' }));
  const described = JSON.parse(datasetJsonLd(dataset, files, SOMEWHERE));

  it('expands with no term lost', async () => {
    const [expanded] = await jsonld.expand(described, offline(BASE));
    expect(expanded?.['@type']).toEqual(['http://schema.org/Dataset']);
  });

  it('uses only classes of schema.org, with properties that they have', () => {
    expect(unknownTerms(described)).toEqual([]);
    const propertiesOf = vocabulary();
    expect(propertiesOf('Dataset').has('variableMeasured')).toBe(true);
    expect(propertiesOf('Dataset').has('variableMeasurd')).toBe(false);
  });

  it.each(dataset.charts.map((chart) => [chart.slug, chart] as const))(
    'of chart %s expands, too, and is described at a length that they take',
    async (slug, chart) => {
      const list = chartFiles(dataset, chart, SOMEWHERE).map(({ name }) => ({ name, type: 'x/y' }));
      const about = JSON.parse(chartJsonLd(dataset, chart, list, SOMEWHERE));
      const [expanded] = await jsonld.expand(about, offline(BASE));
      expect(expanded?.['@id']).toBe(`https://figures.example/charts/${slug}#dataset`);
      expect(unknownTerms(about)).toEqual([]);
      expect(about.description.length).toBeGreaterThanOrEqual(50);
      expect(about.description.length).toBeLessThanOrEqual(5_000);
    },
  );

  it('is described in 50 to 5000 characters, as search engines want it', () => {
    expect(described.description.length).toBeGreaterThanOrEqual(50);
    expect(described.description.length).toBeLessThanOrEqual(5_000);
  });
});
