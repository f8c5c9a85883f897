/** "a year ago", "three days earlier", "the same period last year". */
import { DASHES, type DateGrammar, type FoundDate } from './found-date';
import { TIME_UNITS } from './lexicon/calendar';
import { lowerAt, type Reading, type TimeUnit } from './reading';
import { directionOf } from './relative-years';

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
export const corresponding: DateGrammar = (reading, at) => {
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
export const yearAgoPeriod: DateGrammar = (reading, at) => {
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
