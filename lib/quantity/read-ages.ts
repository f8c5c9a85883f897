/** Ages that print no unit: "Smith, 34, said", "aged 7 and 9", "in his 40s". */

import type { Draft } from './draft';
import { findNoun } from './find-noun';
import { lowerAt, type Reading } from './reading';
import { looksPlural } from './singular';

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

/** "Smith, 34, said", "his daughters, Emma, nine, and Kate, six", "to his son, 52." */
function isInsertedAge(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading;
  if (tokens[draft.from - 1]?.text === '(') return isBracketedAge(reading, draft);
  if (tokens[draft.from - 1]?.text !== ',' || draft.value2 !== null) return false;
  const name = tokens[draft.from - 2];
  const next = tokens[draft.to]?.text ?? '';
  if (PERSONS.test(name?.lower ?? ''))
    return (
      /^[,.;)]$/.test(next) || (next === 'and' && /^[,.;]$/.test(tokens[draft.to + 2]?.text ?? ''))
    );
  if (!/^[,.;)]$/.test(next)) return false;
  const named =
    name?.kind === 'word' &&
    name.text !== name.lower &&
    draft.to - draft.from === 1 &&
    isPersonName(reading, draft.from - 2);
  return named ? Number(draft.value) > 3 : isInserted(reading, draft);
}

/** "Jane Smith (34) said" */
function isBracketedAge(reading: Reading, { from, to, value }: Draft): boolean {
  const { tokens } = reading;
  const capital = (at: number) =>
    tokens[at]?.kind === 'word' && tokens[at].text !== tokens[at].lower && !reading.claimed[at];
  return (
    tokens[to]?.text === ')' &&
    Number(value) > 14 &&
    capital(from - 2) &&
    capital(from - 3) &&
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

/** "aged 71 and 68", "from 65 to 67", "retired at 65 and died at 93", "the eldest 88". */
function isSecondAge(reading: Reading, draft: Draft, place: number): boolean {
  const lead = lowerAt(reading, draft.from - 1);
  if (!/^(and|,|or|at|to|from|eldest|oldest|youngest)$/.test(lead)) return false;
  const near = /^(and|,|or)$/.test(lead) ? 0 : lead === 'from' || lead === 'to' ? 3 : 8;
  const sentence = reading.tokens[draft.from]?.sentence;
  return reading.drafts
    .slice(Math.max(0, place - NEAR), place)
    .some(
      (other) =>
        other.marks.age === true &&
        !other.marks.attributive &&
        reading.tokens[other.from]?.sentence === sentence &&
        draft.from - 1 - other.to <= near &&
        (near < 8 || lead !== 'at' || lowerAt(reading, other.from - 1) === 'at'),
    );
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
  if (before === 'of')
    return earlier === 'age' || (PERSONS.test(earlier) && !/^(father|mother)$/.test(earlier));
  if (/^(now|then)$/.test(before) && earlier === ',') return next === ',';
  const only = /^(only|just|now|nearly|almost|about)$/.test(before) ? 1 : 0;
  if (/^(is|was)$/.test(lowerAt(reading, from - 1 - only)) && AGE_ENDS.test(next)) {
    const subject = lowerAt(reading, from - 2 - only);
    if (/^(he|she|who)$/.test(subject) || PERSONS.test(subject)) return true;
  }
  if (/^(under|over)$/.test(before)) return AGED.test(earlier) && open;
  if (before === 'at') return isAtAge(reading, from, to);
  return /^(is|was|to|from|at|be)$/.test(before) && open && ageIsSubject(reading, from);
}

/** "At 29 he was", "at 91 the oldest member", "died at 93". */
function isAtAge(reading: Reading, from: number, to: number): boolean {
  const next = lowerAt(reading, to);
  const behind = next === ',' ? lowerAt(reading, to + 1) : next;
  const opens = reading.tokens[from - 2]?.sentence !== reading.tokens[from]?.sentence;
  if (opens && /^(he|she|the|his|her)$/.test(behind)) return next === ',' || behind !== 'the';
  if (next === 'the' && /^(oldest|youngest|eldest)$/.test(lowerAt(reading, to + 1))) return true;
  return /^(died|dies|dead|retire|retires|retired|married|marry|widowed|orphaned)$/.test(
    lowerAt(reading, from - 2),
  );
}

/** "The minimum age was raised to 21": the clause speaks of an age. */
function ageIsSubject(reading: Reading, from: number): boolean {
  const sentence = reading.tokens[from]?.sentence;
  for (let at = from - 2; at > from - AGE_WINDOW && reading.tokens[at]?.sentence === sentence; at--)
    if (lowerAt(reading, at) === 'age') return lowerAt(reading, at - 1) !== 'of';
  return false;
}
const AGE_WINDOW = 9;

const AGE_WORDS = /^(aged|age|ages|turned|turning|turns)$/;
const PERSONS =
  /^(boys?|girls?|m[ae]n|wom[ae]n|baby|child(ren)?|sons?|daughters?|brothers?|sisters?|wife|husband|mother|father|twins?|youths?|lads?|youngsters?|teenagers?|toddlers?|widow|widower|suspects?|victims?|drivers?|pensioners?|mare|filly|colt|gelding|pupils?|students?)$/;
const AGED =
  /^(is|are|was|were|aged|those|people|children|men|women|voters|adults|anyone|everyone|mothers|boys|girls|players|workers|patients|drivers|pensioners|residents|citizens|americans|britons|males|females|someone|nobody|all)$/;
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
  if (letter?.lower !== 's' || !letter.glued || reading.claimed[draft.to]) return false;
  reading.claimed[draft.to] = 1;
  draft.to++;
  let at = draft.from - 1;
  while (/^(early|mid|late|-|mid-)$/.test(lowerAt(reading, at))) at--;
  const life =
    /^(his|her|their|my|your|our)$/.test(lowerAt(reading, at)) ||
    /^(over|under)$/.test(lowerAt(reading, draft.from - 2));
  draft.unit = life ? 'a' : '-';
  if (life) draft.marks.age = true;
  return true;
}
