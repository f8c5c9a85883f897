/** Of an article whose rights allow excerpts only, nothing else leaves the record. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, expect, test, vi } from 'vitest';
import { checkRecord } from '@/lib/check/check-record';
import { chartFiles } from '@/lib/publish/chart-files';
import { citationFiles } from '@/lib/publish/citation-formats';
import { articleItem, figureItem } from '@/lib/publish/citation-item';
import { dataFiles } from '@/lib/publish/data-files';
import { feedOf } from '@/lib/publish/feed';
import { llmsText } from '@/lib/publish/llms-text';
import { isStated } from '@/lib/record/figure';
import { readRecordFiles } from '@/lib/store/read-files';
import { excerptText } from '@/lib/text/excerpt-text';
import { indexRecord } from '@/lib/view/index-record';
import { viewArticle } from '@/lib/view/view-article';
import { viewAudit } from '@/lib/view/view-audit';
import { viewChart } from '@/lib/view/view-chart';
import { viewFigure } from '@/lib/view/view-figure';
import { viewFigures } from '@/lib/view/view-figures';
import { viewHome } from '@/lib/view/view-home';
import { ARTICLE, FIGURE_IDS, WITHHELD, writeExcerptRecord } from './excerpt-record';

const folder = mkdtempSync(path.join(tmpdir(), 'figures-excerpt-'));
vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
writeExcerptRecord(folder);
const { dataset, results } = checkRecord(readRecordFiles(path.join(folder, 'data')));
vi.restoreAllMocks();
if (dataset === null) throw new Error('the record has findings');
const index = indexRecord(dataset);
const article = index.article(ARTICLE.id);
const SITE = { base: 'https://figures.example' };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Sentences that must not be there; a window may show their ends only. */
const leaksIn = (words: string) => WITHHELD.filter((sentence) => words.includes(sentence));

/** Text of a file, of the files in it when it is a zip, of the rows when it is a table of its own kind. */
async function wordsIn(name: string, content: string | Uint8Array): Promise<string> {
  if (typeof content === 'string') return content;
  const bytes = Uint8Array.from(content);
  if (/\.(?:zip|xlsx)$/.test(name)) {
    const members = Object.entries(unzipSync(bytes));
    return (await Promise.all(members.map(([member, inner]) => wordsIn(member, inner)))).join('\n');
  }
  if (name.endsWith('.parquet'))
    return JSON.stringify(await parquetReadObjects({ file: bytes.buffer }), (_, cell) =>
      typeof cell === 'bigint' ? String(cell) : cell,
    );
  return new TextDecoder().decode(bytes);
}

test('the sentences stand in the text, and beyond every window', () => {
  expect(leaksIn(article.text)).toEqual(WITHHELD);
  const shown = excerptText(article.text, index.statedIn(article.id));
  expect(leaksIn(JSON.stringify(shown))).toEqual([]);
});

test.each([
  ['the article', () => viewArticle(index, ARTICLE.id)],
  ['each figure', () => FIGURE_IDS.map((id) => viewFigure(index, id, results))],
  ['all figures', () => viewFigures(index)],
  ['each chart', () => dataset.charts.map(({ slug }) => viewChart(index, slug))],
  ['the front page', () => viewHome(index)],
  ['the audit', () => viewAudit(index, results)],
])('no page on %s holds a withheld sentence', (_, view) => {
  const words = JSON.stringify(view(), (_key, value) =>
    value instanceof Set ? [...value] : value,
  );
  expect(words).toContain(ARTICLE.publisher);
  expect(leaksIn(words)).toEqual([]);
});

const files = [
  ...dataFiles(dataset, SITE),
  ...dataset.charts
    .filter(({ slug }) => slug === 'wire-trade')
    .flatMap((chart) => chartFiles(dataset, chart, SITE)),
];
test.each(files.map((file) => [file.name, file] as const))('%s holds none', async (name, file) => {
  const words = await wordsIn(name, await file.make());
  expect(words.length).toBeGreaterThan(0);
  expect(leaksIn(words)).toEqual([]);
});

test('feeds, citations and the words for programs hold none', () => {
  const citations = [
    articleItem(article),
    ...FIGURE_IDS.map((id) => figureItem(index.figure(id), dataset, SITE)),
  ].flatMap((item) => citationFiles(item).map(({ make }) => make()));
  const words = [feedOf(dataset, SITE), llmsText(dataset, [], SITE), ...citations].join('\n');
  expect(leaksIn(words)).toEqual([]);
});

test('annotations cite no copy that nobody can fetch', async () => {
  const file = dataFiles(dataset, SITE).find(({ name }) => name === 'annotations.jsonld');
  const { items } = JSON.parse(String(await file?.make()));
  const cached = items.flatMap(({ target }: { target: { state?: { cached: string } } }) =>
    target.state ? [target.state.cached] : [],
  );
  expect(cached).toHaveLength(
    dataset.figures.filter((figure) => isStated(figure) && figure.article_id !== ARTICLE.id).length,
  );
  expect(cached.join()).not.toContain(ARTICLE.id);
});

test('the article’s page says that it is an excerpt and marks what is cut', () => {
  const view = viewArticle(index, ARTICLE.id);
  expect(view.excerpt).toBeLessThan(article.characters / 2);
  expect(view).not.toHaveProperty('article.text');
  const lines = view.paragraphs.map(({ pieces, cut }) =>
    [...pieces.map((piece) => `${piece.cut ? '… ' : ''}${piece.text}`), cut ? ' …' : ''].join(''),
  );
  expect(lines).toEqual([
    'Trade between the invented republics of Vastria and Ormeland reached $12.4 billion in 2015. A green parrot lives in the harbour office. It greets all …',
    'Trade with the invented island of Querne reached $3.1 billion in 2015.',
  ]);
});

test('a figure’s page shows its quote with the window, and where the paragraph goes on', () => {
  const { quote } = viewFigure(index, FIGURE_IDS[0] ?? '', results);
  expect(quote).toMatchObject({
    before: '',
    after: '. A green parrot lives in the harbour office. It greets all',
    cutBefore: false,
    cutAfter: true,
  });
});

test('a context beyond the window is a finding', () => {
  const data = path.join(folder, 'data');
  const inFile = new Map(readRecordFiles(data));
  const csv = new TextDecoder().decode(inFile.get('figures.csv'));
  const row = index.statedIn(ARTICLE.id)[0];
  const long = article.text.slice(row?.end ?? 0, (row?.end ?? 0) + 90);
  const broken = csv.replace(`,${row?.suffix},`, `,${long},`);
  expect(broken).not.toBe(csv);
  inFile.set('figures.csv', new TextEncoder().encode(broken));
  const found = checkRecord(inFile).results.flatMap(({ findings }) => findings);
  expect(found.map(({ code }) => code)).toContain('quote/long-context');
});
