/** Ages that print no unit: "Smith, 34, said", "aged 7 and 9", "in his 40s". */
import { type Draft, lowerAt, type Reading } from './reading';
import { looksPlural } from './singular';

/** Mentions looked back at; amounts stand in order of place. */
const NEAR = 6;

/** "34-year-old" is read by its unit; "Smith, 34, said" and "aged 34" are read here. */
export function readAge(reading: Reading, draft: Draft, place: number): boolean {
  const value = Number(draft.value);
  if (draft.unit !== '' || !Number.isInteger(value) || value < 1 || value > 120) return false;
  const before = lowerAt(reading, draft.from - 1);
  const { tokens } = reading;
  if (readDecadeOfLife(reading, draft)) return true;
  const lead = before === 'between' ? lowerAt(reading, draft.from - 2) : before;
  const aged =
    /^(aged|age|ages|turned|turning|turns)$/.test(lead) &&
    !/^(of|the)$/.test(lowerAt(reading, draft.to));
  const comma =
    tokens[draft.from - 1]?.text === ',' && /^[,.;)]$/.test(tokens[draft.to]?.text ?? '');
  const name = tokens[draft.from - 2];
  const named =
    name?.kind === 'word' &&
    name.text !== name.lower &&
    draft.from - draft.to === -1 &&
    isPersonName(reading, draft.from - 2);
  const atAge = isAgePhrase(reading, draft, before);
  const inserted =
    comma && draft.value2 === null && (named ? value > 3 : isInserted(reading, draft));
  if (!aged && !atAge && !inserted && !isSecondAge(reading, draft, place)) return false;
  draft.unit = 'a';
  draft.class = 'figure';
  draft.marks.age = true;
  draft.steps.push({
    words: aged ? before : 'between commas behind a name',
    meaning: 'age in years',
  });
  return true;
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

/** "aged 71 and 68", "aged 7, 9 and 12". */
function isSecondAge({ drafts, tokens }: Reading, draft: Draft, place: number): boolean {
  if (!/^(and|,|or)$/.test(tokens[draft.from - 1]?.lower ?? '')) return false;
  return drafts
    .slice(Math.max(0, place - NEAR), place)
    .some((other) => other.marks.age === true && other.to === draft.from - 1);
}

/** "At 29, he is", "at the age of 38". */
function isAgePhrase(reading: Reading, draft: Draft, before: string): boolean {
  const earlier = lowerAt(reading, draft.from - 2);
  const closed =
    !/^(of|the)$/.test(lowerAt(reading, draft.to)) && reading.tokens[draft.to]?.text !== '%';
  if (before === 'of') return earlier === 'age';
  if (/^(is|was)$/.test(before))
    return (
      /^(he|she|brother|sister|son|daughter|wife|husband|boy|girl|mother|father|victim|suspect|man|woman)$/.test(
        earlier,
      ) && AGE_ENDS.test(lowerAt(reading, draft.to))
    );
  if (/^(under|over)$/.test(before))
    return (
      AGED.test(earlier) &&
      closed &&
      (AGE_ENDS.test(lowerAt(reading, draft.to)) ||
        (earlier === 'children' && !looksPlural(lowerAt(reading, draft.to))))
    );
  return (
    before === 'at' &&
    lowerAt(reading, draft.to) === ',' &&
    /^(he|she|the|his|her)$/.test(lowerAt(reading, draft.to + 1)) &&
    reading.tokens[draft.from - 2]?.sentence !== reading.tokens[draft.from]?.sentence
  );
}
const AGED =
  /^(is|are|was|were|aged|those|people|children|men|women|voters|adults|anyone|everyone|mothers|boys|girls|players|workers|patients|drivers)$/;
const AGE_ENDS =
  /^([.,;)]|and|when|or|who|have|has|had|were|are|was|is|in|died|do|should|can|could|will|would|to|at)?$/;

/** Two capitalised words, or one at the sentence's opening: a person, more likely than a place. */
function isPersonName({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
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
  const life = /^(his|her|their|my|your|our)$/.test(lowerAt(reading, at));
  draft.unit = life ? 'a' : '-';
  if (life) draft.marks.age = true;
  return true;
}
