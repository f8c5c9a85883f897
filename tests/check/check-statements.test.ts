import { expect, it } from 'vitest';
import { checkStatements } from '@/lib/check/check-statements';
import { type Changes, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { stated_on: null } } },
    [
      'statement/other-day 2:stated_on, expected [2013-03-21,2013-03-22]: the article’s own day, or one named where somebody is reported, found an empty cell',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { stated_on: '2013-03-19' } } },
    [
      'statement/other-day 2:stated_on, expected [2013-03-21,2013-03-22]: the article’s own day, or one named where somebody is reported, found 2013-03-19',
    ],
  ],
  [
    { figures: { 'interceptors-added': { stated_on: '2013-03-19' } } },
    [
      'statement/other-day 16:stated_on, expected 2013-03-11/2013-03-17: the article’s own day, or one named where somebody is reported, found 2013-03-19',
    ],
  ],
  [
    { figures: { 'interceptors-added': { stated_on: '[2013-03-21,2013-03-22]' } } },
    [
      'statement/other-day 16:stated_on, expected 2013-03-11/2013-03-17: the article’s own day, or one named where somebody is reported, found [2013-03-21,2013-03-22]',
    ],
  ],
  [
    { figures: { 'congratulation-delay': { stated_on: '2013-03-14' } } },
    [
      'statement/other-day 19:stated_on, expected 2013-03-19 or [2013-03-21,2013-03-22]: the article’s own day, or one named where somebody is reported, found 2013-03-14',
    ],
  ],
  [
    { figures: { 'railway-offer-usd': { stated_on: '2015-05-08' } } },
    [
      'statement/other-day 22:stated_on, expected 2015-05-06: the article’s own day, or one named where somebody is reported, found 2015-05-08',
    ],
  ],
  [
    { figures: { 'railway-offer-usd': { conversion_of: null } } },
    [
      'statement/other-day 22:stated_on, expected 2015-05-08: the article’s own day, or one named where somebody is reported, found 2015-05-06',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { time_period: null } } },
    [
      'statement/other-day 2:time_period, expected period and its words together, or neither, found an empty cell',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { period_text: null } } },
    [
      'statement/other-day 2:period_text, expected period and its words together, or neither, found an empty cell',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { time_period: null, period_text: null } } }, []],
  [
    { figures: { 'cn-ru-trade-2012': { period_basis: null } } },
    [
      'statement/other-day 2:period_basis, expected how “2012” was resolved, with these words in “ ”, found an empty cell',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { period_basis: 'printed: 2012' } } },
    [
      'statement/other-day 2:period_basis, expected how “2012” was resolved, with these words in “ ”, found printed: 2012',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { time_period: '2013' } } },
    [
      'statement/other-day 2:period_text, expected words of the quote that mean 2013, found “2012”, set aside as 2012',
    ],
  ],
  [
    { figures: { 'espo-increase-2013': { time_period: '2014' } } },
    [
      'statement/other-day 12:period_text, expected words of the quote that mean 2014, found “this year”, set aside as 2013',
    ],
  ],
  [{ figures: { 'espo-increase-2013': { period_text: 'this', period_basis: '“this”' } } }, []],
  [
    { figures: { 'cn-us-trade-2012': { stated_on: '2013-03-19' } } },
    [
      'statement/other-day 3:stated_on, expected [2013-03-21,2013-03-22]: the article’s own day, or one named where somebody is reported, found 2013-03-19',
    ],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkStatements, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkStatements, changes, ids)).toEqual([]);
});
