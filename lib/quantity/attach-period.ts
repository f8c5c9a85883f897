/** Stage 16: the date in the same sentence that says when an amount holds. */
import { carryPeriods } from './carry-periods';
import { type Draft, type DraftPeriod, lowerAt, type Reading } from './reading';
import { isDeliveryMonth, isReportDate } from './report-dates';
import { spanOfUnits } from './units-from-now';
import { AMOUNTS, followsRank, isPlaceCount } from './weigh-dates';
import { costBefore } from './weigh-dates-before';
import { costBehind } from './weigh-dates-behind';
import { wordIs } from './word-at';

/** A date further away belongs to another clause. */
const WINDOW = 45;
/** Mentions looked at around an amount: keeps a sentence of thousands of numbers linear. */
const NEIGHBOURS = 10;
const LIMIT = 12;

/** "since it was floated on August 20": the bound stands before the clause. */
function boundOf(reading: Reading, { from, hedge }: Draft): string {
  if (hedge) return lowerAt(reading, hedge.from);
  if (wordIs(reading, from - 2, 'began begins started starts beginning starting')) return 'since';
  if (lowerAt(reading, from - 1) === 'on')
    for (let at = from - 2; at > from - 7; at--)
      if (wordIs(reading, at, 'since'))
        return wordIs(reading, at + 1, 'it he she they the') ? 'since' : '';
  return '';
}

/** EDTF of the date as a period: open ends for "since", "from", "after" and "until". */
function boundedEdtf(edtf: string, bound: string): string {
  const [first, last] = edtf.split('/');
  if (/^(since|from|after)$/.test(bound)) return `${first}/..`;
  return /^(until|till|before)$/.test(bound)
    ? `../${bound === 'before' ? edtf : (last ?? edtf)}`
    : edtf;
}

function periodOf(reading: Reading, amount: Draft, date: Draft): DraftPeriod | null {
  const edtf = date.date?.edtf;
  if (!edtf) return spanPeriod(reading, date);
  // "since June, when it traded at $115"
  const when = amount.from > date.to && wordIs(reading, date.to + 1, 'when');
  const then = wordIs(reading, amount.to, 'since') && wordIs(reading, amount.to + 1, 'then');
  return {
    edtf: boundedEdtf(
      edtf,
      when || (date.date?.grain === 'span' && !date.hedge)
        ? ''
        : then
          ? 'since'
          : boundOf(reading, date),
    ),
    words: { from: date.from, to: date.to },
    reason: date.date?.reason ?? '',
  };
}

function nearestDate(
  reading: Reading,
  amount: Draft,
  dates: readonly Draft[],
  near: readonly Draft[],
): Draft | null {
  let best: Draft | null = null;
  let least = limitOf(amount);
  for (const date of dates) {
    const behind = date.from >= amount.to;
    if (Math.abs(behind ? date.from - amount.to : amount.from - date.to) > WINDOW) continue;
    if (date.hedge && wordIs(reading, date.hedge.from, 'since') && followsRank(date, near))
      continue;
    const cost = (behind ? costBehind : costBefore)(reading, amount, date, near);
    if (cost < least) [best, least] = [date, cost];
  }
  return best;
}

/** Counts and lengths of time are dated only by a date close by. */
function limitOf(amount: Draft): number {
  if (amount.class === 'count') return 3.5;
  return amount.class === 'figure' ? LIMIT : 5;
}

const SPAN_UNITS: Readonly<Record<string, 'year' | 'month' | 'week' | 'day' | 'quarter'>> = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  quarter: 'quarter',
};

/** "over the next five years": the length of time is itself the period. */
function spanPeriod({ tokens, published }: Reading, draft: Draft): DraftPeriod | null {
  const count = Number(draft.value);
  const unit = SPAN_UNITS[draft.unit];
  if (draft.class !== 'duration' || published === null || !unit) return null;
  if (!Number.isInteger(count) || count > 1000) return null;
  const ahead = wordIs({ tokens }, draft.from - 1, 'next coming');
  if (!ahead && !wordIs({ tokens }, draft.from - 1, 'past last')) return null;
  const edtf = spanOfUnits(published, unit, ahead ? count : -count);
  const words = { from: draft.from, to: draft.to };
  return edtf === null ? null : { edtf, words, reason: 'counted from the publication date' };
}

export function attachPeriods(reading: Reading): void {
  const drafts = [...reading.drafts].sort((a, b) => a.from - b.from);
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const sentence = reading.tokens[draft.from]?.sentence ?? 0;
    const group = bySentence.get(sentence);
    if (group) group.push(draft);
    else bySentence.set(sentence, [draft]);
  }
  for (const mentions of bySentence.values()) attachInSentence(reading, mentions);
}

/** Scores, votes, "the first time in six years" and "65 km north of" hold at no time. */
function isTimeless(reading: Reading, draft: Draft, near: readonly Draft[]): boolean {
  if (!AMOUNTS.has(draft.class) || draft.marks.attributive || draft.marks.tally) return true;
  if (draft.class === 'duration')
    return (
      followsRank(draft, near) ||
      wordIs(reading, draft.from - 2, 'time') ||
      wordIs(reading, draft.from - 1, 'after')
    );
  // "Unemployment, now 10.9 per cent, will fall"; "The ship, 400 metres long, sank on Tuesday"
  if (wordIs(reading, draft.from - 1, 'now currently')) return true;
  if (lowerAt(reading, draft.from - 1) === ',' && wordIs(reading, draft.to, 'long wide tall'))
    return true;
  return (
    (draft.class === 'count' && isPlaceCount(reading, draft)) ||
    (/^(km|m|mi|ft)$/.test(draft.unit) &&
      wordIs(
        reading,
        draft.to,
        'off away from north south east west north-east north-west south-east south-west northeast northwest southeast southwest inland outside offshore',
      ))
  );
}

function attachInSentence(reading: Reading, mentions: readonly Draft[]): void {
  const spans = new Set(mentions.filter((draft) => spanPeriod(reading, draft) !== null));
  const dates = new Set(
    mentions.filter(
      (draft) =>
        draft.date?.edtf && !isReportDate(reading, draft) && !isDeliveryMonth(reading, draft),
    ),
  );
  mentions.forEach((draft, index) => {
    const near = mentions.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS);
    if (isTimeless(reading, draft, near)) return;
    const date = spans.has(draft)
      ? draft
      : nearestDate(
          reading,
          draft,
          near.filter((other) => dates.has(other) || spans.has(other)),
          near,
        );
    if (date) draft.period = periodOf(reading, draft, date);
  });
  carryPeriods(reading, mentions);
}
