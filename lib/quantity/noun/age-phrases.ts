/** Ages that the words before them give away: "aged 34", "a boy of six", "At 29, he is", "died at 93". */

import { AGE_ENDS, AGE_WORDS, AGED, LIFE_EVENTS, PERSONS } from '../lexicon/people';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

/** Tokens looked back at for the subject "age". */
const WINDOW = 14;

/** "At 29, he is", "at the age of 38", "a boy of six", "died at 93", "the retirement age of women is 63". */
export function isAgePhrase(reading: Reading, { from, to }: Draft): boolean {
  const before = lowerAt(reading, from - 1);
  const earlier = lowerAt(reading, from - 2);
  const open = !wordIs(reading, to, 'of the %');
  if (
    AGE_WORDS.has(before) ||
    (wordIs(reading, from - 1, 'between from only over under') && AGE_WORDS.has(earlier))
  )
    return open;
  // "will be 65 or over"
  if (wordIs(reading, to, 'or and') && wordIs(reading, to + 1, 'over older younger')) return true;
  if (before === 'of') return earlier === 'age' || isChildOf(earlier);
  if (wordIs(reading, from - 1, 'now then both also') && earlier === ',')
    return lowerAt(reading, to) === ',';
  if (before === 'than' && wordIs(reading, from - 2, 'younger older')) return open;
  if (isAgeAtEvent(reading, from, to)) return true;
  if (isAgeOfSubject(reading, from, to)) return true;
  if (wordIs(reading, from - 1, 'under over')) return AGED.has(earlier) && open;
  if (before === 'at') return isAtAge(reading, from, to);
  return wordIs(reading, from - 1, 'is was to from be') && open && ageIsSubject(reading, from);
}

/** "was 29 when she won", "left school at 14" */
function isAgeAtEvent(reading: Reading, from: number, to: number): boolean {
  if (wordIs(reading, from - 1, 'was is') && wordIs(reading, to, 'when'))
    return wordIs(reading, to + 1, 'he she they his her');
  return (
    lowerAt(reading, from - 1) === 'at' &&
    wordIs(reading, from - 2, 'school home') &&
    wordIs(reading, from - 3, 'left leave leaves leaving') &&
    !wordIs(reading, to, 'of the %')
  );
}

/** "a boy of six"; "a father of three" has children. */
const isChildOf = (person: string) =>
  PERSONS.has(person) && person !== 'father' && person !== 'mother';

/** "she is 34", "his wife was only 29 when" */
function isAgeOfSubject(reading: Reading, from: number, to: number): boolean {
  const only = wordIs(reading, from - 1, 'only just now nearly almost about') ? 1 : 0;
  const next = lowerAt(reading, to);
  if (!wordIs(reading, from - 1 - only, 'is was') || (next !== '' && !AGE_ENDS.has(next)))
    return false;
  const subject = from - 2 - only;
  return (
    wordIs(reading, subject, 'he she who oldest eldest youngest') ||
    PERSONS.has(lowerAt(reading, subject))
  );
}

/** "At 29 he was", "at 91 the oldest member", "died at 93". */
function isAtAge(reading: Reading, from: number, to: number): boolean {
  const comma = lowerAt(reading, to) === ',';
  const behind = comma ? to + 1 : to;
  const opens = reading.tokens[from - 2]?.sentence !== reading.tokens[from]?.sentence;
  if (opens && wordIs(reading, behind, 'he she the his her'))
    return comma || lowerAt(reading, behind) !== 'the';
  if (lowerAt(reading, to) === 'the' && wordIs(reading, to + 1, 'oldest youngest eldest'))
    return true;
  return LIFE_EVENTS.has(lowerAt(reading, from - 2));
}

/** "The minimum age was raised to 21": the clause speaks of an age. */
function ageIsSubject(reading: Reading, from: number): boolean {
  const sentence = reading.tokens[from]?.sentence;
  for (let at = from - 2; at > from - WINDOW && reading.tokens[at]?.sentence === sentence; at--)
    if (lowerAt(reading, at) === 'age') return lowerAt(reading, at - 1) !== 'of';
  return false;
}
