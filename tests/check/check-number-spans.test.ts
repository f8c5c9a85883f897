import { describe, expect, it } from 'vitest';
import { createContext } from '@/lib/check/check-context';
import { checkNumberSpans } from '@/lib/check/check-number-spans';
import type { Article } from '@/lib/record/article';
import type { Figure } from '@/lib/record/figure';
import { type Changes, saidBy, soundDataset, wordsOf } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { number_start: 3954 } } },
    ['number/not-verbatim 2:number_start, expected 3953, where “$88 billion” starts, found 3954'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { number_end: 3963 } } },
    [
      'number/not-verbatim 2:number_end, expected 3964, where “$88 billion” ends in the quote, found 3963',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { number_start: 3954, number_end: 3963 } } },
    ['number/not-verbatim 2:number_start, expected 3953, where “$88 billion” starts, found 3954'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { number_text: '$99 billion' } } },
    ['number/not-verbatim 2:number_text, expected "$88 billion", found "$99 billion"'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { number_text: '$99 billion', number_start: 1 } } },
    [
      'number/outside-quote 2:number_start, expected within the quote, 3898 to 4057, found 1 to 3964',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { number_text: '$99 billion', number_end: 9999 } } },
    [
      'number/outside-quote 2:number_end, expected within the quote, 3898 to 4057, found 3953 to 9999',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { number_text: '$88 bill' } } },
    ['number/not-verbatim 2:number_text, expected "$88 billion", found "$88 bill"'],
  ],
  [
    {
      figures: {
        'cn-ru-trade-2012': { number_text: '$99 billion', number_start: 3964, number_end: 3964 },
      },
    },
    [
      'number/outside-quote 2:number_end, expected within the quote, 3898 to 4057, found 3964 to 3964',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { hedge_text: 'over' } } },
    ['hedge/not-in-quote 2:hedge_text, expected words of the quote, found "over"'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { period_text: '2013' } } },
    ['period/not-in-quote 2:period_text, expected words of the quote, found "2013"'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { period_text: '2013', hedge_text: 'ago' } } },
    [
      'hedge/not-in-quote 2:hedge_text, expected words of the quote, found "ago"',
      'period/not-in-quote 2:period_text, expected words of the quote, found "2013"',
    ],
  ],
  [
    {
      figures: {
        'cn-ru-trade-2012': { number_text: 'trade', number_start: 3898, number_end: 3903 },
      },
    },
    ['number/not-verbatim 2:number_start, expected 4013, where “trade” starts, found 3898'],
  ],
  [
    {
      figures: {
        'cn-us-trade-2012': { number_text: 'trade', number_start: 4063, number_end: 4069 },
      },
    },
    ['number/not-verbatim 3:number_text, expected "that t", found "trade"'],
  ],
  [
    {
      figures: {
        'cn-us-trade-2012': { number_text: 'trade', number_start: 4060, number_end: 4066 },
      },
    },
    ['number/not-verbatim 3:number_text, expected "ut tha", found "trade"'],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkNumberSpans, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkNumberSpans, changes, ids)).toEqual([]);
});

describe('words that a quote holds more than once', () => {
  const TEXT = 'So: 5 tons in May, 5 tons in June and 15 tons in July';
  const { articles, figures, ...rest } = soundDataset();
  const article = { ...articles[0], id: 'own', text: TEXT } as Article;
  const quote = { exact: TEXT.slice(4), start: 4, end: TEXT.length, prefix: null, suffix: null };
  const words = { number_text: '5 tons', hedge_text: null, period_text: null, article_id: 'own' };
  const said = (number_start: number, number_end: number) => {
    const row = { ...figures[0], ...quote, ...words, number_start, number_end } as Figure;
    const dataset = { ...rest, articles: [article], figures: [row] };
    const context = createContext(new Map(), dataset, new Set(), new Set());
    return checkNumberSpans(context).findings.map((finding) =>
      wordsOf(finding).replace(/^number\/[a-z-]+ 2:/, ''),
    );
  };
  it.each<[start: number, end: number, said: string[]]>([
    [4, 10, []],
    [19, 25, []],
    // The place that shares an end with the row is meant.
    [4, 9, ['number_end, expected 10, where “5 tons” ends in the quote, found 9']],
    [19, 24, ['number_end, expected 25, where “5 tons” ends in the quote, found 24']],
    [5, 10, ['number_start, expected 4, where “5 tons” starts, found 5']],
    [20, 25, ['number_start, expected 19, where “5 tons” starts, found 20']],
    // Between two places, none of which shares an end, nobody can say which.
    [5, 9, ['number_text, expected " ton", found "5 tons"']],
    [4, 25, ['number_text, expected "5 tons in May, 5 tons", found "5 tons"']],
    [0, 9, ['number_start, expected within the quote, 4 to 53, found 0 to 9']],
    [4, 4, ['number_end, expected 10, where “5 tons” ends in the quote, found 4']],
  ])('from %i to %i: %j', (start, end, findings) => {
    expect(said(start, end)).toEqual(findings);
  });
});
