/** Words that look like a hedge and are none where they stand. */

import { CHANGE_VERBS } from '../lexicon/changes';
import { ABOUT_TOPICS, MOTIONS, OVER_LENGTHS, OVER_THINGS } from '../lexicon/hedge-look-alikes';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { isRatio } from '../unit/unit-sorts';
import type { FoundHedge } from './match-hedge';

/** Things that last: "over three nights" is no hedge. */
const STRETCH = /^(night|season|game|match|weekend|round|session|generation|term|episode)$/;

const LEVELS = /^(high|low|highs|lows|peak|record)$/;

/** Words that look like a hedge here and are none. */
export function isLookAlike(reading: Reading, draft: Draft, hedge: FoundHedge): boolean {
  const word = lowerAt(reading, hedge.from);
  const before = lowerAt(reading, hedge.from - 1);
  if (isComparison(reading, hedge)) return true;
  // "in the Cup, over 3,200m": the length of a race.
  if (word === 'over' && draft.unit === 'm' && isRace(reading, draft)) return true;
  // "close to a 50-year low": the low is what is near.
  if (draft.marks.attributive && LEVELS.test(lowerAt(reading, draft.to))) return true;
  if (word === 'up' && hedge.modifier === '<=') return MOTIONS.has(before);
  return hedge.to - hedge.from === 1 && isPreposition(reading, draft, hedge.from);
}

/** "slower than 7.4% before", "less than the $573 million forecast": two amounts are compared. */
function isComparison(reading: Reading, { from, to }: FoundHedge): boolean {
  const word = lowerAt(reading, from);
  if (
    lowerAt(reading, from - 1) === ',' &&
    /(er|more|less)$/.test(word) &&
    lowerAt(reading, to - 1) === 'than' &&
    !/^(more|less|fewer)$/.test(word)
  )
    return true;
  // "twice as many as the 13,601", "three times as much as 40"
  if (word === 'as' && wordIs(reading, from - 1, 'twice times half double')) return true;
  return wordIs(reading, to - 1, 'than above below') && lowerAt(reading, to) === 'the';
}

/** A hedge of one word that is a preposition here: "over three nights", "under a new name". */
function isPreposition(reading: Reading, draft: Draft, at: number): boolean {
  const word = lowerAt(reading, at);
  const before = lowerAt(reading, at - 1);
  // "jumped over 5 percent": how far it moved, over nothing.
  if (word === 'over' && isRatio(draft.unit) && CHANGE_VERBS.has(before)) return false;
  if (word === 'over') return reading.claimed[at - 1] === 1 || isOverThing(draft, before);
  if (word === 'about' || word === 'around') return ABOUT_TOPICS.has(before);
  if (word === 'past')
    return draft.class === 'duration' || wordIs(reading, at - 1, 'the in its his her their our my');
  // "a 10-under 62"
  if (word === 'under')
    return draft.unit === 'name' || /^(come|came|comes|trade|down|-)$/.test(before);
  if (word === 'say') return before !== ',';
  if (word === 'within')
    return (
      draft.class !== 'duration' &&
      // "within one game of the lead"
      lowerAt(reading, draft.marks.noun?.to ?? draft.to) !== 'of' &&
      !draft.marks.money &&
      !/^(km|mi|m|nmi|ft|%|pp|bp|point|a|mm|cm)/.test(draft.unit)
    );
  return word === 'c' || word === 'reportedly';
}

/** "negotiations over two pipelines", "played over three nights"; "took over six hours" is a hedge. */
const isOverThing = ({ class: kind, unit, marks }: Draft, before: string) =>
  (kind === 'duration' || STRETCH.test(unit)) && !marks.attributive
    ? !OVER_LENGTHS.has(before)
    : OVER_THINGS.has(before);

function isRace(reading: Reading, { from, to }: Draft): boolean {
  for (let at = from - 8; at < to + 8; at++)
    if (
      /^(cup|race|races|raced|racing|ran|hurdles?|stakes|sprint|final|heats?|derby|favourite|jockey)$/.test(
        lowerAt(reading, at),
      )
    )
      return true;
  return false;
}

export function isBehindLookAlike(reading: Reading, at: number, to: number): boolean {
  const word = lowerAt(reading, at);
  const next = reading.tokens[to];
  // "1,255 kWh, roughly one-third": the hedge belongs to what follows.
  if (word === ',' && next && next.kind !== 'symbol') return true;
  const last = lowerAt(reading, to - 1);
  if (word === 'plus')
    return (
      next?.kind !== 'symbol' && !reading.tokens[at]?.glued && lowerAt(reading, at - 1) !== '-'
    );
  if (word === '+') return !reading.tokens[at]?.glued;
  if (word === 'max' || word === 'minimum' || word === 'maximum' || word === 'tops')
    return next !== undefined && next.kind === 'word';
  if (word === 'odd') return next?.kind !== 'word';
  if (/^(above|over|below|under)$/.test(last) && word === 'and')
    return (
      next !== undefined &&
      next.kind === 'word' &&
      !/^(in|who|are|were|is|to|for|have|had|will|by)$/.test(next.lower)
    );
  if (last === 'up') return next?.lower === 'to';
  if (last === 'more' || last === 'less' || last === 'fewer') return next?.lower === 'than';
  return false;
}
