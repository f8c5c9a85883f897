import { expect, it } from 'vitest';
import { checkQuotedWords } from '@/lib/check/check-quoted-words';
import { type Changes, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { ambiguity: 'Not “nowhere”.' } } },
    [
      'comment/not-verbatim 2:ambiguity, expected words of the article between “ and ”, found “nowhere”',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { inference: 'Not “reached a … in 2012”.' } } }, []],
  [{ figures: { 'cn-ru-trade-2012': { inference: 'Not “in 2012 … reached a”.' } } }, []],
  [
    { figures: { 'cn-ru-trade-2012': { period_basis: '“in 2013”' } } },
    [
      'comment/not-verbatim 2:period_basis, expected words of the article between “ and ”, found “in 2013”',
    ],
  ],
  [
    { articles: { 'reuters-2015-05': { caveat: '“nowhere”' } } },
    [
      'comment/not-verbatim 3:caveat, expected words of the article between “ and ”, found “nowhere”',
    ],
  ],
  [
    { articles: { 'reuters-2015-05': { proved_by_text: '“nowhere”' } } },
    [
      'comment/not-verbatim 3:proved_by_text, expected words of the article between “ and ”, found “nowhere”',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { ambiguity: 'Not “open.' } } }, []],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkQuotedWords, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkQuotedWords, changes, ids)).toEqual([]);
});
