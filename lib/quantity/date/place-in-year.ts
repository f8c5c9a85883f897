/**
 * Which year (or week) a date without one means, seen from the day of publication.
 *
 * The latest past one, unless the words before it look ahead ("will", "until") or it is close
 * ahead and its predecessor long gone ("reopens on 1 December" in mid-November).
 */

import { FUTURES } from '../lexicon/calendar';
import { CHANGE_VERBS } from '../lexicon/changes';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { civilOf, daysOf, monthIndex, weekdayOf } from './calendar';
import { looksAhead, outlookAt } from './outlook';

const CLOSE_AHEAD_DAYS = 60;
const LONG_GONE_DAYS = 240;

/** Year of a day and month without one. */
export function yearOfDay(reading: Reading, at: number, month: number, day: number): number | null {
  if (reading.published === null) return null;
  const { year } = civilOf(reading.published);
  const here = daysOf({ year, month, day });
  const [past, ahead] = here <= reading.published ? [year, year + 1] : [year - 1, year];
  const toAhead = daysOf({ year: ahead, month, day }) - reading.published;
  const toPast = reading.published - daysOf({ year: past, month, day });
  if (toPast === 0) return past;
  if (toAhead < CLOSE_AHEAD_DAYS && toPast > LONG_GONE_DAYS) return ahead;
  const outlook = outlookAt(reading, at);
  // "goes up from 6 April": without a telling verb, a start or an end lies where it is nearer.
  const edge = wordIs(reading, at - 1, 'from until till by');
  if (outlook === 'open' && edge) return toAhead < toPast ? ahead : past;
  return outlook === 'ahead' && toPast > 10 ? ahead : past;
}

/** "up 3% from August", "prices rose in May": what moved, moved then. */
function movesBefore(reading: Reading, at: number): boolean {
  for (let index = at - 1; index > at - 9; index--) {
    const word = lowerAt(reading, index);
    if (CHANGE_VERBS.has(word) && /(ed|ell|ose|ank|umped)$|^(up|down)$/.test(word)) return true;
    if (wordIs(reading, index, 'up down higher lower was were than')) return true;
  }
  return false;
}

/** Year of a month without one; the month of publication counts as this year's. */
export function yearOfMonth(reading: Reading, at: number, month: number): number | null {
  if (reading.published === null) return null;
  const now = civilOf(reading.published);
  if (month === now.month) return now.year;
  const past = month < now.month ? now.year : now.year - 1;
  const toAhead = monthIndex(past + 1, month) - monthIndex(now.year, now.month);
  const lead = at - 1;
  if (wordIs(reading, lead, 'since after than')) return past;
  // "from August": a start nearer ahead, unless something rose or fell from then.
  const starts = lowerAt(reading, lead) === 'from' && toAhead <= 6 && !movesBefore(reading, lead);
  const ends = wordIs(reading, lead, 'until till by') && toAhead <= 8;
  const deadline =
    wordIs(reading, lead, 'of') &&
    wordIs(reading, lead - 1, 'end close') &&
    [lead - 2, lead - 3].some((place) => wordIs(reading, place, 'by until till')) &&
    toAhead <= 8 &&
    outlookAt(reading, at) !== 'behind';
  const close = toAhead === 1 && wordIs(reading, lead, 'in for') && !movesBefore(reading, lead);
  const shipped = wordIs(reading, lead - 1, 'shipment delivery arrival loading') && toAhead <= 9;
  return starts || ends || deadline || close || shipped || looksAhead(reading, at)
    ? past + 1
    : past;
}

/** Year that a part without one belongs to: a part still ahead is last year's, unless the verb looks ahead. */
export function yearOfPart(reading: Reading, at: number, firstMonth: number): number | null {
  if (reading.published === null) return null;
  const { year, month } = civilOf(reading.published);
  return firstMonth > month && !looksAhead(reading, at) ? year - 1 : year;
}

/** "December corn", "sugar for May"; "imports of crude for May" happened in May. */
export const isContractMonth = (reading: Reading, from: number, to: number) =>
  FUTURES.has(lowerAt(reading, to)) ||
  (lowerAt(reading, from - 1) === 'for' &&
    FUTURES.has(lowerAt(reading, from - 2)) &&
    !wordIs(reading, from - 3, 'of in'));

/** The next delivery month. */
export function yearOfFuture({ published }: Reading, month: number): number | null {
  if (published === null) return null;
  const now = civilOf(published);
  return month >= now.month ? now.year : now.year + 1;
}

/** Day of a weekday: the day of publication or the latest before it, or the next one when ahead. */
export function dayOfWeekday(reading: Reading, at: number, weekday: number): number | null {
  if (reading.published === null) return null;
  const back = (weekdayOf(reading.published) - weekday + 7) % 7;
  if (back === 0) return reading.published;
  const ahead =
    outlookAt(reading, at, !wordIs(reading, at - 1, 'by until')) === 'ahead' ||
    (lowerAt(reading, at - 1) === 'from' && !movesBefore(reading, at - 1));
  return ahead ? reading.published - back + 7 : reading.published - back;
}
