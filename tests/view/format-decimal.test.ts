import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal, scaleDown } from '@/lib/view/format-decimal';

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

describe('scaleDown moves the decimal point exactly', () => {
  test.each([
    ['88000000000', 9, '88'],
    ['335820000000', 9, '335.82'],
    ['1.1194', 0, '1.1194'],
    ['5', 9, '0.000000005'],
    ['-1500000', 6, '-1.5'],
    ['100', 2, '1'],
    ['0.275', -2, '27.5'],
    ['0.2', -2, '20'],
    ['0.005', -2, '0.5'],
  ])('%s by 10^%d', (value, power, scaled) => {
    expect(scaleDown(value, power)).toBe(scaled);
  });

  test('what is no decimal is refused', () => {
    expect(() => scaleDown('1e9', 9)).toThrow('not a plain decimal: 1e9');
  });
});
