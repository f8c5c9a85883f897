/** Stage 4: calendar expressions, absolute or relative, one mention each. */
import { ABSOLUTE_GRAMMARS, plainYear } from './absolute-dates';
import { civilOf, edtfDay, edtfMonth, edtfYear, parseDay, shiftEdtf } from './calendar';
import { countedDate } from './counted-dates';
import type { DateGrammar, FoundDate } from './found-date';
import {
  LAST_WORDS,
  MONTHS,
  NEXT_WORDS,
  SEASONS,
  THIS_WORDS,
  TIME_UNITS,
  WEEKDAYS,
} from './lexicon/calendar';
import { mayBeYear } from './may-be-year';
import { PART_GRAMMARS } from './parts-of-periods';
import { claim, type DateReading, type Draft, lowerAt, type Reading, wordsOf } from './reading';
import { RELATIVE_GRAMMARS } from './relative-dates';
import { unitFromNow } from './units-from-now';

const GRAMMARS: readonly DateGrammar[] = [
  ...PART_GRAMMARS,
  ...ABSOLUTE_GRAMMARS,
  ...RELATIVE_GRAMMARS,
];

/** Words that a date can start with; numbers may always. */
const STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...TIME_UNITS.keys(),
  ...NEXT_WORDS,
  ...LAST_WORDS,
  ...THIS_WORDS,
  ...'yesterday today tonight tomorrow early mid late earlier later end close ending start beginning middle final opening fiscal financial fy q h same corresponding comparable equivalent a an the new christmas boxing valentine halloween'.split(
    ' ',
  ),
]);

function mayStartDate({ tokens, atoms, claimed }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || claimed[at]) return false;
  // "1,200" and "12.75" open no date, but for "5,000 years ago".
  if (token.kind === 'number' && token.text.length > 4 && !/^\d+$/.test(token.text))
    return TIME_UNITS.has(tokens[at + 1]?.lower ?? '');
  return token.kind === 'number' || STARTERS.has(token.lower) || atoms.has(at);
}

const ARTICLES = new Set(['a', 'an', 'the']);

function findDate(reading: Reading, at: number): FoundDate | null {
  // Articles open most noun phrases, but of all dates only "a year ago" and its like.
  if (ARTICLES.has(lowerAt(reading, at)) && !reading.atoms.has(at)) return countedDate(reading, at);
  for (const grammar of GRAMMARS) {
    const found = grammar(reading, at);
    if (found && found.to > found.from) return found;
  }
  const year = plainYear(reading, at);
  return year && mayBeYear(reading, at) ? year : null;
}

function claimDate(reading: Reading, found: FoundDate): Draft | null {
  const date: DateReading = {
    edtf: found.edtf,
    reason: found.reason,
    grain: found.grain,
    ...(found.shift && { shift: found.shift }),
  };
  return claim(reading, found, { class: 'date', tier: found.numeral ? 1 : 2, unit: 'date', date });
}

/** Claims every date of the paragraph, then resolves those that lean on another date. */
export function readDates(reading: Reading): void {
  let at = 0;
  while (at < reading.tokens.length) {
    const found = mayStartDate(reading, at) ? findDate(reading, at) : null;
    const draft = found && claimDate(reading, found);
    at = draft ? draft.to : at + 1;
  }
  const dates = reading.drafts.filter((draft) => draft.class === 'date');
  dates.forEach((draft, index) => {
    if (draft.date?.shift) {
      const anchor = countsFromNow(draft.date.shift) ? null : anchorOf(reading, dates, index);
      draft.date = resolveShift(reading, draft.date, anchor);
    }
    if (draft.date?.reason === 'the quarter reported on')
      draft.date = { ...draft.date, edtf: quarterBefore(dates, index) };
  });
  for (const draft of dates) finishDate(reading, draft);
}

