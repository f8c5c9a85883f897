import { expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { checkReadings } from '@/lib/check/check-readings';
import type { Figure } from '@/lib/record/figure';
import { type Changes, ofFigure, outcomeOf, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { value: decimal('5') } } },
    [
      'value/mismatch 2:value, expected "88000000000", as read from “$88 billion” in the quote, found "5"',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { value: null } } },
    [
      'value/mismatch 2:value, expected "88000000000", as read from “$88 billion” in the quote, found an empty cell',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { unit: 'EUR' } } },
    ['unit/mismatch 2:unit, expected "USD", as read from “$88 billion” in the quote, found "EUR"'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { bound: 'approx' } } },
    [
      'bound/mismatch 2:bound, expected "exact or rank", as read from “$88 billion” in the quote, found "approx"',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { bound: 'rank' } } }, []],
  [
    { figures: { 'cn-ru-trade-2012': { hedge_text: 'over' } } },
    [
      'hedge/mismatch 2:hedge_text, expected an empty cell, as read from “$88 billion” in the quote, found "over"',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { hedge_text: null } } },
    [
      'hedge/mismatch 3:hedge_text, expected "over", as read from “$440 billion” in the quote, found an empty cell',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { bound: 'upper' } } },
    [
      'bound/mismatch 3:bound, expected "lower or share-in-words", as read from “$440 billion” in the quote, found "upper"',
    ],
  ],
  [{ figures: { 'cn-us-trade-2012': { bound: 'share-in-words' } } }, []],
  [
    { figures: { 'cn-us-trade-2012': { bound: 'share-in-words', lower: null } } },
    [
      'bound/mismatch 3:bound, expected "share-in-words, with lower filled", as read from “$440 billion” in the quote, found "share-in-words"',
    ],
  ],
  [
    { figures: { 'me-share-cn-oil-imports': { bound: 'lower' } } },
    [
      'bound/mismatch 10:bound, expected "upper or share-in-words", as read from “half” in the quote, found "lower"',
    ],
  ],
  [
    { figures: { 'me-share-cn-oil-imports': { upper: null, lower: decimal('0.5') } } },
    [
      'bound/mismatch 10:bound, expected "share-in-words, with upper filled", as read from “half” in the quote, found "share-in-words"',
    ],
  ],
  [
    { figures: { 'eu-share-ru-oil-exports': { lower: null, upper: decimal('0.5') } } },
    [
      'bound/mismatch 11:bound, expected "share-in-words, with lower filled", as read from “the majority” in the quote, found "share-in-words"',
    ],
  ],
  [
    { figures: { 'rosneft-target-2018': { bound: 'exact' } } },
    [
      'bound/mismatch 15:bound, expected "approx", as read from “50 million tons” in the quote, found "exact"',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { change: 'increase' } } },
    [
      'change/mismatch 2:change, expected "level", as read from “$88 billion” in the quote, found "increase"',
    ],
  ],
  [
    { figures: { 'espo-increase-2013': { change: null } } },
    [
      'change/mismatch 12:change, expected "increase", as read from “1 million tons” in the quote, found an empty cell',
    ],
  ],
  [
    { figures: { 'espo-increase-2013': { time_period: '2014' } } },
    [
      'period/mismatch 12:time_period, expected "2013", as read from “1 million tons” in the quote, found "2014"',
    ],
  ],
  [{ figures: { 'espo-increase-2013': { time_period: null } } }, []],
  [
    { figures: { 'espo-increase-2013': { time_period: null, period_basis: 'Not “this year”.' } } },
    [],
  ],
  [
    { figures: { 'espo-increase-2013': { time_period: '2014', ambiguity: 'Not “this year”.' } } },
    [],
  ],
  [
    {
      figures: {
        'espo-increase-2013': {
          time_period: '2014',
          period_basis: 'Not “this year”.',
          ambiguity: null,
        },
      },
    },
    [
      'period/mismatch 12:time_period, expected "2013", as read from “1 million tons” in the quote, found "2014"',
    ],
  ],
  [
    { figures: { 'espo-increase-2013': { period_text: 'year' } } },
    [
      'period/other-words 12:period_text, expected "this year", as read from “1 million tons” in the quote, found "year"',
    ],
  ],
  [
    { figures: { 'espo-increase-2013': { period_text: 'year', ambiguity: 'It is “this year”.' } } },
    [],
  ],
  [
    { figures: { 'espo-increase-2013': { inference: null } } },
    [
      'unit/mismatch 12:unit, expected "ton", as read from “1 million tons” in the quote, found "t"',
    ],
  ],
  [{ figures: { 'espo-increase-2013': { inference: null, ambiguity: 'Which “tons”?' } } }, []],
  [{ figures: { 'espo-increase-2013': { inference: 'Which “million tons”?' } } }, []],
  [{ figures: { 'espo-increase-2013': { inference: 'Which “…tons”?' } } }, []],
  [{ figures: { 'espo-increase-2013': { inference: 'Which “tons of oil”?' } } }, []],
  [
    { figures: { 'espo-increase-2013': { inference: 'Which “tonsils”?' } } },
    [
      'unit/mismatch 12:unit, expected "ton", as read from “1 million tons” in the quote, found "t"',
    ],
  ],
  [
    { figures: { 'espo-increase-2013': { unit: 'x' } } },
    [
      'unit/mismatch 12:unit, expected "ton", as read from “1 million tons” in the quote, found "x"',
    ],
  ],
  [
    {
      figures: {
        'cn-ru-trade-2012': { number_text: '2012', number_start: 3968, number_end: 3972 },
      },
    },
    [
      'reading/no-amount 2:number_text, expected "a date, no amount", as read from “2012” in the quote, found "2012"',
    ],
  ],
  [
    { setAsides: { 'gt-2018': { class: 'count' } } },
    ['class/mismatch 32:class, expected "date", as read from “2018” in the article, found "count"'],
  ],
  [
    { setAsides: { 'gt-2018': { time_period: '2017' } } },
    [
      'period/mismatch 32:time_period, expected "2018", as read from “2018” in the article, found "2017"',
    ],
  ],
  [
    { setAsides: { 'gt-2018': { time_period: null } } },
    [
      'period/mismatch 32:time_period, expected "2018", as read from “2018” in the article, found an empty cell',
    ],
  ],
  [{ setAsides: { 'gt-two-countries': { class: 'figure' } } }, []],
  [
    { setAsides: { 'gt-two-countries': { class: 'ordinal-rank' } } },
    [
      'class/mismatch 33:class, expected "count", as read from “two” in the article, found "ordinal-rank"',
    ],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkReadings, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkReadings, changes, ids)).toEqual([]);
});

