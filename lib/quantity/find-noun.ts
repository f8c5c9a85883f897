/** The noun that a bare number counts: the head of the noun phrase behind it. */

import type { TokenRange } from './draft';
import { CHANGE_VERBS } from './lexicon/changes';
import { NO_NOUNS } from './lexicon/nouns';
import { PLURAL_MODIFIERS, STOP_WORDS } from './lexicon/stop-words';
import { wordSet } from './lexicon/word-set';
import type { Reading } from './reading';
import { lowerAt } from './reading';
import { looksPlural, singularOf } from './singular';
import { wordIs } from './word-at';

export interface FoundNoun extends TokenRange {
  readonly unit: string;
}
/** Longest noun phrase looked at: "14 additional ground-based missile interceptors" needs six tokens. */
const WINDOW = 10;

const HYPHENS = new Set(['-', '‐', '‑']);
/** Determiners and possessives inside "three of the state's eight pits". */
const PARTITIVE = wordSet(
  "last past first next the its their his her our my your these those 's all",
);
/** "87,000 of them": what is counted stands before. */
const PRONOUNS = wordSet('them us whom which it you');
const ADVERBS = /ly$/;
const PARTICIPLE = /(ed|ing)$/;
const ADJECTIVE =
  /^(more|fewer|further|additional|extra|other|new|consecutive|straight|different|separate|such)$/;

const STATISTIC =
  /^(average|total|mean|median|forecast|estimate|target|maximum|minimum|peak|figure)$/;
const OBJECT = /^(a|an|the|it|its|their|his|her|no|to|that|him|them)$/;

const opensObject = (reading: Reading, at: number) =>
  OBJECT.test(lowerAt(reading, at)) || reading.tokens[at]?.kind === 'number';

const isCapital = (token: Reading['tokens'][number] | undefined) =>
  token !== undefined && token.text !== token.lower;

/** Head noun of the phrase that starts at token `at`; null when none follows. */
export function findNoun(reading: Reading, at: number, one: boolean): FoundNoun | null {
  const { tokens } = reading;
  let place = at;
  while (ADJECTIVE.test(lowerAt(reading, place))) place++;
  place = behindCompound(reading, place);
  if (lowerAt(reading, place) === 'of') return nounOfPartitive(reading, place + 1);
  const words = phraseWords(reading, place, tokens[at - 1]?.sentence);
  return headOf(reading, words, one);
}

/** "3.8 million 60-kilo bags", "four one-day strikes": a measure of each thing stands between. */
function behindCompound({ tokens, atoms }: Reading, at: number): number {
  const [dash, word] = [tokens[at + 1], tokens[at + 2]];
  const counted = tokens[at]?.kind === 'number' || atoms.get(at)?.to === at + 1;
  const joined = counted && dash?.text === '-' && word?.kind === 'word';
  return joined && dash.glued && word.glued ? at + 3 : at;
}

function nounOfPartitive(reading: Reading, at: number): FoundNoun | null {
  if (PRONOUNS.has(lowerAt(reading, at))) return null;
  let place = at;
  while (place < at + WINDOW) {
    const next = reading.tokens[place + 1];
    const possessive = next?.lower === "'s" || next?.text === "'" || next?.text === '’';
    const atom = reading.atoms.get(place);
    if (!PARTITIVE.has(lowerAt(reading, place)) && !possessive && !atom) break;
    place = atom?.to ?? place + 1;
  }
  const head = headOf(reading, phraseWords(reading, place, reading.tokens[at]?.sentence), false);
  // "the 12 million of its rival" are not rivals: a part is of many.
  const many =
    head && (looksPlural(lowerAt(reading, head.from)) || !wordIs(reading, at, 'its his her their'));
  return many ? head : null;
}

/** Positions of the words of one noun phrase. */
function phraseWords(
  { tokens, claimed, atoms }: Reading,
  at: number,
  sentence: number | undefined,
): number[] {
  const words: number[] = [];
  for (let place = at; place < at + WINDOW; place++) {
    const token = tokens[place];
    if (!token || token.sentence !== sentence) break;
    if (HYPHENS.has(token.text) && token.glued && words.length > 0) continue;
    if (
      token.kind === 'symbol' &&
      (token.text === '"' || token.text === '“' || token.text === '”' || token.text === '&')
    )
      continue;
    // "50 Boeing 737 MAX jets": a name between.
    const type = words.length > 0 || looksPlural(tokens[place + 1]?.lower ?? '');
    if (token.kind === 'number' && claimed[place] && type) continue;
    if (
      token.kind !== 'word' ||
      (STOP_WORDS.has(token.lower) &&
        !/^(US|U\.S\.|u\.s\.)$/.test(token.text) &&
        !isBound(tokens, place + 1) &&
        !isBound(tokens, place - 1))
    )
      break;
    if (claimed[place] && !isRankWord(token.lower) && (!atoms.has(place) || words.length === 0))
      break;
    words.push(place);
  }
  return words;
}

/** "in-depth interviews", "by-elections": a hyphen binds the word to the next. */
const isBound = (tokens: Reading['tokens'], dash: number) =>
  HYPHENS.has(tokens[dash]?.text ?? '') &&
  tokens[dash]?.glued === true &&
  tokens[dash + 1]?.kind === 'word' &&
  tokens[dash + 1]?.glued === true;

/** "start-ups", "break-ins": the particle is no noun by itself. */
const PARTICLES = /^(ups|ins|offs|outs|downs|overs|backs)$/;

const isRankWord = (word: string) => /(est|top|record)$/.test(word);

function headOf(reading: Reading, words: readonly number[], one: boolean): FoundNoun | null {
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
