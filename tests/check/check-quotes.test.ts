import { expect, it } from 'vitest';
import { checkQuotes } from '@/lib/check/check-quotes';
import { type Changes, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { start: 3899 } } },
    ['quote/not-verbatim 2:start, expected 3898, where the quoted words stand, found 3899'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { end: 4056 } } },
    ['quote/not-verbatim 2:end, expected 4057, where the quoted words stand, found 4056'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { end: 99999 } } },
    ['quote/out-of-range 2:end, expected 4057, where the quoted words stand, found 99999'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { start: 4060 } } },
    ['quote/out-of-range 2:start, expected 3898, where the quoted words stand, found 4060'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { start: 4060, exact: 'Nowhere' } } },
    [
      'quote/out-of-range 2:start, expected offsets from 0 to 6440, start before end, found 4060 to 4057',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { end: 99999, exact: 'Nowhere' } } },
    [
      'quote/out-of-range 2:end, expected offsets from 0 to 6440, start before end, found 3898 to 99999',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { exact: 'Nowhere' } } },
    [
      'quote/not-verbatim 2:exact, expected "Trade volume between China and Russia reached a record $88 billion in 2012, with…" (159 characters), found "Nowhere"',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { prefix: 'x' } } },
    [
      'quote/wrong-prefix 2:prefix, expected an empty cell: the quote stands at the edge, found "x"',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { suffix: null } } },
    ['quote/wrong-suffix 2:suffix, expected ".", found an empty cell'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { suffix: '.\nBut' } } },
    ['quote/wrong-suffix 2:suffix, expected ".", found ".\\nBut"'],
  ],
  [
    { figures: { 'interceptors-added': { prefix: null } } },
    [
      'quote/wrong-prefix 16:prefix, expected "l\'s announcement last week that ", found an empty cell',
    ],
  ],
  [{ figures: { 'interceptors-added': { prefix: 's announcement last week that ' } } }, []],
  [
    { figures: { 'interceptors-added': { prefix: "l's announcement last weak that " } } },
    [
      'quote/wrong-prefix 16:prefix, expected "l\'s announcement last week that ", found "l\'s announcement last weak that "',
    ],
  ],
  [
    { figures: { 'interceptors-added': { suffix: '. The Move' } } },
    [
      'quote/wrong-suffix 16:suffix, expected ". The move, in response to North", found ". The Move"',
    ],
  ],
  [
    {
      figures: {
        'cn-ru-partner-rank-2012': {
          exact: 'US',
          start: 2589,
          end: 2591,
          prefix: null,
          suffix: null,
        },
      },
    },
    ['quote/not-verbatim 5:exact, expected " d", found "US"'],
  ],
  [
    {
      figures: {
        'cn-ru-trade-2012': {
          exact: 'nowhere to be found',
          start: 0,
          end: 5,
          prefix: null,
          suffix: null,
        },
      },
    },
    ['quote/not-verbatim 2:exact, expected "Chine", found "nowhere to be found"'],
  ],
  [
    {
      figures: {
        'interceptors-added': {
          suffix: `. The move, in response to North Korea's nuclear threat, brings the total`,
        },
      },
      articles: { 'global-times-2013-03': { rights: 'excerpt' } },
    },
    [
      'quote/long-context 16:suffix, expected at most 60 characters: the rights of global-times-2013-03 allow excerpts only, found 73 characters',
    ],
  ],
  [
    {
      figures: {
        'interceptors-added': {
          suffix: `. The move, in response to North Korea's nuclear threat, bri`,
        },
      },
      articles: { 'global-times-2013-03': { rights: 'excerpt' } },
    },
    [],
  ],
  [
    {
      figures: {
        'interceptors-added': { prefix: `. Defense Chuck Hagel's announcement last week that x` },
      },
      articles: { 'global-times-2013-03': { rights: 'excerpt' } },
    },
    [
      'quote/wrong-prefix 16:prefix, expected "l\'s announcement last week that ", found ". Defense Chuck Hagel\'s announcement last week that x"',
    ],
  ],
  [
    {
      figures: {
        'interceptors-added': {
          suffix: `. The move, in response to North Korea's nuclear threat, brings the total`,
        },
      },
    },
    [],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkQuotes, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkQuotes, changes, ids)).toEqual([]);
});
