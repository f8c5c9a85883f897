/** "last week", "this summer", "next May": a word that points, and a calendar unit. */
import { civilOf, edtfDay, edtfMonths, edtfYear, monthIndex, weekdayOf } from './calendar';
import { type DateGrammar, type FoundDate, monthAt } from './found-date';
import { SEASONS, TIME_UNITS } from './lexicon/calendar';
import { lowerAt, type Reading, type TimeUnit } from './reading';
import { directionOf } from './relative-years';
import { spanOfUnits, unitFromNow } from './units-from-now';
import { PARTS_OF_DAY } from './weekday-dates';

/** "last week", "this year", "next quarter", "last month", "last winter", "last May". */
export const pointed: DateGrammar = (reading, at) => {
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
