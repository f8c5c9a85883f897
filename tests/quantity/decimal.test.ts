import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  isInteger,
  multiplyDecimals,
  negateDecimal,
  normaliseDecimal,
  shiftDecimal,
} from '../../lib/quantity/decimal';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 12 }))
  .map(([units, scale]) => shiftDecimal(String(units), -scale));

describe('decimals', () => {
  it.each([
    ['007.50', '7.5'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['100', '100'],
    ['0.10', '0.1'],
    ['9007199254740993', '9007199254740993'],
  ])('normalise %s to %s', (given, expected) => {
    expect(normaliseDecimal(given)).toBe(expected);
  });
  it.each(['', '.5', '5.', '1e3', '1,000', 'NaN', ' 1', '1 '])('refuse %j', (given) => {
    expect(() => normaliseDecimal(given)).toThrow(`not a decimal: ${given}`);
  });
  it.each([
    ['28.6', 9, '28600000000'],
    ['45', -2, '0.45'],
    ['-0.05', 1, '-0.5'],
    ['1.5', 0, '1.5'],
    ['1.25', 1, '12.5'],
    ['1200', -2, '12'],
  ])('shift %s by %i to %s', (given, exponent, expected) => {
    expect(shiftDecimal(given, exponent)).toBe(expected);
  });
  it('divide to twelve digits, rounded half up', () => {
    expect(divideDecimals('1', '3')).toBe('0.333333333333');
    expect(divideDecimals('2', '3')).toBe('0.666666666667');
    expect(divideDecimals('-2', '3')).toBe('-0.666666666667');
    expect(divideDecimals('0.5', '0.25')).toBe('2');
    expect(divideDecimals('1', '8')).toBe('0.125');
  });
  it('compare by value', () => {
    expect(compareDecimals('2', '10')).toBe(-1);
    expect(compareDecimals('10', '2')).toBe(1);
    expect(compareDecimals('1.0', '1')).toBe(0);
    expect(compareDecimals('-3', '-2')).toBe(-1);
  });
  it('know integers', () => {
    expect(isInteger('5.0')).toBe(true);
    expect(isInteger('5.5')).toBe(false);
  });
  it('add and multiply as numbers do', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(multiplyDecimals('0.1', '0.2')).toBe('0.02');
    expect(multiplyDecimals('12', '2.5')).toBe('30');
    expect(negateDecimal('0.5')).toBe('-0.5');
    expect(negateDecimal('0')).toBe('0');
  });
  it('give back what was added, and what was shifted', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: -9, max: 9 }), (a, b, by) => {
        expect(addDecimals(addDecimals(a, b), negateDecimal(b))).toBe(normaliseDecimal(a));
        expect(shiftDecimal(shiftDecimal(a, by), -by)).toBe(normaliseDecimal(a));
        expect(compareDecimals(a, b)).toBe(-compareDecimals(b, a) + 0);
      }),
    );
  });
});
