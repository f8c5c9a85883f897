/** Number words that state no quantity: idioms, the pronoun "one", adverbial "first". */

import { CHANGE_VERBS } from '../lexicon/changes';
import {
  ADVERB_BEFORE,
  BEHIND_PRONOUN,
  COUNTING_LEADS,
  IDIOMS,
  NO_ADVERB_BEFORE,
  PRONOUN_LEADS,
} from '../lexicon/idioms';
import type { TokenRange } from '../reading/draft';
import type { NumberAtom } from '../reading/number-atom';
import { claim, type DraftFields, lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { buildPhraseTable } from '../token/phrase-table';

export const IDIOM_TABLE = buildPhraseTable(
  IDIOMS.map((idiom) => [idiom.replace(/-/g, ' '), idiom]),
);

export function idiomFields(atom: NumberAtom, whole: TokenRange): DraftFields {
  return {
    class: 'idiom',
    unit: '-',
    value: atom.value,
    whole,
    steps: [{ words: 'fixed phrase', meaning: 'no quantity meant' }],
  };
}

/** "one of the" takes its article along. */
export function wholeIdiom(reading: Reading, from: number, to: number): TokenRange {
  const article =
    lowerAt(reading, to - 1) === 'of' &&
    wordIs(reading, to, 'the its his her their our these those');
  return { from, to: article ? to + 1 : to };
}

/** Idioms printed with and without their hyphen. */
const LOOSE =
  /^(one|two|second|first|zero|third)[ -](off|way|sided|hand|class|rate|aid|tier|faced|fold|sum|party|tolerance|nature|guess)$|^first time buyers?$|^first-time$/;

/** "one of the 11 patients" counts; "one of the 10 biggest cities" ranks. */
function countsOneOf(reading: Reading, at: number): boolean {
  const counted = wordIs(reading, at, 'last past first next other remaining') ? at + 1 : at;
  const atom = reading.atoms.get(counted);
  return (
    atom !== undefined && !/^(most|best|worst|top|least|.+[^r]est)$/.test(lowerAt(reading, atom.to))
  );
}

/** "one of 12 banks" counts; "one of the banks" does not. "At one company" is no idiom. */
export function isPlainCount(reading: Reading, at: number, to: number, idiom: string): boolean {
  const next = lowerAt(reading, to);
  // "first-time buyers" is fixed, "for the first time" counts times.
  const hyphened = to - at > idiom.replace(/-/g, ' ').split(' ').length;
  if (idiom.includes('-') !== hyphened && !LOOSE.test(idiom)) return true;
  if (idiom === 'one of')
    return countsOneOf(reading, /^(the|its|their|his|her|those)$/.test(next) ? to + 1 : to);
  if (idiom === 'the one' || idiom === 'this one' || idiom === 'that one')
    return (
      reading.tokens[to]?.kind === 'word' &&
      !/^(of|that|who|which|is|was|in|to|and|can|could|has|had)$/.test(next)
    );
  if (idiom === 'one day' || idiom === 'one time' || idiom === 'at one time')
    return (
      /^(after|before|of|in|at|later|earlier|ago)$/.test(next) ||
      wordIs(reading, at - 1, 'in for within than least just only about over by last lasted')
    );
  return false;
}

const isPastMove = (word: string) =>
  CHANGE_VERBS.has(word) && /(ed|rose|fell|grew|lost)$/.test(word);

/** "one senior official after another", "the big one", "one must". */
export function readPronounOne(reading: Reading, at: number): void {
  if (lowerAt(reading, at) !== 'one' || reading.claimed[at]) return;
  const atom = reading.atoms.get(at);
  if (!atom || atom.to !== at + 1) return;
  for (let place = at + 1; place < at + 6; place++)
    if (lowerAt(reading, place) === 'after' && lowerAt(reading, place + 1) === 'another') {
      claim(reading, atom, idiomFields(atom, { from: at, to: place + 2 }));
      return;
    }
  const next = reading.tokens[at + 1];
  if (next?.text === '-' || next?.text === '/' || next?.text === '%') return;
  const verb =
    next !== undefined &&
    /^(must|should|can|could|might|would|is|was|has|had|that|who|which|'s)$/.test(next.lower);
  // "one dropped 28%, another 15%"
  const moved = next && isPastMove(next.lower) && reading.atoms.has(at + 2);
  const bare = moved || !next || next.kind === 'symbol' || BEHIND_PRONOUN.has(next.lower);
  if (!verb && !bare) return;
  if (PRONOUN_LEADS.has(lowerAt(reading, at - 1)))
    claim(reading, atom, idiomFields(atom, { from: at - 1, to: at + 1 }));
  // "could impose one": a pronoun, no number at all.
  else if (verb || !COUNTING_LEADS.has(lowerAt(reading, at - 1))) reading.claimed[at] = 1;
}

/** Adverbial "first": "should first focus", "was first reported". */
export function readAdverbialFirst(reading: Reading, at: number): void {
  const atom = reading.atoms.get(at);
  if (!atom || reading.claimed[at] || !wordIs(reading, at, 'first second') || atom.to !== at + 1)
    return;
  const before = lowerAt(reading, at - 1);
  const next = reading.tokens[at + 1];
  const verb =
    next?.kind === 'word' &&
    /(ed|came|saw|met|took|began|made|went|won|became|got|ran|set|held|spoke|wrote|heard|rose|fell|broke|hit|told|said|given|taken|seen|built|known|brought|thought|sold|shown|done|written|flown)$/.test(
      next.lower,
    );
  const comma =
    next?.text === ',' &&
    (at === 0 || reading.tokens[at - 1]?.sentence !== reading.tokens[at]?.sentence);
  const adverb = ADVERB_BEFORE.has(before)
    ? !/^(was|were|is|are|been|be|to)$/.test(before) || verb || /^(should|must|to)$/.test(before)
    : verb && !NO_ADVERB_BEFORE.has(before);
  if (adverb || comma) claim(reading, atom, idiomFields(atom, { from: at, to: at + 1 }));
}
