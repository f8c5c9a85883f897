import { expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { checkIncrements } from '@/lib/check/check-increments';
import { type Changes, outcomeOf, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'rosneft-increase-2018': { value: decimal('50000001') } } },
    [
      'figure/increase-above-level 14:change, expected an increase no larger than 50000000 t, the level it leads to (rosneft-target-2018), found 50000001 t',
    ],
  ],
  [{ figures: { 'rosneft-increase-2018': { value: decimal('50000000') } } }, []],
  [{ figures: { 'rosneft-increase-2018': { value: null } } }, []],
  [{ figures: { 'rosneft-target-2018': { value: null } } }, []],
  [{ figures: { 'rosneft-increase-2018': { value: decimal('60000000'), unit: 'USD' } } }, []],
  [{ figures: { 'rosneft-increase-2018': { value: decimal('60000000'), status: 'plan' } } }, []],
  [{ figures: { 'rosneft-increase-2018': { value: decimal('60000000'), ref_area: 'CN' } } }, []],
  [
    {
      figures: { 'rosneft-increase-2018': { value: decimal('60000000'), counterpart_area: 'JP' } },
    },
    [],
  ],
  [
    { figures: { 'rosneft-increase-2018': { value: decimal('60000000'), time_period: '2017' } } },
    [],
  ],
  [{ figures: { 'rosneft-increase-2018': { value: decimal('60000000'), measure: 'oil' } } }, []],
  [{ figures: { 'rosneft-increase-2018': { value: decimal('60000000'), change: 'level' } } }, []],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkIncrements, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkIncrements, changes, ids)).toEqual([]);
});

it('counts the increases that have a level', () => {
  expect(outcomeOf(checkIncrements).lookedAt).toBe(2);
  expect(outcomeOf(checkIncrements, {}, ['rosneft-target-2018']).lookedAt).toBe(1);
  expect(outcomeOf(checkIncrements, {}, ['rosneft-increase-2018']).lookedAt).toBe(1);
});
