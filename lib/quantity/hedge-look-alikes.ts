/** Words that look like a hedge and are none where they stand. */

import type { Draft } from './draft';
import { ABOUT_TOPICS, MOTIONS, OVER_LENGTHS, OVER_THINGS } from './lexicon/hedge-look-alikes';
import type { FoundHedge } from './match-hedge';
import { lowerAt, type Reading } from './reading';
import { wordIs } from './word-at';

/** Things that last: "over three nights" is no hedge. */
const STRETCH = /^(night|season|game|match|weekend|round|session|generation|term|episode)$/;

const LEVELS = /^(high|low|highs|lows|peak|record)$/;

/** Words that look like a hedge here and are none. */
export function isLookAlike(reading: Reading, draft: Draft, hedge: FoundHedge): boolean {
  const word = lowerAt(reading, hedge.from);
  const before = lowerAt(reading, hedge.from - 1);
  const single = hedge.to - hedge.from === 1;
  // "grew 7.3%, slower than 7.4% before" compares.
  if (
    before === ',' &&
    /(er|more|less)$/.test(word) &&
    lowerAt(reading, hedge.to - 1) === 'than' &&
    !/^(more|less|fewer)$/.test(word)
  )
    return true;
  // "less than the $573 million forecast", "more than the 12 it had": compares.
  if (wordIs(reading, hedge.to - 1, 'than above below') && lowerAt(reading, hedge.to) === 'the')
    return true;
  // "in the Cup, over 3,200m": the length of a race.
  if (word === 'over' && draft.unit === 'm' && isRace(reading, draft)) return true;
  // "close to a 50-year low": the low is what is near.
  if (draft.marks.attributive && LEVELS.test(lowerAt(reading, draft.to))) return true;
  if (word === 'up' && hedge.modifier === '<=') return MOTIONS.has(before);
  if (!single) return false;
  if (word === 'over' && reading.claimed[hedge.from - 1]) return true;
  if (word === 'over')
    return (draft.class === 'duration' || STRETCH.test(draft.unit)) && !draft.marks.attributive
      ? !OVER_LENGTHS.has(before)
      : OVER_THINGS.has(before);
  if (word === 'about' || word === 'around') return ABOUT_TOPICS.has(before);
  if (word === 'after' || word === 'past')
    return word === 'past' && (draft.class === 'duration' || /^(the|in)$/.test(before));
  if (word === 'under')
    return draft.unit === 'name' || /^(come|came|comes|trade|down)$/.test(before);
  if (word === 'near' || word === 'say' || word === 'c')
    return word === 'say' ? !/^(,)$/.test(before) : word === 'c';
  if (word === 'within')
    return (
      draft.class !== 'duration' &&
      !draft.marks.money &&
      !/^(km|mi|m|nmi|ft|%|pp|bp|point|a|mm|cm)/.test(draft.unit)
    );
  if (word === 'reportedly') return true;
  return false;
}

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
