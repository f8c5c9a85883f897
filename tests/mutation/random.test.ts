import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, seedFor } from '@/lib/mutation/random';

const series = (seed: number) => {
  const random = createRandom(seed);
  return Array.from({ length: 6 }, () => random.below(1000));
};

describe('seeded random numbers', () => {
  it('are the same for the same seed, on every machine', () => {
    expect(series(20130322)).toEqual(series(20130322));
    expect(series(1)).toMatchInlineSnapshot(`
      [
        627,
        2,
        527,
        981,
        968,
        281,
      ]
    `);
  });
  it('differ for other seeds', () => {
    expect(series(1)).not.toEqual(series(2));
  });
  it('stay below their limit', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1e6 }), (seed, limit) => {
        const number = createRandom(seed).below(limit);
        expect(Number.isInteger(number) && number >= 0 && number < limit).toBe(true);
      }),
    );
  });
  it('reach every item', () => {
    const random = createRandom(7);
    const seen = new Set(Array.from({ length: 200 }, () => random.pick(['a', 'b', 'c'])));
    expect([...seen].sort()).toEqual(['a', 'b', 'c']);
  });
  it.each([0, -1, Number.NaN])('refuse a limit of %s', (limit) => {
    expect(() => createRandom(1).below(limit)).toThrow(RangeError);
  });
  it('give each name a stream of its own', () => {
    expect(seedFor(1, 'digits')).not.toBe(seedFor(1, 'units'));
    expect(seedFor(1, 'digits')).not.toBe(seedFor(2, 'digits'));
  });
});
