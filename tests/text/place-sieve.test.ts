import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPlaceSieve } from '@/lib/text/place-sieve';

const SENTENCE = 'Trade with Russia reached $88 billion in 2012.';
const spanOf = (text: string, words: string): [number, number] => {
  const start = text.indexOf(words);
  return [start, start + words.length];
};

it('knows words that occur once', () => {
  expect(createPlaceSieve(SENTENCE)(...spanOf(SENTENCE, SENTENCE))).toBe(true);
});

it.each([
  ['words that occur twice', `${SENTENCE} ${SENTENCE}`, SENTENCE],
  ['words too short to tell', SENTENCE, 'Trade'],
  ['words without a capital or digit behind a blank', 'the oil was the gas', 'oil was the gas'],
  [
    'words without blanks',
    '一二三四五六七八九十一二三四五六七八九十',
    '一二三四五六七八九十一二三四',
  ],
])('leaves %s to a search', (_, text, words) => {
  expect(createPlaceSieve(text)(...spanOf(text, words))).toBe(false);
});

it('leaves a stretch beyond the text to a search', () => {
  expect(createPlaceSieve(SENTENCE)(0, SENTENCE.length + 100)).toBe(
    createPlaceSieve(SENTENCE)(0, SENTENCE.length),
  );
  expect(createPlaceSieve('')(0, 20)).toBe(false);
});

it('never knows words that occur again', () => {
  const piece = fc.constantFrom('Russia reached ', '$88 billion ', 'in 2012 ', 'and then ', 'A');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.nat(80),
      fc.nat(60),
      (pieces, from, size) => {
        const text = pieces.join('');
        const words = text.slice(from, from + size);
        if (!createPlaceSieve(text)(from, from + words.length)) return;
        expect(text.indexOf(words)).toBe(text.lastIndexOf(words));
      },
    ),
    { numRuns: 500 },
  );
});
