/** The head of a noun phrase: the word that names what is counted. */

import { CHANGE_VERBS } from '../lexicon/changes';
import { NO_NOUNS } from '../lexicon/nouns';
import { PLURAL_MODIFIERS } from '../lexicon/stop-words';
import type { TokenRange } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { looksPlural, singularOf } from '../reading/singular';
import { isBound } from './noun-phrase';

export interface FoundNoun extends TokenRange {
  readonly unit: string;
}
const ADVERBS = /ly$/;
const PARTICIPLE = /(ed|ing)$/;

const STATISTIC =
  /^(average|total|mean|median|forecast|estimate|target|maximum|minimum|peak|figure)$/;
const OBJECT = /^(a|an|the|it|its|their|his|her|no|to|that|him|them)$/;

const opensObject = (reading: Reading, at: number) =>
  OBJECT.test(lowerAt(reading, at)) || reading.tokens[at]?.kind === 'number';

const isCapital = (token: Reading['tokens'][number] | undefined) =>
  token !== undefined && token.text !== token.lower;

/** "start-ups", "break-ins": the particle is no noun by itself. */
const PARTICLES = /^(ups|ins|offs|outs|downs|overs|backs)$/;

/** What a hyphen would bind to its number: "the 12 nation eurozone", "a four man crew". */
const BOUND = /^(nation|member|country|state|party|man)$/;

/** Null where the words name nothing that a number counts; `one`: the number is one. */
export function headOf(reading: Reading, words: readonly number[], one: boolean): FoundNoun | null {
  const { tokens } = reading;
  const lower = (place: number | undefined) => (place === undefined ? '' : lowerAt(reading, place));
  const make = (place: number): FoundNoun => {
    const whole = PARTICLES.test(lower(place)) && isBound(tokens, place - 1);
    const unit = whole
      ? `${lower(place - 2)}-${lower(place).slice(0, -1)}`
      : singularOf(lower(place));
    return { from: whole ? place - 2 : place, to: place + 1, unit };
  };
  for (const [index, place] of words.entries()) {
    if (one || lower(place).length < 2 || !looksPlural(lower(place))) continue;
    const next = words[index + 1];
    const goesOn = next === place + 1 && looksPlural(lower(next));
    // "3.4 million Texas homes": a name before the head.
    if (goesOn && (PLURAL_MODIFIERS.has(lower(place)) || isCapital(tokens[place]))) continue;
    // "8 pounds worth", "12 players-turned-coaches" and names such as "Reds" stay as they are.
    return make(place);
  }
  const plain = words.filter((place) => !ADVERBS.test(lower(place)) || lower(place).length < 5);
  const [bound] = plain;
  if (bound !== undefined && !one && plain.length > 1 && BOUND.test(lower(bound)))
    return make(bound);
  if (!one && plain.length > 0 && words.length > 3) return null;
  // "one carrier plans 26 flights": the last word is the verb.
  while (
    one &&
    plain.length > 1 &&
    (looksPlural(lower(plain.at(-1))) || CHANGE_VERBS.has(lower(plain.at(-1))))
  )
    plain.pop();
  const last = plain.at(-1);
  if (last === undefined || lower(last).length < 2) return null;
  // "nine expect a cut", "four backed independence", "32 short of a majority": no noun.
  if (!one && plain.length === 1 && (NO_NOUNS.has(lower(last)) || opensObject(reading, last + 1)))
    return null;
  if (!one && /ed$/.test(lower(words[0])) && !looksPlural(lower(last))) return null;
  const before = plain.at(-2);
  const cut = PARTICIPLE.test(lower(last)) && before !== undefined ? before : last;
  if (PARTICIPLE.test(lower(cut)) && !one && plain.length === 1) return null;
  // "the 10.8 billion daily average", "the 60 million forecast": of what was named before.
  if (!tokens[cut] || (!one && STATISTIC.test(lower(cut)))) return null;
  return make(cut);
}
