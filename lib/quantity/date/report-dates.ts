/** Dates on which something was said, and datelines: they date no amount. */

import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { isContractMonth } from './place-in-year';

/** Days on which something was said, and datelines, date no amount. */
export function isReportDate(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading;
  // "Bonds due 2030 fell": when they mature.
  if (draft.date?.grain === 'year' && lowerAt(reading, draft.from - 1) === 'due') return true;
  const before =
    lowerAt(reading, draft.from - 1) === 'on' || lowerAt(reading, draft.from - 1) === 'late'
      ? draft.from - 2
      : draft.from - 1;
  if (
    wordIs(
      reading,
      before,
      "said told reported announced says say reporting showed show warned added wrote saying testified tuesday's published statement interview reporters press",
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
      // "said 289 people died on Tuesday": when they died.
      if (reading.atoms.has(at) && reading.claimed[at]) break;
      if (wordIs(reading, at, 'said told announced showed says warned')) return true;
    }
  return (
    isDateline(reading, draft) ||
    opensReport(reading, draft) ||
    wordIs(reading, draft.from - 1, 'announcement statement report remarks speech comments')
  );
}

/** "December corn", "sugar for May": the month of a contract. */
export const isDeliveryMonth = (reading: Reading, { from, to, date }: Draft) =>
  date?.grain === 'month' && isContractMonth(reading, from, to);

/** "Last month it said it was looking for 540bn yen": when it said so. */
function opensReport(reading: Reading, { from, to }: Draft): boolean {
  const lead = wordIs(reading, from - 1, 'in on') ? from - 1 : from;
  const sentence = reading.tokens[from]?.sentence;
  if (reading.tokens[lead - 1]?.sentence === sentence) return false;
  const who = lowerAt(reading, to) === ',' ? to + 1 : to;
  for (let at = who; at < who + 4; at++)
    if (wordIs(reading, at, 'said announced warned'))
      return at > who && wordIs(reading, at + 1, 'it he she they that');
  return false;
}

/** "BAGHDAD, Sept 9 –" opens the paragraph. */
function isDateline(reading: Reading, draft: Draft): boolean {
  if (draft.from > 6) return false;
  for (let at = draft.to; at < draft.to + 5; at++)
    if (/^[–—-]$/.test(lowerAt(reading, at)) && !reading.tokens[at]?.glued) return true;
  return false;
}
