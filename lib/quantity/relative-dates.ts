/** Dates placed by the day of publication: "last week", "Tuesday", "a year ago", "tomorrow". */
import {
  civilOf,
  edtfDay,
  edtfMonthIndex,
  edtfMonths,
  edtfYear,
  monthIndex,
  weekdayOf,
} from './calendar';
import { DASHES, type DateGrammar, type FoundDate, monthAt, quarterMonths } from './found-date';
import { SEASONS, TIME_UNITS, WEEKDAYS } from './lexicon/calendar';
import { dayOfWeekday } from './place-in-year';
import { lowerAt, type Reading, type TimeUnit } from './reading';
import { directionOf } from './relative-years';

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

const SINGLE_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const PARTS_OF_DAY = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'nights',
  'mornings',
  'evenings',
]);

const singleDay: DateGrammar = ({ tokens, published }, at) => {
  const count = SINGLE_DAYS.get(tokens[at]?.lower ?? '');
  if (count === undefined) return null;
  const edtf = published === null ? null : edtfDay(published + count);
  return {
    from: at,
    to: at + 1,
    edtf,
    grain: 'day',
    reason: 'counted from the publication date',
    numeral: false,
  };
};

/** "Tuesday", "last Friday", "next Tuesday", "Monday night". */
const weekday: DateGrammar = (reading, at) => {
  const direction = directionOf(lowerAt(reading, at));
  const place = direction === null ? at : at + 1;
  const token = reading.tokens[place];
  const day = WEEKDAYS.get(token?.lower ?? '');
  if (day === undefined || !token || !plausibleWeekday(reading, place)) return null;
  const to = PARTS_OF_DAY.has(lowerAt(reading, place + 1)) ? place + 2 : place + 1;
  return {
    from: at,
    to,
    edtf: weekdayEdtf(reading, at, day, direction),
    grain: 'day',
    reason: 'weekday, counted from the publication date',
    numeral: false,
  };
};

function plausibleWeekday({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || token.lower.length > 4) return true;
  return (
    token.text !== token.lower &&
    !/^(the|a)$/.test(tokens[at - 1]?.lower ?? '') &&
    token.text !== token.text.toUpperCase()
  );
}

function weekdayEdtf(
  reading: Reading,
  at: number,
  day: number,
  direction: -1 | 0 | 1 | null,
): string | null {
  const { published } = reading;
  if (published === null) return null;
  if (direction === null) {
    const days = dayOfWeekday(reading, at, day);
    return days === null ? null : edtfDay(days);
  }
  const monday = published - weekdayOf(published);
  if (direction === 1) return edtfDay(monday + 7 + day);
  if (direction === 0) return edtfDay(monday + day);
  const back = (weekdayOf(published) - day + 7) % 7 || 7;
  return edtfDay(published - back);
}

/** "last week", "this year", "next quarter", "last month", "last winter", "last May". */
const pointed: DateGrammar = (reading, at) => {
  const word = lowerAt(reading, at);
  const direction = directionOf(word);
  if (direction === null || lowerAt(reading, at + 1) === "'s") return null;
  const unitWord = lowerAt(reading, at + 1);
  const season = SEASONS.get(unitWord);
  if (season !== undefined) return pointedSeason(reading, at, direction, season);
  const month = monthAt(reading, at + 1);
  if (month !== null) return pointedMonth(reading, at, direction, month);
  if (unitWord === 'weekend' || unitWord === 'night')
    return pointedNight(reading, at, direction, unitWord);
  if (direction === 0 && PARTS_OF_DAY.has(unitWord)) return pointedNight(reading, at, 0, 'night');
  const unit = TIME_UNITS.get(unitWord);
  if (!unit || unit === 'minute' || unit === 'hour' || unitWord.endsWith('s')) return null;
  if (unit === 'day' && !FROM_ANCHOR.has(word)) return null;
  return pointedUnit(reading, at, unit, direction, word);
};

