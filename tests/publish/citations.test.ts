import { describe, expect, it } from 'vitest';
import {
  citationBib,
  citationCsl,
  citationRis,
  citationText,
  cslOf,
  escapeLatex,
} from '@/lib/publish/citation-formats';
import {
  articleItem,
  type CitationItem,
  chartItem,
  figureItem,
  recordItem,
} from '@/lib/publish/citation-item';
import { NOWHERE, SOMEWHERE, theRecord } from './record';

const dataset = theRecord();
const figure = dataset.figures.find(({ id }) => id === 'cn-us-trade-2012');
const [chart] = dataset.charts;
const [article] = dataset.articles;
if (!figure || !chart || !article) throw new Error('the record lacks what is cited here');

const ITEMS: readonly (readonly [string, CitationItem])[] = [
  ['record', recordItem(SOMEWHERE, 'a'.repeat(64))],
  ['chart', chartItem(chart, SOMEWHERE)],
  ['figure', figureItem(figure, dataset, SOMEWHERE)],
  ['article', articleItem(article)],
];

describe('a citation', () => {
  it.each(ITEMS)('of the %s is as on record, in every format', async (name, item) => {
    const all = [citationText, citationBib, citationCsl, citationRis].map((write) => write(item));
    await expect(all.join('\n')).toMatchFileSnapshot(`../golden/publish/citation-${name}.txt`);
  });

  it('of a figure keeps its hedge', () => {
    expect(citationText(figureItem(figure, dataset, NOWHERE))).toContain('over $440 billion');
  });

  it.each([
    ['railway-offer-eur', '; stated 6 May 2015, published 8 May 2015; '],
    ['congratulation-delay', '; stated 19 March 2013, published 21 or 22 March 2013; '],
    [
      'interceptors-added',
      '; stated between 11 and 17 March 2013, published 21 or 22 March 2013; ',
    ],
    ['cn-us-trade-2012', 'Ambassador to China; published 21 or 22 March 2013; '],
    ['rosneft-base', '”, derived: rosneft-target-2018 - rosneft-increase-2018'],
  ])('of %s gives the day of the statement where one is known: %s', (id, words) => {
    const cited = dataset.figures.find((one) => one.id === id);
    if (!cited) throw new Error(`the record lacks ${id}`);
    for (const write of [citationText, citationBib, citationCsl, citationRis])
      expect(write(figureItem(cited, dataset, NOWHERE))).toContain(words);
  });

  it.each([
    ['railway-offer-eur', '300 billion euros'],
    ['congratulation-delay', 'six hours'],
    ['interceptors-added', '14 more interceptors'],
    ['cn-jp-trade-2012', '$320 billion, perhaps more'],
  ])('of %s has its value as printed: %s', (id, words) => {
    const cited = dataset.figures.find((one) => one.id === id);
    if (!cited) throw new Error(`the record lacks ${id}`);
    expect(figureItem(cited, dataset, NOWHERE).title).toBe(`${cited.label}: ${words}`);
  });

  it.each([
    ['/data', recordItem(NOWHERE, 'a'.repeat(64))],
    [`/charts/${chart.slug}`, chartItem(chart, NOWHERE)],
    ['/figures/cn-us-trade-2012', figureItem(figure, dataset, NOWHERE)],
  ])('holds the path, and no address, when the site has none: %s', (path, item) => {
    for (const write of [citationText, citationBib, citationCsl, citationRis]) {
      expect(write(item)).toContain(` ${path}`);
      expect(write(item)).not.toMatch(/url|UR {2}-|https?:/i);
    }
    expect(citationText(item).trim()).toMatch(new RegExp(` ${path}$`));
  });
});

/** In words, and as BibTeX, CSL-JSON and RIS have it. */
const DATES: readonly (readonly [string, string, string, string, string])[] = [
  ['2015-05-08', '8 May 2015', '2015-05-08', '[[2015,5,8]]', '2015/05/08/'],
  ['2013-03', 'March 2013', '2013-03', '[[2013,3]]', '2013/03//'],
  ['2013', '2013', '2013', '[[2013]]', '2013///'],
  [
    '[2013-03-21,2013-03-22]',
    '21 or 22 March 2013',
    '2013-03-21/2013-03-22',
    '[[2013,3,21],[2013,3,22]]',
    '2013/03//21 or 22 March 2013',
  ],
  [
    '[2013-02-28,2013-03-01]',
    '28 February or 1 March 2013',
    '2013-02-28/2013-03-01',
    '[[2013,2,28],[2013,3,1]]',
    '2013///28 February or 1 March 2013',
  ],
  [
    '[2012-12-31,2013-01-01]',
    '31 December 2012 or 1 January 2013',
    '2012-12-31/2013-01-01',
    '[[2012,12,31],[2013,1,1]]',
    '///31 December 2012 or 1 January 2013',
  ],
];

