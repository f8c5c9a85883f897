import { expect, it } from 'vitest';
import { checkQuotes } from '@/lib/check/check-quotes';
import { type Changes, ofFigure, outcomeOf, saidBy, soundDataset } from './altered-record';

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

const TEXT = soundDataset().articles.find(({ id }) => id === 'global-times-2013-03')?.text ?? '';

/** A quote of one word where it stands, with as many characters on either side. */
function quoteOf(word: string, at: number, around: number) {
  const end = at + word.length;
  const cells = {
    exact: word,
    start: at,
    end,
    prefix: TEXT.slice(at - around, at),
    suffix: TEXT.slice(end, end + around),
  };
  return ofFigure('cn-ru-trade-2012', cells);
}

it.each([1, 2])('refuses words that occur again between the same %i characters', (around) => {
  const at = TEXT.indexOf(' both ') + 1;
  const [finding] = outcomeOf(checkQuotes, quoteOf('both', at, 1)).findings;
  const again = TEXT.indexOf(' both ', at);
  expect(again).toBeGreaterThan(at);
  expect(finding).toMatchObject({
    code: 'quote/not-unique',
    column: 'exact',
    row: 2,
    found: `the same words at ${at - 1} and ${again}`,
  });
  const isUnique = TEXT.split(TEXT.slice(at - around, at + 4 + around)).length === 2;
  expect(saidBy(checkQuotes, quoteOf('both', at, around)).length).toBe(isUnique ? 0 : 1);
});

it('takes words for one place when what stands before or behind them tells them apart', () => {
  const at = TEXT.indexOf(' both ') + 1;
  const before = ofFigure('cn-ru-trade-2012', {
    ...quoteOf('both', at, 1).figures?.['cn-ru-trade-2012'],
    prefix: TEXT.slice(at - 20, at),
  });
  expect(saidBy(checkQuotes, before)).toEqual([]);
  const behind = ofFigure('cn-ru-trade-2012', {
    ...quoteOf('both', at, 1).figures?.['cn-ru-trade-2012'],
    suffix: TEXT.slice(at + 4, at + 24),
  });
  expect(saidBy(checkQuotes, behind)).toEqual([]);
});

it('names both places of a quote whose offsets are wrong by its context, counted without it', () => {
  const at = TEXT.indexOf('$88 billion');
  const { figures } = quoteOf('$88 billion', at, 9);
  const moved = { ...figures?.['cn-ru-trade-2012'], start: 0, end: 5 };
  const [finding] = outcomeOf(checkQuotes, ofFigure('cn-ru-trade-2012', moved)).findings;
  expect(finding).toMatchObject({
    code: 'quote/not-verbatim',
    column: 'start',
    expected: `${at}, where the quoted words stand`,
    hint: `the same words stand at ${at} to ${at + 11}`,
  });
});

it('demands context at a quote that begins or ends within its paragraph, the article’s first too', () => {
  const first = TEXT.slice(0, TEXT.indexOf(' '));
  const atStart = { exact: first, start: 0, end: first.length, prefix: null };
  const suffix = TEXT.slice(first.length, first.length + 30);
  expect(saidBy(checkQuotes, ofFigure('cn-ru-trade-2012', { ...atStart, suffix }))).toEqual([]);
  expect(
    saidBy(checkQuotes, ofFigure('cn-ru-trade-2012', { ...atStart, suffix, prefix: 'x' })),
  ).toEqual([
    'quote/wrong-prefix 2:prefix, expected an empty cell: the quote stands at the edge, found "x"',
  ]);
});

it.each([59, 60, 61])('of an excerpt, takes up to 60 characters of context: %i', (length) => {
  const at = TEXT.indexOf('$88 billion');
  const paragraph = TEXT.lastIndexOf('\n', at) + 1;
  const start = paragraph + length;
  const cells = {
    exact: TEXT.slice(start, start + 40),
    start,
    end: start + 40,
    prefix: TEXT.slice(paragraph, start),
    suffix: TEXT.slice(start + 40, start + 44),
  };
  const changes: Changes = {
    ...ofFigure('cn-ru-trade-2012', cells),
    articles: { 'global-times-2013-03': { rights: 'excerpt' } },
  };
  const codes = outcomeOf(checkQuotes, changes).findings.flatMap(({ code, row }) =>
    row === 2 ? code : [],
  );
  expect(codes).toEqual(length > 60 ? ['quote/long-context'] : []);
});
