/** "a year ago", "three days earlier", "the same period last year", "the year after". */

import { TIME_UNITS } from '../lexicon/calendar';
import type { TimeUnit } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { civilOf, edtfMonth, shiftEdtf } from './calendar';
import { DASHES, type DateGrammar, type FoundDate, found, yearAt } from './found-date';
import { unitFromNow } from './units-from-now';
import { yearSpan } from './year-spans';

const FROM_BEFORE = 'counted from the date it refers to';
const BACK = 'ago earlier before previously';

/** A date that leans on another; `edtf` serves where there is none. */
const leaning = (
  from: number,
  to: number,
  unit: TimeUnit,
  count: number,
  { numeral = false, fromAnchor = true, edtf = null as string | null } = {},
): FoundDate => ({
  ...found(from, to, edtf, unit, FROM_BEFORE, numeral),
  shift: { count, unit, fromAnchor },
});

/** "a year ago", "three days earlier", "twelve months before", "two weeks from now". */
export const countedDate: DateGrammar = (reading, at) => {
  const atom = reading.atoms.get(at);
  // "from $639m year earlier": headlines and cleaned text leave the article out.
  const bare = lowerAt(reading, at) === 'year' && wordIs(reading, at + 1, 'ago earlier');
  const article = !atom && (bare || wordIs(reading, at, 'a an the'));
  if (!article && (atom?.kind !== 'cardinal' || !/^\d{1,4}(\.5)?$/.test(atom.value))) return null;
  let place = bare ? at : article ? at + 1 : (atom?.to ?? at + 1);
  if (DASHES.has(lowerAt(reading, place))) place++;
  const fortnight = wordIs(reading, place, 'fortnight fortnights');
  const unit = fortnight ? 'week' : TIME_UNITS.get(lowerAt(reading, atom?.unitWithin ?? place));
  if (!unit) return null;
  if (atom?.unitWithin === undefined) place += DASHES.has(lowerAt(reading, place + 1)) ? 2 : 1;
  const fromNow = lowerAt(reading, place) === 'from' && lowerAt(reading, place + 1) === 'now';
  const back = wordIs(reading, place, BACK);
  if (
    (!fromNow && !back && !wordIs(reading, place, 'later after hence')) ||
    !isAdverbial(reading, place)
  )
    return null;
  const the = lowerAt(reading, at) === 'the';
  if (the && !wordIs(reading, place, 'before after')) return null;
  const [from, to] = [the ? at + 1 : at, fromNow ? place + 2 : place + 1];
  const numeral = !article;
  if (unit === 'minute' || unit === 'hour')
    return found(from, to, null, 'other', FROM_BEFORE, numeral);
  const count = (article ? 1 : Number(atom?.value)) * (fortnight ? 2 : 1);
  const fromAnchor = lowerAt(reading, place) !== 'ago';
  const finer = Number.isInteger(count) ? ([unit, 1] as const) : HALVED.get(unit);
  if (!finer) return found(from, to, null, 'other', FROM_BEFORE, numeral);
  const units = count * finer[1];
  return leaning(from, to, finer[0], back ? -units : units, { numeral, fromAnchor });
};

/** "a year and a half ago": half a unit is counted in the next one below. */
const HALVED: ReadonlyMap<TimeUnit, readonly [TimeUnit, number]> = new Map([
  ['year', ['month', 12]],
  ['decade', ['year', 10]],
  ['century', ['year', 100]],
]);

/** "a year before the vote" and "six hours after Xi was elected" measure a length: no date. */
function isAdverbial(reading: Reading, at: number): boolean {
  if (!wordIs(reading, at, 'before after')) return true;
  const next = reading.tokens[at + 1];
  return (
    !next ||
    next.kind === 'symbol' ||
    wordIs(reading, at + 1, 'and but when while as in to with said because')
  );
}

/** "£36.9bn the year after", "the month before". */
export const unitAfter: DateGrammar = (reading, at) => {
  const unit = TIME_UNITS.get(lowerAt(reading, at));
  if (lowerAt(reading, at - 1) !== 'the' || !unit || unit === 'minute' || unit === 'hour')
    return null;
  if (!wordIs(reading, at + 1, 'after before') || !isAdverbial(reading, at + 1)) return null;
  return leaning(at, at + 2, unit, lowerAt(reading, at + 1) === 'after' ? 1 : -1);
};

/** "the same period last year", "the corresponding month of 2021", "this time last year". */
export const corresponding: DateGrammar = (reading, at) => {
  const time = lowerAt(reading, at) === 'this' && lowerAt(reading, at + 1) === 'time';
  if (!time && !wordIs(reading, at, 'same corresponding comparable equivalent')) return null;
  const what = lowerAt(reading, at + 1);
  if (!/^(period|month|quarter|week|time|day|half|date|stage|point|year)$/.test(what)) return null;
  let place = at + 2;
  while (wordIs(reading, place, 'of a in the')) place++;
  const year = yearAt(reading, place);
  if (year !== null)
    return {
      ...leaning(at, yearSpan(reading, place)?.to ?? place + 1, 'year', 0, {
        numeral: true,
        edtf: String(year),
      }),
      grain: 'other',
    };
  const ago = lowerAt(reading, place) === 'year' && wordIs(reading, place + 1, BACK);
  const previous =
    wordIs(reading, place + 1, 'year season') &&
    wordIs(reading, place, 'last past previous preceding prior');
  if (!ago && !previous) return null;
  return {
    ...leaning(at, place + 2, 'year', -1, { edtf: yearBefore(reading, what) }),
    grain: 'other',
  };
};

/** The part a text reports on when it names none, a year back: its last whole quarter or month. */
function yearBefore({ published }: Reading, what: string): string | null {
  if (published === null) return null;
  if (what === 'quarter' || what === 'half')
    return shiftEdtf(unitFromNow(published, 'quarter', -1) ?? '', -1);
  const { year, month } = civilOf(published);
  return edtfMonth(year - 1, month);
}

/** "the year-ago quarter", "the year-earlier period", "the prior-year quarter". */
export const yearAgoPeriod: DateGrammar = (reading, at) => {
  if (!DASHES.has(lowerAt(reading, at + 1))) return null;
  const ago = lowerAt(reading, at) === 'year' && wordIs(reading, at + 2, 'ago earlier');
  const prior = wordIs(reading, at, 'prior previous') && lowerAt(reading, at + 2) === 'year';
  if (!ago && !prior) return null;
  const noun = wordIs(reading, at + 3, 'period quarter month week half level figure');
  const edtf = yearBefore(reading, lowerAt(reading, at + 3));
  return leaning(at, noun ? at + 4 : at + 3, 'year', -1, { edtf });
};
