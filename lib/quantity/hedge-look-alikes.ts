/** Words that look like a hedge and are none where they stand. */
import type { FoundHedge } from './match-hedge';
import { type Draft, lowerAt, type Reading } from './reading';

const MOTION =
  /^(go|goes|went|going|gone|rise|rises|rose|rising|raised|raise|put|puts|putting|push|bring|brings|brought|bringing|moved|moves|lifted|lifts|took|taken|takes|bid|came|comes|jumped|edged|added|adding|climbed|pulled|lived)$/;

const SPREAD =
  /^(hung|flying|fly|passed|spread|spreads|control|row|dispute|debate|debated|argue|concern|concerns|charged|battle|fight|fought|questions|talks|negotiations|deal|took|taken|take|power|victory|win|lead|jump|jumped|ruled|rule|gone|turn|turned|all|war|worry|worries|fears|anger|outrage|protests)$/;

const LENGTHS_OVER =
  /^(for|of|than|lasted|lasting|last|took|take|takes|spent|spend|spending|after|well|just|little|slightly|within|jailed|and|is|was|worked|been|waited|wait|waiting)$/;

/** Things that last: "over three nights" is no hedge. */
const STRETCH = /^(night|season|game|match|weekend|round|session|generation|term|episode)$/;

const LEVELS = /^(high|low|highs|lows|record)$/;

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
  if (
    /^(than|above|below)$/.test(lowerAt(reading, hedge.to - 1)) &&
    lowerAt(reading, hedge.to) === 'the'
  )
    return true;

  // "close to a 50-year low": the low is what is near.
  if (draft.marks.attributive && LEVELS.test(lowerAt(reading, draft.to))) return true;
  if (word === 'up' && hedge.modifier === '<=') return MOTION.test(before);
  if (!single) return false;
  if (word === 'over' && reading.claimed[hedge.from - 1]) return true;
  if (word === 'over')
    return (draft.class === 'duration' || STRETCH.test(draft.unit)) && !draft.marks.attributive
      ? !LENGTHS_OVER.test(before)
      : SPREAD.test(before);

  if (word === 'after' || word === 'past') return word === 'past' && draft.class === 'duration';

  if (word === 'near' || word === 'say' || word === 'c')
    return word === 'say' ? !/^(,)$/.test(before) : word === 'c';

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

  if (last === 'up') return next?.lower === 'to';

  return false;
}
