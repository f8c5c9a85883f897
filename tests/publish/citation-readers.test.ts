/** Citations as a reference manager's library (citation.js) reads them, each format for itself. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { citationBib, citationCsl, citationRis, cslOf } from '@/lib/publish/citation-formats';
import {
  articleItem,
  type CitationItem,
  chartItem,
  figureItem,
  recordItem,
} from '@/lib/publish/citation-item';
import { NOWHERE, SOMEWHERE, theRecord } from './record';

interface Entry {
  readonly type: string;
  readonly title: string;
  readonly author: readonly { readonly family?: string; readonly literal?: string }[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly version?: string;
  readonly URL?: string;
  readonly note?: string;
}
interface Cited {
  readonly data: readonly Entry[];
  format(kind: 'bibliography', options: { format: 'text'; template: 'apa' }): string;
}
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as { Cite: new (text: string) => Cited };
for (const format of ['bibtex', 'ris', 'csl']) require(`@citation-js/plugin-${format}`);

const dataset = theRecord();
const [article] = dataset.articles;
if (!article) throw new Error('the record has no article');

const ITEMS: readonly (readonly [string, CitationItem])[] = [SOMEWHERE, NOWHERE].flatMap((site) => [
  [`the record (${site.base})`, recordItem(site, 'a'.repeat(64))] as const,
  ...dataset.charts.map(
    (chart) => [`chart ${chart.slug} (${site.base})`, chartItem(chart, site)] as const,
  ),
  ...dataset.figures.map(
    (figure) => [`figure ${figure.id} (${site.base})`, figureItem(figure, dataset, site)] as const,
  ),
]);
const ARTICLES = dataset.articles.map((one) => [one.id, articleItem(one)] as const);

/** One entry and nothing but it. */
function entryOf(text: string): Entry {
  const { data } = new Cite(text);
  const [entry] = data;
  if (!entry || data.length !== 1) throw new Error(`${data.length} entries in: ${text}`);
  return entry;
}

const essence = ({ title, author, issued, URL, note }: Entry) => ({
  title,
  author: author.map(({ family, literal }) => literal ?? family),
  issued: issued['date-parts'],
  URL,
  note,
});

describe('a citation, read by citation.js', () => {
  it.each([...ITEMS, ...ARTICLES])('%s says the same as CSL-JSON and BibTeX', (_name, item) => {
    const csl = essence(cslOf(item) as unknown as Entry);
    expect(essence(entryOf(citationCsl(item)))).toEqual(csl);
    expect(essence(entryOf(citationBib(item)))).toEqual(csl);
  });

  it.each(ITEMS)('%s says the same as RIS', (_name, item) => {
    expect(essence(entryOf(citationRis(item)))).toEqual(essence(cslOf(item) as unknown as Entry));
  });

  // The reader takes the author of a newspaper's article for a reporter, and drops a month without a day.
  it.each(ARTICLES)('%s says the same as RIS, as far as the reader goes', (_name, item) => {
    const { title, URL, note, issued } = entryOf(citationRis(item));
    expect({ title, URL, note }).toEqual({
      title: item.title,
      URL: item.url,
      note: cslOf(item).note,
    });
    expect(issued['date-parts'][0]?.[0]).toBe(item.issued[0][0]);
  });

  it('gives a line in a common style, with hedge, year, version and address', () => {
    const figure = dataset.figures.find(({ id }) => id === 'cn-us-trade-2012');
    if (!figure) throw new Error('the record lacks the figure');
    const line = new Cite(citationBib(figureItem(figure, dataset, SOMEWHERE))).format(
      'bibliography',
      { format: 'text', template: 'apa' },
    );
    expect(line).toContain('Figures of Record. (2026).');
    expect(line).toContain('over $440 billion');
    expect(line).toContain('https://figures.example/figures/cn-us-trade-2012');
  });
});
