import { describe, expect, it } from 'vitest';
import { type ArticlePart, createArticleChecker } from '@/lib/check/check-by-article';
import { type Figure, isStated } from '@/lib/record/figure';
import { inputsOf } from '@/lib/record/figure-formula';
import { readRecord } from '@/lib/record/read-record';
import { REAL_FILES } from './real-record';

const ARTICLE = 'global-times-2013-03';

function realPart(change: (figure: Figure) => Figure = (figure) => figure) {
  const { dataset } = readRecord(REAL_FILES);
  const index = dataset?.articles.findIndex(({ id }) => id === ARTICLE) ?? -1;
  const article = dataset?.articles[index];
  if (!dataset || !article) throw new Error('the record is damaged');
  const stated = dataset.figures.filter((row) => isStated(row) && row.article_id === ARTICLE);
  const ids = new Set(stated.map(({ id }) => id));
  const derived = dataset.figures.filter(
    (row) => !isStated(row) && inputsOf(row).every((id) => ids.has(id)),
  );
  const part: ArticlePart = {
    article,
    index,
    bytes: REAL_FILES.get(article.path) ?? new Uint8Array(),
    figures: { rows: [...stated, ...derived].map(change), first: 1000 },
    setAsides: {
      rows: dataset.setAsides.filter((row) => row.article_id === ARTICLE),
      first: 2000,
    },
  };
  return { part, units: dataset.units };
}

const check = (change?: (figure: Figure) => Figure) => {
  const { part, units } = realPart(change);
  const checker = createArticleChecker(units);
  return { part, findings: checker.add(part), again: () => checker.add(part), checker };
};

it('finds nothing in an article with all its rows, and counts what it looked at', () => {
  const { part, findings, checker } = check();
  expect(findings).toEqual([]);
  const totals = new Map(checker.totals().map(({ name, lookedAt }) => [name, lookedAt]));
  expect(totals.get('article-locks')).toBe(1);
  expect(totals.get('quotes')).toBe(part.figures.rows.filter(isStated).length);
  expect(totals.get('ids')).toBe(1 + part.figures.rows.length + part.setAsides.rows.length);
});

const changed =
  (id: string, cells: object) =>
  (figure: Figure): Figure =>
    figure.id === id ? ({ ...figure, ...cells } as Figure) : figure;

describe('names the place in the whole table', () => {
  it.each([
    ['cn-ru-trade-2012', { value: '89000000000' }, 'value/mismatch'],
    ['cn-ru-trade-2012', { exact: 'other words' }, 'quote/not-verbatim'],
    ['cn-ru-trade-2012', { unit: 'xyz' }, 'reference/unknown'],
  ])('%s with %j', (id, cells, code) => {
    const { part, findings, checker } = check(changed(id, cells));
    const row = part.figures.rows.findIndex((figure) => figure.id === id) + 1000 + 2;
    expect(findings[0]).toMatchObject({ code, file: 'figures.csv', row, subject: id });
    expect(checker.totals().reduce((sum, { found }) => sum + found, 0)).toBe(findings.length);
  });

  it('of a mention set aside, and of the article', () => {
    const { part, units } = realPart();
    const [first, ...rows] = part.setAsides.rows;
    if (!first) throw new Error('nothing is set aside');
    const wrong = { ...first, exact: 'xyz' };
    const found = createArticleChecker(units).add({
      ...part,
      article: { ...part.article, inference: 'None.' },
      setAsides: { ...part.setAsides, rows: [wrong, ...rows] },
    });
    expect(found.map(({ file, row }) => `${file} ${row}`)).toEqual(
      expect.arrayContaining(['set-aside.csv 2002', `articles.csv ${part.index + 2}`]),
    );
  });
});

it('finds every id that came before', () => {
  const { part, again } = check();
  const twice = again().filter(({ code }) => code === 'id/duplicate');
  expect(twice.length).toBe(1 + part.figures.rows.length + part.setAsides.rows.length);
  expect(twice[1]).toMatchObject({ row: 1002, found: expect.stringContaining('row 1002') });
  expect(new Set(twice.map(({ column }) => column))).toEqual(new Set(['id']));
  const placesIn = (file: string) => twice.flatMap((each) => (each.file === file ? each.row : []));
  const from = (first: number, { length }: readonly unknown[]) =>
    Array.from({ length }, (_, at) => first + at);
  expect(placesIn('articles.csv')).toEqual([part.index + 2]);
  expect(placesIn('figures.csv')).toEqual(from(1002, part.figures.rows));
  expect(placesIn('set-aside.csv')).toEqual(from(2002, part.setAsides.rows));
});

it('adds up what it looks at and finds, article after article', () => {
  const { again, checker } = check(changed('cn-ru-trade-2012', { value: '89000000000' }));
  const sums = () =>
    checker.totals().map(({ name, lookedAt, found }) => [name, lookedAt, found] as const);
  const once = sums();
  const found = again().length;
  const twice = sums();
  const total = (all: typeof once) => all.reduce((sum, [, , each]) => sum + each, 0);
  expect(total(once)).toBeGreaterThan(0);
  expect(total(twice)).toBe(total(once) + found);
  expect(twice.find(([name]) => name === 'ids')?.[1]).toBe(
    2 * (once.find(([name]) => name === 'ids')?.[1] ?? 0),
  );
});

it('leaves alone what is wrong with a row whose id came before', () => {
  const { part, again } = check();
  expect(new Set(again().map(({ code }) => code))).toEqual(new Set(['id/duplicate']));
  const { units } = realPart();
  const checker = createArticleChecker(units);
  checker.add(part);
  const wrong = part.figures.rows.map(changed('cn-ru-trade-2012', { value: '89000000000' }));
  const findings = checker.add({ ...part, figures: { ...part.figures, rows: wrong } });
  expect(findings.map(({ code }) => code)).not.toContain('value/mismatch');
});

it('an article that changed is named at its own place, not at a row', () => {
  const { part, units } = realPart();
  const bytes = new TextEncoder().encode('other bytes');
  const found = createArticleChecker(units).add({ ...part, bytes });
  expect(found[0]).toMatchObject({ code: 'article/changed', row: null });
});
