/** Ordinals that stand without their unit, and halves that are no part of a year. */

import { wordSet } from '../lexicon/word-set';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { type FoundDate, found } from './found-date';
import { looksAhead } from './outlook';
import { slice, yearEdtf } from './slice-periods';

/** Mentions looked at before the ordinal. */
const NEAR = 8;
/** Words that open another phrase: an ordinal before them names no noun. */
export const ENDS = 'and but while as after from when which with compared';

/** "4.8 percent in the first quarter and 30 percent in the second": the same part, another one. */
export function otherPart(reading: Reading, at: number, number: number): FoundDate | null {
  const lead = lowerAt(reading, at - 1) === 'the' ? at - 2 : -1;
  if (!wordIs(reading, lead, 'in for of from than to') || number < 1) return null;
  const last = reading.drafts
    .slice(-NEAR)
    .findLast(({ date }) => date && /quarter|half/.test(date.grain));
  const first = /^(\d{4})-(\d\d)/.exec(last?.date?.edtf ?? '');
  if (!last || !first || reading.tokens[last.from]?.sentence !== reading.tokens[at]?.sentence)
    return null;
  const length = last.date?.grain === 'half' ? 6 : 3;
  const before = (Number(first[2]) - 1) / length + 1;
  if (!Number.isInteger(before) || number * length > 12) return null;
  const year = Number(first[1]) + yearsAway(reading, lead, number - before);
  const edtf = slice(yearEdtf(year), (number - 1) * length, number * length);
  const reason = 'the same part of the year as before';
  return { ...found(at, at + 1, edtf, 'quarter', reason), grain: last.date?.grain ?? 'quarter' };
}

/** "after 2.2% in the fourth" is a year back, "and 3% in the first" to come a year on. */
function yearsAway(reading: Reading, lead: number, step: number): number {
  let back = false;
  for (let at = lead; at > lead - 8; at--) back ||= wordIs(reading, at, 'from than after against');
  if (step > 0) return back ? -1 : 0;
  return step < 0 && !back && looksAhead(reading, lead) ? 1 : 0;
}

const GAME = wordSet(
  'goal goals minute minutes scored score scoring ball match game header penalty equaliser equalizer try tries half-time touchdown substitute',
);
const GAME_WINDOW = 20;

/** "in the second half" of a match: a part of a game, not of a year. */
export function isHalfOfGame({ tokens }: Reading, at: number, from: number): boolean {
  if (tokens[at]?.lower !== 'half') return false;
  if (tokens[at + 1]?.lower === 'of' && !wordIs({ tokens }, at + 2, 'the this last next fiscal'))
    return true;
  for (let index = Math.max(0, from - GAME_WINDOW); index < at + GAME_WINDOW; index++)
    if (GAME.has(tokens[index]?.lower ?? '')) return true;
  return false;
}
