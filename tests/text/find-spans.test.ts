import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstBehind, overlap, SpanFinder } from '@/lib/text/find-spans';

const span = fc
  .tuple(fc.nat(12), fc.nat(4))
  .map(([start, length]) => ({ start, end: start + length }));

/** Spans one behind the other, some of which touch. */
const inOrder = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }))).map((steps) => {
  let end = 0;
  return steps.map(([gap, length]) => {
    const start = end + gap;
    end = start + length;
    return { start, end };
  });
});
const SPANS = fc.oneof(inOrder, fc.array(span, { maxLength: 6 }));

it('finds what a look at every span finds, in order or not', () => {
  fc.assert(
    fc.property(SPANS, span, (spans, place) => {
      const finder = new SpanFinder(spans);
      // Where spans follow one another, an empty place is touched by what it stands within.
      fc.pre(place.start < place.end);
      const touching = spans.filter((one) => one.start < place.end && place.start < one.end);
      expect(finder.touching(place)).toEqual(touching);
      expect(finder.isTouched(place)).toBe(touching.length > 0);
      expect(finder.isHeld(place)).toBe(
        spans.some(({ start, end }) => start === place.start && end === place.end),
      );
    }),
  );
});

it.each([
  [[], 0, 0],
  [[[0, 2]], 1, 0],
  [[[0, 2]], 2, 1],
  [
    [
      [0, 2],
      [2, 4],
      [6, 9],
    ],
    2,
    1,
  ],
  [
    [
      [0, 2],
      [2, 4],
      [6, 9],
    ],
    5,
    2,
  ],
  [
    [
      [0, 2],
      [2, 4],
      [6, 9],
    ],
    9,
    3,
  ],
] as [[number, number][], number, number][])(
  'of %j the first behind %i is %i',
  (ends, place, index) => {
    const spans = ends.map(([start, end]) => ({ start, end }));
    expect(firstBehind(spans, place)).toBe(index);
  },
);

it.each([
  [[0, 2], [2, 4], false],
  [[0, 3], [2, 4], true],
  [[2, 4], [0, 3], true],
  [[2, 4], [0, 2], false],
  [[0, 9], [3, 4], true],
] as [[number, number], [number, number], boolean][])(
  '%j and %j overlap: %s',
  (one, other, does) => {
    const spanOf = ([start, end]: [number, number]) => ({ start, end });
    expect(overlap(spanOf(one), spanOf(other))).toBe(does);
  },
);
