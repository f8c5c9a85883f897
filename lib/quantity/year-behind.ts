/** The year behind a month, a day or a part of the year. */
import { DASHES, yearAt } from './found-date';
import { lowerAt, type Reading } from './reading';
import { relativeYearAt } from './relative-years';

/** Year behind a month or day: ", 2012", "2012", "last year". */
export function yearBehind(reading: Reading, at: number): { year: number; to: number } | null {
  const comma = lowerAt(reading, at) === ',' ? at + 1 : lowerAt(reading, at) === 'of' ? at + 1 : at;
  const fiscal = comma > at && /^(fiscal|financial)$/.test(lowerAt(reading, comma)) ? 1 : 0;
  const year = yearAt(reading, comma + fiscal);
  if (year !== null && fiscal) return { year, to: comma + 2 };
  if (year !== null && !DASHES.has(lowerAt(reading, comma + 1))) return { year, to: comma + 1 };
  if (year !== null && comma === at + 1) return { year, to: comma + 1 };
  if (year !== null) return { year, to: comma + 1 };
  return lowerAt(reading, at) === ',' ? null : relativeYearAt(reading, comma);
}
