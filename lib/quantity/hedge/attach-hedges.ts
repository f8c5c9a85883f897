/** Hedges before and behind an amount, hedging verbs, and bounds of dates. */

import { ADDITIONS } from '../lexicon/changes';
import { HEDGE_VERBS } from '../lexicon/hedges';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { dateBound, timeHedge } from './bound-dates';
import { isBehindLookAlike, isLookAlike } from './hedge-look-alikes';
import { BEHIND, type FoundHedge, hedgeEndingAt, isFree, setHedge } from './match-hedge';
import { HEDGEABLE } from './share-hedges';

/** Words that may stand between a hedge and its amount: "about another 5", "more than a further". */
const BETWEEN = new Set([
  ...ADDITIONS,
  'a',
  'an',
  'the',
  'record',
  'only',
  'just',
  'of',
  'whopping',
  'total',
]);

/** Position right behind the hedge, past additions and articles. */
function placesBefore(reading: Reading, at: number): number[] {
  const places = [at];
  for (let back = at - 1; back >= at - 3 && BETWEEN.has(lowerAt(reading, back)); back--)
    places.push(back);
  return places;
}

function hedgeBefore(reading: Reading, draft: Draft): FoundHedge | null {
  for (const place of placesBefore(reading, draft.from)) {
    const hedge = hedgeEndingAt(reading, place);
    if (!hedge || isLookAlike(reading, draft, hedge)) continue;
    return hedge;
  }
  return null;
}

/** Verbs with a bound: "passed $450,000", "weakened past 257" is a hedge already. */
function hedgeVerbBefore(reading: Reading, draft: Draft): FoundHedge | null {
  for (const place of placesBefore(reading, draft.from)) {
    const modifier = HEDGE_VERBS.get(lowerAt(reading, place - 1));
    if (!modifier || draft.class === 'duration' || draft.marks.tally) continue;
    const word = lowerAt(reading, place - 1);
    if (
      word === 'top' &&
      !wordIs(reading, place - 2, 'to will would could may might can should expected')
    )
      continue;
    return { from: place - 1, to: place, modifier };
  }
  return null;
}

/** The hedge right behind the amount or its noun: "two hours or more", "130 ships or so". */
function hedgeBehind(reading: Reading, draft: Draft): FoundHedge | null {
  const places = [draft.to];
  const noun = draft.marks.noun;
  if (noun && noun.from >= draft.to && noun.to - draft.to <= 5) places.push(noun.to);
  for (const place of places) {
    const match = BEHIND.startingAt(reading.tokens, place);
    if (!match || !isFree(reading, place, match.to)) continue;
    // "the £6.50 minimum" names it; "£6.50 minimum" bounds.
    const named = wordIs(reading, place, 'minimum maximum max');
    if (named && wordIs(reading, draft.from - 1, 'the its a their')) continue;
    if (isBehindLookAlike(reading, place, match.to)) continue;
    const comma = lowerAt(reading, place) === ',' ? 1 : 0;
    return { from: place + comma, to: match.to, modifier: match.entry };
  }
  return null;
}

export function attachHedges(reading: Reading): void {
  for (const draft of reading.drafts) {
    if (draft.class === 'date' || (draft.class === 'time' && dateBound(reading, draft))) {
      const bound = dateBound(reading, draft);
      const hedge = bound ?? timeHedge(reading, draft);
      if (hedge) setHedge(draft, hedge);
      continue;
    }
    if (!HEDGEABLE.has(draft.class) || draft.hedge) continue;
    const hedge =
      hedgeBefore(reading, draft) ?? hedgeBehind(reading, draft) ?? hedgeVerbBefore(reading, draft);
    if (hedge) setHedge(draft, hedge);
  }
}
