/** Proleptic Gregorian day arithmetic and EDTF strings (ISO 8601-2), without clock, zone or locale. */

const DAY_MS = 86_400_000;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01. */
export function daysOf({ year, month, day }: CivilDate): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

export function civilOf(days: number): CivilDate {
  const date = new Date(days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days since 1970-01-01 of a YYYY-MM-DD string that names a real day; otherwise null. */
export function parseDay(iso: string | undefined): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const days = daysOf(date);
  return edtfDay(days) === match[0] ? days : null;
}

const pad = (number: number, length = 2) => String(number).padStart(length, '0');

export const edtfYear = (year: number) => pad(year, 4);
export const edtfMonth = (year: number, month: number) => `${pad(year, 4)}-${pad(month)}`;
export function edtfDay(days: number): string {
  const { year, month, day } = civilOf(days);
  return `${edtfMonth(year, month)}-${pad(day)}`;
}
/** Months counted through years: 2013-03 is 2013 × 12 + 2. */
export const monthIndex = (year: number, month: number) => year * 12 + month - 1;
export const edtfMonthIndex = (index: number) =>
  edtfMonth(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
export const edtfMonths = (first: number, last: number) =>
  first === last ? edtfMonthIndex(first) : `${edtfMonthIndex(first)}/${edtfMonthIndex(last)}`;

/** 0 Monday … 6 Sunday. */
export function weekdayOf(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return civilOf(daysOf({ year, month: month + 1, day: 0 })).day;
}

/** A period as the months it covers, for arithmetic by whole years and months; null for days. */
export function shiftEdtf(edtf: string, years: number, months = 0): string | null {
  const parts = edtf.split('/').map((part) => shiftPart(part, years, months));
  return parts.includes(null) ? null : parts.join('/');
}

function shiftPart(part: string, years: number, months: number): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(part);
  if (!match) return part === '..' || part === '' ? part : null;
  const year = Number(match[1]) + years;
  if (!match[2]) return months % 12 === 0 ? edtfYear(year + months / 12) : null;
  if (Number(match[2]) > 12) return `${edtfYear(year)}-${match[2]}`;
  const shifted = edtfMonthIndex(monthIndex(year, Number(match[2])) + months);
  if (!match[3]) return shifted;
  const last = daysInMonth(Number(shifted.slice(0, 4)), Number(shifted.slice(5)));
  return `${shifted}-${pad(Math.min(Number(match[3]), last))}`;
}
