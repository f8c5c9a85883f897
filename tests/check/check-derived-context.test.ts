import { expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { checkDerivedContext } from '@/lib/check/check-derived-context';
import type { Figure } from '@/lib/record/figure';
import { saidBy } from './altered-record';

/** Cells changed in one row of the record, and what the check says of it. */
const CASES: [id: string, cells: Partial<Figure>, said: string | null][] = [
  [
    'rosneft-base',
    { hedge_text: 'about' },
    'derivation/context 24:hedge_text, expected an empty cell: derived figures have no quote, found “about”',
  ],
  [
    'rosneft-base',
    { prefix: 'x' },
    'derivation/context 24:prefix, expected an empty cell: derived figures have no quote, found “x”',
  ],
  [
    'rosneft-base',
    { suffix: 'x' },
    'derivation/context 24:suffix, expected an empty cell: derived figures have no quote, found “x”',
  ],
  [
    'rosneft-base',
    { period_text: 'x' },
    'derivation/context 24:period_text, expected an empty cell: derived figures have no quote, found “x”',
  ],
  [
    'rosneft-base',
    { period_basis: 'x' },
    'derivation/context 24:period_basis, expected an empty cell: derived figures have no quote, found “x”',
  ],
  [
    'rosneft-base',
    { conversion_of: 'rosneft-target-2018' },
    'derivation/context 24:conversion_of, expected an empty cell: derived figures have no quote, found “rosneft-target-2018”',
  ],
  [
    'rosneft-base',
    { stated_on: '2013' },
    'derivation/context 24:stated_on, expected an empty cell: derived figures have no quote, found “2013”',
  ],
  ['ru-us-trade-share', { unit: 'x' }, 'derivation/context 28:unit, expected share, found x'],
  [
    'us-ru-trade-multiple',
    { unit: 'share' },
    'derivation/context 30:unit, expected x, found share',
  ],
  [
    'us-ru-trade-multiple',
    { value: decimal('1') },
    'derivation/context 30:unit, expected share, found x',
  ],
  [
    'us-ru-trade-gap',
    { change: null },
    'derivation/context 32:change, expected “level”, found an empty cell',
  ],
  [
    'cn-ru-partner-since',
    { change: 'level' },
    'derivation/context 34:change, expected an empty cell, found “level”',
  ],
  [
    'us-ru-trade-gap',
    { topic: 'oil' },
    'derivation/context 32:topic, expected “trade”, as cn-us-trade-2012 has it, found “oil”',
  ],
  [
    'us-ru-trade-gap',
    { ref_area: null },
    'derivation/context 32:ref_area, expected “CN”, as cn-us-trade-2012 has it, found an empty cell',
  ],
  ['us-ru-trade-gap', { ref_area: null, counterpart_area: null }, null],
  [
    'us-ru-trade-gap',
    { ref_area: null, counterpart_area: null, topic: 'oil' },
    'derivation/context 32:topic, expected “trade”, as cn-us-trade-2012 has it, found “oil”',
  ],
  [
    'us-ru-trade-gap',
    { time_period: null },
    'derivation/context 32:time_period, expected the period of its inputs, 2012, 2012, found an empty cell',
  ],
  ['rosneft-base', { time_period: '2018' }, null],
  [
    'rosneft-base',
    { time_period: '2017' },
    'derivation/context 24:time_period, expected a period within 2018, 2018, to its end, found “2017”',
  ],
  [
    'rosneft-remaining',
    { time_period: '2013/2018' },
    'derivation/context 27:time_period, expected a period within 2018, 2014, to its end, found “2013/2018”',
  ],
  [
    'rosneft-remaining',
    { time_period: '2015/2017' },
    'derivation/context 27:time_period, expected a period within 2018, 2014, to its end, found “2015/2017”',
  ],
  [
    'rosneft-remaining',
    { time_period: '2015/2019' },
    'derivation/context 27:time_period, expected a period within 2018, 2014, to its end, found “2015/2019”',
  ],
  [
    'cn-ru-partner-since',
    { time_period: '2011' },
    'derivation/context 34:time_period, expected “2010”, found “2011”',
  ],
  ['railway-implied-rate', { time_period: '2015-05-06' }, null],
  [
    'railway-implied-rate',
    { time_period: '2015' },
    'derivation/context 35:time_period, expected a period within 2015-05-06, 2015-05-06, to its end, found “2015”',
  ],
  [
    'cn-ru-trade-2012',
    { decimals: 1 },
    'derivation/context 2:decimals, expected an empty cell: stated as printed, found 1',
  ],
  ['rosneft-multiple', { formula: '2 * 3', unit: 'x', time_period: null }, null],
  [
    'rosneft-multiple',
    { formula: '2 * 3', unit: 'x' },
    'derivation/context 25:time_period, expected an empty cell: no input has a period, found “2018”',
  ],
  ['us-ru-trade-gap', { formula: 'cn-us-trade-2012 * 2' }, null],
  ['us-ru-trade-gap', { formula: '2 * cn-us-trade-2012' }, null],
  ['espo-increase-by-2014', { formula: '2 * espo-increase-2014' }, null],
  ['espo-increase-by-2014', { formula: 'espo-increase-2014 / 2' }, null],
  ['espo-increase-by-2014', { formula: 'espo-increase-2014 + 2' }, null],
  ['espo-increase-by-2014', { formula: '2 + espo-increase-2014' }, null],
  [
    'espo-increase-by-2014',
    { formula: 'espo-increase-2014 / espo-increase-2013' },
    'derivation/context 26:change, expected “level”, found “increase”',
  ],
  [
    'espo-increase-by-2014',
    { formula: 'espo-increase-2014 - rosneft-target-2018' },
    'derivation/context 26:change, expected “level”, found “increase”',
  ],
  ['us-ru-trade-gap', { formula: '(', topic: 'oil' }, null],
];

it.each(CASES)('%s with %j: %s', (id, cells, said) => {
  const changes = { figures: { [id]: cells } };
  expect(saidBy(checkDerivedContext, changes)).toEqual(said === null ? [] : [said]);
  expect(saidBy(checkDerivedContext, changes, [id])).toEqual([]);
});
