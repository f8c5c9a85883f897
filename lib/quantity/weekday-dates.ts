/** Weekdays, counted from the day of publication. */
import { edtfDay, weekdayOf } from './calendar';
import type { DateGrammar } from './found-date';
import { WEEKDAYS } from './lexicon/calendar';
import { dayOfWeekday } from './place-in-year';
import { lowerAt, type Reading } from './reading';
import { directionOf } from './relative-years';

export const PARTS_OF_DAY = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'nights',
  'mornings',
  'evenings',
]);

/** "Tuesday", "last Friday", "next Tuesday", "Monday night". */
export const weekday: DateGrammar = (reading, at) => {
  const direction = directionOf(lowerAt(reading, at));
  const place = direction === null ? at : at + 1;
  const token = reading.tokens[place];
  const day = WEEKDAYS.get(token?.lower ?? '');
  if (day === undefined || !token || !plausibleWeekday(reading, place)) return null;
  const to = PARTS_OF_DAY.has(lowerAt(reading, place + 1)) ? place + 2 : place + 1;
  return {
    from: at,
    to,
    edtf: weekdayEdtf(reading, at, day, direction),
    grain: 'day',
    reason: 'weekday, counted from the publication date',
    numeral: false,
  };
};

function plausibleWeekday({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || token.lower.length > 4) return true;
  return (
    token.text !== token.lower &&
    !/^(the|a)$/.test(tokens[at - 1]?.lower ?? '') &&
    token.text !== token.text.toUpperCase()
  );
}

function weekdayEdtf(
  reading: Reading,
  at: number,
  day: number,
  direction: -1 | 0 | 1 | null,
): string | null {
  const { published } = reading;
  if (published === null) return null;
  if (direction === null) {
    const days = dayOfWeekday(reading, at, day);
    return days === null ? null : edtfDay(days);
  }
  const monday = published - weekdayOf(published);
  if (direction === 1) return edtfDay(monday + 7 + day);
  if (direction === 0) return edtfDay(monday + day);
  const back = (weekdayOf(published) - day + 7) % 7 || 7;
  return edtfDay(published - back);
}
