/** Calendar units counted from the day of publication. */
import { civilOf, edtfDay, edtfMonthIndex, edtfYear, monthIndex, weekdayOf } from './calendar';
import { quarterMonths } from './found-date';
import type { TimeUnit } from './reading';

/** A calendar unit, `count` units away from the day of publication. */
export function unitFromNow(published: number, unit: TimeUnit, count: number): string | null {
  const { year, month } = civilOf(published);
  if (unit === 'day') return edtfDay(published + count);
  if (unit === 'week') {
    const monday = published - weekdayOf(published) + 7 * count;
    return `${edtfDay(monday)}/${edtfDay(monday + 6)}`;
  }
  if (unit === 'month') return edtfMonthIndex(monthIndex(year, month) + count);
  if (unit === 'quarter') {
    const quarters = year * 4 + Math.floor((month - 1) / 3) + count;
    return quarterMonths(Math.floor(quarters / 4), (quarters % 4) + 1);
  }
  if (unit === 'year') return edtfYear(year + count);
  if (unit === 'decade') return `${edtfYear(year + 10 * count).slice(0, 3)}X`;
  return `${edtfYear(year + 100 * count).slice(0, 2)}XX`;
}

/** "next/past N units": from the publication date, N units away. */
export function spanOfUnits(published: number, unit: TimeUnit, count: number): string | null {
  const { year, month } = civilOf(published);
  const order = (a: string, b: string) => (count < 0 ? `${b}/${a}` : `${a}/${b}`);
  if (unit === 'day' || unit === 'week') {
    const days = count * (unit === 'week' ? 7 : 1);
    return order(edtfDay(published), edtfDay(published + days));
  }
  if (unit === 'month' || unit === 'quarter') {
    const now = monthIndex(year, month);
    return order(edtfMonthIndex(now), edtfMonthIndex(now + count * (unit === 'quarter' ? 3 : 1)));
  }
  const years = count * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1);
  return order(edtfYear(year), edtfYear(year + years));
}
