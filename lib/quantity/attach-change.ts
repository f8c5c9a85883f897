/** Stage 13: whether a number is the size of a change, and in which direction. */
import {
  ADDITIONS,
  CHANGE_VERBS,
  DOWN_COMPARATIVES,
  DOWN_NOUNS,
  DOWN_VERBS,
  LOSING,
  UNCHANGED_BEFORE,
  UP_COMPARATIVES,
  UP_NOUNS,
  UP_VERBS,
} from './lexicon/changes';
import type { Change } from './mention';
import { type Draft, lowerAt, type Reading } from './reading';

type Direction = 'increase' | 'decrease';
const CLAUSE_WINDOW = 24;

const verbDirection = (word: string): Direction | null =>
  UP_VERBS.has(word) ? 'increase' : DOWN_VERBS.has(word) ? 'decrease' : null;
const nounDirection = (word: string): Direction | null =>
  UP_NOUNS.has(word) ? 'increase' : DOWN_NOUNS.has(word) ? 'decrease' : null;

/** Where the amount begins, its hedge and additions included. */
function startOf(reading: Reading, draft: Draft): { at: number; added: boolean } {
  let at = draft.hedge && draft.hedge.from < draft.from ? draft.hedge.from : draft.from;
  let added = false;
  for (let steps = 0; steps < 6; steps++) {
    const word = lowerAt(reading, at - 1);
    if (ADDITIONS.has(word)) added = true;
    else if (
      !/^(a|an|the|only|just|its|their|even|yet|record|whopping|some|by-|roughly|sharply|modest|mere|massive|total|combined|net|provisional|of-|almost|more|than|less|fewer|about|around|as|much|many|up-|nearly|slightly|another)$/.test(
        word,
      )
    )
      break;
    at--;
  }
  return { at, added };
}

/** Direction of the nearest verb or noun of change before a "by". */
function directionInClause(reading: Reading, at: number): Direction | null {
  const sentence = reading.tokens[at]?.sentence;
  for (let back = at - 1; back >= 0 && at - back <= CLAUSE_WINDOW; back--) {
    const token = reading.tokens[back];
    if (!token || token.sentence !== sentence) return null;
    const word = token.lower;
    const direction =
      verbDirection(word) ??
      (/^(growth|rise|fall|decline|drop|increase|decrease)$/.test(word)
        ? nounDirection(word)
        : null);
    if (direction && !isOtherUse(reading, back, word)) return direction;
  }
  return null;
}

