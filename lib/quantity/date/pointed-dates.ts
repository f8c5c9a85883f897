/** "last week", "this season", "next May": a word that points, and what it points to. */

import { SEASONS, TIME_UNITS } from '../lexicon/calendar';
import type { TimeUnit } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { civilOf, edtfDay, edtfMonth, edtfYear, weekdayOf } from './calendar';
import {
  type DateGrammar,
  directionOf,
  type FoundDate,
  FROM_NOW,
  found,
  monthAt,
} from './found-date';
import { spanOfUnits, unitFromNow } from './units-from-now';
import { PARTS_OF_DAY } from './weekday-dates';

/** "the previous year" and "the following week" count from the date before them, not from publication. */
const FROM_ANCHOR = 'previous preceding prior following';

/** "last week", "this year", "next quarter", "past decade", "last winter", "last May", "this weekend". */
export const pointed: DateGrammar = (reading, at) => {
  const direction = directionOf(lowerAt(reading, at));
  if (direction === null) return null;
  const anchored = wordIs(reading, at, FROM_ANCHOR);
  const word = lowerAt(reading, at + 1);
  const unit = word.endsWith('s') ? undefined : TIME_UNITS.get(word);
  if (unit && (/^(minute|hour)$/.test(unit) || (unit === 'day' && !anchored))) return null;
  // "2007, the last year before the crash"
  if (wordIs(reading, at - 1, 'the its') && wordIs(reading, at + 2, 'before of that when'))
    if (lowerAt(reading, at) === 'last' && unit === 'year') return null;
  // "the past year and a half" is a length of time.
  if (unit && reading.atoms.get(at + 1)?.unitWithin === at + 1) return null;
  const grain = unit ?? grainOf(reading, at + 1, direction);
  if (!grain) return ellipsis(reading, at, direction);
  const { published } = reading;
  const edtf =
    published === null ? null : pointedEdtf(reading, at, direction, grain as TimeUnit, published);
  const date = found(at, at + 2, edtf, grain as TimeUnit, FROM_NOW, false);
  if (!unit || !anchored) return date;
  return { ...date, shift: { count: direction, unit: unit as TimeUnit, fromAnchor: true } };
};

/** "9.1% this year and 7.4% next": the unit stands before. */
function ellipsis(reading: Reading, at: number, direction: number): FoundDate | null {
  const behind = reading.tokens[at + 1];
  const last = reading.drafts.at(-1);
  if (!wordIs(reading, at, 'next last') || (behind && behind.kind !== 'symbol')) return null;
  if (last?.class !== 'date' || lowerAt(reading, last.from) !== 'this') return null;
  const unit = TIME_UNITS.get(lowerAt(reading, last.from + 1)) as TimeUnit | undefined;
  if (!unit || at - last.to > 12 || reading.published === null) return null;
  return found(at, at + 1, unitFromNow(reading.published, unit, direction), unit, FROM_NOW, false);
}

/** What kind of time a word names that is no unit; empty for none. */
function grainOf(reading: Reading, at: number, direction: number): string {
  const word = lowerAt(reading, at);
  if (SEASONS.has(word) || word === 'season') return 'season';
  if (monthAt(reading, at) !== null) return 'month';
  if (word === 'weekend' || word === 'night') return 'day';
  return direction === 0 && wordIs(reading, at, PARTS_OF_DAY) ? 'day' : '';
}

function pointedEdtf(
  reading: Reading,
  at: number,
  direction: -1 | 0 | 1,
  grain: TimeUnit | 'season',
  published: number,
): string | null {
  const { year, month } = civilOf(published);
  const named = monthAt(reading, at + 1);
  if (named !== null) {
    const passed = direction < 0 ? named >= month : direction > 0 && named <= month;
    return edtfMonth(year + (passed ? direction : 0), named);
  }
  const word = lowerAt(reading, at + 1);
  const season = SEASONS.get(word);
  if (season !== undefined) {
    // Seasons end in May, August, November and February; one not yet over is this year's.
    const over = month > (season - 20) * 3 + 2;
    const away = direction < 0 ? (over ? 0 : -1) : direction > 0 && over ? 1 : 0;
    return `${edtfYear(year + away)}-${season}`;
  }
  if (grain === 'season') return playingSeason(reading, at, year + direction, month);
  if (word === 'weekend') {
    const saturday = published - weekdayOf(published) + 7 * direction + 5;
    return `${edtfDay(saturday)}/${edtfDay(saturday + 1)}`;
  }
  // "the past year" and "over the last year" end now; "last year" and "the last quarter" are of the calendar.
  const over = lowerAt(reading, at) === 'last' && lowerAt(reading, at - 1) === 'the';
  if (
    direction &&
    (wordIs(reading, at, 'past coming') || (over && !/^(quarter|century)$/.test(grain)))
  )
    return spanOfUnits(published, grain, direction);
  // What a text reports on is over: the quarter before it is two back.
  const twice = grain === 'quarter' && wordIs(reading, at, 'previous preceding prior');
  return unitFromNow(published, grain, twice ? -2 : direction);
}

const SUMMER_SPORT =
  'formula baseball jockey racing innings inning cricket pitcher homer homers batting wickets wicket mets yankees dodgers crop harvest monsoon rainfall growing hurricane';

/** Words around the season that may name the game. */
const WINDOW = 40;

/** Most seasons of play run from August to May; those of summer sports and crops stay in one year. */
function playingSeason(reading: Reading, at: number, year: number, month: number): string {
  for (let step = -WINDOW; step < WINDOW; step++)
    if (wordIs(reading, at + step, SUMMER_SPORT)) return edtfYear(year);
  const first = month < 7 ? year - 1 : year;
  return `${edtfYear(first)}/${edtfYear(first + 1)}`;
}
