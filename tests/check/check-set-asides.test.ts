import { expect, it } from 'vitest';
import { checkSetAsides } from '@/lib/check/check-set-asides';
import { type Changes, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { setAsides: { 'gt-two-nations': { start: 2228 } } },
    ['set-aside/not-verbatim 13:start, expected 2229, for “two”, found 2228'],
  ],
  [
    { setAsides: { 'gt-two-nations': { end: 2231 } } },
    ['set-aside/not-verbatim 13:end, expected 2232, for “two”, found 2231'],
  ],
  [
    { setAsides: { 'gt-two-nations': { end: 22310 } } },
    ['set-aside/out-of-range 13:end, expected 2232, for “two”, found 22310'],
  ],
  [
    { setAsides: { 'gt-two-nations': { start: 22290 } } },
    ['set-aside/out-of-range 13:start, expected 2229, for “two”, found 22290'],
  ],
  [
    { setAsides: { 'gt-two-nations': { start: 2239, end: 2232 } } },
    ['set-aside/out-of-range 13:start, expected 2229, for “two”, found 2239'],
  ],
  [
    { setAsides: { 'gt-two-nations': { exact: 'three' } } },
    ['set-aside/not-verbatim 13:exact, expected "two", found "three"'],
  ],
  [
    { setAsides: { 'gt-two-nations': { exact: 'tw' } } },
    ['set-aside/not-verbatim 13:exact, expected "two", found "tw"'],
  ],
  [
    { setAsides: { 'gt-two-nations': { start: 99000, end: 99003 } } },
    [
      'set-aside/out-of-range 13:end, expected offsets from 0 to 6440, start before end, found 99000 to 99003',
    ],
  ],
  [
    { setAsides: { 'gt-two-nations': { exact: 'two nat', start: 1, end: 3 } } },
    ['set-aside/not-verbatim 13:exact, expected "hi", found "two nat"'],
  ],
  [
    { setAsides: { 'gt-two-nations': { exact: 'two of the nations', start: 1, end: 3 } } },
    ['set-aside/not-verbatim 13:exact, expected "hi", found "two of the nations"'],
  ],
  [
    { setAsides: { 'gt-top-customer': { whole_text: 'top' } } },
    [
      'set-aside/whole-not-longer 27:whole_text, expected more than the words themselves, or an empty cell, found "top"',
    ],
  ],
  [
    { setAsides: { 'gt-top-customer': { whole_text: 'top cust' } } },
    [
      'set-aside/whole-not-verbatim 27:whole_text, expected the words of the text around the mention, found "top cust"',
    ],
  ],
  [
    { setAsides: { 'gt-top-customer': { whole_text: 'bottom' } } },
    [
      'set-aside/whole-not-verbatim 27:whole_text, expected the words of the text around the mention, found "bottom"',
    ],
  ],
  [{ setAsides: { 'gt-top-customer': { whole_text: null } } }, []],
  [
    {
      setAsides: {
        'gt-friday-arrival': { exact: 'on Friday', start: 56, whole_text: 'Moscow on Friday' },
      },
    },
    [],
  ],
  [
    { setAsides: { 'gt-two-nations': { time_period: '2012' } } },
    ['set-aside/not-a-date 13:time_period, expected an empty cell, found "2012"'],
  ],
  [
    { setAsides: { 'gt-2018': { time_period: null } } },
    [
      'set-aside/date-unresolved 32:time_period, expected the day or period that the words mean, in EDTF, found an empty cell',
    ],
  ],
  [
    { setAsides: { 'gt-2018': { class: 'count' } } },
    ['set-aside/not-a-date 32:time_period, expected an empty cell, found "2018"'],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkSetAsides, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkSetAsides, changes, ids)).toEqual([]);
});
