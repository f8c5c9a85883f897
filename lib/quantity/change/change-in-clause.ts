/** Words of change further before a number: in the clause of a "by", or with their object between. */

import { NO_OBJECT } from '../lexicon/changes';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { isRatio } from '../unit/unit-sorts';
import { type Direction, nounDirection, verbDirection } from './change-direction';
import { isOtherUse } from './change-look-alikes';

const CLAUSE_WINDOW = 24;

/** Most words of an object between its verb and the number. */
const OBJECT_WORDS = 6;

/** Nouns that a "by" may measure; others only name what is measured. */
const MOVE_NOUN = /^(growth|rise|fall|decline|drop|increase|decrease)$/;

/** Direction of the nearest verb or noun of change before a "by". */
export function directionInClause(reading: Reading, at: number): Direction | null {
  const sentence = reading.tokens[at]?.sentence;
  for (let back = at - 1; back >= 0 && at - back <= CLAUSE_WINDOW; back--) {
    const token = reading.tokens[back];
    if (!token || token.sentence !== sentence) return null;
    const word = token.lower;
    const direction = verbDirection(word) ?? (MOVE_NOUN.test(word) ? nounDirection(word) : null);
    if (!direction || (isOtherUse(reading, back, word) && !putsUp(reading, back))) continue;
    // "cuts growth by 0.2 points", "slowed the rise by half": the verb moves what the noun names.
    const article = lowerAt(reading, back - 1) === 'the' ? back - 2 : back - 1;
    const moved = MOVE_NOUN.test(word) ? verbDirection(lowerAt(reading, article)) : null;
    return moved ?? direction;
  }
  return null;
}

/** "put up the price of a permit by £15" */
const putsUp = (reading: Reading, at: number) =>
  wordIs(reading, at - 1, 'put puts putting') && wordIs(reading, at + 1, 'the its their prices');

const TRANSITIVE =
  /^(rais|lift|increas|cut|reduc|lower|trimm?|boost|hik|slash)(e|es|ed|ing|s|ting)?$/;

/** "raised its interim dividend 38 per cent to 55 cents": the object stands between. */
export function movedObject(reading: Reading, draft: Draft, at: number): Direction | null {
  if (!isRatio(draft.unit)) return null;
  for (let back = at - 1; back >= at - OBJECT_WORDS; back--) {
    const token = reading.tokens[back];
    if (token?.kind !== 'word' || reading.claimed[back] || NO_OBJECT.has(token.lower)) return null;
    if (TRANSITIVE.test(token.lower)) return back < at - 1 ? verbDirection(token.lower) : null;
  }
  return null;
}
