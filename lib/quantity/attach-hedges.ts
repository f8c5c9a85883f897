/** Stage 12: hedges before and behind an amount, hedging verbs, and bounds of dates. */

import { edtfDay } from './calendar';
import { ADDITIONS, CHANGE_VERBS } from './lexicon/changes';
import { HEDGE_VERBS, HEDGES_BEFORE, HEDGES_BEHIND } from './lexicon/hedges';
import type { Modifier } from './mention';
import { buildPhraseTable } from './phrase-table';
import { type Draft, lowerAt, type Reading, type TokenRange } from './reading';

const BEFORE = buildPhraseTable(HEDGES_BEFORE);
const BEHIND = buildPhraseTable(HEDGES_BEHIND);
/** Longest hedge in words. */
const LONGEST = 5;

interface FoundHedge extends TokenRange {
  readonly modifier: Modifier;
}

/** The longest hedge that ends right before token `at`. */
function hedgeEndingAt(reading: Reading, at: number): FoundHedge | null {
  for (let length = LONGEST; length >= 1; length--) {
    const from = at - length;
    if (from < 0) continue;
    const match = BEFORE.startingAt(reading.tokens, from);
    if (match?.to === at && isFree(reading, from, at))
      return { from, to: at, modifier: match.entry };
  }
  return null;
}

function isFree({ claimed, tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (claimed[at] || tokens[at]?.sentence !== tokens[to]?.sentence) return false;
  return true;
}

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

const MOTION =
  /^(go|goes|went|going|gone|rise|rises|rose|rising|raised|raise|put|puts|putting|pushed|push|pushing|bring|brings|brought|bringing|moved|moves|move|lifted|lifts|took|taken|takes|bid|bumped|came|comes|inched|jumped|edged|added|adding|climbed|pulled|caught|shot|crept|lived|summed|drove|driven)$/;
const SPREAD =
  /^(spread|spreads|stretch|stretches|stretched|stretching|spanning|control|presided|preside|row|dispute|debate|debated|argue|concern|concerns|charged|accused|clash|battle|fight|fought|questions|talks|negotiations|deal|hand|handed|handing|took|taken|take|takeover|watch|watched|power|victory|win|lead|advantage|invoice|flew|jump|jumped|ruled|rule|gone|turn|turned|all|war|worry|worries|fears|anger|outrage|protests)$/;
const LENGTHS_OVER =
  /^(for|of|than|lasted|lasting|last|took|take|takes|spent|spend|spending|after|well|just|little|slightly|within|jailed|and|is|was|worked|been|waited|wait|waiting)$/;

/** Words that look like a hedge here and are none. */
function isLookAlike(reading: Reading, draft: Draft, hedge: FoundHedge): boolean {
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
  if (word === 'up' && hedge.modifier === '<=') return MOTION.test(before);
  if (!single) return false;
  if (word === 'over' && reading.claimed[hedge.from - 1]) return true;
  if (word === 'over')
    return draft.class === 'duration' && !draft.marks.attributive
      ? !LENGTHS_OVER.test(before)
      : SPREAD.test(before);
  if (word === 'about' || word === 'around')
    return (
      /^(talk|talks|talked|concerned|concerns|worried|asked|book|film|story|what|turned|moved|questions|something|information)$/.test(
        before,
      ) && !/^(was|is)$/.test(before)
    );
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
  if (word === 'some') return false;
  return false;
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
      !/^(to|will|would|could|may|might|can|should|expected|the)$/.test(lowerAt(reading, place - 2))
    )
      continue;
    if (word === 'top' && lowerAt(reading, place - 2) === 'the') continue;
    if (/^pass(ed|es)?$/.test(word) && draft.marks.noun && draft.class === 'count') continue;
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
    if (isBehindLookAlike(reading, place, match.to)) continue;
    const comma = lowerAt(reading, place) === ',' ? 1 : 0;
    return { from: place + comma, to: match.to, modifier: match.entry };
  }
  return null;
}

function isBehindLookAlike(reading: Reading, at: number, to: number): boolean {
  const word = lowerAt(reading, at);
  const next = reading.tokens[to];
  // "1,255 kWh, roughly one-third": the hedge belongs to what follows.
  if (word === ',' && next && next.kind !== 'symbol') return true;
  const last = lowerAt(reading, to - 1);
  if (word === 'plus')
    return next?.kind === 'word' && !reading.tokens[at]?.glued && lowerAt(reading, at - 1) !== '-';
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
  if (last === 'more' || last === 'less' || last === 'fewer') return next?.lower === 'than';
  return false;
}

const DATE_BOUNDS: ReadonlyMap<string, Modifier> = new Map([
  ['by', '<='],
  ['until', '<='],
  ['till', '<='],
  ['before', '<'],
  ['since', '>='],
  ['after', '>'],
]);

