/** Seasons, spans of years, fiscal years, decades and centuries. */

import { SEASONS } from '../lexicon/calendar';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { civilOf, edtfMonth, edtfYear } from './calendar';
import { fiscalYear } from './fiscal-years';
import { DASHES, type DateGrammar, type FoundDate, found, yearAt } from './found-date';
import { looksAhead } from './outlook';
import { yearBehind } from './year-behind';

/** "summer 2012", "winter of 2010"; "last summer" is relative. */
export const season: DateGrammar = (reading, at) => {
  const code = SEASONS.get(lowerAt(reading, at));
  const behind = code === undefined ? null : yearBehind(reading, at + 1);
  if (code !== undefined && !behind) return bareSeason(reading, at, code);
  if (!behind) return null;
  // "the winter of 2013-14"
  const to = yearSpan(reading, behind.to - 1)?.to ?? behind.to;
  return found(at, to, `${edtfYear(behind.year)}-${code}`, 'season', 'season as printed');
};

/** "by the autumn", "in the spring": the next or the last one. */
function bareSeason(reading: Reading, at: number, code: number): FoundDate | null {
  if (lowerAt(reading, at - 1) !== 'the' || reading.published === null) return null;
  if (!wordIs(reading, at - 2, 'by in until since before from during')) return null;
  const { year, month } = civilOf(reading.published);
  const opens = (code - 20) * 3;
  const ahead = wordIs(reading, at - 2, 'by until before') || looksAhead(reading, at);
  const away = ahead ? (month > opens ? 1 : 0) : month < opens ? -1 : 0;
  return found(at, at + 1, `${edtfYear(year + away)}-${code}`, 'season', 'season', false);
}

/** "1990s", "the mid-1990s", "the 90s". */
export const decade: DateGrammar = (reading, at) => {
  const [number, mark, s] = reading.tokens.slice(at, at + 3);
  if (number?.kind !== 'number' || !mark?.glued) return null;
  const loose = mark.lower === "'" && s?.lower === 's';
  if (!loose && !/^'?s$/.test(mark.lower)) return null;
  const to = loose ? at + 3 : at + 2;
  if (/^(1\d|20)\d0$/.test(number.text))
    return found(at, to, `${number.text.slice(0, 3)}X`, 'decade', 'decade as printed');
  if (!/^[2-9]0$/.test(number.text)) return null;
  // "in his 60s", "her mid-50s", "temperatures in the 80s": an age or a reading, not a decade.
  if (wordIs(reading, at - 1, 'his her their my mid low high upper lower late early')) return null;
  if (DASHES.has(lowerAt(reading, at - 1)) && wordIs(reading, at - 3, 'his her their my'))
    return null;
  // "the under-30s"
  if (DASHES.has(lowerAt(reading, at - 1)) && wordIs(reading, at - 2, 'under over')) return null;
  const from = /^['’‘]$/.test(reading.tokens[at - 1]?.text ?? '') && number.glued ? at - 1 : at;
  return found(from, to, `19${number.text[0]}X`, 'decade', 'decade of the twentieth century');
};

/** "2016-2018", "2016 to 2018" behind "from" or "between", "2019-20", "2012/13". */
export const yearSpan: DateGrammar = (reading, at) => {
  const year = yearAt(reading, at);
  const joint = reading.tokens[at + 1];
  if (year === null || !joint) return null;
  const dash = DASHES.has(joint.text) && (joint.glued || joint.text === '–');
  const lead = lowerAt(reading, at - 1);
  const words =
    (lead === 'from' && wordIs(reading, at + 1, 'to through until')) ||
    (lead === 'between' && joint.lower === 'and');
  if (!dash && !words) return null;
  const last = yearAt(reading, at + 2);
  if (last !== null && last > year) return yearsDate(at, year, last);
  return dash ? shortSpan(reading, at, year) : null;
};

const yearsDate = (at: number, first: number, last: number) =>
  found(at, at + 3, `${edtfYear(first)}/${edtfYear(last)}`, 'span', 'years as printed');

/** No span of the news runs beyond this year when its end is printed in two digits. */
const END_OF_SPANS = 2100;

function shortSpan(reading: Reading, at: number, year: number): FoundDate | null {
  const { text = '', glued } = reading.tokens[at + 2] ?? {};
  if (!/^\d\d$/.test(text) || !glued) return null;
  const last = Math.floor(year / 100) * 100 + Number(text);
  const end = last < year ? last + 100 : last;
  const month = Number(text);
  // "2023/09", and "2023-09" where the years would run into the next century.
  const absurd = lowerAt(reading, at + 1) === '/' || end >= END_OF_SPANS;
  if (absurd && end !== year + 1 && month >= 1 && month <= 12)
    return found(at, at + 3, edtfMonth(year, month), 'month', 'month as printed');
  if (end <= year || end >= END_OF_SPANS) return null;
  const date = yearsDate(at, year, end);
  if (end !== year + 1) return date;
  // "2018/19" is a crop or football year; a dash makes it a fiscal one.
  const own = lowerAt(reading, at + 1) === '/' ? null : fiscalYear(reading, at, year);
  return { ...date, ...own, grain: 'year' };
}

/** "FY24-25": two digits, and those of the year behind. */
const isShortPair = ({ tokens }: Reading, at: number) =>
  DASHES.has(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.glued === true &&
  /^\d\d$/.test(tokens[at]?.text ?? '') &&
  Number(tokens[at + 2]?.text) === Number(tokens[at]?.text) + 1;

/** "FY2022-23", "FY24-25", "FY13", "fiscal 2013", "fiscal year 2013". */
export const fiscal: DateGrammar = (reading, at) => {
  const short = lowerAt(reading, at) === 'fy';
  if (!short && !wordIs(reading, at, 'fiscal financial')) return null;
  const place = !short && lowerAt(reading, at + 1) === 'year' ? at + 2 : at + 1;
  const span = yearSpan(reading, place);
  if (span) return { ...span, from: at };
  const text = lowerAt(reading, place);
  const year =
    yearAt(reading, place) ?? (short && /^\d\d$/.test(text) ? 2000 + Number(text) : null);
  if (year === null) return null;
  if (short && isShortPair(reading, place)) {
    const span = yearsDate(place, year, year + 1);
    return { ...span, ...fiscalYear(reading, at, year), from: at, grain: 'year' };
  }
  const date = found(at, place + 1, edtfYear(year), 'year', 'fiscal year as printed');
  // A single year names the one it ends in.
  return { ...date, ...fiscalYear(reading, at, year - 1) };
};

/** "21st century", "19th-century". */
export const century: DateGrammar = (reading, at) => {
  const atom = reading.atoms.get(at);
  if (atom?.kind !== 'ordinal') return null;
  const word = DASHES.has(lowerAt(reading, atom.to)) ? atom.to + 1 : atom.to;
  const number = Number(atom.value);
  if (!wordIs(reading, word, 'century centuries') || number < 1 || number > 30) return null;
  const edtf = `${String(number - 1).padStart(2, '0')}XX`;
  return found(at, word + 1, edtf, 'century', 'century as printed');
};
