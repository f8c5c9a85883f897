import { describe, expect, it } from 'vitest';
import {
  civilOf,
  daysInMonth,
  daysOf,
  edtfDay,
  edtfMonthIndex,
  edtfMonths,
  monthIndex,
  parseDay,
  shiftEdtf,
  weekdayOf,
} from '../../lib/quantity/date/calendar';

describe('days', () => {
  it('count from 1970', () => {
    expect(daysOf({ year: 1970, month: 1, day: 2 })).toBe(1);
    expect(civilOf(-1)).toEqual({ year: 1969, month: 12, day: 31 });
    expect(edtfDay(parseDay('2013-03-22') ?? 0)).toBe('2013-03-22');
  });
  it.each(['2013-02-29', '2013-13-01', '13-03-22', 'yesterday', ''])('%j is none', (text) => {
    expect(parseDay(text)).toBeNull();
  });
  it('have weekdays, Monday first', () => {
    expect(weekdayOf(parseDay('2013-03-22') ?? 0)).toBe(4);
    expect(weekdayOf(parseDay('1969-12-29') ?? 0)).toBe(0);
  });
  it('fill months', () => {
    expect([daysInMonth(2012, 2), daysInMonth(2013, 2), daysInMonth(2013, 12)]).toEqual([
      29, 28, 31,
    ]);
  });
});

describe('EDTF', () => {
  it('prints months by their count', () => {
    expect(edtfMonthIndex(monthIndex(2013, 12) + 1)).toBe('2014-01');
    expect(edtfMonths(monthIndex(2013, 1), monthIndex(2013, 3))).toBe('2013-01/2013-03');
    expect(edtfMonths(monthIndex(2013, 1), monthIndex(2013, 1))).toBe('2013-01');
  });
  it.each([
    ['2013', -1, 0, '2012'],
    ['2013', 0, -12, '2012'],
    ['2013', 0, -3, null],
    ['2013-02', -1, 0, '2012-02'],
    ['2013-02', 0, -3, '2012-11'],
    ['2013-04/2014-03', 1, 0, '2014-04/2015-03'],
    ['2013-22', -1, 0, '2012-22'],
    ['2013/..', 1, 0, '2014/..'],
    ['199X', 1, 0, null],
    ['2013-05-06', 0, 1, '2013-06-06'],
  ])('%s moved by %i years and %i months is %s', (edtf, years, months, expected) => {
    expect(shiftEdtf(edtf, years, months)).toBe(expected);
  });
});
