/** The year behind a month, a day or a part of the year. */

import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { civilOf } from './calendar';
import { directionOf, yearAt } from './found-date';
import { mayBeYear } from './may-be-year';

/** ", 2012", "2012", "of fiscal 2012", "last year", "of the previous year". */
export function yearBehind(reading: Reading, at: number): { year: number; to: number } | null {
  const comma = lowerAt(reading, at) === ',';
  let place = comma || lowerAt(reading, at) === 'of' ? at + 1 : at;
  if (place > at && wordIs(reading, place, 'fiscal financial')) place++;
  const year = yearAt(reading, place);
  if (year !== null) return comma && !mayBeYear(reading, place) ? null : { year, to: place + 1 };
  if (lowerAt(reading, place) === 'the') place++;
  const direction = directionOf(lowerAt(reading, place));
  if (comma || direction === null || reading.published === null) return null;
  if (lowerAt(reading, place + 1) !== 'year') return null;
  return { year: civilOf(reading.published).year + direction, to: place + 2 };
}
