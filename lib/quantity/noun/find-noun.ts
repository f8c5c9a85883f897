/** The noun that a bare number counts: the head of the noun phrase behind it. */
import { wordSet } from '../lexicon/word-set';
import { lowerAt, type Reading } from '../reading/reading';
import { looksPlural } from '../reading/singular';
import { wordIs } from '../reading/word-at';
import { type FoundNoun, headOf } from './noun-head';
import { phraseWords, WINDOW } from './noun-phrase';

/** Determiners and possessives inside "three of the state's eight pits", "the girls' 18 goats". */
const PARTITIVE = wordSet(
  "last past first next the its their his her our my your these those 's ' all",
);
/** "87,000 of them": what is counted stands before. */
const PRONOUNS = wordSet('them us whom which it you');
const ADJECTIVE =
  /^(more|fewer|further|additional|extra|other|new|consecutive|straight|different|separate|such)$/;

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
    const possessive = wordIs(reading, place + 1, "'s '");
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
