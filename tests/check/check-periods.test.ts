import { expect, it } from 'vitest';
import { checkPeriods } from '@/lib/check/check-periods';
import { type Changes, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { period_basis: null } } },
    [
      'period/without-basis 2:period_basis, expected how the period was resolved from the words, found an empty cell',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { time_period: '1999' } } },
    [
      'period/unknown-date 2:time_period, expected what a date of the article resolves to, found 1999',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { time_period: '2014' } } },
    [
      'period/outcome-ahead 2:time_period, expected a period that had begun when the article of [2013-03-21,2013-03-22] appeared, found 2014',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { time_period: '2018' } } },
    [
      'period/outcome-ahead 2:time_period, expected a period that had begun when the article of [2013-03-21,2013-03-22] appeared, found 2018',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { stated_on: '2013-03-23' } } },
    [
      'period/stated-after-publication 2:stated_on, expected no later than the article of [2013-03-21,2013-03-22], found 2013-03-23',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { stated_on: '2013-03-20' } } },
    [
      'period/unknown-statement-date 2:stated_on, expected the day of publication, [2013-03-21,2013-03-22], or a date of the article, found 2013-03-20',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { stated_on: null } } }, []],
  [{ figures: { 'cn-ru-trade-2012': { stated_on: '2013-03-14' } } }, []],
  [{ figures: { 'cn-ru-trade-2012': { time_period: null, period_basis: null } } }, []],
  [
    { articles: { 'reuters-2015-05': { reference_date: '2015-05-09' } } },
    ['period/reference-date 3:reference_date, expected a day of 2015-05-08, found 2015-05-09'],
  ],
  [{ articles: { 'global-times-2013-03': { reference_date: '2013-03-21' } } }, []],
  [
    { articles: { 'global-times-2013-03': { reference_date: '2013-03' } } },
    [
      'period/reference-date 2:reference_date, expected a day of [2013-03-21,2013-03-22], found 2013-03',
    ],
  ],
  [
    { articles: { 'global-times-2013-03': { reference_date: '2013-03-20' } } },
    [
      'period/reference-date 2:reference_date, expected a day of [2013-03-21,2013-03-22], found 2013-03-20',
    ],
  ],
  [
    { articles: { 'global-times-2013-03': { reference_date: '2013-03-23' } } },
    [
      'period/reference-date 2:reference_date, expected a day of [2013-03-21,2013-03-22], found 2013-03-23',
    ],
  ],
  [{ figures: { 'xi-visit-length': { time_period: '2015-05-10/2015-05-12' } } }, []],
  [
    { figures: { 'xi-visit-length': { time_period: '2015-05-10/2015-05-12', status: 'outcome' } } },
    [
      'period/outcome-ahead 20:time_period, expected a period that had begun when the article of 2015-05-08 appeared, found 2015-05-10/2015-05-12',
    ],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkPeriods, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkPeriods, changes, ids)).toEqual([]);
});
