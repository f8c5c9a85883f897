/** "last year", "this year", "next year" as the year of another date expression. */
import { civilOf } from './calendar';
import { LAST_WORDS, NEXT_WORDS, THIS_WORDS } from './lexicon/calendar';
import { lowerAt, type Reading } from './reading';

/** -1, 0 or 1 for a word that points back, here or ahead; null for any other. */
export function directionOf(word: string): -1 | 0 | 1 | null {
  if (LAST_WORDS.has(word)) return -1;
  if (NEXT_WORDS.has(word)) return 1;
  return THIS_WORDS.has(word) ? 0 : null;
}

export function relativeYearAt(reading: Reading, at: number): { year: number; to: number } | null {
  const start = lowerAt(reading, at) === 'of' ? at + 1 : at;
  const place = lowerAt(reading, start) === 'the' ? start + 1 : start;
  const direction = directionOf(lowerAt(reading, place));
  if (direction === null || lowerAt(reading, place + 1) !== 'year' || reading.published === null)
    return null;
  return { year: civilOf(reading.published).year + direction, to: place + 2 };
}