it('says where a reason would count, and only where one would', () => {
  const curesOf = (cells: Partial<Figure>) =>
    outcomeOf(checkReadings, ofFigure('espo-increase-2013', cells)).findings.map(
      ({ cure }) => cure,
    );
  expect(curesOf({ value: decimal('5') })).toEqual(['Correct the cell.']);
  expect(curesOf({ time_period: '2014' })).toEqual([
    'Correct the cell; or, where the words leave it open, quote “this year” in ambiguity.',
  ]);
  expect(curesOf({ inference: null })).toEqual([
    'Correct the cell; or, where the words leave it open, quote “tons” in inference or ambiguity.',
  ]);
});

it('a date set aside may be another than was read where its reason says so, and no third', () => {
  const said = (reason: string) =>
    outcomeOf(checkReadings, {
      setAsides: { 'gt-last-week-elected': { time_period: '2013-03-12', reason } },
    }).findings.map(({ code, cure }) => [code, cure]);
  expect(said('He was elected then. “last week” is read as 2013-03-12.')).toEqual([]);
  const refused = [
    [
      'period/mismatch',
      'Correct the cell; or, where the text shows otherwise, say in the reason: “last week” is read as 2013-03-12.',
    ],
  ];
  expect(said('“last week” is read as 2013-03.')).toEqual(refused);
  expect(said('“last week” is 2013-03-12.')).toEqual(refused);
});
