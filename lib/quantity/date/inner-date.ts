/** Dates that lean on no part of a period, and any of them inside another expression. */

import { TIME_UNITS } from '../lexicon/calendar';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { edtfYear } from './calendar';
import { calendarDate } from './calendar-points';
import { dottedDate, holiday, numericDate } from './fixed-dates';
import { type DateGrammar, type FoundDate, found, yearAt } from './found-date';
import { RELATIVE_GRAMMARS } from './relative-dates';
import { unitFromNow } from './units-from-now';
import { century, decade, fiscal, season, yearSpan } from './year-spans';

/** A bare year; `read-dates` decides whether the number may be one. */
export const plainYear: DateGrammar = (reading, at) => {
  const year = yearAt(reading, at);
  return year === null ? null : found(at, at + 1, edtfYear(year), 'year', 'year as printed');
};

/** In order of trial: the longest reading of a place comes first. */
export const WHOLE_GRAMMARS: readonly DateGrammar[] = [
  numericDate,
  dottedDate,
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

/** What a part is cut from: "2024", "next year", "June", "the year", "the 1990s". */
export function wholeAt(reading: Reading, at: number): FoundDate | null {
  if (lowerAt(reading, at) === 'the') {
    const unit = TIME_UNITS.get(lowerAt(reading, at + 1));
    const { published } = reading;
    if (unit && unit !== 'minute' && unit !== 'hour' && published !== null)
      return found(at, at + 2, unitFromNow(published, unit, 0), 'other', 'of publication', false);
  }
  return innerDate(reading, at);
}

export const wholeBehind = (reading: Reading, at: number) =>
  wordIs(reading, at, 'of in') ? wholeAt(reading, at + 1) : null;
