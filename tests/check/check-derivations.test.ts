import { expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { checkDerivations } from '@/lib/check/check-derivations';
import type { Figure } from '@/lib/record/figure';
import { outcomeOf, saidBy, wordsOf } from './altered-record';

/** Cells changed in one row of the record, and what the check says of it. */
const CASES: [id: string, cells: Partial<Figure>, said: string | null][] = [
  [
    'us-ru-trade-gap',
    { value: decimal('5') },
    'derivation/mismatch 32:value, expected 352000000000, found 5',
  ],
  [
    'us-ru-trade-gap',
    { lower: decimal('5') },
    'derivation/mismatch 32:lower, expected 352000000000, found 5',
  ],
  [
    'us-ru-trade-gap',
    { upper: decimal('5') },
    'derivation/mismatch 32:upper, expected an empty cell, found 5',
  ],
  [
    'us-ru-trade-gap',
    { bound: 'upper' },
    'derivation/mismatch 32:bound, expected lower, found upper',
  ],
  [
    'interceptors-before',
    { value: null },
    'derivation/mismatch 23:value, expected 30, found an empty cell',
  ],
  [
    'interceptors-before',
    { lower: null },
    'derivation/mismatch 23:lower, expected 30, found an empty cell',
  ],
  [
    'interceptors-before',
    { upper: null },
    'derivation/mismatch 23:upper, expected 30, found an empty cell',
  ],
  [
    'jp-ru-trade-gap',
    { alt_lower: decimal('5') },
    'derivation/mismatch 33:alt_lower, expected 232000000000, found 5',
  ],
  [
    'jp-ru-trade-gap',
    { alt_upper: decimal('5') },
    'derivation/mismatch 33:alt_upper, expected 232000000000, found 5',
  ],
  [
    'jp-ru-trade-gap',
    { alt_bound: 'upper' },
    'derivation/mismatch 33:alt_bound, expected exact, found upper',
  ],
  [
    'jp-ru-trade-gap',
    { alt_lower: null },
    'derivation/mismatch 33:alt_lower, expected 232000000000, found an empty cell',
  ],
  [
    'jp-ru-trade-gap',
    { alt_upper: null },
    'derivation/mismatch 33:alt_upper, expected 232000000000, found an empty cell',
  ],
  [
    'jp-ru-trade-gap',
    { alt_bound: null },
    'derivation/mismatch 33:alt_bound, expected exact, found an empty cell',
  ],
  [
    'us-ru-trade-gap',
    { alt_bound: 'exact', alt_lower: decimal('1'), alt_upper: decimal('1') },
    'derivation/other-reading 32:alt_bound, expected an empty cell: no input has another reading, found exact',
  ],
  ['us-ru-trade-gap', { alt_lower: decimal('1') }, null],
  ['us-ru-trade-gap', { unit: 't' }, 'formula/unit-mismatch 32:unit, expected USD, found t'],
  ['us-ru-trade-gap', { formula: 'nobody' }, null],
  [
    'rosneft-base',
    { value: decimal('17000000') },
    'derivation/mismatch 24:value, expected 16000000, found 17000000',
  ],
  [
    'rosneft-target-2018',
    { value: decimal('60000000') },
    'derivation/mismatch 24:value, expected 26000000, found 16000000',
  ],
];

it.each(CASES)('%s with %j: %s', (id, cells, said) => {
  const changes = { figures: { [id]: cells } };
  expect(saidBy(checkDerivations, changes)).toEqual(said === null ? [] : [said]);
  expect(saidBy(checkDerivations, changes, [id])).toEqual([]);
});

it('names a figure that is derived from itself, in doubt or not', () => {
  const cycle = { figures: { 'us-ru-trade-gap': { formula: 'us-ru-trade-gap' } } };
  const { findings, doubts } = outcomeOf(checkDerivations, cycle, ['us-ru-trade-gap']);
  expect(findings.map(({ code, subject, found }) => [code, subject, found])).toEqual([
    ['formula/cycle', 'us-ru-trade-gap', 'us-ru-trade-gap → us-ru-trade-gap'],
  ]);
  expect(doubts).toEqual(['us-ru-trade-gap']);
});

it('names a circle of two once, at its first figure', () => {
  const circle = {
    figures: {
      'us-ru-trade-gap': { formula: 'jp-ru-trade-gap' },
      'jp-ru-trade-gap': { formula: 'us-ru-trade-gap + us-ru-trade-gap' },
    },
  };
  const { findings, doubts } = outcomeOf(checkDerivations, circle);
  expect(findings.map(wordsOf)).toEqual([
    'formula/cycle 32:formula, expected a formula that does not lead back to its own figure, found us-ru-trade-gap → jp-ru-trade-gap → us-ru-trade-gap',
  ]);
  expect(doubts).toEqual(['us-ru-trade-gap', 'jp-ru-trade-gap']);
});

it('lays a wrong input to the first figure that is derived from it', () => {
  const wrong = { figures: { 'rosneft-target-2018': { value: decimal('60000000') } } };
  expect(saidBy(checkDerivations, wrong)).toEqual([
    'derivation/mismatch 24:value, expected 26000000, found 16000000',
  ]);
  for (const doubt of ['rosneft-target-2018', 'rosneft-increase-2018', 'global-times-2013-03'])
    expect(saidBy(checkDerivations, wrong, [doubt])).toEqual([]);
});
