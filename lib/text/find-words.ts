/**
 * Whole words of a list, in any case, found in one pass over a text. A regular expression of the
 * same words tries each of them at each place, which takes several times as long.
 */
import type { Utf16Offset } from './code-points';

/** A word or phrase of the list, start-inclusive, end-exclusive. */
export interface WordHit<Meaning> {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
  readonly meaning: Meaning;
}

interface Phrase<Meaning> {
  readonly words: string;
  readonly meaning: Meaning;
}

/** Characters of words: ASCII letters, digits and “_”, as `\w` has them. */
const IS_IN_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /\w/.test(String.fromCharCode(code)) ? 1 : 0,
);
const isInWord = (code: number): boolean => code < 128 && IS_IN_WORD[code] === 1;

const LONGEST = 31;

/** First two letters and length of a word: few words share them with a word of the list. */
const shapeOf = (first: number, second: number, length: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | Math.min(length, LONGEST);

const firstWordOf = (words: string): string => words.split(' ', 1)[0] ?? '';

/**
 * A finder of words and phrases; these are given in lower case, their words parted by one blank.
 * Hits are in order of place; phrases that begin with the same word may both be hit there.
 */
export function createWordFinder<Meaning>(
  meanings: Iterable<readonly [words: string, meaning: Meaning]>,
): (text: string) => WordHit<Meaning>[] {
  const shapes = new Uint8Array(1 << 15);
  const phrases = new Map<string, Phrase<Meaning>[]>();
  for (const [words, meaning] of meanings) {
    const first = firstWordOf(words);
    shapes[shapeOf(first.charCodeAt(0), first.charCodeAt(1), first.length)] = 1;
    const others = phrases.get(first);
    if (others) others.push({ words, meaning });
    else phrases.set(first, [{ words, meaning }]);
  }

  function hitAt(text: string, start: number, end: number, hits: WordHit<Meaning>[]): void {
    const word = text.slice(start, end);
    // Most words stand in lower case already.
    const found = phrases.get(word) ?? phrases.get(word.toLowerCase());
    if (!found) return;
    for (const { words, meaning } of found) {
      const behind = start + words.length;
      const isWhole =
        behind === end ||
        (text.slice(start, behind).toLowerCase() === words && !isInWord(text.charCodeAt(behind)));
      if (isWhole) hits.push({ start, end: behind, meaning });
    }
  }
  return (text) => {
    const hits: WordHit<Meaning>[] = [];
    const { length } = text;
    let at = 0;
    while (at < length) {
      while (at < length && !isInWord(text.charCodeAt(at))) at++;
      const start = at;
      while (at < length && isInWord(text.charCodeAt(at))) at++;
      const shape = shapeOf(text.charCodeAt(start), text.charCodeAt(start + 1), at - start);
      if (shapes[shape] === 1) hitAt(text, start, at, hits);
    }
    return hits;
  };
}

/** Index of the first hit that starts at a place or behind it (binary search). */
export function firstHitFrom(hits: readonly WordHit<unknown>[], place: Utf16Offset): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle] as WordHit<unknown>).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
