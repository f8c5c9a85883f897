import { expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { checkNotes } from '@/lib/check/check-notes';
import type { Note } from '@/lib/record/note';
import { saidBy } from './altered-record';

/** Cells changed in one row of the record, and what the check says of it. */
const CASES: [id: string, cells: Partial<Note>, said: string | null][] = [
  [
    'japan-trade-kyodo',
    { other_value: decimal('300000000000') },
    'note/verdict 14:other_value, expected a number that the figure allows, within one part in twenty, found 300000000000 beside the verdict “agrees”',
  ],
  ['japan-trade-kyodo', { other_value: decimal('304761904762') }, null],
  ['japan-trade-kyodo', { other_value: decimal('304000000000') }, null],
  [
    'japan-trade-kyodo',
    { other_value: decimal('303999999999') },
    'note/verdict 14:other_value, expected a number that the figure allows, within one part in twenty, found 303999999999 beside the verdict “agrees”',
  ],
  ['japan-trade-kyodo', { other_value: decimal('3'), other_unit: 'EUR' }, null],
  [
    'railway-usd-roubles',
    { other_value: decimal('335820000000') },
    'note/verdict 6:other_value, expected a number that the figure does not allow, found 335820000000 beside the verdict “conflict”',
  ],
  [
    'railway-usd-roubles',
    { other_value: decimal('350000000000') },
    'note/verdict 6:other_value, expected a number that the figure does not allow, found 350000000000 beside the verdict “conflict”',
  ],
  ['railway-usd-roubles', { other_value: decimal('360000000000') }, null],
  [
    'japan-trade-kyodo',
    { other_unit: null },
    'note/number-without-unit 14:other_unit, expected number and unit together, or neither, found an empty cell',
  ],
  [
    'japan-trade-kyodo',
    { other_value: null },
    'note/number-without-unit 14:other_value, expected number and unit together, or neither, found an empty cell',
  ],
  ['japan-trade-kyodo', { verdict: 'caveat', other_value: decimal('3') }, null],
  ['japan-trade-kyodo', { subject_id: 'gt-2018', other_value: decimal('3') }, null],
];

it.each(CASES)('%s with %j: %s', (id, cells, said) => {
  const changes = { notes: { [id]: cells } };
  expect(saidBy(checkNotes, changes)).toEqual(said === null ? [] : [said]);
  expect(saidBy(checkNotes, changes, [id])).toEqual([]);
});
