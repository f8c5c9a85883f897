/** Dates and periods as written in the record: EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/). */
import edtf from 'edtf';
import { type Decimal, decimal, isDecimal } from '../arithmetic/decimal';

/** Whether a text is EDTF of any level: `2012`, `2013-03`, `../2018`, `[2013-03-21,2013-03-22]`. */
export function isEdtf(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

/** The calendar year that holds a whole period; null for none, for several and for open ends. */
export function yearOfPeriod(period: string | null): Decimal | null {
  if (period === null) return null;
  const { min, max } = edtf(period);
  const [first, last] = [min, max].map((time) => new Date(time).getUTCFullYear());
  return first === last && isDecimal(String(first)) ? decimal(String(first)) : null;
}

/** First and last millisecond (UTC) that a date or period covers; open ends are infinite. */
export function spanOfPeriod(period: string): { readonly first: number; readonly last: number } {
  const { min, max } = edtf(period);
  return { first: min, last: max };
}
