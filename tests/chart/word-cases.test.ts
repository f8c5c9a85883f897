import { describe, expect, it } from 'vitest';
import { decimal } from '../../lib/arithmetic/decimal';
import { dateWords } from '../../lib/chart/date-words';
import { printDecimal, shiftPoint } from '../../lib/chart/decimal-words';
import { ticksUpTo } from '../../lib/chart/plan-scale';
import { textWidth, wrapText } from '../../lib/chart/text-width';

describe('shiftPoint moves the point and nothing else', () => {
  it.each([
    ['88000000000', -9, '88'],
    ['335820000000', -9, '335.82'],
    ['1000000', -6, '1'],
    ['0.275', 2, '27.5'],
    ['0.2', 2, '20'],
    ['5', -3, '0.005'],
    ['-34000000', -6, '-34'],
    ['0', -9, '0'],
    ['9007199254740993', -3, '9007199254740.993'],
  ])('%s × 10^%i is %s', (value, power, shifted) => {
    expect(shiftPoint(decimal(value), power)).toBe(shifted);
  });
});

describe('printDecimal marks thousands', () => {
  it.each([
    ['1068', '1,068'],
    ['1234567.891', '1,234,567.891'],
    ['-3', '−3'],
    ['0.5', '0.5'],
    ['999', '999'],
  ])('%s is printed %s', (value, printed) => {
    expect(printDecimal(decimal(value))).toBe(printed);
  });
});

describe('dateWords', () => {
  it.each([
    ['2012', '2012'],
    ['2013-03', 'March 2013'],
    ['2013-03-21', '21 March 2013'],
    ['[2013-03-21,2013-03-22]', '21 or 22 March 2013'],
    ['2013-03-11/2013-03-17', '11–17 March 2013'],
    ['2013-03-30/2013-04-02', '30 March–2 April 2013'],
    ['2015/2018', '2015–2018'],
    ['../2018', 'by 2018'],
    ['2010/..', 'from 2010'],
    ['201X', '201X'],
  ])('%s reads %s', (edtf, words) => {
    expect(dateWords(edtf)).toBe(words);
  });
});

describe('ticksUpTo', () => {
  it.each([
    [440, [0, 100, 200, 300, 400]],
    [5, [0, 1, 2, 3, 4, 5]],
    [50, [0, 10, 20, 30, 40, 50]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [335.82, [0, 100, 200, 300]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, [0]],
  ])('up to %d', (max, ticks) => {
    expect(ticksUpTo(max)).toEqual(ticks);
  });
});

describe('text widths', () => {
  it('makes bold text wider', () => {
    expect(textWidth('over $440bn', 14, true)).toBeGreaterThan(textWidth('over $440bn', 14));
  });

  it('breaks lines at spaces and loses no word', () => {
    const text = 'China’s trade with Russia as a share of its trade with Japan';
    const lines = wrapText(text, 14, 120);
    expect(lines.join(' ')).toBe(text);
    expect(lines.every((line) => textWidth(line, 14) <= 120)).toBe(true);
  });
});
