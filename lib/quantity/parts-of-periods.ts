/** Parts of a year or month: "first half of 2024", "early 2027", "end of June", "year to March". */

import { ABSOLUTE_GRAMMARS, plainYear, yearBehind } from './absolute-dates';
import {
  civilOf,
  daysInMonth,
  edtfDay,
  edtfMonth,
  edtfMonths,
  edtfYear,
  monthIndex,
} from './calendar';
import { DASHES, type DateGrammar, type FoundDate, monthAt } from './found-date';
import { TIME_UNITS } from './lexicon/calendar';
import { looksAhead } from './place-in-year';
import { lowerAt, type Reading } from './reading';
import { RELATIVE_GRAMMARS } from './relative-dates';

const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', -1],
  ['last', -1],
  ['opening', 1],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

interface Ordinal {
  readonly number: number;
  readonly to: number;
}

function ordinalAt(reading: Reading, at: number): Ordinal | null {
  const atom = reading.atoms.get(at);
  if (atom?.kind === 'ordinal') return { number: Number(atom.value), to: atom.to };
  const number = COUNT_WORDS.get(lowerAt(reading, at));
  return number === undefined ? null : { number, to: at + 1 };
}

/** Year that a part without one belongs to: a part still ahead is last year's, unless the verb looks ahead. */
function yearOfPart(reading: Reading, at: number, firstMonth: number): number | null {
  if (reading.published === null) return null;
  const { year, month } = civilOf(reading.published);
  return firstMonth > month && !looksAhead(reading, at) ? year - 1 : year;
}

/** "second quarter", "first half of 2024", "second half of next year", "last quarter of 2012". */
const halfOrQuarter: DateGrammar = (reading, at) => {
  const ordinal = ordinalAt(reading, at);
  if (!ordinal) return null;
  const fiscal = /^(fiscal|financial|calendar)$/.test(lowerAt(reading, ordinal.to)) ? 1 : 0;
  const place = (DASHES.has(lowerAt(reading, ordinal.to)) ? ordinal.to + 1 : ordinal.to) + fiscal;
  const word = lowerAt(reading, place);
  const parts = word === 'quarter' ? 4 : word === 'half' ? 2 : word === 'trimester' ? 3 : 0;
  const number = ordinal.number === -1 ? parts : ordinal.number;
  if (!parts || number > parts || number < 1) return null;
  const behind = yearBehind(reading, place + 1);
  if (parts === 2 && !behind && isHalfOfGame(reading, place, at)) return null;
  if (lowerAt(reading, at) === 'last' && !behind) return null;
  const months = 12 / parts;
  const year = behind?.year ?? yearOfPart(reading, at, number * months - months + 1);
  const first = year === null ? 0 : monthIndex(year, number * months - months + 1);
  const edtf = year === null ? null : edtfMonths(first, first + months - 1);
  const reason = behind
    ? 'part of the year as printed'
    : 'part of the year, year from the publication date';
  return {
    from: at,
    to: behind?.to ?? place + 1,
    edtf,
    grain: parts === 2 ? 'half' : 'quarter',
    reason,
    numeral: true,
  };
};

const GAME = new Set(
  'goal goals minute minutes scored score scoring ball match game header penalty equaliser equalizer try tries half-time touchdown substitute'.split(
    ' ',
  ),
);
const GAME_WINDOW = 20;

/** "in the second half" of a match: a part of a game, not of a year. */
function isHalfOfGame({ tokens }: Reading, at: number, from: number): boolean {
  if (
    /^(of)$/.test(tokens[at + 1]?.lower ?? '') &&
    !/^(the|this|last|next|fiscal)$/.test(tokens[at + 2]?.lower ?? '')
  )
    return true;
  for (let index = Math.max(0, from - GAME_WINDOW); index < at + GAME_WINDOW; index++)
    if (GAME.has(tokens[index]?.lower ?? '')) return true;
  return false;
}

/** "first five months of 2013", "first nine months", "last two months of the year". */
const firstMonths: DateGrammar = (reading, at) => {
  const word = lowerAt(reading, at);
  const atom = reading.atoms.get(at + 1);
  if (!/^(first|final|opening|last)$/.test(word) || atom?.kind !== 'cardinal') return null;
  const unit = TIME_UNITS.get(lowerAt(reading, atom.to));
  const count = Number(atom.value);
  if ((unit !== 'month' && unit !== 'quarter') || !Number.isInteger(count)) return null;
  const months = unit === 'quarter' ? count * 3 : count;
  const ofYear =
    /^of$/.test(lowerAt(reading, atom.to + 1)) &&
    /^(the|this)$/.test(lowerAt(reading, atom.to + 2)) &&
    lowerAt(reading, atom.to + 3) === 'year';
  const behind = yearBehind(reading, atom.to + 1);
  if (months > 12 || (word === 'last' && !behind && !ofYear)) return null;
  const to = behind?.to ?? (ofYear ? atom.to + 4 : atom.to + 1);
  const year = behind?.year ?? yearOfPart(reading, at, months);
  const start = word === 'first' || word === 'opening' ? 1 : 13 - months;
  const edtf =
    year === null
      ? null
      : edtfMonths(monthIndex(year, start), monthIndex(year, start + months - 1));
  return {
    from: at,
    to,
    edtf,
    grain: 'span',
    reason: 'months of the year, from its start',
    numeral: true,
  };
};

