/** Dates that name their own year, month or day. */
import {
  civilOf,
  daysInMonth,
  daysOf,
  edtfDay,
  edtfMonth,
  edtfMonths,
  edtfYear,
  monthIndex,
} from './calendar';
import { fiscalYear } from './fiscal-years';
import {
  DASHES,
  type DateGrammar,
  dayAt,
  type FoundDate,
  halfMonths,
  monthAt,
  quarterMonths,
  yearAt,
} from './found-date';
import { FUTURES, SEASONS } from './lexicon/calendar';
import { yearOfDay, yearOfMonth } from './place-in-year';
import { lowerAt, type Reading } from './reading';
import { relativeYearAt } from './relative-years';

const RANGE_WORDS = new Set(['to', 'through', 'until', '-', '–', '—', '‑', '/']);

/** Year behind a month or day: ", 2012", "2012", "last year". */
export function yearBehind(reading: Reading, at: number): { year: number; to: number } | null {
  const comma = lowerAt(reading, at) === ',' ? at + 1 : lowerAt(reading, at) === 'of' ? at + 1 : at;
  const year = yearAt(reading, comma);
  if (year !== null && !DASHES.has(lowerAt(reading, comma + 1))) return { year, to: comma + 1 };
  if (year !== null && comma === at + 1) return { year, to: comma + 1 };
  if (year !== null) return { year, to: comma + 1 };
  return lowerAt(reading, at) === ',' ? null : relativeYearAt(reading, comma);
}

function validDay(year: number, month: number, day: number): boolean {
  return day <= daysInMonth(year, month);
}

/** One day, or several days of one month ("May 10 to 12", "22-26 July"). */
function makeDay(
  reading: Reading,
  from: number,
  to: number,
  month: number,
  days: readonly [number, number],
): FoundDate | null {
  const behind = yearBehind(reading, to);
  const year = behind?.year ?? yearOfDay(reading, from, month, days[0]);
  const end = behind?.to ?? to;
  if (year === null)
    return { from, to: end, edtf: null, grain: 'day', reason: 'year not stated', numeral: true };
  if (!validDay(year, month, days[1])) return null;
  const first = edtfDay(daysOf({ year, month, day: days[0] }));
  const last = edtfDay(daysOf({ year, month, day: days[1] }));
  return {
    from,
    to: end,
    edtf: first === last ? first : `${first}/${last}`,
    grain: first === last ? 'day' : 'span',
    reason: behind ? 'date as printed' : 'day and month, year from the publication date',
    numeral: true,
  };
}

/** "March 14", "March 14, 2013", "May 10 to 12". */
const monthDay: DateGrammar = (reading, at) => {
  const month = monthAt(reading, at);
  const day = month === null ? null : dayAt(reading, at + 1);
  if (month === null || !day) return null;
  const second = RANGE_WORDS.has(lowerAt(reading, day.to)) ? dayAt(reading, day.to + 1) : null;
  const unit =
    second && /^(percent|per|%|million|billion|people)$/.test(lowerAt(reading, second.to));
  if (second && !unit && second.day > day.day && monthAt(reading, second.to) === null)
    return makeDay(reading, at, second.to, month, [day.day, second.day]);
  return makeDay(reading, at, day.to, month, [day.day, day.day]);
};

/** "14 March 2013", "the 14th of March", "22-26 July". */
const dayMonth: DateGrammar = (reading, at) => {
  const day = dayAt(reading, at);
  if (!day) return null;
  const second =
    RANGE_WORDS.has(lowerAt(reading, day.to)) || lowerAt(reading, day.to) === 'and'
      ? dayAt(reading, day.to + 1)
      : null;
  const last = second && second.day > day.day ? second : day;
  const of = lowerAt(reading, last.to) === 'of' ? last.to + 1 : last.to;
  const month = monthAt(reading, of);
  return month === null ? null : makeDay(reading, at, of + 1, month, [day.day, last.day]);
};

/** "December corn": the next delivery month. */
function yearOfFuture({ published }: Reading, month: number): number | null {
  if (published === null) return null;
  const now = civilOf(published);
  return month >= now.month ? now.year : now.year + 1;
}

/** "March", "March 2013", "April-May", "January to March 2013", "March last year". */
const monthAlone: DateGrammar = (reading, at) => {
  const month = monthAt(reading, at);
  if (month === null) return null;
  const last = RANGE_WORDS.has(lowerAt(reading, at + 1)) ? monthAt(reading, at + 2) : null;
  const to = last === null ? at + 1 : at + 3;
  const behind = yearBehind(reading, to);
  const future =
    to === at + 1 && FUTURES.has(lowerAt(reading, to)) ? yearOfFuture(reading, month) : null;
  const year = behind?.year ?? future ?? yearOfMonth(reading, at, last ?? month);
  const numeral = behind !== null && yearAt(reading, behind.to - 1) !== null;
  const end = behind?.to ?? to;
  const reason = behind ? 'month with its year' : 'month, year from the publication date';
  if (year === null)
    return { from: at, to: end, edtf: null, grain: 'month', reason: 'year not stated', numeral };
  const lastIndex = monthIndex(year, last ?? month);
  const first = monthIndex(last !== null && last < month ? year - 1 : year, month);
  const edtf = edtfMonths(first, lastIndex);
  return { from: at, to: end, edtf, grain: last === null ? 'month' : 'span', reason, numeral };
};

