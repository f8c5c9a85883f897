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

const SMALL_A = 97;

/**
 * The next place from one on, and behind a blank, where words that are rare may stand: a numeral, a
 * sign of money, a quotation mark or a name. The end of the text where there is none.
 */
function nextRare(text: string, from: Utf16Offset): Utf16Offset {
  for (let blank = text.indexOf(' ', from - 1); blank >= 0; blank = text.indexOf(' ', blank + 1))
    if (text.charCodeAt(blank + 1) < SMALL_A) return blank + 1;
  return text.length;
}

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
  for (let at = nextRare(text, 1); at + PIECE <= text.length; at = nextRare(text, at + 1)) {
    const slot = slotAt(at);
    if (counts[slot] !== 2) counts[slot] = (counts[slot] as number) + 1;
  }
  return (start, end) => {
    const last = Math.min(end, text.length) - PIECE;
    let at = nextRare(text, start + 1);
    for (let tried = 0; at <= last && tried < TRIES; tried++) {
      if (counts[slotAt(at)] === 1) return true;
      at = nextRare(text, at + 1);
    }
    return false;
  };
}
