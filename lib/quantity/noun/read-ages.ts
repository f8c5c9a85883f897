/** Ages that print no unit: "Smith, 34, said", "aged 7 and 9", "in his 40s". */

import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { looksPlural } from '../reading/singular';
import { wordIs } from '../reading/word-at';
import { isAgePhrase } from './age-phrases';
import { findNoun } from './find-noun';
import { isInsertedAge } from './inserted-ages';

/** Mentions looked back at; amounts stand in order of place. */
const NEAR = 6;

/** "34-year-old" is read by its unit; "Smith, 34, said" and "aged 34" are read here. */
export function readAge(reading: Reading, draft: Draft, place: number): boolean {
  const value = Number(draft.value);
  if (draft.unit !== '' || !Number.isInteger(value) || value < 1 || value > 120) return false;
  if (readDecadeOfLife(reading, draft)) return true;
  if (draft.marks.magnitude || countsThings(reading, draft)) return false;
  const words = [
    isInsertedAge(reading, draft) && 'between commas behind a name',
    isAgePhrase(reading, draft) && lowerAt(reading, draft.from - 1),
    isSecondAge(reading, draft, place) && 'as the age before',
  ].find((reason) => reason !== false);
  if (words === undefined) return false;
  draft.unit = 'a';
  draft.class = 'figure';
  draft.marks.age = true;
  draft.steps.push({ words: String(words), meaning: 'age in years' });
  return true;
}

/** "over 60 local shops": a plural noun behind. */
function countsThings(reading: Reading, { to }: Draft): boolean {
  const noun = findNoun(reading, to, false);
  return noun !== null && looksPlural(lowerAt(reading, noun.from));
}

/** Words before a second age, with the most tokens between it and the first. */
const NEAREST: ReadonlyMap<string, number> = new Map([
  ['and', 0],
  [',', 0],
  ['or', 0],
  ['to', 3],
  ['from', 3],
  ['at', 8],
  ['eldest', 8],
  ['oldest', 8],
  ['youngest', 8],
]);

/** "aged 71 and 68", "from 65 to 67", "retired at 65 and died at 93", "the eldest 88". */
function isSecondAge(reading: Reading, draft: Draft, place: number): boolean {
  const lead = lowerAt(reading, draft.from - 1);
  const near = NEAREST.get(lead);
  if (near === undefined) return false;
  const sentence = reading.tokens[draft.from]?.sentence;
  return reading.drafts
    .slice(Math.max(0, place - NEAR), place)
    .some(
      (other) =>
        other.marks.age === true &&
        !other.marks.attributive &&
        reading.tokens[other.from]?.sentence === sentence &&
        draft.from - 1 - other.to <= near &&
        (lead !== 'at' || lowerAt(reading, other.from - 1) === 'at'),
    );
}

/** "in his late 40s": the plural belongs to the number, and seconds are not meant. */
function readDecadeOfLife(reading: Reading, draft: Draft): boolean {
  const letter = reading.tokens[draft.to];
  if (letter?.lower !== 's' || !letter.glued || reading.claimed[draft.to]) return false;
  reading.claimed[draft.to] = 1;
  draft.to++;
  let at = draft.from - 1;
  while (wordIs(reading, at, 'early mid late - mid-')) at--;
  const life =
    wordIs(reading, at, 'his her their my your our') ||
    wordIs(reading, draft.from - 2, 'over under');
  draft.unit = life ? 'a' : '-';
  if (life) draft.marks.age = true;
  return true;
}