/** 2013-03-14, 14/03/2013, 3/14/13 (day first unless that is no date). */
const numericDate: DateGrammar = (reading, at) => {
  const parts = [0, 2, 4].map((step) => reading.tokens[at + step]);
  const marks = [1, 3].map((step) => reading.tokens[at + step]);
  if (parts.some((part) => part?.kind !== 'number') || marks.some((mark) => !mark?.glued))
    return null;
  if (marks[0]?.text !== marks[1]?.text || !/^[-/]$/.test(marks[0]?.text ?? '')) return null;
  const [a = '', b = '', c = ''] = parts.map((part) => part?.text);
  const iso = /^\d{4}$/.test(a) && /^\d\d$/.test(b) && /^\d\d$/.test(c);
  const slashed = /^\d{1,2}$/.test(a) && /^\d{1,2}$/.test(b) && /^(\d\d)?\d\d$/.test(c);
  if (!iso && !slashed) return null;
  const year = iso ? Number(a) : Number(c.length === 2 ? `20${c}` : c);
  const [month, day] = iso
    ? [Number(b), Number(c)]
    : Number(b) > 12
      ? [Number(a), Number(b)]
      : [Number(b), Number(a)];
  if (month < 1 || month > 12 || day < 1 || !validDay(year, month, day)) return null;
  const edtf = edtfDay(daysOf({ year, month, day }));
  return { from: at, to: at + 5, edtf, grain: 'day', reason: 'date as printed', numeral: true };
};

/** "summer 2012", "winter of 2010-11", "last summer" is relative. */
const season: DateGrammar = (reading, at) => {
  const code = SEASONS.get(lowerAt(reading, at));
  const of = lowerAt(reading, at + 1) === 'of' ? at + 2 : at + 1;
  const year = yearAt(reading, of);
  if (code === undefined || year === null) return null;
  return {
    from: at,
    to: of + 1,
    edtf: `${edtfYear(year)}-${code}`,
    grain: 'season',
    reason: 'season as printed',
    numeral: true,
  };
};

/** "Q1 2013", "H1", "2Q", "4Q 2012": letter and digit are glued. */
const shortQuarter: DateGrammar = (reading, at) => {
  const [first, second] = [reading.tokens[at], reading.tokens[at + 1]];
  if (!first || !second?.glued) return null;
  const [letter, digit] = first.kind === 'number' ? [second, first] : [first, second];
  if (!/^[QH]$/.test(letter.text) || !/^[1-4]$/.test(digit.text)) return null;
  const behind = yearBehind(reading, at + 2);
  const year = behind?.year ?? null;
  const number = Number(digit.text);
  const months = letter.text === 'Q' ? quarterMonths : halfMonths;
  const edtf = year === null ? null : months(year, number);
  return {
    from: at,
    to: behind?.to ?? at + 2,
    edtf,
    grain: letter.text === 'Q' ? 'quarter' : 'half',
    reason: 'part of the year as printed',
    numeral: true,
  };
};

