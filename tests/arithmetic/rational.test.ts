import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { decimal, isDecimal } from '@/lib/arithmetic/decimal';
import { rational, roundToDecimal, toExactDecimal } from '@/lib/arithmetic/rational';

describe('rounding', () => {
  it.each([
    ['40/11', 1, '3.6', '3.6', '3.7'],
    ['1/2', 0, '1', '0', '1'],
    ['-1/2', 0, '-1', '-1', '0'],
    ['-40/11', 1, '-3.6', '-3.7', '-3.6'],
    ['5/2', 0, '3', '2', '3'],
    ['25/8', 0, '3', '3', '4'],
    ['1/4', 2, '0.25', '0.25', '0.25'],
    ['1/1000', 2, '0', '0', '0.01'],
    ['120', 0, '120', '120', '120'],
  ])('%s to %i places', (value, places, nearest, down, up) => {
    const fraction = new Fraction(value);
    expect(roundToDecimal(fraction, places, 'nearest')).toBe(nearest);
    expect(roundToDecimal(fraction, places, 'down')).toBe(down);
    expect(roundToDecimal(fraction, places, 'up')).toBe(up);
  });
  it('gives up on a decimal that would be too long', () => {
    expect(roundToDecimal(new Fraction(10n ** 70n), 0, 'nearest')).toBeNull();
  });
});

describe('exact decimals', () => {
  it.each([
    ['1/5', '0.2'],
    ['11194/10000', '1.1194'],
    ['-11/40', '-0.275'],
    ['7', '7'],
    ['1/1048576', '0.00000095367431640625'],
  ])('%s is %s', (value, text) => {
    expect(toExactDecimal(new Fraction(value))).toBe(text);
  });
  it.each(['1/3', '40/11', '1/7'])('%s has no end of digits', (value) => {
    expect(toExactDecimal(new Fraction(value))).toBeNull();
  });
  it('have at most 41 places', () => {
    expect(toExactDecimal(new Fraction(1n, 10n ** 41n))).toBe(`0.${'0'.repeat(40)}1`);
    expect(toExactDecimal(new Fraction(1n, 10n ** 42n))).toBeNull();
  });
  it('come back from fractions unchanged', () => {
    const texts = fc
      .stringMatching(/^-?(?:0|[1-9]\d{0,25})(?:\.\d{0,15}[1-9])?$/)
      .filter(isDecimal);
    fc.assert(
      fc.property(texts, (text) => {
        expect(toExactDecimal(rational(text))).toBe(text);
      }),
    );
  });
});

describe('canonical decimals', () => {
  it.each(['0', '-1', '0.5', '-0.5', '88000000000', '9007199254740993', '1.01'])('%s', (text) => {
    expect(decimal(text)).toBe(text);
  });
  it('of sixty digits', () => {
    expect(decimal('1'.repeat(60))).toBe('1'.repeat(60));
  });
  const malformed = [
    '',
    '-0',
    '00',
    '007',
    '1.0',
    '1.',
    '.5',
    '+1',
    '1e3',
    '1,000',
    ' 1',
    '٣',
    'NaN',
  ];
  it.each([...malformed, '1'.repeat(61)])('not %j', (text) => {
    expect(() => decimal(text)).toThrow('not a canonical decimal');
  });
});
