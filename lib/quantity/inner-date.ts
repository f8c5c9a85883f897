/** Dates that lean on no part of a period, and any of them inside another expression. */

import { edtfYear } from './calendar';
import { calendarDate, holiday, numericDate } from './calendar-points';
import { type DateGrammar, type FoundDate, found, yearAt } from './found-date';
import { lowerAt, type Reading } from './reading';
import { RELATIVE_GRAMMARS } from './relative-dates';
import { century, decade, fiscal, season, yearSpan } from './year-spans';

/** A bare year; `read-dates` decides whether the number may be one. */
export const plainYear: DateGrammar = (reading, at) => {
  const year = yearAt(reading, at);
  return year === null ? null : found(at, at + 1, edtfYear(year), 'year', 'year as printed');
};

/** In order of trial: the longest reading of a place comes first. */
export const WHOLE_GRAMMARS: readonly DateGrammar[] = [
  numericDate,
  holiday,
  calendarDate,
  season,
  decade,
  fiscal,
  yearSpan,
  century,
  ...RELATIVE_GRAMMARS,
];

/** A date expression inside another: absolute, relative, or a plain year. */
export function innerDate(reading: Reading, at: number): FoundDate | null {
  const place = lowerAt(reading, at) === 'the' ? at + 1 : at;
  for (const grammar of [...WHOLE_GRAMMARS, plainYear]) {
    const date = grammar(reading, place);
    if (date) return date;
  }
  return null;
}
