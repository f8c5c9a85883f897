/** Parts of a period counted in its next smaller units: months of a year, days of a month, years of a decade. */
import { daysInMonth, edtfMonthIndex, edtfYear, monthIndex } from './calendar';

interface Units {
  readonly size: number;
  readonly at: (index: number) => string;
}

const pad = (number: number) => String(number).padStart(2, '0');
const months = (first: number, size: number): Units => ({
  size,
  at: (index) => edtfMonthIndex(first + index),
});

/** The units of "2013", "2013-05", "201X", "20XX" and "2012-04/2013-03"; null for days. */
function unitsOf(edtf: string): Units | null {
  const spans = edtf.split('/').map((part) => /^(\d{4})-(0\d|1[0-2])$/.exec(part));
  const [first, last] = spans.map((part) => part && monthIndex(Number(part[1]), Number(part[2])));
  if (first != null && last != null) return months(first, last - first + 1);
  const [month] = spans;
  if (month && spans.length === 1)
    return {
      size: daysInMonth(Number(month[1]), Number(month[2])),
      at: (index) => `${edtf}-${pad(index + 1)}`,
    };
  if (/^\d{4}$/.test(edtf)) return months(monthIndex(Number(edtf), 1), 12);
  if (/^\d{3}X$/.test(edtf)) return { size: 10, at: (index) => edtf.slice(0, 3) + index };
  if (/^\d\dXX$/.test(edtf)) return { size: 100, at: (index) => edtf.slice(0, 2) + pad(index) };
  return null;
}

export const sizeOf = (edtf: string | null) => (edtf === null ? 0 : (unitsOf(edtf)?.size ?? 0));

/** Units `first` to before `end` of a period, from 0; negative ones count from its end. */
export function slice(edtf: string | null, first: number, end: number): string | null {
  const units = edtf === null ? null : unitsOf(edtf);
  if (!units) return null;
  const [from, to] = [first, end].map((place) => (place < 0 ? units.size + place : place));
  if (from === undefined || to === undefined || from < 0 || from >= units.size) return null;
  const last = Math.min(to, units.size) - 1;
  return last <= from ? units.at(from) : `${units.at(from)}/${units.at(last)}`;
}

/** Where early, middle and late begin and end, by how many units there are. */
const thirdsOf = (size: number) =>
  size === 12
    ? [0, 4, 8, 12]
    : size === 10
      ? [0, 4, 7, 10]
      : size > 27 && size < 32
        ? [0, 10, 20, size]
        : null;

/** Early, middle or late (0, 1, 2) of a year, decade or month; other periods stay whole. */
export function thirdOf(edtf: string | null, third: number): string | null {
  const cuts = thirdsOf(sizeOf(edtf));
  return cuts ? slice(edtf, cuts[third] ?? 0, cuts[third + 1] ?? 0) : edtf;
}

/** Last month of a year, last day of a month, last day of the last month of a span. */
export function lastOf(edtf: string): string {
  const last = edtf.split('/').pop() ?? edtf;
  const size = sizeOf(last);
  return size ? (slice(last, size - 1, size) ?? last) : last;
}

export function firstOf(edtf: string): string {
  const first = edtf.split('/')[0] ?? edtf;
  return slice(first, 0, 1) ?? first;
}

/** The calendar year of a number, as EDTF; null stays null. */
export const yearEdtf = (year: number | null) => (year === null ? null : edtfYear(year));
