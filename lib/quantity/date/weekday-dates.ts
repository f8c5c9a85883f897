/** Weekdays, counted from the day of publication. */

import { WEEKDAYS } from '../lexicon/calendar';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { edtfDay, weekdayOf } from './calendar';
import { calendarDate } from './calendar-points';
import { numericDate } from './fixed-dates';
import { type DateGrammar, directionOf, type FoundDate, FROM_NOW, found } from './found-date';
import { dayOfWeekday } from './place-in-year';

export const PARTS_OF_DAY = 'morning afternoon evening night nights mornings evenings';

/** "Tuesday", "last Friday", "next Tuesday", "Monday night", "Friday, May 28". */
export const weekday: DateGrammar = (reading, at) => {
  const direction = directionOf(lowerAt(reading, at));
  const place = direction === null ? at : at + 1;
  const day = WEEKDAYS.get(lowerAt(reading, place));
  if (day === undefined || !isWeekday(reading, place)) return null;
  if (direction === null && isWeekOn(reading, place + 1)) return weekOn(reading, at, day);
  const to = wordIs(reading, place + 1, PARTS_OF_DAY) ? place + 2 : place + 1;
  const dated = lowerAt(reading, to) === ',' ? to + 1 : to;
  const date = calendarDate(reading, dated) ?? numericDate(reading, dated);
  if (date?.grain === 'day' && direction === null) return { ...date, from: at };
  const days = dayOf(reading, at, day, direction);
  const edtf = days === null ? null : edtfDay(days);
  const end = wordIs(reading, to, 'and to') && wordIs(reading, at - 1, 'between from');
  const last = end ? weekday(reading, to + 1) : null;
  if (last?.edtf && edtf && last.edtf > edtf)
    return { ...last, from: at, edtf: `${edtf}/${last.edtf}`, grain: 'span' };
  return found(at, to, edtf, 'day', `weekday, ${FROM_NOW}`, false);
};

/**
 * "on Sunday week", "tomorrow week": seven days behind the day that comes next. Elsewhere a weekday
 * before "week" tells of what sort the week is: "the Monday-to-Friday week", "the Sunday week in review".
 */
export const isWeekOn = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.text === 'week' &&
  /^([.,;)]|and|or|when|but|at|for|after|to)?$/.test(lowerAt(reading, at + 1)) &&
  !reading.atoms.has(at + 1) &&
  (wordIs(reading, at - 1, 'today tomorrow') || wordIs(reading, at - 2, 'on by until till from'));

function weekOn({ published }: Reading, at: number, day: number): FoundDate {
  const next = published === null ? null : published + ((day - weekdayOf(published) + 7) % 7 || 7);
  return found(at, at + 2, next === null ? null : edtfDay(next + 7), 'day', WEEK_ON, false);
}
export const WEEK_ON = `a week on, ${FROM_NOW}`;

/** Short names ("Sun", "Sat") are days only with a capital and no article. */
function isWeekday({ tokens }: Reading, at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (lower.length > 5) return true;
  return text !== lower && !wordIs({ tokens }, at - 1, 'the a') && text !== text.toUpperCase();
}

function dayOf(reading: Reading, at: number, day: number, direction: number | null): number | null {
  const { published } = reading;
  if (direction === null || published === null) return dayOfWeekday(reading, at, day);
  const today = weekdayOf(published);
  if (direction >= 0) return published - today + 7 * direction + day;
  return published - ((today - day + 7) % 7 || 7);
}
