/** Dates on which something was said, and datelines: they date no amount. */
import { FUTURES } from './lexicon/calendar';
import { type Draft, lowerAt, type Reading } from './reading';

/** Days on which something was said, and datelines, date no amount. */
export function isReportDate(reading: Reading, draft: Draft): boolean {
  return /^(announcement|statement|report|remarks|speech|comments)$/.test(
    lowerAt(reading, draft.from - 1),
  );
}

/** "December corn": the month of a contract. */
export function isDeliveryMonth(reading: Reading, { to, date }: Draft): boolean {
  return date?.grain === 'month' && FUTURES.has(lowerAt(reading, to));
}