/** "first week of December", "second week of May 2013", "last day of June". */
const weekOfMonth: DateGrammar = (reading, at) => {
  const ordinal = ordinalAt(reading, at);
  if (!ordinal || lowerAt(reading, ordinal.to + 1) !== 'of') return null;
  const unit = lowerAt(reading, ordinal.to);
  const month = findMonth(reading, ordinal.to + 2);
  if (!month || !/^(week|day|weekend|fortnight)$/.test(unit)) return null;
  const last = month.days;
  const step = unit === 'day' ? 1 : unit === 'fortnight' ? 14 : 7;
  const first = ordinal.number === -1 ? last - step + 1 : (ordinal.number - 1) * step + 1;
  const end = Math.min(first + step - 1, last);
  const edtf =
    month.year === null || first > last
      ? null
      : unit === 'day'
        ? day(month, first)
        : `${day(month, first)}/${day(month, end)}`;
  return {
    from: at,
    to: month.to,
    edtf,
    grain: 'week',
    reason: 'days of the month, counted in sevens',
    numeral: /^(last|final)$/.test(lowerAt(reading, at)) === false,
  };
};

interface FoundMonth {
  readonly year: number | null;
  readonly month: number;
  readonly days: number;
  readonly to: number;
}
const day = ({ year, month }: FoundMonth, number: number) =>
  `${edtfMonth(year ?? 0, month)}-${String(number).padStart(2, '0')}`;

function findMonth(reading: Reading, at: number): FoundMonth | null {
  const month = monthAt(reading, at);
  if (month === null) return null;
  const found = innerDate(reading, at);
  const printed = /^(\d{4})-\d{2}$/.exec(found?.edtf ?? '');
  const year = printed ? Number(printed[1]) : null;
  return { year, month, days: daysInMonth(year ?? 2001, month), to: found?.to ?? at + 1 };
}

/** A date expression inside another: absolute, relative, or a plain year. */
export function innerDate(reading: Reading, at: number): FoundDate | null {
  const place = lowerAt(reading, at) === 'the' ? at + 1 : at;
  for (const grammar of [...ABSOLUTE_GRAMMARS, ...RELATIVE_GRAMMARS, plainYear]) {
    const found = grammar(reading, place);
    if (found) return found;
  }
  return null;
}

/** "week of 24 July", "week of July 24". */
const weekOf: DateGrammar = (reading, at) => {
  if (
    lowerAt(reading, at) !== 'week' ||
    !/^(of|beginning|starting|ending|ended|to)$/.test(lowerAt(reading, at + 1))
  )
    return null;
  const inner = innerDate(reading, at + 2);
  if (inner?.grain !== 'day') return null;
  const last = /^(ending|ended|to)$/.test(lowerAt(reading, at + 1));
  const days = inner.edtf === null ? null : Date.parse(inner.edtf) / 86_400_000;
  const edtf =
    days === null
      ? null
      : last
        ? `${edtfDay(days - 6)}/${edtfDay(days)}`
        : `${edtfDay(days)}/${edtfDay(days + 6)}`;
  return {
    from: at,
    to: inner.to,
    edtf,
    grain: 'week',
    reason: 'week that the day opens or closes',
    numeral: inner.numeral,
  };
};

type Third = 0 | 1 | 2;
const THIRDS: ReadonlyMap<string, Third> = new Map([
  ['early', 0],
  ['mid', 1],
  ['late', 2],
  ['earlier', 0],
  ['later', 2],
]);

/** "early 2027", "mid-2011", "late last year", "early next month", "mid-1990s", "late June". */
const thirdOf: DateGrammar = (reading, at) => {
  const third = THIRDS.get(lowerAt(reading, at));
  if (third === undefined) return null;
  let place = DASHES.has(lowerAt(reading, at + 1)) ? at + 2 : at + 1;
  if (/^(in|on)$/.test(lowerAt(reading, place)) && /^(the)$/.test(lowerAt(reading, place + 1)))
    place += 2;
  const inner = innerDate(reading, place);
  if (!inner || inner.to <= place || inner.grain === 'span') return null;
  const comparative = /er$/.test(lowerAt(reading, at));
  const edtf = comparative ? inner.edtf : thirdEdtf(inner.edtf, third);
  return {
    from: at,
    to: inner.to,
    edtf,
    grain: 'other',
    reason: 'first, middle or last third',
    numeral: inner.numeral,
  };
};

