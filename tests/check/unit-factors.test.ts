import { describe, expect, it } from 'vitest';
import { dimensionOf, factorBetween } from '@/lib/check/unit-factors';

/** UCUM 2.2; the international agreement of 1959 on yard and pound. */
describe('one of the first is so many of the second', () => {
  it.each([
    ['km', 'm', '1000'],
    ['m', 'km', '1/1000'],
    ['cm', 'mm', '10'],
    ['mi', 'ft', '5280'],
    ['mi', 'yd', '1760'],
    ['ft', 'in', '12'],
    ['nmi', 'm', '1852'],
    ['t', 'kg', '1000'],
    ['kg', 'g', '1000'],
    ['short_ton', 'lb', '2000'],
    ['km2', 'ha', '100'],
    ['ha', 'm2', '10000'],
    ['mi2', 'acre', '640'],
    ['acre', 'ft2', '43560'],
    ['m3', 'L', '1000'],
    ['bbl', 'gal', '42'],
    ['d', 'h', '24'],
    ['h', 'min', '60'],
    ['min', 's', '60'],
    ['wk', 'd', '7'],
    ['kn', 'km/h', '463/250'],
    ['USD', 'USD', undefined],
    ['km', 'kg', undefined],
    ['km', 'USD', undefined],
    ['USD', 'km', undefined],
  ])('%s in %s: %s', (from, to, factor) => {
    expect(factorBetween(from, to)?.toFraction()).toBe(factor);
  });
  it('a cubic foot is twelve inches each way, a mile per hour a mile in the hour', () => {
    expect(factorBetween('ft3', 'L')?.toString()).toBe('28.316846592');
    expect(factorBetween('mi/h', 'km/h')?.toString()).toBe('1.609344');
  });
});

describe('what a unit measures', () => {
  it.each([
    ['mi', 'length'],
    ['t', 'mass'],
    ['ton', 'mass'],
    ['ha', 'area'],
    ['bbl', 'volume'],
    ['d', 'time'],
    ['a', 'time'],
    ['mo', 'time'],
    ['kn', 'speed'],
    ['USD', null],
    ['toString', null],
  ])('%s: %s', (code, dimension) => {
    expect(dimensionOf(code)).toBe(dimension);
  });
});
