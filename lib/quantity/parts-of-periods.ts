/** Parts of a year or month: "first half of 2024", "early 2027", "end of June", "year to March". */
import { edtfMonths, monthIndex } from './calendar';
import { edgeOf, lastDay } from './edges-of-periods';
import { DASHES, type DateGrammar, type FoundDate, monthAt } from './found-date';
import { firstMonths, halfOrQuarter } from './halves-and-quarters';
import { innerDate } from './inner-date';
import { TIME_UNITS } from './lexicon/calendar';
import { lowerAt, type Reading } from './reading';
import { thirdOf } from './thirds-of-periods';
import { weekOf, weekOfMonth } from './weeks-of-months';

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
