/** Dates in figures alone ("14/03/2013"), and holidays that fall on one day every year. */

import { lowerAt } from '../reading/reading';
import { type CivilDate, daysInMonth, daysOf, edtfDay, edtfYear } from './calendar';
import { AS_PRINTED, placeYear, pointsDate } from './calendar-points';
import { type DateGrammar, type FoundDate, found } from './found-date';
import { yearBehind } from './year-behind';

/** The day, if its month has it. */
function dayOver(from: number, to: number, date: CivilDate): FoundDate | null {
  const { year, month, day } = date;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return found(from, to, edtfDay(daysOf(date)), 'day', AS_PRINTED);
}

const EITHER_ORDER = 'day and month may stand in either order; only the year is certain';

/** 2013-03-14, 14/03/2013, 3/14/13; where both orders make a date, the year alone. */
export const numericDate: DateGrammar = ({ tokens }, at) => {
  const [a, mark, b, again, c] = tokens.slice(at, at + 5);
  if (!mark?.glued || !again?.glued || mark.text !== again.text || !/^[-/]$/.test(mark.text))
    return null;
  const digits = `${a?.text} ${b?.text} ${c?.text}`;
  const iso = /^(\d{4}) (\d\d) (\d\d)$/.exec(digits);
  const short = /^(\d{1,2}) (\d{1,2}) (\d{4}|\d\d)$/.exec(digits);
  const parts = (iso ?? short)?.slice(1).map(Number);
  if (!parts) return null;
  const [x = 0, y = 0, z = 0] = parts;
  const year = iso ? x : z < 100 ? (z < 50 ? 2000 : 1900) + z : z;
  const [month, day] = iso ? [y, z] : y > 12 ? [x, y] : [y, x];
  const whole = dayOver(at, at + 5, { year, month, day });
  // "3/4/2015" is a day of March in America and of April in Britain: only the year is stated.
  if (whole && !iso && x !== y && x <= 12 && y <= 12)
    return { ...found(at, at + 5, edtfYear(year), 'year', EITHER_ORDER), ambiguous: true };
  return whole;
};

/** 1.5.2024: behind dots the day comes first wherever they are printed. */
export const dottedDate: DateGrammar = ({ tokens }, at) => {
  const [dot, year] = [tokens[at + 1], tokens[at + 2]];
  if (dot?.text !== '.' || !dot.glued || !year?.glued || !/^(19|20)\d\d$/.test(year.text))
    return null;
  const [, day = 0, month = 0] =
    /^(\d{1,2})\.(\d{1,2})$/.exec(tokens[at]?.text ?? '')?.map(Number) ?? [];
  return dayOver(at, at + 3, { year: Number(year.text), month, day });
};

/** Holidays that fall on one day every year. */
const HOLIDAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map(
  Object.entries({
    'fourth of july': [7, 4],
    "new year 's day": [1, 1],
    "new year 's eve": [12, 31],
    'christmas day': [12, 25],
    'christmas eve': [12, 24],
    'boxing day': [12, 26],
    "valentine 's day": [2, 14],
    halloween: [10, 31],
  } as const),
);

export const holiday: DateGrammar = (reading, at) => {
  const { tokens } = reading;
  if (!tokens[at] || tokens[at]?.text === tokens[at]?.lower) return null;
  let words = '';
  for (let to = at; to < at + 4; to++) {
    words += (words && ' ') + lowerAt(reading, to);
    const date = HOLIDAYS.get(words);
    if (!date) continue;
    const [month, day] = date;
    const behind = yearBehind(reading, to + 1);
    const point = { month, day, year: behind?.year ?? null, to: behind?.to ?? to + 1 };
    const made = pointsDate(reading, at, point, point, point.year ?? placeYear(reading, at, point));
    return made && { ...made, numeral: words[0] === 'f' };
  }
  return null;
};
