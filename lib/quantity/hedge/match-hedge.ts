/** Hedge phrases at a place of the text. */

import { HEDGES_BEFORE, HEDGES_BEHIND } from '../lexicon/hedges';
import type { Modifier } from '../mention';
import type { Draft, TokenRange } from '../reading/draft';
import type { Reading } from '../reading/reading';
import { buildPhraseTable } from '../token/phrase-table';

const BEFORE = buildPhraseTable(HEDGES_BEFORE);

export const BEHIND = buildPhraseTable(HEDGES_BEHIND);

/** Longest hedge in words. */
const LONGEST = 5;

export interface FoundHedge extends TokenRange {
  readonly modifier: Modifier;
}

/** The longest hedge that ends right before token `at`. */
export function hedgeEndingAt(reading: Reading, at: number): FoundHedge | null {
  for (let length = LONGEST; length >= 1; length--) {
    const from = at - length;
    if (from < 0) continue;
    const match = BEFORE.startingAt(reading.tokens, from);
    if (match?.to === at && isFree(reading, from, at))
      return { from, to: at, modifier: match.entry };
  }
  return null;
}

export function isFree({ claimed, tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (claimed[at] || tokens[at]?.sentence !== tokens[to]?.sentence) return false;
  return true;
}

export function setHedge(draft: Draft, hedge: FoundHedge): void {
  draft.hedge = { from: hedge.from, to: hedge.to };
  if (draft.value2 !== null) draft.modifier = 'range';
  else if (draft.modifier === '=' || draft.modifier === '~') draft.modifier = hedge.modifier;
}
