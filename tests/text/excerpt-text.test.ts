import fc from 'fast-check';
import { expect, it } from 'vitest';
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
