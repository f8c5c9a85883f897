import { describe, expect, it } from 'vitest';
import { createContext } from '@/lib/check/check-context';
import { checkCoverage } from '@/lib/check/check-coverage';
import { readQuantities } from '@/lib/quantity/read-quantities';
import type { Article } from '@/lib/record/article';
import type { Figure } from '@/lib/record/figure';
import type { SetAside } from '@/lib/record/set-aside';
import { type Changes, saidBy, soundDataset, wordsOf } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { setAsides: { 'gt-2018': { start: 5672 } } },
    [
      'coverage/other-span 32:start, expected 5673 to 5677, “2018”, the whole number with its unit, found 5672 to 5677',
    ],
  ],
  [
    { setAsides: { 'gt-2018': { end: 5678 } } },
    [
      'coverage/other-span 32:end, expected 5673 to 5677, “2018”, the whole number with its unit, found 5673 to 5678',
    ],
  ],
  [
    { setAsides: { 'gt-2018': { start: 5673, end: 5675 } } },
    [
      'coverage/other-span 32:end, expected 5673 to 5677, “2018”, the whole number with its unit, found 5673 to 5675',
    ],
  ],
  [
    { setAsides: { 'gt-2018': { start: 0, end: 3 } } },
    [
      'coverage/unaccounted null:characters 5673 to 5677, expected every number in exactly one row of figures.csv or set-aside.csv, found “2018”, in no row',
      'coverage/no-number 32:start, expected words in which the reader of quantities finds a number, found “Chi”',
    ],
  ],
  [
    { setAsides: { 'gt-2018': { start: 3968, end: 3972 } } },
    [
      'coverage/overlap 32:start, expected words that no other row holds, found 3968 to 3972, which overlaps gt-2012-trade, 3968 to 3972',
      'coverage/unaccounted null:characters 5673 to 5677, expected every number in exactly one row of figures.csv or set-aside.csv, found “2018”, in no row',
    ],
  ],
  [
    { setAsides: { 'gt-2018': { start: 3967, end: 3969 } } },
    [
      'coverage/overlap 19:start, expected words that no other row holds, found 3968 to 3972, which overlaps gt-2018, 3967 to 3969',
      'coverage/unaccounted null:characters 5673 to 5677, expected every number in exactly one row of figures.csv or set-aside.csv, found “2018”, in no row',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { number_start: 3954 } } },
    [
      'coverage/other-span 2:number_start, expected 3953 to 3964, “$88 billion”, the whole number with its unit, found 3954 to 3964',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { number_end: 3973 } } },
    [
      'coverage/overlap 19:start, expected words that no other row holds, found 3968 to 3972, which overlaps cn-ru-trade-2012, 3953 to 3973',
      'coverage/other-span 2:number_end, expected 3953 to 3964, “$88 billion”, the whole number with its unit, found 3953 to 3973',
    ],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkCoverage, changes)).toEqual(said);
});

