import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCodePoints } from '@/lib/text/code-points';
import { excerptText, isShown } from '@/lib/text/excerpt-text';

const TEXT =
  'First paragraph with words.\nTrade reached $12 billion, officials said on Monday.\nThe end.';
const spanOf = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const shown = (size: number, ...quotes: string[]) =>
  excerptText(TEXT, quotes.map(spanOf), size).map((piece) =>
    piece.kind === 'shown' ? piece.text : '…',
  );

it.each([
  [0, ['…', '$12 billion', '…']],
  [3, ['…', '$12 billion,', '…']],
  [10, ['…', 'reached $12 billion,', '…']],
  [14, ['…', 'Trade reached $12 billion, officials', '…']],
  [99, ['…', 'Trade reached $12 billion, officials said on Monday.', '…']],
])('shows whole words of the paragraph, at most %i characters on either side', (size, pieces) => {
  expect(shown(size, '$12 billion')).toEqual(pieces);
});

it('joins windows that touch', () => {
  expect(shown(8, 'Trade', '$12 billion')).toEqual(['…', 'Trade reached $12 billion,', '…']);
});

it('joins quotes that touch, and leaves apart what has a letter between', () => {
  const pieces = (...spans: [start: number, end: number][]) =>
    excerptText(
      '0123456789',
      spans.map(([start, end]) => ({ start, end })),
      0,
    ).map((piece) => (piece.kind === 'shown' ? piece.text : '…'));
  expect(pieces([2, 4], [4, 6])).toEqual(['…', '2345', '…']);
  expect(pieces([2, 4], [5, 6])).toEqual(['…', '23', '…', '5', '…']);
  expect(pieces([2, 8], [3, 4])).toEqual(['…', '234567', '…']);
});

it('looks back to the start of its paragraph from the last character of it', () => {
  const text = 'So it was 5\nThe end of it.';
  expect(excerptText(text, [{ start: 10, end: 11 }], 20)).toMatchObject([
    { kind: 'shown', text: 'So it was 5' },
    { kind: 'withheld' },
  ]);
});

it.each([
  ['a word', 'it costs 5 euros', '5', 3, ['…', '5', '…']],
  ['a number', 'of 2015 five', 'five', 3, ['…', 'five']],
  ['letters with marks', 'the cafe\u0301s 5', '5', 3, ['…', '5']],
  ['letters behind marks', 'the cafe\u0301s 5', '5', 2, ['…', '5']],
])('shows no piece of %s', (_name, text, quote, size, expected) => {
  const start = text.indexOf(quote);
  const pieces = excerptText(text, [{ start, end: start + quote.length }], size);
  expect(pieces.map((piece) => (piece.kind === 'shown' ? piece.text : '…'))).toEqual(expected);
});

describe('a span is shown', () => {
  const pieces = () => excerptText('0123456789', [{ start: 3, end: 6 }], 0);
  it.each([
    [3, 6, true],
    [4, 5, true],
    [2, 6, false],
    [3, 7, false],
    [0, 3, false],
    [7, 9, false],
    [0, 10, false],
  ])('from %i to %i: %s', (start, end, expected) => {
    expect(isShown(pieces(), { start, end })).toBe(expected);
  });
});

it('shows nothing without a quote', () => {
  expect(shown(60)).toEqual(['…']);
});

it('never shows the whole text for the sake of windows', () => {
  expect(excerptText('It was 12 in all.', [{ start: 7, end: 9 }], 60)).toEqual([
    { kind: 'withheld', start: 0, end: 7 },
    { kind: 'shown', start: 7, end: 9, text: '12' },
    { kind: 'withheld', start: 9, end: 17 },
  ]);
});

it('refuses a quote outside the text', () => {
  expect(() => excerptText('short', [{ start: 2, end: 9 }])).toThrow(RangeError);
});

const someText = fc
  .array(fc.constantFrom('a', 'bc', ' ', ' ', '\n', '😀', 'é', '$1', ','), { maxLength: 60 })
  .map((parts) => parts.join(''));
const textWithQuotes = someText.chain((text) => {
  const { length } = indexCodePoints(text);
  const span = fc
    .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
  return fc.record({
    text: fc.constant(text),
    quotes: fc.array(span, { maxLength: 4 }),
    size: fc.nat({ max: 12 }),
  });
});

it('cuts the text into pieces without gap or overlap, every quote shown', () => {
  fc.assert(
    fc.property(textWithQuotes, ({ text, quotes, size }) => {
      const pieces = excerptText(text, quotes, size);
      const index = indexCodePoints(text);
      let at = 0;
      for (const piece of pieces) {
        expect(piece.start).toBe(at);
        expect(piece.end).toBeGreaterThan(at);
        if (piece.kind === 'shown') expect(piece.text).toBe(index.slice(piece));
        at = piece.end;
      }
      expect(at).toBe(index.length);
      for (const quote of quotes)
        if (quote.start < quote.end) expect(isShown(pieces, quote)).toBe(true);
    }),
  );
});

it('shows no more than the quotes and their windows', () => {
  fc.assert(
    fc.property(textWithQuotes, ({ text, quotes, size }) => {
      const near = (at: number) =>
        quotes.some(({ start, end }) => start < end && start - size <= at && at < end + size);
      for (const piece of excerptText(text, quotes, size))
        for (let at = piece.start; at < piece.end; at++)
          if (piece.kind === 'shown') expect(near(at)).toBe(true);
    }),
  );
});
