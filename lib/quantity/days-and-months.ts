/** Days, months and holidays. */
import { civilOf, daysInMonth, daysOf, edtfDay, edtfMonths, monthIndex } from './calendar';
import { type DateGrammar, dayAt, type FoundDate, monthAt, yearAt } from './found-date';
import { FUTURES } from './lexicon/calendar';
import { yearOfDay, yearOfMonth } from './place-in-year';
import { lowerAt, type Reading } from './reading';
import { yearBehind } from './year-behind';

const RANGE_WORDS = new Set(['to', 'through', 'until', '-', '–', '—', '‑', '/']);

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

/** "Jan 1 to March 31": one span over two months. */
function daysOfTwoMonths(
  reading: Reading,
  at: number,
  month: number,
  { day, to }: { day: number; to: number },
): FoundDate | null {
  const last = RANGE_WORDS.has(lowerAt(reading, to)) ? monthAt(reading, to + 1) : null;
  const end = last === null ? null : dayAt(reading, to + 2);
  if (last === null || !end || last <= month) return null;
  const second = makeDay(reading, at, end.to, last, [end.day, end.day]);
  if (!second?.edtf) return second;
  const year = Number(second.edtf.slice(0, 4));
  if (!validDay(year, month, day)) return null;
  const edtf = `${edtfDay(daysOf({ year, month, day }))}/${second.edtf}`;
  return { ...second, edtf, grain: 'span' };
}

/** "March 14", "March 14, 2013", "May 10 to 12". */
export const monthDay: DateGrammar = (reading, at) => {
  const month = monthAt(reading, at);
  const day = month === null ? null : dayAt(reading, at + 1);
  if (month === null || !day) return null;
  const second = RANGE_WORDS.has(lowerAt(reading, day.to)) ? dayAt(reading, day.to + 1) : null;
  const unit =
    second && /^(percent|per|%|million|billion|people)$/.test(lowerAt(reading, second.to));
  if (second && !unit && second.day > day.day && monthAt(reading, second.to) === null)
    return makeDay(reading, at, second.to, month, [day.day, second.day]);
  return (
    daysOfTwoMonths(reading, at, month, day) ??
    makeDay(reading, at, day.to, month, [day.day, day.day])
  );
};

/** "14 March 2013", "the 14th of March", "22-26 July". */
export const dayMonth: DateGrammar = (reading, at) => {
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

/** "the June quarter": the three months that end with it. */
function quarterToMonth(reading: Reading, at: number, month: number): FoundDate {
  const behind = yearBehind(reading, at + 2);
  const year = behind?.year ?? yearOfMonth(reading, at, month);
  const last = year === null ? 0 : monthIndex(year, month);
  return {
    from: at,
    to: behind?.to ?? at + 2,
    edtf: year === null ? null : edtfMonths(last - 2, last),
    grain: 'quarter',
    reason: 'the three months up to the one named',
    numeral: behind !== null && yearAt(reading, behind.to - 1) !== null,
  };
}

/** "March", "March 2013", "April-May", "January to March 2013", "March last year". */
export const monthAlone: DateGrammar = (reading, at) => {
  const month = monthAt(reading, at);
  if (month === null) return null;
  const joined =
    RANGE_WORDS.has(lowerAt(reading, at + 1)) ||
    (lowerAt(reading, at + 1) === 'and' && lowerAt(reading, at - 1) === 'between');
  const last = joined ? monthAt(reading, at + 2) : null;
  if (last === null && lowerAt(reading, at + 1) === 'quarter')
    return quarterToMonth(reading, at, month);
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
export const numericDate: DateGrammar = (reading, at) => {
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

export const holiday: DateGrammar = (reading, at) => {
  const found = HOLIDAYS.find(([words]) =>
    words.every((word, step) => lowerAt(reading, at + step) === word),
  );
  if (!found || reading.tokens[at]?.text === reading.tokens[at]?.lower) return null;
  const [words, month, day] = found;
  const made = makeDay(reading, at, at + words.length, month, [day, day]);
  return made && { ...made, numeral: words[0] === 'fourth' };
};
