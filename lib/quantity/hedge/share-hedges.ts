/** One hedge for two amounts: coordinated pairs and conversions. */

import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { setHedge } from './match-hedge';

export const HEDGEABLE = new Set(['figure', 'count', 'duration', 'time']);

/** "over $4bn and $3bn respectively", "about 62 miles (100 km)": one hedge for both. */
export function shareHedges(reading: Reading): void {
  const amounts = reading.drafts
    .filter((draft) => HEDGEABLE.has(draft.class))
    .sort((a, b) => a.from - b.from);
  amounts.forEach((draft, index) => {
    const before = amounts[index - 1];
    if (
      !before?.hedge ||
      draft.hedge ||
      draft.value2 !== null ||
      before.value2 !== null ||
      before.hedge.from > before.from
    )
      return;
    if (
      draft.conversionOf === before ||
      (draft.conversionOf !== null && draft.conversionOf === before.conversionOf) ||
      isRespectivePair(reading, before, draft)
    )
      setHedge(draft, { ...before.hedge, modifier: before.modifier });
  });
}

const RESPECTIVE_WINDOW = 8;

function isRespectivePair(reading: Reading, first: Draft, second: Draft): boolean {
  const joint = lowerAt(
    reading,
    first.marks.noun && first.marks.noun.from >= first.to ? first.marks.noun.to : first.to,
  );
  if (joint !== 'and' && joint !== ',') return false;
  if (second.from - first.to > 4) return false;
  for (let at = second.to; at < second.to + RESPECTIVE_WINDOW; at++) {
    if (reading.tokens[at]?.sentence !== reading.tokens[second.from]?.sentence) return false;
    if (lowerAt(reading, at) === 'respectively') return true;
  }
  return false;
}