/** "up to", "off the coast", "cut off": no direction. */
function isOtherUse(reading: Reading, at: number, word: string): boolean {
  if (word === 'up' || word === 'down')
    return /^(made|make|makes|set|sets|taken|take|took|drew|build|built|catch|step|shut|end)$/.test(
      lowerAt(reading, at - 1),
    );
  if (word === 'off') return !/^(,|was|were|is|by|\()$/.test(lowerAt(reading, at - 1));
  return word === 'scale' || word === 'picked';
}

const TRANSITIVE_JOBS =
  /^(job|post|position|worker|employee|people|person|staff|seat|place|point|member|branch|store|shop|route|flight|wicket|pound|kg|lb)$/;

/** "rose 3%", "up 12%", "cut 300 jobs"; "lost $14m" is money lost, a level. */
function directBefore(reading: Reading, draft: Draft, at: number): Direction | null {
  let place = at - 1;
  if (
    /ly$/.test(lowerAt(reading, place)) ||
    /^(again|back|further|another)$/.test(lowerAt(reading, place))
  )
    place--;
  const word = lowerAt(reading, place);
  const direction = verbDirection(word);
  if (!direction || isOtherUse(reading, place, word)) return null;
  if (
    draft.class === 'duration' &&
    !/^(extend|extended|extends|extending|cut|shorten|shortened|reduced|lengthened|added|adding|adds|add|fell|rose|down|up)$/.test(
      word,
    )
  )
    return null;
  if (LOSING.has(word)) return losesChange(reading, draft, word) ? 'decrease' : null;
  if (
    /^(gained|gain|gains|gaining|add|adds|added|adding|raise|raises|raised|raising|lift|lifted|lifts|cut|cuts|cutting|boost|shed|reduce|reduced|expand|extend|mount|mounted|recover|recovered|contracted|improve|slow|contract|extended|picked)$/.test(
      word,
    )
  )
    return isRaisedMoney(draft, word) ? null : direction;
  // "fell 12 places" changes; "sank 1,912 holes" does not.
  if (draft.marks.noun && !MOVES_BY.test(draft.unit)) return null;
  return direction;
}

const MOVES_BY =
  /^(place|point|spot|position|seat|notch|rank|level|step|storey|floor|job|unit|case|run|shot|stroke)$/;

/** "raised $5 million" collects money; "raised 5 percent" does not occur without "by". */
function isRaisedMoney(draft: Draft, word: string): boolean {
  if (
    /^(recover|recovered|raise|raises|raised|raising|mount|mounted|contracted|contract|picked)$/.test(
      word,
    )
  )
    return draft.marks.money === true || draft.marks.noun !== undefined;
  return false;
}

function losesChange(_reading: Reading, draft: Draft, word: string): boolean {
  if (draft.marks.money)
    return word === 'shed' || (draft.unit.includes('/') && !/\/(a|d|wk|mo|h)$/.test(draft.unit));
  if (/^(%|pp|bp|share|point|x)$/.test(draft.unit)) return true;
  return (
    draft.marks.noun !== undefined && TRANSITIVE_JOBS.test(draft.unit) && !(draft.unit === 'person')
  );
}

/** "growth of 5%", "a fall of 300", "an increase of about 3 points", "rises of 4.5 per cent". */
function nounOfBefore(reading: Reading, draft: Draft, at: number): Direction | null {
  if (lowerAt(reading, at - 1) !== 'of' || draft.class === 'duration') return null;
  for (let back = at - 2; back >= at - 4; back--) {
    const direction = nounDirection(lowerAt(reading, back));
    if (direction) return isMoneyWord(reading, back) ? null : direction;
    if (
      !/^(rate|year-on-year|annual|average|to|order|in|prices|output)$/.test(lowerAt(reading, back))
    )
      return null;
  }
  return null;
}
/** A loss of money is a positive level. */
const isMoneyWord = (reading: Reading, at: number) =>
  /^(loss|losses|saving|savings)$/.test(lowerAt(reading, at));

const SKIP_BEHIND =
  /^(year-on-year|annual|pay|price|rate|tax|salary|quarterly|monthly|daily|sharp|steep|quarter|point|interest|further|overall|rise-|of|sales|in|the|-|on|year|same|store|like|for|wage|budget|funding|production|output|spending|fare|net|one|day|cost|profit|jobs|job|export|import|jump-|average|real|nominal|percentage|dividend|power|population|workforce|headcount|staff|weekly|first|biggest)$/;

/** "a 5% rise", "a 400bp cut", "12 per cent annual growth". */
function nounBehind(reading: Reading, draft: Draft): Direction | null {
  const start =
    draft.marks.noun && draft.marks.noun.to - draft.to < 4 ? draft.marks.noun.from : draft.to;
  if (draft.marks.attributive && draft.class === 'duration') return null;
  for (let at = Math.min(start, draft.to); at < draft.to + 4; at++) {
    const word = lowerAt(reading, at);
    const direction = nounDirection(word);
    if (direction)
      return isMoneyWord(reading, at) ||
        (at > draft.to && /^(of|in|on|the|for)$/.test(lowerAt(reading, at - 1)))
        ? null
        : direction;
    if (!SKIP_BEHIND.test(word) || /^(of|in|on|the|for)$/.test(word)) return null;
  }
  return null;
}

/** "28p more", "2.3 per cent lower", "£6.1bn below the forecast", "a fifth below", "12% up on". */
function comparativeBehind(reading: Reading, draft: Draft): Direction | null {
  const noun = draft.marks.noun;
  const places = [draft.to];
  if (noun && noun.from >= draft.to) places.push(noun.to);
  for (const place of places) {
    const word = lowerAt(reading, place);
    const next = lowerAt(reading, place + 1);
    const direction: Direction | null = UP_COMPARATIVES.has(word)
      ? 'increase'
      : DOWN_COMPARATIVES.has(word)
        ? 'decrease'
        : null;
    if (!direction || isNoComparison(reading, draft, word, next, place)) continue;
    return direction;
  }
  const of = nounStartsWith(reading, draft);
  return of;
}

function isNoComparison(
  reading: Reading,
  draft: Draft,
  word: string,
  next: string,
  place: number,
): boolean {
  if (word === 'up' || word === 'down' || word === 'off')
    return /^(to|and|the|a)$/.test(next) && !(word !== 'off' && next === 'to' && false)
      ? next !== 'the' || word === 'off'
      : word === 'off' && draft.marks.money !== true && draft.unit !== '%';
  if (
    /^(above|below|behind|up|down|off)$/.test(word) &&
    /^(km|m|cm|mi|nmi|ft|in|yd|furlong)$/.test(draft.unit) &&
    !/^(average|normal|last|forecast|expectations|target)$/.test(next)
  )
    return true;
  if (word === 'short') return next !== 'of' && next !== 'by';
  if (
    word === 'under' ||
    word === 'over' ||
    word === 'behind' ||
    word === 'above' ||
    word === 'below'
  )
    return (
      word === 'under' ||
      draft.class === 'duration' ||
      (draft.marks.noun !== undefined && lowerAt(reading, place - 1) !== 'points')
    );
  if (word === 'older' || word === 'deeper' || word === 'longer')
    return draft.marks.attributive === true;
  if (draft.class === 'duration')
    return (
      !/^(longer|shorter|more|less|faster|later|slower)$/.test(word) ||
      (/^(than)$/.test(next) === false && word !== 'longer')
    );
  return false;
}

/** "14 additional interceptors", "three more ships", "12 fewer cases": the word stands before the noun. */
function nounStartsWith(reading: Reading, draft: Draft): Direction | null {
  const noun = draft.marks.noun;
  if (!noun || noun.from <= draft.to) return null;
  for (let at = draft.to; at < noun.from; at++) {
    const word = lowerAt(reading, at);
    if (/^(additional|extra|further|more)$/.test(word)) return 'increase';
    if (/^(fewer|less)$/.test(word)) return 'decrease';
  }
  return null;
}

const STAYS = /^(at)$/;

function isUnchanged(reading: Reading, at: number): boolean {
  if (!STAYS.test(lowerAt(reading, at - 1))) return false;
  for (let back = at - 2; back >= at - 7; back--) {
    const word = lowerAt(reading, back);
    if (UNCHANGED_BEFORE.has(word)) return true;
    if (/^[,.;]$/.test(word) || CHANGE_VERBS.has(word)) return false;
  }
  return false;
}

const END_POINT =
  /^(to|from|at|against|near|around|past|toward|towards|hit|hitting|reached|reaching|touching)$/;

/** "by 5" needs a verb of change before it; "by 5 points" after "won" is a margin. */
function byBefore(reading: Reading, at: number): Direction | null | undefined {
  if (lowerAt(reading, at - 1) !== 'by') return undefined;
  return directionInClause(reading, at - 1);
}

/** "rose just over 5 percent" changes by that much; "fell just below 5" ends there. */
function justBelow(reading: Reading, draft: Draft, at: number): Change {
  const last = lowerAt(reading, (draft.hedge?.to ?? 1) - 1);
  return /^(under|over)$/.test(last) ? (directBefore(reading, draft, at) ?? 'level') : 'level';
}

/** "weakened past 257", "fell below 5 percent": the hedge itself makes an end point of the number. */
const PLACES = /^(past|above|below|beyond|beneath|under|near|close|just)$/;

function directionOf(reading: Reading, draft: Draft): Change {
  const { at, added } = startOf(reading, draft);
  const hedge = draft.hedge && lowerAt(reading, draft.hedge.from);
  if (
    hedge &&
    PLACES.test(hedge) &&
    draft.hedge &&
    draft.hedge.from < draft.from &&
    CHANGE_VERBS.has(lowerAt(reading, at - 1))
  )
    return hedge === 'just' ? justBelow(reading, draft, at) : 'level';
  const lead = lowerAt(reading, at - 1);
  if (isUnchanged(reading, at)) return 'unchanged';
  const noun = nounBehind(reading, draft);
  const by = noun ? null : byBefore(reading, at);
  if (by) return by;
  if (added) return 'increase';
  const behind = noun ?? comparativeBehind(reading, draft);
  if (END_POINT.test(lead)) return behind ?? 'level';
  return directBefore(reading, draft, at) ?? nounOfBefore(reading, draft, at) ?? behind ?? 'level';
}

const CHANGING = new Set(['figure', 'count', 'duration']);

export function attachChange(reading: Reading): void {
  for (const draft of reading.drafts) {
    if (!CHANGING.has(draft.class) || draft.marks.tally || draft.marks.age) continue;
    if (draft.marks.factor) continue;
    if (draft.marks.attributive && draft.class === 'duration') continue;
    draft.change = directionOf(reading, draft);
  }
}

/** "Copper slid 1.2% and aluminium 0.8%": the verb of the first clause is left out of the second. */
function gappedChange(reading: Reading, draft: Draft, before: Draft | undefined): Change | null {
  if (!before || before.change === 'level' || draft.change !== 'level' || before.change === null)
    return null;
  if (before.unit !== draft.unit || draft.marks.noun || before.marks.factor) return null;
  const start = (draft.hedge && draft.hedge.from < draft.from ? draft.hedge.from : draft.from) - 1;
  for (let at = start; at > start - 5; at--) {
    const word = lowerAt(reading, at);
    if (/^(and|while)$/.test(word)) return at < start ? before.change : null;
    if (reading.tokens[at]?.kind !== 'word' || NOT_GAPPED.test(word)) return null;
  }
  return null;
}
const NOT_GAPPED =
  /^(is|are|was|were|at|of|from|than|by|for|had|has|have|a|owns|costs|stood|closed|ended|with|up|down|about|average|averaged|to|between|in|on|some|only|over|through|until|after|before|,)$/;

export function shareGappedChange(reading: Reading): void {
  const amounts = reading.drafts
    .filter((draft) => CHANGING.has(draft.class))
    .sort((a, b) => a.from - b.from);
  amounts.forEach((draft, index) => {
    for (let back = 1; back <= 2; back++) {
      const before = amounts[index - back];
      if (before && reading.tokens[before.from]?.sentence !== reading.tokens[draft.from]?.sentence)
        return;
      const change = gappedChange(reading, draft, before);
      if (change) {
        draft.change = change;
        return;
      }
    }
  });
}

/** An apposition states the same change: "2.9 percent, or $830 million". */
export function shareChange(reading: Reading): void {
  for (const draft of reading.drafts) {
    const source = draft.conversionOf;
    if (!source || source.change === null || draft.change === null) continue;
    if (draft.change === 'level') draft.change = source.change;
    else if (source.change === 'level') source.change = draft.change;
  }
}
