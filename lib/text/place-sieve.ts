/**
 * Whether words of a text stand there once, told without searching the text for them: a piece of a
 * few characters that no other piece of the text is like proves it for all words around it.
 */
import type { Utf16Offset } from './code-points';

/** True only for words that occur once; false says that one must search. */
export type PlaceSieve = (start: Utf16Offset, end: Utf16Offset) => boolean;

/** Long enough for most pieces of a text to be rare, short enough for most quotes to hold several. */
const PIECE = 12;
/** Pieces of a quote that are looked at before it is searched for. */
const TRIES = 8;

function hashAt(text: string, start: Utf16Offset): number {
  let hash = 0;
  for (let at = start; at < start + PIECE; at++)
    hash = (Math.imul(hash, 0x01000193) + text.charCodeAt(at)) | 0;
  return Math.imul(hash, 0x9e3779b1);
}

const BLANK = 32;
const SMALL_A = 97;

/** Behind a blank, a numeral, a sign of money, a quotation mark or a name: the words that are rare. */
const mayBeRare = (text: string, at: Utf16Offset): boolean =>
  text.charCodeAt(at - 1) === BLANK && text.charCodeAt(at) < SMALL_A;

/**
 * Counts the pieces at those places by their hash: wherever words with such a place stand, its
 * piece stands as well. Pieces that share a hash by chance count as one: then one searches in vain,
 * and never passes over a place.
 */
export function createPlaceSieve(text: string): PlaceSieve {
  const bits = Math.max(8, Math.ceil(Math.log2(text.length + 1)));
  const counts = new Uint8Array(2 ** bits);
  // The high bits of a product depend on all bits of what was multiplied, the low ones do not.
  const slotAt = (start: Utf16Offset) => hashAt(text, start) >>> (32 - bits);
  for (let at = 1; at + PIECE <= text.length; at++) {
    if (!mayBeRare(text, at)) continue;
    const slot = slotAt(at);
    if (counts[slot] !== 2) counts[slot] = (counts[slot] as number) + 1;
  }
  return (start, end) => {
    const last = Math.min(end, text.length) - PIECE;
    let tried = 0;
    for (let at = start + 1; at <= last && tried < TRIES; at++) {
      if (!mayBeRare(text, at)) continue;
      if (counts[slotAt(at)] === 1) return true;
      tried++;
    }
    return false;
  };
}
