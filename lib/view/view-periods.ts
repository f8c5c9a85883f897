/** How relative dates of the record were resolved: in the words of the record itself. */

import { isStated } from '../record/figure';
import { dateWords } from '../words/date-words';
import type { RecordIndex } from './index-record';

export interface ResolvedPeriod {
  readonly printed: string;
  readonly read: string;
  readonly basis: string;
}

/** Each period that is not simply printed, once. */
export function viewPeriods({ dataset }: RecordIndex): ResolvedPeriod[] {
  const found = new Map<string, ResolvedPeriod>();
  for (const figure of dataset.figures.filter(isStated)) {
    const { period_text, period_basis, time_period } = figure;
    if (!period_text || !period_basis || time_period === null) continue;
    if (period_basis.startsWith('printed')) continue;
    const read = dateWords(time_period);
    found.set(`${period_text} ${read}`, { printed: period_text, read, basis: period_basis });
  }
  return [...found.values()];
}
