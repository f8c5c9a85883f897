import { expect, it } from 'vitest';
import { checkUnits } from '@/lib/check/check-units';
import type { Unit } from '@/lib/record/unit';
import { saidBy } from './altered-record';

/** Cells changed in one row of the record, and what the check says of it. */
const CASES: [id: string, cells: Partial<Unit>, said: string | null][] = [
  [
    'USD',
    { dimension: 'mass' },
    'unit/wrong-definition 2:dimension, expected money, as the code USD is, found mass',
  ],
  [
    'USD/EUR',
    { scheme: 'UCUM' },
    'unit/wrong-definition 5:scheme, expected ISO 4217, as the code USD/EUR is, found UCUM',
  ],
  [
    'share',
    { scheme: 'UCUM' },
    'unit/wrong-definition 11:scheme, expected ratio, as the code share is, found UCUM',
  ],
  [
    'x',
    { dimension: 'count' },
    'unit/wrong-definition 12:dimension, expected ratio, as the code x is, found count',
  ],
  [
    'date',
    { dimension: 'count' },
    'unit/wrong-definition 15:dimension, expected date, as the code date is, found count',
  ],
  [
    'rank',
    { dimension: 'count' },
    'unit/wrong-definition 13:dimension, expected rank, as the code rank is, found count',
  ],
  [
    'consecutive year',
    { dimension: 'rank' },
    'unit/wrong-definition 14:dimension, expected streak, as the code consecutive year is, found rank',
  ],
  [
    't',
    { dimension: 'length' },
    'unit/wrong-definition 6:dimension, expected mass, as the code t is, found length',
  ],
  [
    'h',
    { scheme: 'count' },
    'unit/wrong-definition 7:scheme, expected UCUM, as the code h is, found count',
  ],
  [
    'country',
    { scheme: 'UCUM' },
    'unit/wrong-definition 10:scheme, expected count, as the code country is, found UCUM',
  ],
  ['country', { scheme: 'UCUM', dimension: 'energy' }, null],
  [
    'country',
    { dimension: 'energy' },
    'unit/wrong-definition 10:dimension, expected count, as the code country is, found energy',
  ],
  [
    't',
    { scale_power: 5 as never },
    'unit/wrong-definition 6:scale_power, expected 0, 3, 6, 9 or 12, found 5',
  ],
  [
    't',
    { scale_power: 3 as never },
    'unit/wrong-definition 6:scale_word, expected thousand, found million',
  ],
  ['USD', { scale_power: 12 as never, scale_word: 'trillion' }, null],
  ['USD', { scale_power: 3 as never, scale_word: 'thousand' }, null],
  [
    'USD',
    { scale_power: 0 as never },
    'unit/wrong-definition 2:scale_word, expected an empty cell, found billion',
  ],
  [
    'USD',
    { scale_word: null },
    'unit/wrong-definition 2:scale_word, expected billion, found an empty cell',
  ],
  [
    't',
    { symbol: 't' },
    'unit/wrong-definition 6:symbol, expected an empty cell: only money has a sign before the number, found t',
  ],
  [
    'h',
    { singular: 'day' },
    'unit/wrong-definition 7:singular, expected the name or sign of h, found day',
  ],
  [
    'h',
    { plural: 'days' },
    'unit/wrong-definition 7:plural, expected the name or sign of h, found days',
  ],
  [
    'EUR',
    { symbol: '$' },
    'unit/wrong-definition 3:symbol, expected the name or sign of EUR, found $',
  ],
  ['rank', { plural: 'days' }, null],
  ['share', { plural: 'days' }, null],
  ['date', { plural: 'days' }, null],
  ['USD/EUR', { plural: 'days' }, null],
];

it.each(CASES)('%s with %j: %s', (id, cells, said) => {
  const changes = { units: { [id]: cells } };
  expect(saidBy(checkUnits, changes)).toEqual(said === null ? [] : [said]);
  expect(saidBy(checkUnits, changes, [id])).toEqual([]);
});
