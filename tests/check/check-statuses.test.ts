import { describe, expect, it } from 'vitest';
import { checkStatuses } from '@/lib/check/check-statuses';
import { type Changes, saidBy, soundDataset } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { status: 'plan' } } },
    [
      'status/mismatch 2:status, expected outcome, as the words beside the number say; or an inference: “…” is read as plan, found plan',
    ],
  ],
  [
    { figures: { 'espo-increase-2013': { status: 'target' } } },
    [
      'status/mismatch 12:status, expected plan, as the words beside the number say; or an inference: “…” is read as target, found target',
    ],
  ],
  [
    { figures: { 'railway-offer-eur': { status: 'outcome' } } },
    [
      'status/mismatch 21:status, expected offer, as the words beside the number say; or an inference: “…” is read as outcome, found outcome',
    ],
  ],
  [
    { figures: { 'interceptors-total': { inference: null } } },
    [
      'status/mismatch 17:status, expected outcome, as the words beside the number say; or an inference: “…” is read as plan, found plan',
    ],
  ],
  [
    {
      figures: {
        'cn-ru-trade-2012': { status: 'plan', inference: '“reached” is read as a plan.' },
      },
    },
    [],
  ],
  [
    {
      figures: {
        'cn-ru-trade-2012': { status: 'plan', inference: '“reached” is read as an offer.' },
      },
    },
    [
      'status/mismatch 2:status, expected offer, as the words beside the number say; or an inference: “…” is read as plan, found plan',
    ],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkStatuses, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkStatuses, changes, ids)).toEqual([]);
});

describe('a verb behind the number', () => {
  const id = 'cn-ru-trade-2012';
  const { figures, articles } = soundDataset();
  const row = figures.find((figure) => figure.id === id);
  const article = articles.find((each) => each.id === row?.article_id);
  if (row?.number_end == null || !article) throw new Error('no such figure');
  const { number_end: end } = row;
  const letters = [...article.text];
  const planned = ' is planned.';
  /** Of the article with other words, as many, behind the number, and a quote that ends there: what is said of that row. */
  const said = (suffix: string | null) =>
    saidBy(checkStatuses, {
      articles: {
        [article.id]: {
          text: letters.toSpliced(end, planned.length, planned).join(''),
        },
      },
      figures: { [id]: { end, suffix } },
    }).filter((line) => line.startsWith('status/mismatch 2:'));
  it('counts as far as the quote and its suffix reach', () => {
    expect(said(null)).toEqual([]);
    expect(said(planned)).toEqual([
      expect.stringMatching(/^status\/mismatch 2:status, expected plan, .* found outcome$/),
    ]);
  });
});

describe('a verb before the quote', () => {
  const id = 'cn-ru-trade-2012';
  const { figures, articles } = soundDataset();
  const row = figures.find((figure) => figure.id === id);
  const article = articles.find((each) => each.id === row?.article_id);
  if (row?.number_start == null || !article) throw new Error('no such figure');
  const { number_start: start } = row;
  /** Of the article with other words before the number, where the quote begins. */
  const said = (prefix: string) =>
    saidBy(checkStatuses, {
      articles: {
        [article.id]: {
          text: [...article.text].toSpliced(start - prefix.length, prefix.length, prefix).join(''),
        },
      },
      figures: { [id]: { start, prefix } },
    }).filter((line) => line.startsWith('status/mismatch 2:status, expected plan'));
  it.each([
    ['It plans sales of ', true],
    ['Halden Corp. plans. Sales hit ', false],
    ['It plans that Halden Corp. Chief Lenz sells ', true],
    ['It plans in the U.S. Senate for ', true],
    ['It plans. Then came ', false],
  ])('counts in its own sentence: %j', (prefix, isPlan) => {
    expect(said(prefix)).toHaveLength(isPlan ? 1 : 0);
  });
});