function finishDate(reading: Reading, draft: Draft): void {
  const { edtf = null, reason = '' } = draft.date ?? {};
  draft.value = edtf;
  if (edtf === null) return;
  draft.period = { edtf, words: { from: draft.from, to: draft.to }, reason };
  draft.steps.push({ words: wordsOf(reading, draft), meaning: `${edtf} (${reason})` });
}

/** "a year ago" compares with the date before it; "a decade ago" and "three years ago" count from now. */
const countsFromNow = ({ count, unit, fromAnchor: anchored }: Shift) =>
  !anchored && (Math.abs(count) > 1 || unit === 'decade' || unit === 'century');

/** Dates looked at before one that leans on another; a sentence of more is no sentence. */
const ANCHORS = 8;

/** Weekdays and datelines tell when something was said; they anchor no comparison. */
function anchorOf(reading: Reading, dates: readonly Draft[], index: number): string | null {
  const draft = dates[index];
  const sentence = reading.tokens[draft?.from ?? 0]?.sentence;
  for (let before = index - 1; before >= 0 && index - before <= ANCHORS; before--) {
    const candidate = dates[before];
    if (!candidate || reading.tokens[candidate.from]?.sentence !== sentence) break;
    if (candidate.date?.edtf && !isReportDay(reading, candidate)) return candidate.date.edtf;
  }
  return null;
}

function isReportDay(reading: Reading, { from, to, date }: Draft): boolean {
  return (
    date?.grain === 'day' && to - from === 1 && /^(on|said|late)$/.test(lowerAt(reading, from - 1))
  );
}

function quarterBefore(dates: readonly Draft[], index: number): string | null {
  for (let before = index - 1; before >= 0 && index - before <= ANCHORS; before--)
    if (dates[before]?.date?.grain === 'quarter' && dates[before]?.date?.edtf)
      return dates[before]?.date?.edtf ?? null;
  return null;
}

/** The date counted from an anchor, or from the day of publication. */
function resolveShift(reading: Reading, date: DateReading, anchor: string | null): DateReading {
  const { shift } = date;
  if (!shift) return date;
  const edtf = anchor === null ? fromPublication(reading, shift) : fromAnchor(anchor, shift);
  const reason = anchor === null ? 'counted from the publication date' : `counted from ${anchor}`;
  return { ...date, edtf, reason };
}

type Shift = NonNullable<DateReading['shift']>;

/** Years and months keep the anchor's granularity, days and weeks become months ("a year before" last week). */
function fromAnchor(anchor: string, { count, unit }: Shift): string | null {
  const months = unit === 'month' ? count : unit === 'quarter' ? count * 3 : 0;
  const years = unit === 'year' ? count : unit === 'decade' ? count * 10 : 0;
  if (months || years) {
    const day = /^\d{4}-\d{2}-\d{2}/.test(anchor);
    const base = day ? anchor.slice(0, 7) : anchor;
    return shiftEdtf(base, years, months);
  }
  const week = unit === 'week' ? /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(anchor) : null;
  const [first, last] = [parseDay(week?.[1]), parseDay(week?.[2])];
  // "next week, and bills the week after": a week behind a week.
  if (first !== null && last !== null)
    return `${edtfDay(first + count * 7)}/${edtfDay(last + count * 7)}`;
  const days = parseDay(anchor.slice(0, 10));
  if (days === null) return null;
  return edtfDay(days + count * (unit === 'week' ? 7 : 1));
}

function fromPublication(
  { published }: Reading,
  { count, unit, fromAnchor: anchored }: Shift,
): string | null {
  if (published === null) return null;
  const { year, month } = civilOf(published);
  if (unit === 'year' && Math.abs(count) === 1)
    return anchored && count > 0 ? null : edtfMonth(year + count, month);
  if (unit === 'year') return edtfYear(year + count);
  if (unit === 'decade' || unit === 'century')
    return edtfYear(year + count * (unit === 'decade' ? 10 : 100));
  return unit === 'week' ? edtfDay(published + count * 7) : unitFromNow(published, unit, count);
}
