/** The amount behind a bare number that prints the unit for both: "18.2 to 19.5 percent". */
import { compareDecimals } from '../decimal';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { isRatio } from '../unit/unit-sorts';
import { FORWARD, sentenceOf } from './ellipsis-words';

const MOST_BETWEEN = 5;

/** The next amount, when only joining words stand between. */
export function forwardUnit(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
): Draft | null {
  const draft = amounts[index];
  const next = amounts[index + 1];
  if (!draft || !next) return null;
  // "was off 1.06 at $27.25 a barrel"
  if (next.marks.money && next.from === draft.to + 1 && wordIs(reading, draft.to, 'at to'))
    return wordIs(reading, draft.from - 1, 'up down off') ? next : null;
  if (!isJoined(reading, draft, next)) return null;
  if (!maySpeakFor(reading, next) || goesOnToAnother(reading, draft, next)) return null;
  const joint = lowerAt(reading, draft.to);
  // "4,000 of the 240,000 barrels"
  if (joint === 'of' && !wordIs(reading, draft.to + 1, 'a an'))
    return next.marks.noun || (next.unitWords && !isRatio(next.unit) && next.class === 'figure')
      ? next
      : null;
  if (joint === 'in' || joint === 'of') return next.marks.noun ? next : null;
  return next;
}

/** Whether only a few joining words of one sentence stand between. */
function isJoined(reading: Reading, draft: Draft, next: Draft): boolean {
  if (sentenceOf(reading, next) !== sentenceOf(reading, draft)) return false;
  if (next.from - draft.to > MOST_BETWEEN || next.from <= draft.to) return false;
  for (let at = draft.to; at < next.from; at++)
    if (!FORWARD.has(lowerAt(reading, at))) return false;
  return true;
}

/** Shares, money and lengths of time behind a preposition are units of their own amount alone. */
const maySpeakFor = (reading: Reading, { unit, marks, from, ...next }: Draft) =>
  unit !== '' &&
  !/^(x|share)$/.test(unit) &&
  !marks.money &&
  !(next.class === 'duration' && wordIs(reading, from - 1, 'in over by for after'));

/** The number counts one thing and the amount behind it measures another. */
function goesOnToAnother(reading: Reading, draft: Draft, next: Draft): boolean {
  // "carded a 68 with six birdies"; "compared with 60 percent" goes on.
  if (lowerAt(reading, draft.to) === 'with') return true;
  // "fell to 4.2 days from 7.1, and 38 wards shut": parts are of no single thing.
  if (next.marks.noun && draft.value?.includes('.') && !draft.marks.magnitude)
    return wordIs(reading, draft.to, ', and');
  const large = draft.marks.magnitude || compareDecimals(draft.value ?? '0', '1000') >= 0;
  if (isRatio(next.unit) && large) return true;
  // "38,215, or 27.3 per cent" says it twice; "46, with four abstentions" goes on to another thing.
  if (lowerAt(reading, draft.to) !== ',') return false;
  const word = lowerAt(reading, draft.to + 1);
  return word === 'with' || (word === 'or' && isRatio(next.unit));
}