function thirdEdtf(edtf: string | null, third: Third): string | null {
  if (edtf === null) return null;
  if (/^\d{4}$/.test(edtf))
    return edtfMonths(
      monthIndex(Number(edtf), third * 4 + 1),
      monthIndex(Number(edtf), third * 4 + 4),
    );
  if (/^\d{3}X$/.test(edtf))
    return (
      [
        [0, 3],
        [4, 6],
        [7, 9],
      ][third]
        ?.map((digit) => edtf.slice(0, 3) + digit)
        .join('/') ?? null
    );
  if (/^\d{4}-\d{2}$/.test(edtf)) {
    const last = daysInMonth(Number(edtf.slice(0, 4)), Number(edtf.slice(5)));
    return (
      [
        ['01', '10'],
        ['11', '20'],
        ['21', String(last)],
      ][third]
        ?.map((number) => `${edtf}-${number}`)
        .join('/') ?? null
    );
  }
  return edtf;
}

/** "end of June", "end-August", "start of 2013", "end of the year", "year-end", "beginning of next month". */
const edgeOf: DateGrammar = (reading, at) => {
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

function lastDay(edtf: string): string {
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

/** "year to June", "year ended June 30", "three months to March", "quarter ending Sept 30". */
const periodTo: DateGrammar = (reading, at) => {
  const atom = reading.atoms.get(at);
  const count = atom?.kind === 'cardinal' ? Number(atom.value) : 1;
  let place = atom ? atom.to : at;
  if (!atom && /^(fiscal|financial)$/.test(lowerAt(reading, place))) place++;
  const unit = TIME_UNITS.get(lowerAt(reading, place));
  if (!unit || !/^(year|month|months|quarter|years)$/.test(lowerAt(reading, place)) || count > 60)
    return null;
  if (!/^(to|ended|ending|through)$/.test(lowerAt(reading, place + 1))) return null;
  const inner = endOfPeriod(
    reading,
    /^(in|on|at)$/.test(lowerAt(reading, place + 2)) ? place + 3 : place + 2,
  );
  if (!inner) return null;
  const months = count * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1);
  const end = /^(\d{4})-(\d{2})/.exec(lastDay(inner.edtf ?? ''));
  const last = end ? monthIndex(Number(end[1]), Number(end[2])) : null;
  return {
    from: at,
    to: inner.to,
    edtf: last === null ? null : edtfMonths(last - months + 1, last),
    grain: 'span',
    reason: 'months up to the one named',
    numeral: atom !== undefined || inner.numeral,
  };
};

function endOfPeriod(reading: Reading, at: number): FoundDate | null {
  const place = /^(end|late)$/.test(lowerAt(reading, at)) ? at + 1 : at;
  const skip =
    DASHES.has(lowerAt(reading, place)) || lowerAt(reading, place) === 'of' ? place + 1 : place;
  return monthAt(reading, skip) === null && monthAt(reading, skip + 1) === null
    ? null
    : innerDate(reading, skip);
}

/** "the quarter", "the month": the one the sentence is about, as a bare time adverbial. */
const bareQuarter: DateGrammar = (reading, at) => {
  if (lowerAt(reading, at - 1) !== 'the' || !/^(quarter)$/.test(lowerAt(reading, at))) return null;
  if (!/^(in|for|during|of|over|within)$/.test(lowerAt(reading, at - 2))) return null;
  return {
    from: at,
    to: at + 1,
    edtf: null,
    grain: 'quarter',
    reason: 'the quarter reported on',
    numeral: false,
  };
};

/** "the year after", "the month before", "the day before yesterday". */
const unitAfter: DateGrammar = (reading, at) => {
  if (
    lowerAt(reading, at - 1) !== 'the' ||
    !/^(year|month|week|day|quarter)$/.test(lowerAt(reading, at))
  )
    return null;
  const turn = lowerAt(reading, at + 1);
  if (turn !== 'after' && turn !== 'before') return null;
  const next = reading.tokens[at + 2];
  if (next?.kind === 'word' && !/^(and|but|when|while|as|to)$/.test(next.lower)) return null;
  const unit = TIME_UNITS.get(lowerAt(reading, at)) as 'year';
  return {
    from: at,
    to: at + 2,
    edtf: null,
    grain: unit,
    reason: 'counted from the date before it',
    numeral: false,
    shift: { count: turn === 'after' ? 1 : -1, unit, fromAnchor: true },
  };
};

export const PART_GRAMMARS: readonly DateGrammar[] = [
  periodTo,
  firstMonths,
  halfOrQuarter,
  weekOfMonth,
  weekOf,
  thirdOf,
  edgeOf,
  unitAfter,
  bareQuarter,
];
