/** What a date, or a length of time behind "next" or "past", says as the period of an amount. */

import { FROM_NOW } from '../date/found-date';
import { spanOfUnits } from '../date/units-from-now';
import type { Draft, DraftPeriod } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

/** "since it was floated on August 20": the bound stands before the clause. */
function boundOf(reading: Reading, { from, hedge }: Draft): string {
  if (hedge) return lowerAt(reading, hedge.from);
  const start = wordIs(reading, from - 1, 'on in from') ? from - 2 : from - 1;
  if (wordIs(reading, start, 'began begins started starts beginning starting')) return 'since';
  // "since its low in October 2011"
  if (wordIs(reading, from - 1, 'on in'))
    for (let at = from - 2; at > from - 7; at--)
      if (wordIs(reading, at, 'since'))
        return wordIs(reading, at + 1, 'it he she they the its their') ? 'since' : '';
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

export function periodOf(reading: Reading, amount: Draft, date: Draft): DraftPeriod | null {
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

const SPAN_UNITS: Readonly<Record<string, 'year' | 'month' | 'week' | 'day' | 'quarter'>> = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  quarter: 'quarter',
};

/** "over the next five years": the length of time is itself the period. */
export function spanPeriod({ tokens, published }: Reading, draft: Draft): DraftPeriod | null {
  const half = draft.unit === 'a' && draft.value?.endsWith('.5');
  const count = Number(draft.value) * (half ? 12 : 1);
  const unit = half ? 'month' : SPAN_UNITS[draft.unit];
  if (draft.class !== 'duration' || published === null || !unit) return null;
  if (!Number.isInteger(count) || count > 1000) return null;
  // "stocks would last two days": a verb.
  if (wordIs({ tokens }, draft.from - 2, 'will would should could can may might must to'))
    return null;
  const ahead = wordIs({ tokens }, draft.from - 1, 'next coming');
  if (!ahead && !wordIs({ tokens }, draft.from - 1, 'past last')) return null;
  // "will orbit and last 15 years": a verb.
  if (wordIs({ tokens }, draft.from - 2, 'and or they')) return null;
  const edtf = spanOfUnits(published, unit, ahead ? count : -count);
  const words = { from: draft.from, to: draft.to };
  return edtf === null ? null : { edtf, words, reason: FROM_NOW };
}
