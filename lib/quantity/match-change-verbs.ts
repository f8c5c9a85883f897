/** Verbs and nouns of change before a number. */

import type { Draft } from './draft';
import { DOWN_NOUNS, DOWN_VERBS, LOSING, UP_NOUNS, UP_VERBS } from './lexicon/changes';
import { lowerAt, type Reading } from './reading';

export type Direction = 'increase' | 'decrease';

const CLAUSE_WINDOW = 24;

const verbDirection = (word: string): Direction | null =>
  UP_VERBS.has(word) ? 'increase' : DOWN_VERBS.has(word) ? 'decrease' : null;

export const nounDirection = (word: string): Direction | null =>
  UP_NOUNS.has(word) ? 'increase' : DOWN_NOUNS.has(word) ? 'decrease' : null;

const MOVE_NOUN = /^(growth|rise|fall|decline|drop|increase|decrease)$/;

/** Direction of the nearest verb or noun of change before a "by". */
export function directionInClause(reading: Reading, at: number): Direction | null {
  const sentence = reading.tokens[at]?.sentence;
  for (let back = at - 1; back >= 0 && at - back <= CLAUSE_WINDOW; back--) {
    const token = reading.tokens[back];
    if (!token || token.sentence !== sentence) return null;
    const word = token.lower;
    const direction = verbDirection(word) ?? (MOVE_NOUN.test(word) ? nounDirection(word) : null);
    if (!direction || isOtherUse(reading, back, word)) continue;
    // "cuts growth by 0.2 points", "slowed the rise by half": the verb moves what the noun names.
    const article = lowerAt(reading, back - 1) === 'the' ? back - 2 : back - 1;
    const moved = MOVE_NOUN.test(word) ? verbDirection(lowerAt(reading, article)) : null;
    return moved ?? direction;
  }
  return null;
}

