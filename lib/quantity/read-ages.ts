/** Ages that print no unit: "Smith, 34, said", "aged 7 and 9", "in his 40s". */

import { type Draft, lowerAt, type Reading } from './reading';

/** "34-year-old" is read by its unit; "Smith, 34, said" and "aged 34" are read here. */
export function readAge(reading: Reading, draft: Draft): boolean {
  const value = Number(draft.value);
  if (draft.unit !== '' || !Number.isInteger(value) || value < 1 || value > 120) return false;
  if (readDecadeOfLife(reading, draft)) return true;

  const words = [
    isInsertedAge(reading, draft) && 'between commas behind a name',
    isAgePhrase(reading, draft) && lowerAt(reading, draft.from - 1),
    false,
  ].find((reason) => reason !== false);
  if (words === undefined) return false;
  draft.unit = 'a';
  draft.class = 'figure';
  draft.marks.age = true;
  draft.steps.push({ words: String(words), meaning: 'age in years' });
  return true;
}

/** "Smith, 34, said", "his daughters, Emma, nine, and Kate, six", "to his son, 52." */
function isInsertedAge(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading;

  if (tokens[draft.from - 1]?.text !== ',' || draft.value2 !== null) return false;
  const name = tokens[draft.from - 2];
  const next = tokens[draft.to]?.text ?? '';

  if (!/^[,.;)]$/.test(next)) return false;
  const named =
    name?.kind === 'word' &&
    name.text !== name.lower &&
    draft.to - draft.from === 1 &&
    isPersonName(reading, draft.from - 2);
  return named ? Number(draft.value) > 3 : true;
}

/** "At 29, he is", "at the age of 38", "a boy of six", "died at 93", "the retirement age of women is 63". */
function isAgePhrase(reading: Reading, { from, to }: Draft): boolean {
  const before = lowerAt(reading, from - 1);
  const earlier = lowerAt(reading, from - 2);
  const next = lowerAt(reading, to);
  const open = !/^(of|the|%)$/.test(next);
  if (
    AGE_WORDS.test(before) ||
    (/^(between|from|only|over|under)$/.test(before) && AGE_WORDS.test(earlier))
  )
    return open;
  // "a father of three" has children.
  if (before === 'of') return earlier === 'age';

  const only = /^(only|just|now|nearly|almost|about)$/.test(before) ? 1 : 0;
  if (/^(is|was)$/.test(lowerAt(reading, from - 1 - only)) && AGE_ENDS.test(next)) {
    const subject = lowerAt(reading, from - 2 - only);
    if (/^(he|she|who)$/.test(subject) || PERSONS.test(subject)) return true;
  }
  if (/^(under|over)$/.test(before)) return AGED.test(earlier) && open;
  if (before === 'at') return isAtAge(reading, from, to);
  return false;
}

/** "At 29 he was", "at 91 the oldest member", "died at 93". */
function isAtAge(reading: Reading, from: number, to: number): boolean {
  const next = lowerAt(reading, to);
  const behind = next === ',' ? lowerAt(reading, to + 1) : next;
  const opens = reading.tokens[from - 2]?.sentence !== reading.tokens[from]?.sentence;
  if (opens && /^(he|she|the|his|her)$/.test(behind)) return next === ',' || behind !== 'the';

  return /^(died|dies|dead|retire|retires|retired|married)$/.test(lowerAt(reading, from - 2));
}

const AGE_WORDS = /^(aged|age|ages|turned|turning|turns)$/;
const PERSONS =
  /^(boys?|girls?|m[ae]n|wom[ae]n|baby|child(ren)?|sons?|daughters?|brothers?|sisters?|wife|husband|mother|father|twins?|teenagers?|victims?|drivers?|students?)$/;
const AGED =
  /^(is|are|was|were|aged|those|people|children|men|women|voters|adults|anyone|everyone|mothers|boys|girls|players|workers|patients|drivers|pensioners|residents|someone|all)$/;
const AGE_ENDS =
  /^([.,;)]|and|when|or|who|have|has|had|were|are|was|is|in|died|do|should|can|could|will|would|to|at|but|he|she)?$/;

/** Two capitalised words, or one at the sentence's opening: a person, more likely than a place. */
function isPersonName({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    /^(,|and|son|daughter|wife|husband|brother|sister|mother|father)$/.test(before.lower) ||
    (before.kind === 'word' && before.text !== before.lower) ||
    before.sentence !== tokens[at]?.sentence
  );
}

/** "in his late 40s": the plural belongs to the number, and seconds are not meant. */
function readDecadeOfLife(reading: Reading, draft: Draft): boolean {
  const letter = reading.tokens[draft.to];
  if (letter?.lower !== 's' || !letter.glued) return false;
  reading.claimed[draft.to] = 1;
  draft.to++;
  let at = draft.from - 1;
  while (/^(early|mid|late|-|mid-)$/.test(lowerAt(reading, at))) at--;
  const life = /^(his|her|their|my|your|our)$/.test(lowerAt(reading, at));
  draft.unit = life ? 'a' : '-';
  if (life) draft.marks.age = true;
  return true;
}
