/** Whether the words before a date look ahead ("will", "until") or back ("rose", "since"). */
import { wordSet } from '../lexicon/word-set';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

const AHEAD = wordSet(
  'will shall due expected expects expect plans plan planned scheduled until till next upcoming forecast forecasts target targets set starting begins begin opens reopens resumes starts ends takes meets expires tomorrow could may should proposed likely going seen',
);
const BEHIND = wordSet(
  'said told was were had did since reported made came saw foresaw paid spent fell rose grew went took held hit won lost met sold bought began became left got',
);
/** Words looked at before the date; a clause is seldom longer. */
const WINDOW = 25;

type Outlook = 'ahead' | 'behind' | 'open';

/** Whether the words before a date look ahead. The nearest telling word decides. */
export function looksAhead(reading: Reading, at: number): boolean {
  return outlookAt(reading, at) === 'ahead';
}

/** The month is no verb, in lower-cased text either. */
const isMay = ({ tokens }: Reading, at: number) =>
  tokens[at]?.lower === 'may' &&
  (tokens[at]?.text === 'May' ||
    tokens[at - 1]?.kind === 'number' ||
    tokens[at + 1]?.kind === 'number');

/** "takes effect in July"; "it takes the price to £290,000 in July" looks back. */
const takesPlace = (reading: Reading, at: number) =>
  lowerAt(reading, at) !== 'takes' ||
  wordIs(reading, at + 1, 'effect place over office up charge part command off');

/** "set a world record" */
const setsMark = (reading: Reading, at: number) =>
  lowerAt(reading, at) === 'set' &&
  wordIs(reading, at + 1, 'a an the new up off out fire in on by at');

/** "back the plan", "its forecast": nouns say nothing of when. */
const isPlanNoun = (reading: Reading, at: number) =>
  wordIs(reading, at, 'plan plans target targets forecast forecasts set') &&
  wordIs(
    reading,
    at - 1,
    "the a an its their his her this 's new of earlier previous original year annual quarterly below above under on with against than",
  );

export function outlookAt(reading: Reading, at: number, untilComma = false): Outlook {
  const { tokens } = reading;
  const sentence = tokens[at]?.sentence;
  let ends = false;
  for (let index = at - 1; index >= 0 && at - index <= WINDOW; index--) {
    const token = tokens[index];
    if (!token || token.sentence !== sentence) break;
    if (untilComma && token.text === ',') break;
    if (
      AHEAD.has(token.lower) &&
      !isMay(reading, index) &&
      !isPlanNoun(reading, index) &&
      takesPlace(reading, index)
    )
      return setsMark(reading, index) ? 'behind' : 'ahead';
    // "up from two-thirds in March" looks back.
    if (token.lower === 'from' && index + 1 < at && reading.atoms.has(index + 1) && !ends)
      return 'behind';
    // "will rise from 17.5 to 20 per cent on January 4": the date is of the end.
    ends ||= token.lower === 'to' && reading.atoms.has(index + 1);
    if (wordIs(reading, index - 1, "is are 's") && token.lower === 'to') return 'ahead';
    if (token.lower === 'would' && at - index <= 8) return 'ahead';
    if (lowerAt(reading, index - 1) === 'to') continue;
    if (BEHIND.has(token.lower) || (/ed$/.test(token.lower) && token.lower.length > 4))
      return 'behind';
  }
  return 'open';
}
