/** Periods named by the day or month that closes them: "year to June", "week ended May 13". */

import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { civilOf, edtfDay, edtfMonths, edtfYear, monthIndex, parseDay } from './calendar';
import {
  DASHES,
  type DateGrammar,
  type FoundDate,
  FROM_NOW,
  found,
  monthAt,
  yearAt,
} from './found-date';
import { innerDate } from './inner-date';
import { lastOf } from './slice-periods';

const REASON = 'counted up to the date named';
const MONTHS_OF: Readonly<Record<string, number>> = { year: 12, quarter: 3, half: 6, month: 1 };

/** "three months to March", "year ended June 30", "four weeks to 5 June", "week of 24 July". */
export const periodTo: DateGrammar = (reading, at) => {
  // "half year to", "half-year to": no fraction of a year.
  const half = lowerAt(reading, at) === 'half';
  const atom = half ? undefined : reading.atoms.get(at);
  const count = atom?.kind === 'cardinal' ? Number(atom.value) : 1;
  let place = atom ? atom.to : at;
  if (!atom && wordIs(reading, place, 'fiscal financial')) place++;
  if (half) place += [1, 2].find((step) => lowerAt(reading, place + step) === 'year') ?? 0;
  const unit = lowerAt(reading, place).replace(/s$/, '');
  if (unit === 'year') {
    const step = DASHES.has(lowerAt(reading, place + 1)) ? 2 : 1;
    if (lowerAt(reading, place + step) === 'to' && lowerAt(reading, place + step * 2) === 'date')
      return yearToDate(reading, at, place + step * 2 + 1);
  }
  const years = unit === 'year' && count > 1 ? yearAt(reading, place + 2) : null;
  if (years !== null && wordIs(reading, place + 1, 'to'))
    return found(
      at,
      place + 3,
      `${edtfYear(years - count + 1)}/${edtfYear(years)}`,
      'span',
      REASON,
    );
  const months = half ? 6 : count * (MONTHS_OF[unit] ?? 0);
  if ((!months && unit !== 'week') || count > 60 || !Number.isInteger(count)) return null;
  const opens = unit === 'week' && wordIs(reading, place + 1, 'of beginning starting');
  if (!opens && !wordIs(reading, place + 1, 'to ended ending through')) return null;
  const inner = closingDate(reading, place + 2);
  if (!inner) return null;
  const numeral = atom !== undefined || inner.numeral;
  const edtf = months ? monthsUpTo(inner.edtf, months) : daysUpTo(inner.edtf, count * 7, opens);
  if (!months && inner.grain !== 'day') return null;
  const grain = months ? 'span' : 'week';
  return found(at, inner.to, edtf, grain, REASON, numeral);
};

/** "year to date", "the year-to-date": January to the month of publication. */
function yearToDate({ published }: Reading, at: number, to: number): FoundDate {
  const now = published === null ? null : civilOf(published);
  const edtf = now && edtfMonths(monthIndex(now.year, 1), monthIndex(now.year, now.month));
  return found(at, to, edtf, 'span', FROM_NOW, false);
}

function monthsUpTo(edtf: string | null, months: number): string | null {
  const end = /^(\d{4})-(\d{2})/.exec(edtf === null ? '' : lastOf(edtf));
  const last = end && monthIndex(Number(end[1]), Number(end[2]));
  return last === null ? null : edtfMonths(last - months + 1, last);
}

function daysUpTo(edtf: string | null, count: number, opens: boolean): string | null {
  const day = parseDay(edtf ?? '');
  if (day === null) return null;
  const first = opens ? day : day - count + 1;
  return `${edtfDay(first)}/${edtfDay(first + count - 1)}`;
}

/** "March", "30 June", "the end of March", "on Sept 30". */
function closingDate(reading: Reading, at: number): FoundDate | null {
  let place = at;
  while (wordIs(reading, place, 'in on at the end late of') || DASHES.has(lowerAt(reading, place)))
    place++;
  const date = innerDate(reading, place);
  const named = monthAt(reading, place) !== null || monthAt(reading, place + 1) !== null;
  return date && (named || date.grain === 'day') ? date : null;
}
