import { expect, it } from 'vitest';
import { checkOwnNumbers } from '@/lib/check/check-own-numbers';
import { type Changes, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { label: 'China–Russia trade, 2013' } } },
    [
      'words/other-number 2:label, expected a date of the figures shown, of their statements or notes, found “2013”',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { label: 'China–Russia trade of $88 billion' } } }, []],
  [
    { figures: { 'cn-ru-trade-2012': { label: 'China–Russia trade of $89 billion' } } },
    [
      'words/other-number 2:label, expected a number of the figures shown, of their inputs or notes, found “$89 billion”',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { label: 'China–Russia trade of 88 billion euros' } } },
    ['words/other-number 2:label, expected a number in USD, found “88 billion euros”'],
  ],
  [{ figures: { 'cn-ru-trade-2012': { label: 'China–Russia trade of over $88 billion' } } }, []],
  [{ figures: { 'cn-ru-trade-2012': { label: 'Trade of two countries' } } }, []],
  [
    { figures: { 'cn-ru-trade-2012': { label: 'Trade of three countries' } } },
    [
      'words/other-number 2:label, expected a number of the figures shown, of their inputs or notes, found “three”',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { label: 'Trade of one country' } } }, []],
  [
    { figures: { 'cn-ru-trade-2012': { label: 'Trade of 2 countries' } } },
    [
      'words/other-number 2:label, expected a number of the figures shown, of their inputs or notes, found “2”',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { label: 'Trade of $88.16 billion' } } }, []],
  [{ figures: { 'us-ru-trade-gap': { label: '$440 billion less $88 billion' } } }, []],
  [
    { figures: { 'us-ru-trade-gap': { label: '$320 billion less $88 billion' } } },
    [
      'words/other-number 32:label, expected a number of the figures shown, of their inputs or notes, found “$320 billion”',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { label: 'Trade on 19 March 2013' } } }, []],
  [
    { figures: { 'cn-ru-trade-2012': { label: 'Trade on 18 March 2013' } } },
    [
      'words/other-number 2:label, expected a date of the figures shown, of their statements or notes, found “18 March 2013”',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { label: 'Trade, March 2013' } } }, []],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkOwnNumbers, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkOwnNumbers, changes, ids)).toEqual([]);
});
