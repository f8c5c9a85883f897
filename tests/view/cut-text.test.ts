import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexCodePoints } from '@/lib/text/code-points';
import { cutText } from '@/lib/view/cut-text';

test('pieces carry their mark and join to the part that was cut', () => {
  const text = 'over $440 billion and $320 billion';
  const marks = [
    { start: 5, end: 17, id: 'us' },
    { start: 22, end: 34, id: 'jp' },
  ];
  const pieces = cutText(text, { start: 0, end: 34 }, marks);
  expect(pieces.map((piece) => [piece.text, piece.mark?.id ?? null])).toEqual([
    ['over ', null],
    ['$440 billion', 'us'],
    [' and ', null],
    ['$320 billion', 'jp'],
  ]);
});

test('marks that overlap are refused', () => {
  const marks = [
    { start: 0, end: 4 },
    { start: 3, end: 6 },
  ];
  expect(() => cutText('1234567', { start: 0, end: 7 }, marks)).toThrow('overlapping marks at 3');
});

test('no character is lost or doubled, astral ones included', () => {
  const cuts = fc.uniqueArray(fc.nat(30), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), cuts, (text, at) => {
      const { length } = indexCodePoints(text);
      const edges = [...new Set(at.map((cut) => cut % (length + 1)))].sort((a, b) => a - b);
      const marks = edges.slice(1).map((end, place) => ({ start: edges[place] ?? 0, end }));
      const pieces = cutText(text, { start: 0, end: length }, marks);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