/** "up to", "off the coast", "cut off": no direction. */
function isOtherUse(reading: Reading, at: number, word: string): boolean {
  if (reading.tokens[at]?.glued && lowerAt(reading, at - 1) === '-') return true;
  // "by up to 50 per cent" is a bound.
  if (word === 'up' && lowerAt(reading, at + 1) === 'to') return true;
  if (word === 'up' || word === 'down')
    return /^(tear|tears|tore|torn|tearing|burn|burns|burnt|burned|burning|pick|picks|picked|picking|give|gives|given|giving|signed|sign|signing|lined|rounded|turned|dug|prop|propped|beefed|tied|broken|breaking|shot|shoot|gunned|tracked|hunted|knocked|tearing|locked|locking|handed|hand|laid|lay|chopped|cordoned|mopped|gobbled|snapping|snap|buying|buy|bought|setting|shutting|making|putting|written|pulled|pulling|pull|made|make|makes|set|sets|taken|take|took|drew|build|built|catch|step|shut|end|broke|blew|brought|gave|racked|piled|notched|put|snapped|bought|rang|called)$/.test(
      lowerAt(reading, at - 1),
    );
  if (word === 'off')
    return !/^(,|was|were|is|by|\(|lay|lays|laid|laying|knock|knocked|wipe|wiped|shave|shaved)$/.test(
      lowerAt(reading, at - 1),
    );
  return word === 'scale' || word === 'picked';
}

const TRANSITIVE_JOBS =
  /^(job|post|position|worker|employee|staff|seat|place|point|member|branch|store|shop|route|flight|wicket|mp|councillor|ward|constituency|pound|kg|lb|subscriber|customer|user|client|viewer|reader|passenger)$/;

/** "rose 3%", "up 12%", "cut 300 jobs"; "lost $14m" is money lost, a level. */
export function directBefore(reading: Reading, draft: Draft, at: number): Direction | null {
  let place = at - 1;
  if (
    /ly$/.test(lowerAt(reading, place)) ||
    /^(again|back|further|another)$/.test(lowerAt(reading, place))
  )
    place--;
  const word = lowerAt(reading, place);
  const direction = REMOVING.test(word) ? 'decrease' : verbDirection(word);
  // "dropped three of their last four"
  if (draft.unit === '-' && lowerAt(reading, draft.to) === 'of') return null;
  if (!direction || isOtherUse(reading, place, word)) return null;
  if (
    draft.class === 'duration' &&
    !/^(extend|extended|extends|extending|cut|shorten|shortened|reduced|lengthened|added|adding|adds|add|fell|rose|down|up)$/.test(
      word,
    )
  )
    return null;
  // "it broke up 23 minutes after takeoff"
  if (draft.class === 'duration' && /^(up|down)$/.test(word))
    return /^(,|was|were|is|are|be|been|\()$/.test(lowerAt(reading, place - 1)) ? direction : null;
  if (LOSING.has(word)) return losesChange(draft, word) ? 'decrease' : null;
  if (
    /^(gained|gain|gains|gaining|add|adds|added|adding|raise|raises|raised|raising|lift|lifted|lifts|cut|cuts|cutting|boost|shed|reduce|reduced|expand|extend|mount|mounted|recover|recovered|contracted|improve|slow|contract|extended|picked)$/.test(
      word,
    )
  )
    return isRaisedMoney(draft, word) ? null : direction;
  if (REMOVING.test(word)) return isTakenOff(reading, draft) ? 'decrease' : null;
  if (word === 'off' && /^la(y|ys|id|ying)$/.test(lowerAt(reading, place - 1))) return 'decrease';
  // "sank half a mile from the harbour": where it happened.
  if (LENGTH.test(draft.unit) && FROM_PLACE.test(lowerAt(reading, draft.to))) return null;
  // "fell 12 places" changes; "sank 1,912 holes" does not.
  if (draft.marks.noun && !MOVES_BY.test(draft.unit)) return null;
  return direction;
}

const REMOVING =
  /^(wip(e|es|ed|ing)|knock(s|ed|ing)?|lop(s|ped|ping)?|slic(e|es|ed|ing)|strip(s|ped|ping)?|tak(e|es|en|ing)|took)$/;

/** "wiped 508 points off the index", "took 900 megawatts out of the system". */
function isTakenOff(reading: Reading, { to, marks }: Draft): boolean {
  const at = marks.noun && marks.noun.from >= to ? marks.noun.to : to;
  const word = lowerAt(reading, at);
  return (
    (word === 'off' && lowerAt(reading, at + 1) !== ',') ||
    (word === 'out' && lowerAt(reading, at + 1) === 'of')
  );
}

const TRANSITIVE =
  /^(rais|lift|increas|cut|reduc|lower|trimm?|boost|hik|slash)(e|es|ed|ing|s|ting)?$/;

/** "raised its interim dividend 38 per cent to 55 cents": the object stands between. */
export function movedObject(reading: Reading, draft: Draft, at: number): Direction | null {
  if (!/^(%|pp|bp)$/.test(draft.unit)) return null;
  for (let back = at - 1; back >= at - OBJECT_WORDS; back--) {
    const token = reading.tokens[back];
    if (token?.kind !== 'word' || reading.claimed[back] || NO_OBJECT.test(token.lower)) return null;
    if (TRANSITIVE.test(token.lower)) return back < at - 1 ? verbDirection(token.lower) : null;
  }
  return null;
}
const OBJECT_WORDS = 6;
const NO_OBJECT =
  /^(of|in|by|to|from|for|at|with|on|and|or|but|that|which|is|was|were|are|than|over|under|about|only|had|has|have|as|after|while|own|owns|owned|a|an)$/;

const LENGTH = /^(mi|km|m|nmi|ft|yd)$/;
const FROM_PLACE = /^(from|off|away|north|south|east|west|offshore|inland|outside)$/;

const MOVES_BY =
  /^(place|point|spot|position|seat|notch|rank|level|step|storey|floor|job|unit|case|run|shot|stroke)$/;

/** "raised $5 million" collects money; "raised 5 percent" does not occur without "by". */
function isRaisedMoney(draft: Draft, word: string): boolean {
  if (
    /^(recover|recovered|raise|raises|raised|raising|mount|mounted|contracted|contract|picked)$/.test(
      word,
    )
  )
    return !/^(%|pp|bp|point|share)$/.test(draft.unit);
  return false;
}

function losesChange(draft: Draft, word: string): boolean {
  if (draft.marks.money)
    return word === 'shed' || (draft.unit.includes('/') && !/\/(a|d|wk|mo|h)$/.test(draft.unit));
  if (/^(%|pp|bp|share|point|x)$/.test(draft.unit)) return true;
  // "lost 532 billion tonnes of ice": what is measured is gone.
  if (draft.unitWords && !draft.marks.noun && draft.class === 'figure') return true;
  const thing = draft.marks.noun !== undefined || draft.marks.inherited === true;
  return thing && TRANSITIVE_JOBS.test(draft.unit);
}

/** "growth of 5%", "a fall of 300", "an increase of about 3 points", "rises of 4.5 per cent". */
export function nounOfBefore(reading: Reading, draft: Draft, at: number): Direction | null {
  if (lowerAt(reading, at - 1) !== 'of' || draft.class === 'duration') return null;
  for (let back = at - 2; back >= at - 4; back--) {
    const direction = nounDirection(lowerAt(reading, back));
    if (direction)
      return isMoneyWord(reading, back) && !/^(%|pp|bp|point)$/.test(draft.unit) ? null : direction;
    if (
      !/^(rate|year-on-year|annual|average|to|order|in|prices|output)$/.test(lowerAt(reading, back))
    )
      return null;
  }
  return null;
}

/** A loss of money is a positive level. */
export const isMoneyWord = (reading: Reading, at: number) =>
  /^(loss|losses|saving|savings)$/.test(lowerAt(reading, at));
