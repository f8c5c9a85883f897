/** What bare numbers count. Noun behind, hyphenated noun, ages, totals and partitives. */

import { rateBehindOf } from '../amount/match-rate-behind';
import { STATES_OF_PEOPLE } from '../lexicon/people';
import { wordSet } from '../lexicon/word-set';
import type { Draft, TokenRange } from '../reading/draft';
import { lowerAt, type Reading, wordsOf } from '../reading/reading';
import { looksPlural } from '../reading/singular';
import { wordIs } from '../reading/word-at';
import { rateAt, unitAt } from '../unit/match-unit';
import { countModel } from './count-models';
import { findNoun } from './find-noun';
import { isPopulation, readKin, readMagnitude, readVictims } from './implied-counts';
import { readAge } from './read-ages';
import { readHyphenNoun } from './read-hyphen-noun';

/** "two or more portions", "300+ men": the noun stands behind the hedge. */
function behindBound(reading: Reading, at: number): number {
  if (lowerAt(reading, at) === '+' && reading.tokens[at]?.glued) return at + 1;
  const bound = lowerAt(reading, at) === 'or' && wordIs(reading, at + 1, 'more fewer less so');
  const odd = lowerAt(reading, at) === '-' && wordIs(reading, at + 1, 'odd plus ish');
  return bound || odd ? at + 2 : at;
}

/** "twenty 120 mm mortars": the noun stands behind what measures one of them. */
function behindMeasure({ drafts }: Reading, draft: Draft, place: number): number | null {
  const next = drafts[place + 1];
  return next?.from === draft.to && next.unitWords && next.value2 === null ? next.to : null;
}

/** "two or more hours", "40-odd minutes": a measure stands behind the hedge. */
function readMeasureBehind(reading: Reading, draft: Draft, at: number): boolean {
  const match = unitAt(reading.tokens, at, true);
  if (!match || match.entry.exponent || match.entry.factor) return false;
  draft.unit = match.entry.code;
  draft.unitWords = { from: at, to: match.to };
  if (match.entry.kind === 'time') draft.class = 'duration';
  draft.steps.push({ words: wordsOf(reading, draft.unitWords), meaning: draft.unit });
  return true;
}

/** "5.4 deaths per 1,000 births": the thousand is part of the rate, no amount of its own. */
function dropDenominator({ drafts }: Reading, place: number, { from, to }: TokenRange): void {
  const next = drafts[place + 1];
  if (next && next.from > from && next.to <= to) drafts.splice(place + 1, 1);
}

function readNounBehind(reading: Reading, draft: Draft, place: number): void {
  const next = lowerAt(reading, draft.to);
  if (STATES_OF_PEOPLE.has(next)) {
    const noun = findNoun(reading, draft.to, false);
    draft.unit = noun && noun.from > draft.to ? noun.unit : 'person';
    draft.unitWords = noun && noun.from > draft.to ? noun : { from: draft.to, to: draft.to + 1 };
    draft.marks.noun = draft.unitWords;
    return;
  }
  const bound = behindMeasure(reading, draft, place) ?? behindBound(reading, draft.to);
  if (bound > draft.to && readMeasureBehind(reading, draft, bound)) return;
  const noun = findNoun(reading, bound, draft.value === '1' && draft.value2 === null);
  if (!noun || isForecaster(reading, noun.to, noun.unit) || isOwner(reading, draft, noun.from))
    return;
  // "a quake of 6.4 struck": decimals count no single thing.
  if (
    draft.value?.includes('.') &&
    !draft.marks.magnitude &&
    !looksPlural(lowerAt(reading, noun.from))
  )
    return;
  if (wordIs(reading, noun.from, 'others ones')) {
    draft.marks.pronoun = true;
    return;
  }
  draft.unit = noun.unit;
  draft.unitWords = { from: noun.from, to: noun.to };
  draft.marks.noun = draft.unitWords;
  // "1 billion cups of coffee annually"
  draft.unit += rateBehindOf(reading, 'measure', noun.to, draft.unit);
  const rate = rateAt(reading.tokens, noun.to, { money: false });
  if (!rate || (lowerAt(reading, noun.to) !== 'per' && !isTimeOrHead(rate.code))) return;
  draft.unit = `${noun.unit}/${rate.code}`;
  if (/^10/.test(rate.code)) dropDenominator(reading, place, rate);
}

/** "the 13,601 of the fruit fly": whose they are; what is counted was named before. */
const isOwner = (reading: Reading, { from, to }: Draft, noun: number) =>
  lowerAt(reading, from - 1) === 'the' &&
  lowerAt(reading, to) === 'of' &&
  lowerAt(reading, to + 1) === 'the' &&
  !looksPlural(lowerAt(reading, noun));

/** "short of the 430,000 analysts had expected": the noun opens a clause. */
const isForecaster = (reading: Reading, at: number, unit: string) =>
  /^(analyst|economist|expert|trader|investor|forecaster)$/.test(unit) &&
  wordIs(reading, at, 'had have were expected forecast predicted');

const isTimeOrHead = (code: string) =>
  /^(a|mo|wk|d|h|min|s|quarter|person|head|night|shift|game|match|household|decade)$/.test(code);

const MONEY_NOUNS = wordSet(
  'profit loss deal contract fine bid loan debt deficit surplus investment budget offer bailout takeover payment fund charge settlement sale grant turnover revenue bond hole shortfall',
);

/** Mentions looked back at; amounts stand in order of place. */
const NEAR = 6;

/** "after a 400 million profit": money whose currency the sentence has printed before. */
function isMoneyInDisguise(reading: Reading, draft: Draft, place: number): boolean {
  const { noun } = draft.marks;
  if (!noun || !draft.marks.magnitude || noun.from !== draft.to) return false;
  if (!MONEY_NOUNS.has(lowerAt(reading, noun.from))) return false;
  const sentence = reading.tokens[draft.from]?.sentence;
  return reading.drafts
    .slice(Math.max(0, place - NEAR), place)
    .some((other) => other.marks.money && reading.tokens[other.from]?.sentence === sentence);
}

/** Gives every unitless amount its noun; what has none stays empty for the stage of ellipsis. */
export function attachNouns(reading: Reading): void {
  for (const [place, draft] of reading.drafts.entries()) {
    if (draft.unit !== '' || (draft.class !== 'figure' && draft.class !== 'count')) continue;
    if (readAge(reading, draft, place) || readHyphenNoun(reading, draft)) continue;
    if (readKin(reading, draft) || readMagnitude(reading, draft)) continue;
    if (!draft.marks.bareRate) readNounBehind(reading, draft, place);
    if (isMoneyInDisguise(reading, draft, place)) {
      draft.unit = '';
      draft.unitWords = null;
      delete draft.marks.noun;
    }
    if (draft.unit === '') countModel(reading, draft);
    if (draft.unit === '') readVictims(reading, draft);
    if (draft.unit === '' && isPopulation(reading, draft)) {
      draft.unit = 'person';
      draft.marks.inherited = true;
    }
  }
}
