/** Ages between commas or in brackets behind a name: "Smith, 34, said", "Jane Smith (34) said". */

import { KIN, PERSONS } from '../lexicon/people';
import { isNameWord } from '../name/name-words';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';

/** "Smith, 34, said", "his daughters, Emma, nine, and Kate, six", "to his son, 52." */
export function isInsertedAge(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading;
  if (tokens[draft.from - 1]?.text === '(') return isBracketedAge(reading, draft);
  if (tokens[draft.from - 1]?.text !== ',' || draft.value2 !== null) return false;
  const ends = /^[,.;)]$/.test(tokens[draft.to]?.text ?? '');
  const person = lowerAt(reading, draft.from - 2);
  if (PERSONS.has(person) || /^(eld|old|young)est$/.test(person))
    return ends || isPairOfAges(reading, draft);
  if (!ends) return false;
  const named =
    isNameWord(tokens[draft.from - 2]) &&
    draft.to - draft.from === 1 &&
    isPersonName(reading, draft.from - 2);
  return named ? Number(draft.value) > 3 : isInserted(reading, draft);
}

/** "his sons, six and nine." */
const isPairOfAges = ({ tokens }: Reading, { to }: Draft) =>
  tokens[to]?.text === 'and' && /^[,.;]$/.test(tokens[to + 2]?.text ?? '');

/** "Jane Smith (34) said" */
function isBracketedAge({ tokens, claimed }: Reading, { from, to, value }: Draft): boolean {
  const free = (at: number) => isNameWord(tokens[at]) && !claimed[at];
  return (
    tokens[to]?.text === ')' &&
    Number(value) > 14 &&
    free(from - 2) &&
    (free(from - 3) || KIN.has(tokens[from - 3]?.lower ?? '')) &&
    tokens[to + 1]?.kind === 'word'
  );
}

/** "The former minister, 58, was": a lone number between commas behind a word is an age. */
function isInserted({ tokens, claimed }: Reading, { from, to, marks, value }: Draft): boolean {
  const [name, next] = [tokens[from - 2], tokens[to + 1]];
  return (
    tokens[to]?.text === ',' &&
    name?.kind === 'word' &&
    !claimed[from - 2] &&
    next?.kind === 'word' &&
    !claimed[to + 1] &&
    !marks.magnitude &&
    Number(value) >= 10
  );
}

/** Two capitalised words, or one at the sentence's opening: a person, more likely than a place. */
function isPersonName({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    /^(,|and)$/.test(before.lower) ||
    KIN.has(before.lower) ||
    isNameWord(before) ||
    before.sentence !== tokens[at]?.sentence
  );
}
