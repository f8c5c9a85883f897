import { expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { checkNoteGuards } from '@/lib/check/check-note-guards';
import { type Changes, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { notes: { 'japan-trade-kyodo': { other_unit: 'EUR' } } },
    [
      'note/reason-gone 14:verdict, expected “agrees”: a number in the figure’s unit that its words allow, found 329000000000 EUR beside 320000000000 USD (lower)',
    ],
  ],
  [
    { notes: { 'japan-trade-kyodo': { other_unit: 't' } } },
    [
      'note/reason-gone 14:other_unit, expected “agrees”: a number in the figure’s unit that its words allow, found 329000000000 t beside 320000000000 USD (lower)',
    ],
  ],
  [
    { notes: { 'japan-trade-kyodo': { other_value: decimal('319000000000') } } },
    [
      'note/reason-gone 14:verdict, expected “agrees”: a number in the figure’s unit that its words allow, found 319000000000 USD beside 320000000000 USD (lower)',
    ],
  ],
  [
    { notes: { 'us-trade-eleven-months': { other_value: decimal('450000000000') } } },
    [
      'note/reason-gone 12:verdict, expected “caveat”: another number in the figure’s unit and order of magnitude, beyond a hedge, found 450000000000 USD beside 440000000000 USD (lower)',
    ],
  ],
  [
    { notes: { 'us-trade-eleven-months': { other_value: decimal('43000000000') } } },
    [
      'note/reason-gone 12:verdict, expected “caveat”: another number in the figure’s unit and order of magnitude, beyond a hedge, found 43000000000 USD beside 440000000000 USD (lower)',
    ],
  ],
  [{ notes: { 'us-trade-eleven-months': { other_value: decimal('44000000000') } } }, []],
  [
    { notes: { 'us-trade-us-statistics': { other_value: decimal('440000000000') } } },
    [
      'note/reason-gone 13:verdict, expected “different-measure”: another number, or another unit of the same dimension, found 440000000000 USD beside 440000000000 USD (lower)',
    ],
  ],
  [
    { notes: { 'us-trade-us-statistics': { other_value: decimal('4400000000001') } } },
    [
      'note/reason-gone 13:verdict, expected “different-measure”: another number, or another unit of the same dimension, found 4400000000001 USD beside 440000000000 USD (lower)',
    ],
  ],
  [{ notes: { 'us-trade-us-statistics': { other_value: decimal('4400000000000') } } }, []],
  [{ notes: { 'us-trade-us-statistics': { other_unit: 'EUR' } } }, []],
  [
    { notes: { 'us-trade-us-statistics': { other_unit: 't' } } },
    [
      'note/reason-gone 13:other_unit, expected “different-measure”: another number, or another unit of the same dimension, found 528400000000 t beside 440000000000 USD (lower)',
    ],
  ],
  [
    { notes: { 'railway-usd-roubles': { other_value: decimal('335820000000') } } },
    [
      'note/reason-gone 6:verdict, expected “conflict”: a stated figure, and a number of its dimension that differs in amount or unit, found 335820000000 USD beside 335820000000 USD (exact)',
    ],
  ],
  [{ notes: { 'railway-usd-roubles': { other_unit: 'RUB' } } }, []],
  [
    { notes: { 'railway-usd-roubles': { other_unit: 't' } } },
    [
      'note/reason-gone 6:other_unit, expected “conflict”: a stated figure, and a number of its dimension that differs in amount or unit, found 6000000000 t beside 335820000000 USD (exact)',
    ],
  ],
  [
    { notes: { 'railway-usd-roubles': { subject_id: 'us-ru-trade-gap' } } },
    [
      'note/reason-gone 6:verdict, expected “conflict”: a stated figure, and a number of its dimension that differs in amount or unit, found 6000000000 USD beside 352000000000 USD (lower)',
    ],
  ],
  [
    { notes: { 'railway-usd-roubles': { subject_id: 'gt-2018' } } },
    [
      'note/reason-gone 6:subject_id, expected a figure to hold the number against, found “gt-2018”, which states no amount',
    ],
  ],
  [{ notes: { 'railway-usd-roubles': { other_value: null } } }, []],
  [
    { notes: { 'espo-schedule': { other_value: decimal('1000000') } } },
    [
      'note/reason-gone 19:verdict, expected “caveat”: another number in the figure’s unit and order of magnitude, beyond a hedge, found 1000000 t beside 1000000 t (exact)',
    ],
  ],
  [{ notes: { 'espo-schedule': { other_value: decimal('1100000') } } }, []],
  [
    { notes: { 'rosneft-31-level': { other_value: decimal('48000000') } } },
    [
      'note/reason-gone 21:verdict, expected “caveat”: another number in the figure’s unit and order of magnitude, beyond a hedge, found 48000000 t beside 50000000 t (approx)',
    ],
  ],
  [{ notes: { 'rosneft-31-level': { other_value: decimal('47000000') } } }, []],
  [
    { notes: { 'interceptors-stripes': { verdict: 'different-measure' } } },
    [
      'note/reason-gone 15:verdict, expected “different-measure”: another number, or another unit of the same dimension, found 44 interceptor beside 44 interceptor (exact)',
    ],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkNoteGuards, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkNoteGuards, changes, ids)).toEqual([]);
});
