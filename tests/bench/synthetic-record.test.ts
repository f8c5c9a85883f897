/** The record made for benchmarks keeps every promise, as a whole and by articles. */
import { describe, expect, it } from 'vitest';
import { type ArticlePart, createArticleChecker } from '@/lib/check/check-by-article';
import { checkRecord } from '@/lib/check/check-record';
import type { Dataset, RecordFiles } from '@/lib/record/dataset';
import { readRecord } from '@/lib/record/read-record';
import type { Finding } from '@/lib/table/finding';
import { relocked } from '../check/real-record';
import { makeRecord } from './synthetic-record';

const FILES = makeRecord({ articles: 3, figuresPerArticle: 30 });

function datasetOf(files: RecordFiles): Dataset {
  const { dataset } = readRecord(files);
  if (!dataset) throw new Error('unreadable');
  return dataset;
}

/** The rows of each article follow one another, each derived figure behind those it is derived from. */
function* partsOf(files: RecordFiles): Generator<ArticlePart> {
  const { articles, figures, setAsides } = datasetOf(files);
  let [figure, mention] = [0, 0];
  for (const [index, article] of articles.entries()) {
    const [firstFigure, firstMention] = [figure, mention];
    const isOwn = (row: { article_id: string | null } | undefined) =>
      row !== undefined && (row.article_id ?? article.id) === article.id;
    while (isOwn(figures[figure])) figure++;
    while (isOwn(setAsides[mention])) mention++;
    yield {
      article,
      index,
      bytes: files.get(article.path) ?? new Uint8Array(),
      figures: { rows: figures.slice(firstFigure, figure), first: firstFigure },
      setAsides: { rows: setAsides.slice(firstMention, mention), first: firstMention },
    };
  }
}

function checkParts(files: RecordFiles) {
  const checker = createArticleChecker(datasetOf(files).units);
  const findings = [...partsOf(files)].flatMap((part) => checker.add(part));
  return { findings, totals: checker.totals() };
}

const inFigures = (change: (text: string) => string): RecordFiles => {
  const text = new TextDecoder().decode(FILES.get('figures.csv'));
  const changed = change(text);
  if (changed === text) throw new Error('nothing was changed');
  return relocked(new Map(FILES).set('figures.csv', new TextEncoder().encode(changed)));
};
const inRow = (id: string, from: string, to: string) =>
  inFigures((text) =>
    text.replace(new RegExp(`^${id},.*$`, 'm'), (row) => row.replace(from, () => to)),
  );

it('finds nothing in a sound record, and looks at as much as the whole check', () => {
  const { findings, totals } = checkParts(FILES);
  expect(findings).toEqual([]);
  const whole = new Map(checkRecord(FILES).results.map((result) => [result.name, result.lookedAt]));
  for (const { name, lookedAt } of totals)
    if (!['ids', 'references', 'own-numbers', 'safe-text'].includes(name))
      expect({ name, lookedAt }).toEqual({ name, lookedAt: whole.get(name) });
});

const byPlace = (findings: readonly Finding[]) =>
  findings.map(({ code, file, row, column }) => `${file} ${row} ${column} ${code}`).sort();

describe('finds what the whole check finds, at the same place', () => {
  it.each([
    ['a digit of a value in the second article', inRow('figure-40', '00000,', '00001,')],
    ['a word of a quote in the last article', inRow('figure-70', 'reached', 'reachd')],
    ['a wrong voice', inRow('figure-45', 'Northern Gazette', 'Southern Gazette')],
    ['a derived value', inRow('derived-55', ',level,', ',level,1')],
    ['a unit that is not on record', inRow('figure-33', ',USD,', ',EUR,')],
  ])('%s', (_, files) => {
    const whole = checkRecord(files).results.flatMap(({ findings }) => findings);
    expect(whole.length).toBeGreaterThan(0);
    expect(byPlace(checkParts(files).findings)).toEqual(byPlace(whole));
  });
});

it('finds an id that an earlier article has taken', () => {
  const files = inFigures((text) => text.replace(/^figure-65,/m, 'figure-3,'));
  const [finding] = checkParts(files).findings;
  expect(finding).toMatchObject({ code: 'id/duplicate', file: 'figures.csv', subject: 'figure-3' });
});
