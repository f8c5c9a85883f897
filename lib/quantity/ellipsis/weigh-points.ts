/** What a bare number or a "point" is a point of: a share index, or a percentage. */

import { INDEX_CUES } from '../lexicon/index-names';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { sentenceOf } from './ellipsis-words';

/** Tokens looked back at for the name of an index. */
const CUE_WINDOW = 30;

/** Most tokens between a percentage and its move in points. */
const PERCENT_WINDOW = 24;

/** Levels of a share index have no printed unit. */
export function isIndexLevel(reading: Reading, draft: Draft): boolean {
  const sentence = sentenceOf(reading, draft);
  for (let at = draft.from - 1; at >= 0 && draft.from - at < CUE_WINDOW; at--) {
    if (reading.tokens[at]?.sentence !== sentence) return false;
    if (INDEX_CUES.has(lowerAt(reading, at))) return true;
  }
  return false;
}

/** "was 62% in July, down 6.2 points", "slid four points to 37 percent", "by a quarter point". */
export function isPointOfPercent(
  reading: Reading,
  before: Draft | undefined,
  draft: Draft,
  next: Draft | undefined,
): boolean {
  if (isIndexLevel(reading, draft) || draft.marks.tally || !draft.value) return false;
  if (draft.value.startsWith('0.')) return true;
  if (
    before &&
    /^(%|share)$/.test(before.unit) &&
    sentenceOf(reading, before) === sentenceOf(reading, draft) &&
    wordIs(reading, draft.from - 1, 'up down , by about nearly some') &&
    draft.from - before.to < PERCENT_WINDOW
  )
    return true;
  return next?.unit === '%' && next.from <= draft.to + 3 && wordIs(reading, draft.to, 'to at ,');
}
