/** Stage 16: the date in the same sentence that says when an amount holds. */
import { type Draft, type DraftPeriod, lowerAt, type Reading } from './reading';
import { spanOfUnits } from './relative-dates';

const AMOUNTS = new Set(['figure', 'count', 'duration', 'vague-quantifier']);
/** A date further away belongs to another clause. */
const WINDOW = 45;

/** Days on which something was said, and datelines, date no amount. */
function isReportDate(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading;
  const before =
    lowerAt(reading, draft.from - 1) === 'on' || lowerAt(reading, draft.from - 1) === 'late'
      ? draft.from - 2
      : draft.from - 1;
  if (
    /^(said|told|reported|announced|says|say|reporting|showed|show|warned|added|wrote|saying|tuesday's|statement|interview|reporters|press)$/.test(
      lowerAt(reading, before),
    )
  )
    return draft.date?.grain === 'day';
  if (draft.date?.grain === 'day')
    for (let at = draft.from - 1; at > draft.from - 10 && at >= 0; at--) {
      if (
        tokens[at]?.sentence !== tokens[draft.from]?.sentence ||
        (tokens[at]?.text === ',' && at < draft.from - 4)
      )
        break;
      if (/^(said|told|announced|showed|says|warned)$/.test(lowerAt(reading, at))) return true;
    }
  return isDateline(reading, draft);
}

/** "BAGHDAD, Sept 9 –" opens the paragraph. */
function isDateline(reading: Reading, draft: Draft): boolean {
  if (draft.from > 6) return false;
  for (let at = draft.to; at < draft.to + 5; at++)
    if (/^[–—-]$/.test(lowerAt(reading, at)) && !reading.tokens[at]?.glued) return true;
  return false;
}

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

/** Lower is better: dates behind the amount first, dates past other amounts and clause marks last. */
function distance(reading: Reading, amount: Draft, date: Draft, drafts: readonly Draft[]): number {
  const behind = date.from >= amount.to;
  const [from, to] = behind ? [amount.to, date.from] : [date.to, amount.from];
  if (to - from > WINDOW) return Number.POSITIVE_INFINITY;
  let cost = (to - from) / 4 + (behind ? 0 : 3);
  for (let at = from; at < to; at++) {
    const word = lowerAt(reading, at);
    if (word === ';' || word === ':') cost += 30;
    else if (word === ',') cost += behind ? 4 : 1.5;
    else if (/^(while|but|although|whereas|which|who|after|before|when)$/.test(word)) cost += 4;
    else if (/^(and|compared|against|from|as|than)$/.test(word) && behind) cost += 3;
  }
  for (const other of drafts) {
    if (other === amount || other.from < from || other.to > to) continue;
    if (other.class === 'figure' || other.class === 'count') cost += behind ? 3 : 1;
    if (other.class === 'date') cost += 4;
  }
  return cost;
}

const LIMIT = 16;

function nearestDate(
  reading: Reading,
  amount: Draft,
  dates: readonly Draft[],
  near: readonly Draft[],
): Draft | null {
  let best: Draft | null = null;
  let least = LIMIT;
  for (const date of dates) {
    const cost = distance(reading, amount, date, near);
    if (cost < least) [best, least] = [date, cost];
  }
  return best;
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

function attachInSentence(reading: Reading, mentions: readonly Draft[]): void {
  mentions.forEach((draft, index) => {
    if (!AMOUNTS.has(draft.class) || draft.marks.attributive) return;
    const near = mentions.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS);
    const own = spanPeriod(reading, draft);
    if (own) {
      draft.period = own;
      return;
    }
    const spans = near.filter((other) => spanPeriod(reading, other) !== null);
    const dates = near.filter(
      (other) => other.class === 'date' && other.date?.edtf && !isReportDate(reading, other),
    );
    const date = nearestDate(reading, draft, [...dates, ...spans], near);
    if (!date) return;
    const period = date.class === 'date' ? periodOf(reading, date) : spanPeriod(reading, date);
    if (period) draft.period = period;
  });
  for (const draft of mentions)
    if (draft.conversionOf?.period && !draft.period) draft.period = draft.conversionOf.period;
}
