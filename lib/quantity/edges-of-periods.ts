/** "end of June", "start of 2013": the edges of a period. */

import { civilOf, daysInMonth, edtfMonth, edtfYear } from './calendar';
import { DASHES, type DateGrammar, type FoundDate } from './found-date';
import { innerDate } from './inner-date';
import { lowerAt, type Reading } from './reading';
import { yearBehind } from './year-behind';

/** "end of June", "end-August", "start of 2013", "end of the year", "year-end", "beginning of next month". */
export const edgeOf: DateGrammar = (reading, at) => {
  const word = lowerAt(reading, at);
  if (word === 'year' && DASHES.has(lowerAt(reading, at + 1)) && lowerAt(reading, at + 2) === 'end')
    return yearEnd(reading, at);
  const end = /^(end|close|ending)$/.test(word);
  if (!end && !/^(start|beginning|middle)$/.test(word)) return null;
  let place = at + 1;
  if (DASHES.has(lowerAt(reading, place)) || lowerAt(reading, place) === 'of') place++;
  else return null;
  const inner = theYear(reading, place) ?? innerDate(reading, place);
  if (!inner || /day|week/.test(inner.grain)) return null;
  const edtf =
    inner.edtf === null || word === 'middle'
      ? inner.edtf
      : end
        ? lastDay(inner.edtf)
        : firstDay(inner.edtf);
  return {
    from: at,
    to: inner.to,
    edtf,
    grain: 'day',
    reason: end ? 'last day of it' : 'start of it',
    numeral: inner.numeral,
  };
};

/** "the year", "the month" of publication. */
function theYear(reading: Reading, at: number): FoundDate | null {
  if (
    lowerAt(reading, at) !== 'the' ||
    !/^(year|month)$/.test(lowerAt(reading, at + 1)) ||
    reading.published === null
  )
    return null;
  const { year, month } = civilOf(reading.published);
  const whole = lowerAt(reading, at + 1) === 'year';
  return {
    from: at,
    to: at + 2,
    edtf: whole ? edtfYear(year) : edtfMonth(year, month),
    grain: whole ? 'year' : 'month',
    reason: 'of publication',
    numeral: false,
  };
}

function yearEnd(reading: Reading, at: number): FoundDate {
  const behind = yearBehind(reading, at + 3);
  const year =
    behind?.year ?? (reading.published === null ? null : civilOf(reading.published).year);
  return {
    from: at,
    to: behind?.to ?? at + 3,
    edtf: year === null ? null : `${edtfYear(year)}-12`,
    grain: 'day',
    reason: 'last day of the year',
    numeral: behind !== null,
  };
}

export function lastDay(edtf: string): string {
  const last = edtf.split('/').pop() ?? edtf;
  if (/^\d{4}$/.test(last)) return `${last}-12`;
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(last);
  return month ? `${last}-${daysInMonth(Number(month[1]), Number(month[2]))}` : last;
}

function firstDay(edtf: string): string {
  const first = edtf.split('/')[0] ?? edtf;
  if (/^\d{4}$/.test(first)) return `${first}-01`;
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(first) ? `${first}-01` : first;
}
