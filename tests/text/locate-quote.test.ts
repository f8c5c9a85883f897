import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCodePoints } from '@/lib/text/code-points';
import {
  guessPlace,
  holdsWords,
  isVerbatim,
  occurrencesOf,
  plainTypography,
} from '@/lib/text/locate-quote';

const indexed = (text: string) => ({ text, index: indexCodePoints(text) });

describe('verbatim at its offsets', () => {
  const text = () => indexed('👍 Trade hit $88 billion. Trade fell.');
  it.each([
    ['Trade', 2, 7, true],
    ['Trade', 3, 8, false],
    ['Trade', 2, 8, false],
    ['Trade', 2, 6, false],
    ['trade', 2, 7, false],
    ['👍', 0, 1, true],
    ['', 2, 2, true],
    ['fell.', 31, 36, true],
    ['fell.', 31, 37, false],
    ['Trade', 7, 2, false],
    ['', 7, 2, false],
    ['Trade', 900, 905, false],
  ])('%j at %i to %i: %s', (words, start, end, expected) => {
    expect(isVerbatim(text(), words, { start, end })).toBe(expected);
  });
  it('holds for every piece of every text', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '😀', ' ') });
    fc.assert(
      fc.property(texts, fc.nat({ max: 9 }), fc.nat({ max: 9 }), (content, one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const characters = [...content];
        fc.pre(end <= characters.length);
        const words = characters.slice(start, end).join('');
        expect(isVerbatim(indexed(content), words, { start, end })).toBe(true);
        expect(isVerbatim(indexed(content), `${words}x`, { start, end })).toBe(false);
      }),
    );
  });
});

describe('occurrences', () => {
  it.each([
    ['aXbXc', 'X', [1, 3]],
    ['aaa', 'aa', [0, 1]],
    ['😀X😀X', 'X', [1, 3]],
    ['abc', 'X', []],
    ['abc', '', []],
    ['XXXX', 'X', [0, 1]],
  ])('in %j of %j at %j, two at most', (text, words, places) => {
    expect(occurrencesOf(indexed(text), words)).toEqual(places);
  });
});

describe('whole words', () => {
  it.each([
    ['in 2012.', '2012', true],
    ['in 2012.', '012', false],
    ['in 2012.', '201', false],
    ['20123 or 2012', '2012', true],
    ['next year', 'ext year', false],
    ['over $440', '$440', true],
    ['x$440', '$440', true],
    ['Straße', 'Stra', false],
    ['any', '', false],
  ])('%j holds %j: %s', (text, words, expected) => {
    expect(holdsWords(text, words)).toBe(expected);
  });
});

describe('a guess where a quote came from', () => {
  const text = () => indexed("He said “trade” hit $88 billion in 2012, Russia's record so far.");
  it.each([
    ['the same words elsewhere', '$88 billion', 'the same words stand at 20 to 31'],
    ['straight quotes', 'said "trade" hit', 'other quotes'],
    ['a no-break space', 'hit $88\u00a0billion', 'other quotes, dashes, spaces'],
    ['a soft hyphen', 'bil\u00adlion in', 'unseen characters'],
    ['a changed digit', 'hit $89 billion in 2012', '“hit $88 billion in 2012”'],
    ['a changed end', 'He said “trade” hit $87', '“He said “trade” hit $88”'],
    ['a changed start', 'put $88 billion in 2012', '“hit $88 billion in 2012”'],
  ])('%s', (_name, words, guess) => {
    expect(guessPlace(text(), words)).toContain(guess);
  });
  it('is not made from a few letters', () => {
    expect(guessPlace(text(), 'completely different')).toBeNull();
    expect(guessPlace(text(), '“trade” X')).toContain('stand at 8:');
    expect(guessPlace(text(), '“trade”X')).toBeNull();
    expect(guessPlace(text(), 'X “trade”')).toContain('stand at 6:');
    expect(guessPlace(text(), 'X“trade”')).toBeNull();
  });
  it('is the start of the words where start and end come from different places', () => {
    const twice = indexed('so far it is. Then trade hit them all.');
    expect(guessPlace(twice, 'trade hit; and so far it')).toContain('stand at 19:');
  });
  it('shows 160 characters at most', () => {
    const long = indexed(`${'so '.repeat(60)}end`);
    const guess = (length: number) => guessPlace(long, `${'so '.repeat(60).slice(0, length - 1)}X`);
    expect(guess(160)).toBe(`the nearest words stand at 0: “${'so '.repeat(60).slice(0, 160)}”`);
    expect(guess(161)).toBe(`the nearest words stand at 0: “${'so '.repeat(60).slice(0, 160)}…”`);
  });
});

it('plain typography makes look-alikes equal and keeps digits', () => {
  expect(plainTypography('“cafe\u0301”\u00a0– ‘88’\u200b')).toBe('"café" - \'88\'');
});
