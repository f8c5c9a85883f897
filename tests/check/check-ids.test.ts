import { expect, it } from 'vitest';
import { checkIds } from '@/lib/check/check-ids';
import { type Changes, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { id: 'gt-2018' } } },
    ['id/duplicate 32:id, expected an id of its own, found “gt-2018”, as in figures.csv row 2'],
  ],
  [
    { figures: { 'cn-us-trade-2012': { id: 'cn-ru-trade-2012' } } },
    [
      'id/duplicate 3:id, expected an id of its own, found “cn-ru-trade-2012”, as in figures.csv row 2',
    ],
  ],
  [
    { units: { EUR: { code: 'USD' } } },
    ['id/duplicate 3:code, expected an id of its own, found “USD”, as in units.csv row 2'],
  ],
  [
    { notes: { 'japan-trade-kyodo': { id: 'reuters-2015-05' } } },
    [
      'id/duplicate 14:id, expected an id of its own, found “reuters-2015-05”, as in articles.csv row 3',
    ],
  ],
  [
    { articles: { 'reuters-2015-05': { path: 'articles/global-times-2013-03.txt' } } },
    [
      'id/duplicate 3:path, expected an id of its own, found “articles/global-times-2013-03.txt”, as in articles.csv row 2',
    ],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkIds, changes)).toEqual(said);
});
