import { expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { checkNoteNumbers } from '@/lib/check/check-note-numbers';
import { type Changes, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { notes: { 'us-trade-eleven-months': { other_unit: 'EUR' } } },
    [
      'note/not-in-summary 12:other_unit, expected the unit of “$438.62 billion” in the summary, found EUR',
    ],
  ],
  [
    { notes: { 'us-trade-eleven-months': { other_value: decimal('5') } } },
    ['note/not-in-summary 12:other_value, expected a number that the summary gives, found 5'],
  ],
  [{ notes: { 'us-trade-eleven-months': { subject_id: 'eu-share-ru-oil-exports' } } }, []],
  [
    { notes: { 'middle-east-half': { subject_id: 'eu-share-ru-oil-exports' } } },
    [
      'note/not-in-summary 17:subject_id, expected a figure about XM, which the summary names, found eu-share-ru-oil-exports, about RU, XE',
    ],
  ],
  [{ notes: { 'middle-east-half': { subject_id: 'brics-other-countries' } } }, []],
  [
    { notes: { 'espo-schedule': { subject_id: 'espo-increase-2014' } } },
    [
      'note/not-in-summary 19:subject_id, expected a figure of 2013, as the summary says, found espo-increase-2014, of 2014',
    ],
  ],
  [{ notes: { 'espo-schedule': { other_value: null, other_unit: null } } }, []],
  [
    { notes: { 'middle-east-half': { other_unit: 't' } } },
    ['note/not-in-summary 17:other_unit, expected the unit of “50 %” in the summary, found t'],
  ],
  [
    { notes: { 'europe-majority': { other_value: decimal('84') } } },
    ['note/not-in-summary 18:other_value, expected a number that the summary gives, found 84'],
  ],
  [{ notes: { 'espo-schedule': { subject_id: 'gt-2018' } } }, []],
  [
    { notes: { 'rosneft-2018-imports': { subject_id: 'us-ru-trade-gap' } } },
    [
      'note/not-in-summary 23:subject_id, expected a figure of 2018, as the summary says, found us-ru-trade-gap, of 2012',
    ],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkNoteNumbers, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkNoteNumbers, changes, ids)).toEqual([]);
});
