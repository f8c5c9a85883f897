import { expect, it } from 'vitest';
import { checkCoverage } from '@/lib/check/check-coverage';
import { type Changes, saidBy } from './altered-record';

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
