/** Calendar units counted from the day of publication. */

import type { TimeUnit } from '../reading/draft';
import {
  civilOf,
  edtfDay,
  edtfMonthIndex,
  edtfMonths,
  edtfYear,
  monthIndex,
  weekdayOf,
} from './calendar';

const YEARS_OF: Partial<Record<TimeUnit, number>> = { year: 1, decade: 10, century: 100 };

/** A calendar unit, `count` units away from the day of publication. */
export function unitFromNow(published: number, unit: TimeUnit, count: number): string {
  const { year, month } = civilOf(published);
  if (unit === 'day') return edtfDay(published + count);
  if (unit === 'week') {
    const monday = published - weekdayOf(published) + 7 * count;
    return `${edtfDay(monday)}/${edtfDay(monday + 6)}`;
  }
  const now = monthIndex(year, month);
  if (unit === 'month') return edtfMonthIndex(now + count);
  if (unit === 'quarter') {
    const first = (Math.floor(now / 3) + count) * 3;
    return edtfMonths(first, first + 2);
  }
  const years = edtfYear(year + count * (YEARS_OF[unit] ?? 1));
  return unit === 'year'
    ? years
    : unit === 'decade'
      ? `${years.slice(0, 3)}X`
      : `${years.slice(0, 2)}XX`;
}

/** "next/past N units": from the publication date, N units away. */
export function spanOfUnits(published: number, unit: TimeUnit, count: number): string {
  const { year, month } = civilOf(published);
  const days = unit === 'day' ? 1 : unit === 'week' ? 7 : 0;
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 0;
  const now = monthIndex(year, month);
  const [here, there] = days
    ? [edtfDay(published), edtfDay(published + count * days)]
    : months
      ? [edtfMonthIndex(now), edtfMonthIndex(now + count * months)]
      : [edtfYear(year), edtfYear(year + count * (YEARS_OF[unit] ?? 1))];
  return count < 0 ? `${there}/${here}` : `${here}/${there}`;
}
