/** Dates that lean on another date: "a year earlier", "the previous quarter", "the quarter". */

import type { DateReading, Draft } from '../reading/draft';
import { type Reading, wordsOf } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { civilOf, edtfDay, edtfMonth, edtfYear, parseDay, shiftEdtf } from './calendar';
import { followsComparison } from './compared-dates';
import { FROM_NOW } from './found-date';
import { REPORTED_QUARTER } from './quarters';
import { isReportDate } from './report-dates';
import { unitFromNow } from './units-from-now';

type Shift = NonNullable<DateReading['shift']>;

export function resolveDates(reading: Reading): void {
  const dates = reading.drafts.filter((draft) => draft.class === 'date');
  dates.forEach((draft, index) => {
    const { date } = draft;
    if (date?.shift) draft.date = resolveShift(reading, date, date.shift, dates, index);
    if (date?.reason === REPORTED_QUARTER)
      draft.date = { ...date, edtf: reportedQuarter(reading, dates, index) };
  });
  for (const draft of dates) finishDate(reading, draft);
}

function finishDate(reading: Reading, draft: Draft): void {
  const { edtf = null, reason = '' } = draft.date ?? {};
  draft.value = edtf;
  if (edtf === null) return;
  draft.period = { edtf, words: { from: draft.from, to: draft.to }, reason };
  draft.steps.push({ words: wordsOf(reading, draft), meaning: `${edtf} (${reason})` });
}

/** "a year ago" compares with the date before it; "a decade ago" and "three years ago" count from now. */
const countsFromNow = ({ count, unit, fromAnchor: anchored }: Shift) =>
  !anchored && (Math.abs(count) > 1 || unit === 'decade' || unit === 'century');

/** Dates looked at before one that leans on another; a sentence of more is no sentence. */
const ANCHORS = 8;

/** Of "in June from 7.6 in May and 7.5 a year earlier" the first: the date that nothing is compared with. */
function anchorOf(
  reading: Reading,
  dates: readonly Draft[],
  index: number,
  { unit, fromAnchor }: Shift,
): string | null {
  const whole = dates[index]?.date?.grain === 'other';
  // "from a year earlier in the three months to June"
  const { to: end = 0 } = dates[index] ?? {};
  const next = dates[index + 1];
  if (next?.date?.edtf && next.from - end < 4 && wordIs(reading, end, 'in for during'))
    if (!next.date.shift) return next.date.edtf;
  const sentence = reading.tokens[dates[index]?.from ?? 0]?.sentence ?? 0;
  let compared: string | null = null;
  for (let before = index - 1; before >= 0 && index - before <= ANCHORS; before--) {
    const { from = 0, to = 0, date } = dates[before] ?? {};
    const other = reading.tokens[from]?.sentence ?? 0;
    // The sentence before may tell the month or quarter that this one goes on about.
    if (other !== sentence && (compared || sentence - other > 1 || !fromAnchor)) break;
    // Weekdays tell when something was said; they anchor no comparison.
    const near = /^(week|day)$/.test(unit) && wordIs(reading, from - 1, 'on');
    const said =
      date?.grain === 'day' &&
      to - from === 1 &&
      (near
        ? isReportDate(reading, dates[before] as Draft)
        : wordIs(reading, from - 1, 'on said late'));
    if (!date?.edtf || said || (other !== sentence && date.grain === 'day')) continue;
    // A day keeps its day a year on; a week or the end of a month is compared by the month.
    const day = /^\d{4}-\d\d-\d\d/.test(date.edtf) && date.grain !== 'day' && !whole;
    const edtf = unit === 'year' && day ? date.edtf.slice(0, 7) : date.edtf;
    // "down from 3.1 million in 2010 and 3.4 million the year before": steps back, year by year.
    const stepsBack = !whole && /^\d{4}$/.test(edtf) && wordIs(reading, end - 1, 'before');
    if (unit !== 'year' || stepsBack || !followsComparison(reading, from)) return edtf;
    compared ??= edtf;
  }
  return compared;
}

/** The quarter named last, or the last whole one before publication. */
function reportedQuarter(
  { published }: Reading,
  dates: readonly Draft[],
  index: number,
): string | null {
  for (let before = index - 1; before >= 0 && index - before <= ANCHORS; before--) {
    const date = dates[before]?.date;
    if (date?.grain === 'quarter' && date.edtf) return date.edtf;
  }
  return published === null ? null : unitFromNow(published, 'quarter', -1);
}

/** The date counted from an anchor, or from the day of publication. */
function resolveShift(
  reading: Reading,
  date: DateReading,
  shift: Shift,
  dates: readonly Draft[],
  index: number,
): DateReading {
  const anchor = countsFromNow(shift) ? null : anchorOf(reading, dates, index, shift);
  if (anchor === null) {
    const edtf = date.edtf ?? fromPublication(reading, shift);
    return { ...date, edtf, reason: FROM_NOW };
  }
  // "the same month of 2021": no count, but a year of its own.
  const counted = shift.count
    ? shift
    : { ...shift, count: Number(date.edtf) - Number(anchor.slice(0, 4)) };
  return { ...date, edtf: fromAnchor(anchor, counted), reason: `counted from ${anchor}` };
}

/** The anchor moved as a whole, as fine as it was. */
function fromAnchor(anchor: string, { count, unit }: Shift): string | null {
  const months = unit === 'month' ? count : unit === 'quarter' ? count * 3 : 0;
  const years = unit === 'year' ? count : unit === 'decade' ? count * 10 : 0;
  if (months || years) return shiftEdtf(anchor, years, months);
  const days = anchor.split('/').map(parseDay);
  const moved = days.map((day) => day && edtfDay(day + count * (unit === 'week' ? 7 : 1)));
  return moved.includes(null) ? null : moved.join('/');
}

function fromPublication(
  { published }: Reading,
  { count, unit, fromAnchor: anchored }: Shift,
): string | null {
  if (published === null) return null;
  const { year, month } = civilOf(published);
  if (unit === 'year' && Math.abs(count) === 1)
    return anchored && count > 0 ? null : edtfMonth(year + count, month);
  if (unit === 'decade' || unit === 'century')
    return edtfYear(year + count * (unit === 'decade' ? 10 : 100));
  return unit === 'week' ? edtfDay(published + count * 7) : unitFromNow(published, unit, count);
}