/** "from 1 February" is a start; "from 6.2 in June" and "from last year's" are not. */
function dateBound(reading: Reading, draft: Draft): FoundHedge | null {
  let at = draft.from - 1;
  while (/^(the|at)$/.test(lowerAt(reading, at))) at--;
  const word = lowerAt(reading, at);
  if (reading.tokens[at]?.sentence !== reading.tokens[draft.from]?.sentence) return null;
  if (
    word === 'than' &&
    /^(later)$/.test(lowerAt(reading, at - 1)) &&
    lowerAt(reading, at - 2) === 'no'
  )
    return { from: at - 2, to: at + 1, modifier: '<=' };
  if (word === 'from' && isStart(reading, draft, at))
    return { from: at, to: at + 1, modifier: '>=' };
  const modifier = DATE_BOUNDS.get(word);
  if (
    !modifier ||
    (word === 'by' &&
      draft.date?.grain === 'day' &&
      /^(posted|seen|run|set)$/.test(lowerAt(reading, at - 1)))
  )
    return null;
  return { from: at, to: at + 1, modifier };
}

function isStart(reading: Reading, draft: Draft, at: number): boolean {
  const behind = lowerAt(reading, draft.to);
  if (behind === 'to' || behind === "'s" || behind === 'until' || behind === 'through')
    return false;
  if (draft.date?.shift || /^(last|the)$/.test(lowerAt(reading, draft.from))) return false;
  const first = draft.date?.edtf?.split('/')[0] ?? '';
  if (reading.published !== null && first > edtfDay(reading.published).slice(0, first.length))
    return true;
  const compared = reading.claimed[at - 1] === 1 || CHANGE_VERBS.has(lowerAt(reading, at - 1));
  return (
    !compared &&
    !/^(higher|lower|change|increase|decrease|drop|decline|gain|rise|fall)$/.test(
      lowerAt(reading, at - 1),
    )
  );
}

function set(draft: Draft, hedge: FoundHedge): void {
  draft.hedge = { from: hedge.from, to: hedge.to };
  if (draft.value2 !== null) draft.modifier = 'range';
  else if (draft.modifier === '=' || draft.modifier === '~') draft.modifier = hedge.modifier;
}

const HEDGEABLE = new Set(['figure', 'count', 'duration', 'time']);

export function attachHedges(reading: Reading): void {
  for (const draft of reading.drafts) {
    if (draft.class === 'date' || (draft.class === 'time' && dateBound(reading, draft))) {
      const bound = dateBound(reading, draft);
      const hedge = bound ?? timeHedge(reading, draft);
      if (hedge) set(draft, hedge);
      continue;
    }
    if (draft.class === 'vague-quantifier' || !HEDGEABLE.has(draft.class) || draft.hedge) continue;
    const hedge =
      hedgeBefore(reading, draft) ?? hedgeBehind(reading, draft) ?? hedgeVerbBefore(reading, draft);
    if (hedge) set(draft, hedge);
  }
}

/** "about five years ago", "around 2010". */
function timeHedge(reading: Reading, draft: Draft): FoundHedge | null {
  const hedge = hedgeEndingAt(reading, draft.from);
  if (!hedge || /^(an|estimated|near|say|reportedly)$/.test(lowerAt(reading, hedge.from)))
    return null;
  if (!/^(~|~<|>)$/.test(hedge.modifier) || hedge.to - hedge.from > 3) return null;
  // "40 per cent more than a year ago" compares.
  if (reading.claimed[hedge.from - 1] || !draft.date?.shift)
    return reading.claimed[hedge.from - 1] || hedge.modifier === '>' ? null : hedge;
  const word = lowerAt(reading, hedge.from);
  if (
    /^(over|past|near|below|above|under|say|some)$/.test(word) &&
    hedge.to - hedge.from === 1 &&
    draft.date?.shift === undefined
  )
    return null;
  if (
    /^(about|around)$/.test(word) &&
    /^(talk|talks|talked|concerned|worried|asked|said)$/.test(lowerAt(reading, hedge.from - 1))
  )
    return null;
  return hedge;
}

/** "over $4bn and $3bn respectively", "about 62 miles (100 km)": one hedge for both. */
export function shareHedges(reading: Reading): void {
  const amounts = reading.drafts
    .filter((draft) => HEDGEABLE.has(draft.class))
    .sort((a, b) => a.from - b.from);
  amounts.forEach((draft, index) => {
    const before = amounts[index - 1];
    if (
      !before?.hedge ||
      draft.hedge ||
      draft.value2 !== null ||
      before.value2 !== null ||
      before.hedge.from > before.from
    )
      return;
    if (
      draft.conversionOf === before ||
      (draft.conversionOf !== null && draft.conversionOf === before.conversionOf) ||
      isRespectivePair(reading, before, draft)
    )
      set(draft, { ...before.hedge, modifier: before.modifier });
  });
}

const RESPECTIVE_WINDOW = 8;
function isRespectivePair(reading: Reading, first: Draft, second: Draft): boolean {
  const joint = lowerAt(
    reading,
    first.marks.noun && first.marks.noun.from >= first.to ? first.marks.noun.to : first.to,
  );
  if (joint !== 'and' && joint !== ',') return false;
  if (second.from - first.to > 4) return false;
  for (let at = second.to; at < second.to + RESPECTIVE_WINDOW; at++) {
    if (reading.tokens[at]?.sentence !== reading.tokens[second.from]?.sentence) return false;
    if (lowerAt(reading, at) === 'respectively') return true;
  }
  return false;
}