/** "the previous year" and "the following week" count from the date before them, not from publication. */
const FROM_ANCHOR = new Set(['previous', 'preceding', 'prior', 'following']);
const UNTOLD = new Set(['past', 'coming']);

function pointedUnit(
  reading: Reading,
  at: number,
  unit: TimeUnit,
  direction: -1 | 0 | 1,
  word: string,
): FoundDate {
  const anchored = FROM_ANCHOR.has(word);
  const edtf =
    reading.published === null || anchored
      ? null
      : pointedEdtf(reading.published, unit, direction, word);
  const reason = anchored ? 'counted from the date before it' : 'counted from the publication date';
  const found: FoundDate = { from: at, to: at + 2, edtf, grain: unit, reason, numeral: false };
  return anchored ? { ...found, shift: { count: direction, unit, fromAnchor: true } } : found;
}

/** "the past year" is the twelve months up to publication; "last year" is the calendar year. */
function pointedEdtf(
  published: number,
  unit: TimeUnit,
  direction: -1 | 0 | 1,
  word: string,
): string | null {
  if (UNTOLD.has(word) && direction !== 0 && (unit === 'decade' || unit === 'century'))
    return spanOfUnits(published, unit, direction);
  return unitFromNow(published, unit, direction);
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

function pointedSeason(
  { published }: Reading,
  at: number,
  direction: number,
  season: number,
): FoundDate {
  let edtf: string | null = null;
  if (published !== null) {
    const { year, month } = civilOf(published);
    // Seasons end in May, August, November and February; a season not yet over is this year's.
    const over = month > (season - 20) * 3 + 2;
    const back = direction === -1 ? (over ? 0 : -1) : direction === 1 ? (over ? 1 : 0) : 0;
    edtf = `${edtfYear(year + (direction === 1 && !over ? 0 : back))}-${season}`;
  }
  return {
    from: at,
    to: at + 2,
    edtf,
    grain: 'season',
    reason: 'season, counted from the publication date',
    numeral: false,
  };
}

function pointedMonth(
  { published }: Reading,
  at: number,
  direction: number,
  month: number,
): FoundDate {
  let edtf: string | null = null;
  if (published !== null) {
    const now = civilOf(published);
    const year =
      direction === -1
        ? month < now.month
          ? now.year
          : now.year - 1
        : direction === 1
          ? month > now.month
            ? now.year
            : now.year + 1
          : now.year;
    edtf = edtfMonths(monthIndex(year, month), monthIndex(year, month));
  }
  return {
    from: at,
    to: at + 2,
    edtf,
    grain: 'month',
    reason: 'month, counted from the publication date',
    numeral: false,
  };
}

function pointedNight(
  { published }: Reading,
  at: number,
  direction: number,
  word: string,
): FoundDate {
  let edtf: string | null = null;
  if (published !== null) {
    const monday = published - weekdayOf(published) + 7 * direction;
    edtf =
      word === 'weekend'
        ? `${edtfDay(monday + 5)}/${edtfDay(monday + 6)}`
        : edtfDay(published + direction);
  }
  return {
    from: at,
    to: at + 2,
    edtf,
    grain: 'day',
    reason: 'counted from the publication date',
    numeral: false,
  };
}

const TURNS: ReadonlyMap<string, -1 | 1> = new Map([
  ['ago', -1],
  ['earlier', -1],
  ['before', -1],
  ['previously', -1],
  ['later', 1],
  ['after', 1],
  ['hence', 1],
  ['on', 1],
]);

/** "a year ago", "three days earlier", "twelve months before", "two weeks from now". */
export const countedDate: DateGrammar = (reading, at) => {
  const word = lowerAt(reading, at);
  const atom = reading.atoms.get(at);
  const article = (word === 'a' || word === 'an' || word === 'the') && !atom;
  const count = article
    ? 1
    : atom?.kind === 'cardinal' && /^\d{1,4}$/.test(atom.value)
      ? Number(atom.value)
      : Number.NaN;
  if (Number.isNaN(count)) return null;
  let place = article ? at + 1 : (atom?.to ?? at + 1);
  if (DASHES.has(lowerAt(reading, place))) place++;
  const unit = TIME_UNITS.get(lowerAt(reading, place));
  if (!unit) return null;
  place = DASHES.has(lowerAt(reading, place + 1)) ? place + 2 : place + 1;
  return turned(reading, at, place, unit, count, word);
};

function turned(
  reading: Reading,
  at: number,
  place: number,
  unit: string,
  count: number,
  word: string,
): FoundDate | null {
  const turn = lowerAt(reading, place);
  const fromNow = turn === 'from' && lowerAt(reading, place + 1) === 'now';
  const direction = fromNow ? 1 : TURNS.get(turn);
  if (direction === undefined || turn === 'on' || !isAdverbial(reading, place, turn)) return null;
  if (word === 'the' && turn !== 'before' && turn !== 'after') return null;
  const numeral = word !== 'a' && word !== 'an' && word !== 'the';
  const from = word === 'the' ? at + 1 : at;
  const to = fromNow ? place + 2 : place + 1;
  const base = { from, to, numeral, reason: 'counted from the date it refers to' };
  if (unit === 'minute' || unit === 'hour') return { ...base, edtf: null, grain: 'other' };
  const shift = { count: direction * count, unit: unit as TimeUnit, fromAnchor: turn !== 'ago' };
  return { ...base, edtf: null, grain: unit as TimeUnit, shift };
}

/** "a year before the vote" and "six hours after Xi was elected" measure a length: no date. */
function isAdverbial(reading: Reading, at: number, turn: string): boolean {
  if (turn !== 'before' && turn !== 'after') return true;
  const next = reading.tokens[at + 1];
  return (
    !next ||
    next.kind === 'symbol' ||
    /^(and|but|when|while|as|in|to|with|said|because|,)$/.test(next.lower)
  );
}

/** "the same period last year", "the corresponding month of last year", "the year-earlier quarter". */
const corresponding: DateGrammar = (reading, at) => {
  if (!/^(same|corresponding|comparable|equivalent)$/.test(lowerAt(reading, at))) return null;
  const what = lowerAt(reading, at + 1);
  if (!/^(period|month|quarter|week|time|day|half|date|stage|point|year)$/.test(what)) return null;
  let place = at + 2;
  if (/^(of|a|in|the)$/.test(lowerAt(reading, place))) place++;
  if (/^(of|the|a)$/.test(lowerAt(reading, place))) place++;
  const back = directionOf(lowerAt(reading, place));
  const ago =
    lowerAt(reading, place) === 'year' &&
    /^(ago|earlier|before)$/.test(lowerAt(reading, place + 1));
  const previous = back === -1 && lowerAt(reading, place + 1) === 'year';
  if (!ago && !previous) return null;
  return {
    from: at,
    to: place + 2,
    edtf: null,
    grain: 'month',
    reason: 'same part of the year before',
    numeral: false,
    shift: { count: -1, unit: 'year', fromAnchor: true },
  };
};

/** "the year-ago quarter", "the year-earlier period". */
const yearAgoPeriod: DateGrammar = (reading, at) => {
  if (lowerAt(reading, at) !== 'year' || !DASHES.has(lowerAt(reading, at + 1))) return null;
  if (!/^(ago|earlier)$/.test(lowerAt(reading, at + 2))) return null;
  const noun = /^(period|quarter|month|week|half|level|figure)$/.test(lowerAt(reading, at + 3));
  return {
    from: at,
    to: noun ? at + 4 : at + 3,
    edtf: null,
    grain: 'year',
    reason: 'counted from the date it refers to',
    numeral: false,
    shift: { count: -1, unit: 'year', fromAnchor: true },
  };
};

/** "the year after" without an article inside: "£36.9bn the year after". */
export const RELATIVE_GRAMMARS: readonly DateGrammar[] = [
  corresponding,
  yearAgoPeriod,
  countedDate,
  weekday,
  pointed,
  singleDay,
];
