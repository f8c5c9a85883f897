import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCodePoints } from '@/lib/text/code-points';

describe('a text with emoji: a👍b🎉', () => {
  const index = () => indexCodePoints('a👍b🎉');
  it('has four characters', () => expect(index().length).toBe(4));
  it.each([
    [0, 0],
    [1, 1],
    [2, 3],
    [3, 4],
    [4, 6],
  ])('code point %i stands at UTF-16 unit %i', (codePoint, utf16) => {
    expect(index().toUtf16(codePoint)).toBe(utf16);
    expect(index().toCodePoint(utf16)).toBe(codePoint);
  });
  it('takes a position inside a pair for the start of the character behind it or its own', () => {
    expect(index().toCodePoint(2)).toBe(1);
  });
  it('cuts whole characters', () => {
    expect(index().slice({ start: 1, end: 3 })).toBe('👍b');
  });
  it.each([-1, 5, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses offset %d', (offset) => {
    expect(() => index().toUtf16(offset)).toThrow(RangeError);
  });
});

const texts = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\u{1d11e}', ' ') });

it('agrees with an array of characters', () => {
  fc.assert(
    fc.property(texts, fc.nat({ max: 12 }), fc.nat({ max: 12 }), (text, one, other) => {
      const characters = [...text];
      const index = indexCodePoints(text);
      expect(index.length).toBe(characters.length);
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      fc.pre(end <= characters.length);
      expect(index.slice({ start, end })).toBe(characters.slice(start, end).join(''));
    }),
  );
});

it('converts back to where it came from', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const index = indexCodePoints(text);
      for (let offset = 0; offset <= index.length; offset++)
        expect(index.toCodePoint(index.toUtf16(offset))).toBe(offset);
    }),
  );
});