/** An article of one sentence, with rows that dispose of its words, and what is said of them. */
describe('of a text of its own', () => {
  const TEXT = 'It sold 5 tons, 7 tons and 90 tonnes.';
  const { articles, setAsides, figures, ...rest } = soundDataset();
  const article = { ...articles[0], id: 'own', path: 'own.txt', text: TEXT } as Article;

  /** A row for the words as they stand in the text, or for other places. */
  function row(id: string, words: string, [start, end] = placeOf(words)): SetAside {
    return { ...setAsides[0], id, article_id: 'own', exact: words, start, end } as SetAside;
  }
  const placeOf = (words: string): [number, number] => {
    const start = TEXT.indexOf(words);
    return [start, start + words.length];
  };
  const ALL = ['5 tons', '7 tons', '90 tonnes'].map((words, at) => row(`r${at}`, words));

  function outcomeOf(
    rows: readonly SetAside[],
    doubted: readonly string[] = [],
    read = readQuantities,
  ) {
    const dataset = { ...rest, articles: [article], setAsides: rows, figures: [] };
    const context = createContext(new Map(), dataset, new Set(doubted), new Set(), read);
    return checkCoverage(context);
  }
  const said = (...options: Parameters<typeof outcomeOf>) =>
    outcomeOf(...options).findings.map(wordsOf);
  const missing = (words: string) => {
    const [start, end] = placeOf(words);
    return `coverage/unaccounted null:characters ${start} to ${end}, expected every number in exactly one row of figures.csv or set-aside.csv, found “${words}”, in no row`;
  };
  const overlap = (row: number, span: string, before: string) =>
    `coverage/overlap ${row}:start, expected words that no other row holds, found ${span}, which overlaps ${before}`;

  it('nothing is said where each number is in one row, in whatever order', () => {
    expect(said(ALL)).toEqual([]);
    expect(said(ALL.toReversed())).toEqual([]);
    expect(outcomeOf(ALL).lookedAt).toBe(3);
  });
  it('a number in no row is named, with the rows around it as they are', () => {
    expect(said([])).toEqual(['5 tons', '7 tons', '90 tonnes'].map(missing));
    for (const [at, words] of ['5 tons', '7 tons', '90 tonnes'].entries())
      expect(said(ALL.toSpliced(at, 1))).toEqual([missing(words)]);
  });
  it('rows that touch without a blank between them do not overlap', () => {
    const [five, seven] = [row('r0', '5 tons'), row('r1', ', 7 tons')];
    expect(said([five, seven, ...ALL.slice(2)])).toEqual([
      'coverage/other-span 3:start, expected 16 to 22, “7 tons”, the whole number with its unit, found 14 to 22',
    ]);
  });
  it('the same words in two rows overlap, and so do rows that hold more than one number', () => {
    expect(said([...ALL, row('again', '7 tons')])).toEqual([
      overlap(5, '16 to 22', 'r1, 16 to 22'),
    ]);
    const both = row('both', '5 tons, 7 tons');
    expect(said([both, ...ALL.slice(2)])).toEqual([
      'coverage/other-span 2:end, expected 8 to 14, “5 tons”, the whole number with its unit, found 8 to 22',
    ]);
    expect(said([both, ...ALL])).toEqual([
      overlap(2, '8 to 22', 'r0, 8 to 14'),
      overlap(4, '16 to 22', 'both, 8 to 22'),
    ]);
  });
  it('a row without a number is named', () => {
    expect(said([...ALL, row('none', 'sold')])).toEqual([
      'coverage/no-number 5:start, expected words in which the reader of quantities finds a number, found “sold”',
    ]);
    expect(said([...ALL, row('empty', '', [5, 5])])).toEqual([
      'coverage/no-number 5:start, expected words in which the reader of quantities finds a number, found “”',
    ]);
  });
  it('digits that the reader overlooks are named as well', () => {
    const blind = (rows: readonly SetAside[]) => said(rows, [], () => []);
    expect(blind([])).toEqual(['5', '7', '90'].map(missing));
    // By now no row holds a number that the reader finds; what it disposes of is not missed.
    expect(blind(ALL).map((words) => words.split(' ')[0])).toEqual(
      Array(3).fill('coverage/no-number'),
    );
  });
  it('what rows in doubt speak of, there or elsewhere, is not missed', () => {
    expect(said(ALL, ['r1'])).toEqual([]);
    expect(said(ALL.toSpliced(1, 1, row('r1', '7 tons', [0, 2])), ['r1'])).toEqual([]);
    expect(said(ALL.toSpliced(1, 1, row('r1', 'tons', [0, 2])), ['r1'])).toEqual([]);
    expect(said(ALL.toSpliced(1, 1, row('r1', 'sold', [0, 2])), ['r1'])).toEqual([
      missing('7 tons'),
    ]);
    expect(said(ALL.toSpliced(1, 1, row('r1', 'sold', [17, 18])), ['r1'])).toEqual([]);
    expect(said([row('r1', '7 tons'), row('r1', '7 tons')], ['r1'])).toEqual(
      ['5 tons', '90 tonnes'].map(missing),
    );
    expect(said([], ['r1'], () => [])).toEqual(['5', '7', '90'].map(missing));
    expect(said([row('r1', '7 tons')], ['r1'], () => [])).toEqual(['5', '90'].map(missing));
  });
  it('an article in doubt is passed over, and said to be', () => {
    expect(outcomeOf([], ['own'])).toMatchObject({ findings: [], lookedAt: 0, skippedArticles: 1 });
    expect(outcomeOf(ALL)).toMatchObject({ lookedAt: 3, skippedArticles: 0 });
  });
  it('derived figures dispose of nothing', () => {
    const derived = figures.filter(({ status }) => status === 'derived') as Figure[];
    const dataset = { ...rest, articles: [article], setAsides: ALL, figures: derived };
    const context = createContext(new Map(), dataset, new Set(), new Set());
    expect(checkCoverage(context).findings).toEqual([]);
  });
});
