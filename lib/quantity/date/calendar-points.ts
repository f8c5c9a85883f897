/** Days and months as printed, alone or as the two ends of a span. */

import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { civilOf, daysInMonth, daysOf, edtfDay, edtfMonths, monthIndex } from './calendar';
import {
  type DateGrammar,
  dayAt,
  directionOf,
  type FoundDate,
  found,
  monthAt,
  yearAt,
} from './found-date';
import { isContractMonth, yearOfDay, yearOfFuture, yearOfMonth } from './place-in-year';
import { yearBehind } from './year-behind';

/** What is printed of a day or month; the year may be missing. */
interface Point {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly to: number;
}

/** "March", "March 14", "14 March", "the 14th of March", "15th of this month", each with its year or none. */
function pointAt(reading: Reading, at: number): Point | null {
  const first = monthAt(reading, at);
  const day = dayAt(reading, first === null ? at : at + 1);
  if (first === null && !day) return null;
  let to = day?.to ?? at + 1;
  let month = first;
  if (month === null) {
    // "60-2 last month": a vote.
    const of = lowerAt(reading, to) === 'of';
    if (of) to++;
    const pointed = pointedMonth(reading, to);
    if (pointed && (of || to > at + 1)) return { ...pointed, day: day?.day ?? null, to: to + 2 };
    month = monthAt(reading, to++);
    if (month === null) return null;
  }
  const behind = yearBehind(reading, to);
  return { month, day: day?.day ?? null, year: behind?.year ?? null, to: behind?.to ?? to };
}

/** "15th of this month", "the 3rd of next month". */
function pointedMonth(reading: Reading, at: number): { year: number; month: number } | null {
  const direction = directionOf(lowerAt(reading, at));
  if (direction === null || lowerAt(reading, at + 1) !== 'month' || reading.published === null)
    return null;
  const { year, month } = civilOf(reading.published);
  const index = monthIndex(year, month) + direction;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

const isJoint = (reading: Reading, at: number, lead: number) =>
  wordIs(reading, at, 'to through until - – — ‑ /') ||
  (lowerAt(reading, at) === 'and' && lowerAt(reading, lead) === 'between');

/** Behind a second number these make it an amount: "from May 10 to 12 percent". */
const AMOUNT = 'percent per % million billion people pct';

/** The other end of a span: "to March 31", "-26" of the same month. */
function endOfSpan(reading: Reading, at: number, first: Point): Point | null {
  if (!isJoint(reading, first.to, at - 1)) return null;
  const point = pointAt(reading, first.to + 1);
  if (point) return (point.day === null) === (first.day === null) ? point : null;
  const day = first.day === null ? null : dayAt(reading, first.to + 1);
  if (!day || day.day <= (first.day ?? 0) || wordIs(reading, day.to, AMOUNT)) return null;
  const behind = yearBehind(reading, day.to);
  return { ...first, day: day.day, year: behind?.year ?? first.year, to: behind?.to ?? day.to };
}

/** "22-26 July", "14 and 15 March": two numbers before their month. */
function daysBeforeMonth(reading: Reading, at: number): readonly [Point, Point] | null {
  const day = dayAt(reading, at);
  if (!day || (!isJoint(reading, day.to, at) && lowerAt(reading, day.to) !== 'and')) return null;
  const last = pointAt(reading, day.to + 1);
  const second = dayAt(reading, day.to + 1);
  if (!last || !second || last.day === null || last.day <= day.day) return null;
  return [{ ...last, day: day.day }, last];
}

export function placeYear(reading: Reading, at: number, { month, day }: Point): number | null {
  if (day !== null) return yearOfDay(reading, at, month, day);
  return yearOfMonth(reading, at, month);
}

export const AS_PRINTED = 'date as printed';

/** "March 14, 2013", "May 10 to 12", "April-May", "between March 2019 and August 2021". */
export const calendarDate: DateGrammar = (reading, at) => {
  const pair = daysBeforeMonth(reading, at);
  const start = pair?.[0] ?? pointAt(reading, at);
  if (!start) return null;
  const end = pair?.[1] ?? endOfSpan(reading, at, start) ?? start;
  if (end === start && start.day === null) return monthAlone(reading, at, start);
  const year = end.year ?? start.year ?? placeYear(reading, at, pair ? start : end);
  return pointsDate(reading, at, start, end, year);
};

export function pointsDate(
  reading: Reading,
  at: number,
  start: Point,
  end: Point,
  year: number | null,
): FoundDate | null {
  const alone = end === start;
  const printed = end.year !== null;
  const grain = alone ? 'day' : 'span';
  const reason = printed ? AS_PRINTED : 'year from the publication date';
  const numeral = end.day !== null || yearAt(reading, end.to - 1) !== null;
  if (year === null) return found(at, end.to, null, grain, 'year not stated', numeral);
  const over =
    start.month > end.month || (start.month === end.month && (start.day ?? 0) > (end.day ?? 0));
  const first = { ...start, year: start.year ?? (over ? year - 1 : year) };
  if (start.day === null || end.day === null) {
    const months = [monthIndex(first.year, first.month), monthIndex(year, end.month)] as const;
    return found(at, end.to, edtfMonths(...months), grain, reason, numeral);
  }
  if (start.day > daysInMonth(first.year, first.month) || end.day > daysInMonth(year, end.month))
    return null;
  const opening = edtfDay(daysOf({ ...first, day: start.day }));
  const closing = edtfDay(daysOf({ year, month: end.month, day: end.day }));
  return found(at, end.to, alone ? closing : `${opening}/${closing}`, grain, reason, numeral);
}

/** "March", "March last year", "the June quarter", "December corn". */
function monthAlone(reading: Reading, at: number, { month, year, to }: Point): FoundDate {
  const quarter = lowerAt(reading, at + 1) === 'quarter';
  const behind = quarter ? yearBehind(reading, at + 2) : null;
  const future = isContractMonth(reading, at, to) ? yearOfFuture(reading, month) : null;
  const printed = year ?? behind?.year ?? null;
  const placed = printed ?? future ?? yearOfMonth(reading, at, month);
  const end = quarter ? (behind?.to ?? at + 2) : to;
  const last = placed === null ? null : monthIndex(placed, month);
  const edtf = last === null ? null : edtfMonths(quarter ? last - 2 : last, last);
  const reason =
    placed === null
      ? 'year not stated'
      : printed === null
        ? 'year from the publication date'
        : AS_PRINTED;
  const numeral = printed !== null && yearAt(reading, end - 1) !== null;
  return found(at, end, edtf, quarter ? 'quarter' : 'month', reason, numeral);
}