/** "1990s", "the mid-1990s", "the 90s". */
const decade: DateGrammar = (reading, at) => {
  const [number, s] = [reading.tokens[at], reading.tokens[at + 1]];
  if (number?.kind !== 'number' || !s?.glued || !/^('?s|')$/.test(s.lower)) return null;
  const end = s.lower === "'" ? at + 3 : at + 2;
  if (s.lower === "'" && lowerAt(reading, at + 2) !== 's') return null;
  if (/^(1\d|20)\d0$/.test(number.text))
    return {
      from: at,
      to: end,
      edtf: `${number.text.slice(0, 3)}X`,
      grain: 'decade',
      reason: 'decade as printed',
      numeral: true,
    };
  if (!/^[2-9]0$/.test(number.text)) return null;
  // "in his 60s", "temperatures in the 80s": an age or a reading, not a decade.
  if (/^(his|her|their|my|mid|low|high|upper|lower|late|early)$/.test(lowerAt(reading, at - 1)))
    return null;
  const quote = /^['’‘]$/.test(reading.tokens[at - 1]?.text ?? '') && number.glued ? at - 1 : at;
  return {
    from: quote,
    to: end,
    edtf: `19${number.text[0]}X`,
    grain: 'decade',
    reason: 'decade of the twentieth century',
    numeral: true,
  };
};

/** "2016-2018", "2016 to 2018" behind "from" or "between", "2019-20", "2012/13". */
const yearSpan: DateGrammar = (reading, at) => {
  const year = yearAt(reading, at);
  if (year === null) return null;
  const joint = reading.tokens[at + 1];
  const dash = joint !== undefined && DASHES.has(joint.text) && (joint.glued || joint.text === '–');
  const lead = lowerAt(reading, at - 1);
  const words =
    (lead === 'from' && /^(to|through|until)$/.test(joint?.lower ?? '')) ||
    (lead === 'between' && joint?.lower === 'and');
  if (!dash && !words) return null;
  const last = yearAt(reading, at + 2);
  if (last !== null && last > year)
    return {
      from: at,
      to: at + 3,
      edtf: `${edtfYear(year)}/${edtfYear(last)}`,
      grain: 'span',
      reason: 'years as printed',
      numeral: true,
    };
  return dash ? shortSpan(reading, at, year) : null;
};

function shortSpan(reading: Reading, at: number, year: number): FoundDate | null {
  const text = reading.tokens[at + 2]?.text ?? '';
  if (!/^\d\d$/.test(text) || !reading.tokens[at + 2]?.glued) return null;
  const last = Math.floor(year / 100) * 100 + Number(text);
  const end = last < year ? last + 100 : last;
  if (end <= year) return null;
  // "2018/19" is a crop or football year; a dash makes it a fiscal one.
  const slash = lowerAt(reading, at + 1) === '/';
  const found = end === year + 1 && !slash ? fiscalYear(reading, at, year) : null;
  return {
    from: at,
    to: at + 3,
    edtf: found?.edtf ?? `${edtfYear(year)}/${edtfYear(end)}`,
    grain: end === year + 1 ? 'year' : 'span',
    reason: found?.reason ?? 'years as printed',
    numeral: true,
  };
}

/** "FY2022-23", "FY13", "fiscal 2013", "fiscal year 2013". */
const fiscal: DateGrammar = (reading, at) => {
  const word = lowerAt(reading, at);
  const year =
    word === 'fiscal' || word === 'financial'
      ? lowerAt(reading, at + 1) === 'year'
        ? at + 2
        : at + 1
      : word === 'fy'
        ? at + 1
        : -1;
  if (year < 0) return null;
  const span = yearSpan(reading, year);
  if (span) return { ...span, from: at };
  const printed =
    yearAt(reading, year) ??
    (word === 'fy' && /^\d\d$/.test(reading.tokens[year]?.text ?? '')
      ? 2000 + Number(reading.tokens[year]?.text)
      : null);
  if (printed === null) return null;
  // A single year names the one it ends in.
  const found = fiscalYear(reading, at, printed - 1);
  return {
    from: at,
    to: year + 1,
    edtf: found?.edtf ?? edtfYear(printed),
    grain: 'year',
    reason: found?.reason ?? 'fiscal year as printed',
    numeral: true,
  };
};

/** "21st century", "19th-century". */
const century: DateGrammar = (reading, at) => {
  const atom = reading.atoms.get(at);
  if (atom?.kind !== 'ordinal') return null;
  const word = DASHES.has(lowerAt(reading, atom.to)) ? atom.to + 1 : atom.to;
  const number = Number(atom.value);
  if (!/^(century|centuries)$/.test(lowerAt(reading, word)) || number < 1 || number > 30)
    return null;
  const edtf = `${String(number - 1).padStart(2, '0')}XX`;
  return {
    from: at,
    to: word + 1,
    edtf,
    grain: 'century',
    reason: 'century as printed',
    numeral: true,
  };
};

/** Holidays that fall on one day every year. */
const HOLIDAYS: ReadonlyArray<readonly [readonly string[], number, number]> = [
  [['fourth', 'of', 'july'], 7, 4],
  [['new', 'year', "'s", 'day'], 1, 1],
  [['new', 'year', "'s", 'eve'], 12, 31],
  [['christmas', 'day'], 12, 25],
  [['christmas', 'eve'], 12, 24],
  [['boxing', 'day'], 12, 26],
  [['valentine', "'s", 'day'], 2, 14],
  [['halloween'], 10, 31],
];

const holiday: DateGrammar = (reading, at) => {
  const found = HOLIDAYS.find(([words]) =>
    words.every((word, step) => lowerAt(reading, at + step) === word),
  );
  if (!found || reading.tokens[at]?.text === reading.tokens[at]?.lower) return null;
  const [words, month, day] = found;
  const made = makeDay(reading, at, at + words.length, month, [day, day]);
  return made && { ...made, numeral: words[0] === 'fourth' };
};

/** A bare year; `read-dates` decides whether the number may be one. */
export const plainYear: DateGrammar = (reading, at) => {
  const year = yearAt(reading, at);
  if (year === null) return null;
  return {
    from: at,
    to: at + 1,
    edtf: edtfYear(year),
    grain: 'year',
    reason: 'year as printed',
    numeral: true,
  };
};

export const monthOf = (year: number, month: number) => edtfMonth(year, month);

/** In order of trial: the longest reading of a place comes first. */
export const ABSOLUTE_GRAMMARS: readonly DateGrammar[] = [
  numericDate,
  holiday,
  monthDay,
  dayMonth,
  monthAlone,
  season,
  shortQuarter,
  decade,
  fiscal,
  yearSpan,
  century,
];
