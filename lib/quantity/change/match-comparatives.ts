/** Nouns and comparatives of change behind a number. */

import { BEFORE_CHANGE_NOUN, DOWN_COMPARATIVES, UP_COMPARATIVES } from '../lexicon/changes';
import { isNameWord } from '../name/name-words';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { type Direction, nounDirection } from './change-direction';
import { isMoneyWord } from './match-change-nouns';

const VERB_NEXT = /^(due|short|under|within|into|to|back|away|out|by|from)$/;

/** "a 5% rise", "a 400bp cut", "12 per cent annual growth". */
export function nounBehind(reading: Reading, draft: Draft): Direction | null {
  const start =
    draft.marks.noun && draft.marks.noun.to - draft.to < 4 ? draft.marks.noun.from : draft.to;
  if (draft.marks.attributive && draft.class === 'duration') return null;
  for (let at = Math.min(start, draft.to); at < draft.to + 4; at++) {
    const word = lowerAt(reading, at);
    const direction = nounDirection(word);
    // "a 13-foot surge flooded the tunnels": water.
    if (word === 'surge' && /^(ft|m)$/.test(draft.unit)) return null;
    // "the $5 billion expansion of a plant": what it costs.
    if (word === 'expansion' && draft.marks.money) return null;
    // "of which $200 million falls due": a verb.
    if (direction && VERB_NEXT.test(lowerAt(reading, at + 1)) && word.endsWith('s')) return null;
    if (direction)
      return isMoneyWord(reading, at) ||
        (at > draft.to && wordIs(reading, at - 1, 'of in on the for'))
        ? null
        : direction;
    if (!BEFORE_CHANGE_NOUN.has(word) || /^(of|in|on|the|for)$/.test(word)) return null;
  }
  return null;
}

/** "28p more", "2.3 per cent lower", "£6.1bn below the forecast", "a fifth below", "12% up on". */
export function comparativeBehind(reading: Reading, draft: Draft): Direction | null {
  const noun = draft.marks.noun;
  const places = [draft.to];
  if (noun && noun.from >= draft.to) places.push(noun.to);
  for (const place of places) {
    const word = lowerAt(reading, place);
    const next = lowerAt(reading, place + 1);
    if (isOverLimit(reading, place) && draft.unit !== 'time') return 'increase';
    const direction = comparativeDirection(word, draft.class === 'duration' || draft.unit === 's');
    // "the 4.2km Lower Thames Crossing": a name.
    if (!direction || opensName(reading, place)) continue;
    if (isNoComparison(reading, draft, word, next, place)) continue;
    return direction;
  }
  // "0.4 percent, or 28.3 points, lower at 7,412"
  const [comma, word, next] = [0, 1, 2].map((step) => lowerAt(reading, draft.to + step));
  if (comma === ',' && /^(higher|lower)$/.test(word ?? '') && /^(at|to|,|\.)?$/.test(next ?? ''))
    return word === 'higher' ? 'increase' : 'decrease';
  return nounStartsWith(reading, draft);
}

/** What a lead is counted in. */
const MARGIN =
  /^(point|pp|seat|vote|%|share|shot|stroke|run|length|goal|game|place|second|s|min|medal|notch)$/;
/** What a height is compared with: "19.4 feet above flood stage". */
const NORMS =
  /^(average|normal|last|forecast|expectations|target|flood|usual|norm|record|previous)$/;
/** "half a pound under the limit" */
const LIMIT =
  /^(limit|target|budget|par|estimates?|forecasts?|record|average|ceiling|cap|quota|threshold|asking|guide)$/;

/** "200,000 over its ceiling", "£20m over budget"; other uses of "over" compare nothing. */
const isOverLimit = (reading: Reading, at: number) =>
  lowerAt(reading, at) === 'over' &&
  LIMIT.test(lowerAt(reading, wordIs(reading, at + 1, 'the its their his her') ? at + 2 : at + 1));

/** "0.3 seconds slower" is more time, "10 mph slower" less speed. */
function comparativeDirection(word: string, time: boolean): Direction | null {
  if (time && word === 'slower') return 'increase';
  if (time && word === 'faster') return 'decrease';
  return UP_COMPARATIVES.has(word) ? 'increase' : DOWN_COMPARATIVES.has(word) ? 'decrease' : null;
}

/** Headlines print every word so; a name goes on, and no day of the week is part of it. */
const opensName = ({ tokens }: Reading, at: number) =>
  isNameWord(tokens[at]) &&
  isNameWord(tokens[at + 1]) &&
  !tokens[at + 1]?.lower.endsWith('day') &&
  tokens[at - 1]?.text === tokens[at - 1]?.lower;

/** "71 cents a share down from $1.30": a level, and the one before it. */
function isAmountAt({ atoms, tokens }: Reading, at: number): boolean {
  const place = [at, at + 1, at + 2].find((step) => atoms.has(step));
  return place !== undefined && !/^(1[89]|20)\d\d$/.test(tokens[place]?.text ?? '');
}

function isNoComparison(
  reading: Reading,
  draft: Draft,
  word: string,
  next: string,
  place: number,
): boolean {
  if (draft.marks.money && /^(up|down)$/.test(word) && next === 'from')
    return isAmountAt(reading, place + 2);
  if (word === 'up' || word === 'down' || word === 'off')
    return /^(to|and|the|a)$/.test(next) && !wordIs(reading, draft.from - 1, 'was were is are')
      ? next !== 'the' || word === 'off'
      : word === 'off' && draft.marks.money !== true && !/^(%|pp|bp|point)$/.test(draft.unit);
  if (
    /^(above|below|behind|up|down|off)$/.test(word) &&
    /^(km|m|cm|mi|nmi|ft|in|yd|furlong)$/.test(draft.unit) &&
    ![0, 1, 2].some((step) => NORMS.test(step === 0 ? next : lowerAt(reading, place + 1 + step)))
  )
    return true;
  if (/^(ahead|clear|adrift)$/.test(word)) return !MARGIN.test(draft.unit);
  if (word === 'short') return next !== 'of' && next !== 'by';
  if (
    word === 'under' ||
    word === 'over' ||
    word === 'behind' ||
    word === 'above' ||
    word === 'below'
  )
    return (
      (word === 'under' && !LIMIT.test(next === 'the' ? lowerAt(reading, place + 2) : next)) ||
      draft.class === 'duration' ||
      ((draft.marks.noun !== undefined || draft.marks.inherited === true) &&
        !draft.marks.money &&
        !MARGIN.test(draft.unit))
    );
  if (word === 'older' || word === 'deeper' || word === 'longer')
    return draft.marks.attributive === true;
  if (draft.class === 'duration')
    return (
      !/^(longer|shorter|more|less|faster|later|slower|quicker)$/.test(word) ||
      (next !== 'than' && !/^(longer|slower|faster|quicker)$/.test(word))
    );
  return false;
}

/** "14 additional interceptors", "three more ships", "12 fewer cases": the word stands before the noun. */
function nounStartsWith(reading: Reading, draft: Draft): Direction | null {
  const noun = draft.marks.noun;
  if (!noun || noun.from <= draft.to || lowerAt(reading, draft.to) === 'or') return null;
  for (let at = draft.to; at < noun.from; at++) {
    const word = lowerAt(reading, at);
    if (/^(additional|extra|further|more)$/.test(word)) return 'increase';
    if (/^(fewer|less)$/.test(word)) return 'decrease';
  }
  return null;
}
