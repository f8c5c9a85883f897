/** Words before a date that make it one of what is compared with: "than in 2007", "over the same period". */
import { DOWN_NOUNS, UP_NOUNS } from '../lexicon/changes';
import { wordSet } from '../lexicon/word-set';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { currencyAfter } from '../unit/match-currency';

export const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday';
/** Behind these, a date belongs to the thing compared with. */
export const COMPARES = 'than from compared against versus below above';
const COMPARED = wordSet(`${COMPARES} as`);

/** The word that a date hangs on, past its preposition and article: "than in 2007", "below the 1974 flood". */
function hangsOn(reading: Reading, from: number): string {
  let at = from - 1;
  let word = lowerAt(reading, at);
  if (word === 'the' || word === 'a') word = lowerAt(reading, --at);
  if (/^(in|on|at|for)$/.test(word)) word = lowerAt(reading, --at);
  return word === 'of' && lowerAt(reading, at - 1) === 'short' ? 'below' : word;
}

export const isComparedDate = (reading: Reading, from: number) =>
  COMPARED.has(hangsOn(reading, from));

/** "from 7.61 billion in May", "than in May": a few words behind a word that compares. */
export function followsComparison(reading: Reading, from: number): boolean {
  for (let at = from - 1; at > from - 7; at--) {
    if (lowerAt(reading, at) === ',') return false;
    if (wordIs(reading, at, 'from than against versus compared as')) return true;
  }
  return false;
}

const isMove = (word: string) => UP_NOUNS.has(word) || DOWN_NOUNS.has(word);

/** "below normal in January" still dates the gap; "than in 2007" does not. */
export function isComparison(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  if (word === 'as')
    return (
      wordIs(reading, at + 1, 'in at on') ||
      (reading.claimed[at + 1] === 1 && lowerAt(reading, at + 1) === 'a')
    );
  if (word === 'on')
    return (
      (/^(\d{4}|a|last|the)$/.test(lowerAt(reading, at + 1)) && isYearly(reading, at + 1)) ||
      // "600 litres up on five years ago"
      (reading.atoms.has(at + 1) && wordIs(reading, at + 2, 'years months weeks'))
    );
  if (word === 'short') return lowerAt(reading, at + 1) === 'of' && reading.claimed[at + 2] === 1;
  // "a 5 percent rise over last year"; "over the last year" is how long it took.
  if (word === 'over' && isMove(lowerAt(reading, at - 1)))
    return lowerAt(reading, at + 1) === 'last' || /^\d{4}$/.test(lowerAt(reading, at + 1));
  if (word === 'over' && lowerAt(reading, at + 1) === 'the')
    return wordIs(reading, at + 2, 'same corresponding comparable equivalent previous preceding');
  if (!wordIs(reading, at, COMPARES)) return false;
  // "and more than 100 wounded": a hedge.
  if (wordIs(reading, at - 1, 'more less fewer') && reading.atoms.has(at + 1))
    return reading.claimed[at - 2] === 1;
  // "from renewables by 2023": a source, not the start of a change.
  if (word === 'from' && !comparesFrom(reading, at + 1)) return false;
  if (
    word === 'against' &&
    wordIs(reading, at + 1, 'the a') &&
    currencyAfter(reading.tokens, at + 2, true)
  )
    return false;
  return !isOfNorm(reading, at + 1);
}

/** "below the 50-year average", "above its seasonal norm": no other time. */
function isOfNorm(reading: Reading, at: number): boolean {
  if (wordIs(reading, at, 'plan zero target expectations freezing')) return true;
  const end = wordIs(reading, at, 'the a its') ? at + 6 : at + 1;
  for (let norm = at; norm < end; norm++) {
    if (wordIs(reading, norm, 'normal average trend norm mean')) return true;
    // "below the June average", "below the level in 2010"
    if (/^(\p{Lu}|\d{4}|of$|in$|on$)/u.test(reading.tokens[norm]?.text ?? '')) return false;
  }
  return false;
}

/** "up five points on 2012", "on a year earlier". */
const isYearly = (reading: Reading, at: number) =>
  reading.claimed[wordIs(reading, at, 'a the') ? at + 1 : at] === 1 &&
  !wordIs(reading, at + 1, WEEKDAY_NAMES);

/** Behind "from" stands an amount, a date, or what held before. */
function comparesFrom({ tokens, claimed }: Reading, at: number): boolean {
  if (claimed[at] === 1 || claimed[at + 1] === 1) return true;
  // "from the Federal Reserve": a name is a source.
  if (tokens[at]?.lower === 'the' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return false;
  return wordIs(
    { tokens },
    at,
    'the a an its their last this previous level levels about around just nearly more less',
  );
}