describe('the date of publication', () => {
  it.each(DATES)('%s is cited as %s, %s, %s, %s', (published, words, bib, csl, ris) => {
    const item = articleItem({ ...article, published });
    expect(citationText(item)).toContain(` (${words}). `);
    expect(citationBib(item)).toContain(`  date = {${bib}},\n`);
    expect(JSON.stringify(cslOf(item).issued)).toBe(`{"date-parts":${csl}}`);
    expect(citationRis(item)).toContain(`DA  - ${ris}\r\n`);
    for (const write of [citationBib, citationCsl, citationRis])
      expect(write(item).includes(`published ${words}; `)).toBe(published.startsWith('['));
    for (const write of [citationText, citationBib, citationCsl, citationRis])
      expect(write(item)).not.toMatch(/about|circa|~/);
  });
});

describe('a publisher that the text does not name', () => {
  const inferred = dataset.articles.find(({ id }) => id === 'reuters-2015-05');
  if (!inferred) throw new Error('the record lacks the article');

  it('is cited as inferred, with what is inferred, in every format', () => {
    for (const write of [citationText, citationBib, citationCsl, citationRis]) {
      expect(write(articleItem(inferred))).toContain('Reuters (publisher inferred)');
      expect(write(articleItem(inferred))).toMatch(
        /nferred, not printed: That the agency is Reuters and that the text was published on 8 May 2015; text with/,
      );
      expect(write(articleItem(article))).not.toContain('nferred');
    }
  });

  it.each([
    ['railway-offer-usd', ', by Reuters (publisher inferred); '],
    ['railway-offer-eur', ', by Reuters (publisher inferred) › Yuri Ushakov, '],
    ['espo-increase-2013', ', by Global Times › Reuters › unnamed sources; '],
  ])('is marked in the citation of %s: %s', (id, words) => {
    const cited = dataset.figures.find((one) => one.id === id);
    if (!cited) throw new Error(`the record lacks ${id}`);
    expect(citationText(figureItem(cited, dataset, NOWHERE))).toContain(words);
  });
});

const LATEX: readonly (readonly [string, string])[] = [
  ['50 %', '50 \\%'],
  ['R&D_1 #2 $3', 'R\\&D\\_1 \\#2 \\$3'],
  ['a{b}c', 'a\\{b\\}c'],
  ['~^\\', '\\textasciitilde{}\\textasciicircum{}\\textbackslash{}'],
  ['“über” – 3 › 4', '“über” – 3 › 4'],
];

describe('LaTeX', () => {
  it.each(LATEX)('%s is written %s', (text, escaped) => {
    expect(escapeLatex(text)).toBe(escaped);
  });
});

describe('RIS', () => {
  it.each(ITEMS)('of the %s begins, ends and is laid out as the format has it', (_name, item) => {
    const lines = citationRis(item).split('\r\n');
    expect(lines[0]).toMatch(/^TY {2}- [A-Z]+$/);
    expect(lines.at(-2)).toBe('ER  - ');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});

// Section 2.1.1 of the manual of biblatex, as far as used here.
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  dataset: ['author', 'title', 'date', 'version', 'publisher', 'url', 'note'],
  misc: ['author', 'title', 'date', 'version', 'organization', 'url', 'note'],
  article: ['author', 'title', 'date', 'journaltitle', 'url', 'note'],
};

describe('BibTeX', () => {
  it.each(ITEMS)('of the %s has none but fields of its type', (_name, item) => {
    const entry = citationBib(item);
    const type = /^@([a-z]+)\{/.exec(entry)?.[1] ?? '';
    const names = [...entry.matchAll(/^ {2}([a-z]+) = /gm)].map(([, name]) => name);
    expect(FIELDS[type]).toEqual(expect.arrayContaining(names));
  });

  it.each(ITEMS)('of the %s has balanced braces', (_name, item) => {
    let depth = 0;
    for (const brace of citationBib(item)
      .replaceAll(/\\[{}]/g, '')
      .match(/[{}]/g) ?? []) {
      depth += brace === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });
});
