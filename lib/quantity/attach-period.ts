/** Stage 16: the date in the same sentence that says when an amount holds. */
import { type Draft, type DraftPeriod, lowerAt, type Reading } from './reading';
import { isDeliveryMonth, isReportDate } from './report-dates';
import { spanOfUnits } from './units-from-now';
import { AMOUNTS, costBefore, costBehind } from './weigh-dates';

/** A date further away belongs to another clause. */
const WINDOW = 45;

/** EDTF of the date as a period: open ends for "since", "from", "after" and "until". */
function boundedEdtf(reading: Reading, draft: Draft): string | null {
  const edtf = draft.date?.edtf;
  if (!edtf) return null;
  const lead = draft.hedge ? lowerAt(reading, draft.hedge.from) : '';
  if (edtf.includes('/') && lead !== 'by') {
    const [first, last] = edtf.split('/');
    if (/^(since|from|after)$/.test(lead)) return `${first}/..`;
    return /^(until|till)$/.test(lead) ? `../${last}` : edtf;
  }
  if (/^(since|from|after)$/.test(lead)) return `${edtf}/..`;
  return /^(until|till|before)$/.test(lead) ? `../${edtf}` : edtf;
}

function periodOf(reading: Reading, date: Draft): DraftPeriod | null {
  const edtf = boundedEdtf(reading, date);
  return edtf === null
    ? null
    : { edtf, words: { from: date.from, to: date.to }, reason: date.date?.reason ?? '' };
}

const LIMIT = 12;

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
    if (
      date.hedge &&
      lowerAt(reading, date.hedge.from) === 'since' &&
      followsRank(reading, date, near)
    )
      continue;
    const cost = behind
      ? costBehind(reading, amount, date, near)
      : costBefore(reading, amount, date, near);
    if (cost < least) [best, least] = [date, cost];
  }
  return best;
}

/** Counts and lengths of time are dated only by a date close by. */
function limitOf(amount: Draft): number {
  if (amount.class === 'count') return 3.5;
  return amount.class === 'figure' ? LIMIT : 5;
}

/** "the highest since February 14" */
function followsRank(_reading: Reading, date: Draft, near: readonly Draft[]): boolean {
  return near.some(
    (other) => other.class === 'ordinal-rank' && other.to <= date.from && date.from - other.to <= 6,
  );
}

/** "over the next five years": the length of time is itself the period. */
function spanPeriod(reading: Reading, draft: Draft): DraftPeriod | null {
  const lead = lowerAt(reading, draft.from - 1);
  const count = Number(draft.value);
  if (
    draft.class !== 'duration' ||
    reading.published === null ||
    !Number.isInteger(count) ||
    count > 1000
  )
    return null;
  const sign = /^(next|coming|following)$/.test(lead)
    ? 1
    : /^(past|last|previous)$/.test(lead)
      ? -1
      : 0;
  const unit = { a: 'year', mo: 'month', wk: 'week', d: 'day', quarter: 'quarter' }[draft.unit];
  if (!sign || !unit) return null;
  const edtf = spanOfUnits(reading.published, unit as 'year', sign * count);
  return edtf === null
    ? null
    : {
        edtf,
        words: { from: draft.from, to: draft.to },
        reason: 'counted from the publication date',
      };
}

export function attachPeriods(reading: Reading): void {
  const drafts = [...reading.drafts].sort((a, b) => a.from - b.from);
  const bySentence = groupBySentence(reading, drafts);
  for (const mentions of bySentence.values()) attachInSentence(reading, mentions);
}

function groupBySentence(reading: Reading, drafts: readonly Draft[]): Map<number, Draft[]> {
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const sentence = reading.tokens[draft.from]?.sentence ?? 0;
    const group = groups.get(sentence) ?? [];
    group.push(draft);
    groups.set(sentence, group);
  }
  return groups;
}

/** Mentions looked at around an amount: keeps a sentence of thousands of numbers linear. */
const NEIGHBOURS = 10;

export const near = (mentions: readonly Draft[], index: number) =>
  mentions.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS);

/** "output expanded 7.2 percent in January, and investment grew 7.9 percent": one date for both moves. */
function carryPeriods(reading: Reading, mentions: readonly Draft[]): void {
  let source: Draft | null = null;
  for (const draft of mentions) {
    if (draft.class === 'date' && source && draft.from > source.to && !isSourceDate(draft, source))
      source = null;
    if (!AMOUNTS.has(draft.class) || draft.marks.attributive) continue;
    const moves = draft.change === 'increase' || draft.change === 'decrease';
    if (draft.period) {
      if (moves) source = draft;
      continue;
    }
    const ends = /^(to|at)$/.test(lowerAt(reading, draft.from - 1));
    if (source && (moves || ends) && newClause(reading, source, draft)) {
      draft.period = source.period;
      if (!moves) continue;
    }
  }
}

const isSourceDate = (date: Draft, source: Draft) => source.period?.words.from === date.from;

/** ", and X grew", ", while X rose": a clause of the same shape, with nothing compared between. */
function newClause(reading: Reading, source: Draft, draft: Draft): boolean {
  let opened = false;
  for (let at = source.to; at < draft.from; at++) {
    const word = lowerAt(reading, at);
    if (/^(than|compared|from|after|versus|against|before|since|;)$/.test(word)) return false;
    if (word === 'while' || (word === ',' && lowerAt(reading, at + 1) === 'and')) opened = true;
  }
  return opened;
}

function attachInSentence(reading: Reading, mentions: readonly Draft[]): void {
  mentions.forEach((draft, index) => {
    if (!AMOUNTS.has(draft.class) || draft.marks.attributive) return;
    if (draft.class === 'duration' && followsRank(reading, draft, near(mentions, index))) return;
    const neighbours = near(mentions, index);
    const own = spanPeriod(reading, draft);
    if (own) {
      draft.period = own;
      return;
    }
    const spans = neighbours.filter((other) => spanPeriod(reading, other) !== null);
    const dates = neighbours.filter(
      (other) =>
        other.class === 'date' &&
        other.date?.edtf &&
        !isReportDate(reading, other) &&
        !isDeliveryMonth(reading, other),
    );
    const date = nearestDate(reading, draft, [...dates, ...spans], neighbours);
    if (!date) return;
    const period = date.class === 'date' ? periodOf(reading, date) : spanPeriod(reading, date);
    if (period) draft.period = period;
  });
  carryPeriods(reading, mentions);
  for (const draft of mentions)
    if (draft.conversionOf?.period && !draft.period) draft.period = draft.conversionOf.period;
}
