import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { formatCount, formatDecimal, shiftPoint } from '@/lib/words/decimal-words';

describe('formatDecimal groups digits and keeps every one', () => {
  test.each([
    ['0', '0'],
    ['44', '44'],
    ['2012', '2012'],
    ['88000000000', '88\u202f000\u202f000\u202f000'],
    ['335.82', '335.82'],
    ['-0.5', '\u22120.5'],
    ['9007199254740993', '9\u202f007\u202f199\u202f254\u202f740\u202f993'],
  ])('%s', (value, shown) => {
    expect(formatDecimal(value)).toBe(shown);
  });

  test('no digit is lost at any length', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (value) => {
        expect(formatDecimal(String(value)).replaceAll('\u202f', '')).toBe(String(value));
      }),
    );
  });
});

test('what is no decimal is refused', () => {
  expect(() => formatDecimal('1e9')).toThrow('not a plain decimal: 1e9');
});

describe('shiftPoint moves the point and nothing else', () => {
  test.each([
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

test('the decimal point is that of the locale', () => {
  const parts = new Intl.NumberFormat('en-GB').formatToParts(0.5);
  const point = parts.find(({ type }) => type === 'decimal')?.value;
  expect(formatDecimal('0.5')).toBe(`0${point}5`);
});

test('writes places of a scale without an exponent, however far from one', () => {
  expect(formatCount(2e21)).toBe(formatDecimal('2000000000000000000000'));
  expect(formatCount(2e-8)).toBe('0.00000002');
});
