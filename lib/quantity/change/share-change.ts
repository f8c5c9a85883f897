/** Changes that one amount takes from another: appositions and left-out verbs. */

import { compareDecimals, multiplyDecimals } from '../decimal';
import { CHANGE_VERBS } from '../lexicon/changes';
import { NOT_GAPPED } from '../lexicon/ellipsis';
import type { Change } from '../mention';
import { type Draft, isAmount, startWithHedge } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { isSameChange } from './same-change';

/** "Copper slid 1.2% and aluminium 0.8%": the verb of the first clause is left out of the second. */
function gappedChange(reading: Reading, draft: Draft, before: Draft | undefined): Change | null {
  if (!before || before.change === 'level' || draft.change !== 'level' || before.change === null)
    return null;
  if (isSameChange(reading, draft, before)) return before.change;
  if (before.unit !== draft.unit || draft.marks.noun || before.marks.factor) return null;
  if (draft.marks.money && !isSameOrder(draft, before)) return null;
  // "29%, or 32% at constant currencies": the change in another way of counting.
  const restated = lowerAt(reading, before.to) === ',' && lowerAt(reading, before.to + 1) === 'or';
  if (restated && before.to + 2 >= startWithHedge(draft)) return before.change;
  const start = startWithHedge(draft) - 1;
  if (isOtherOfOne(reading, start)) return before.change;
  for (let at = start; at > start - 5; at--) {
    const word = lowerAt(reading, at);
    if (/^(and|while)$/.test(word)) return at < start ? before.change : null;
    if (reading.tokens[at]?.kind !== 'word' || NOT_GAPPED.has(word)) return null;
    // "and filled 83.4 per cent of its seats": a verb of its own.
    if (at === start && /.{3}ed$/.test(reading.tokens[at]?.text ?? '')) return null;
  }
  return null;
}

/** "one dropped 28%, another 15%": the other thing, not an addition. */
export function isOtherOfOne(reading: Reading, another: number): boolean {
  if (lowerAt(reading, another) !== 'another' || lowerAt(reading, another - 1) !== ',')
    return false;
  for (let at = another - 2; at > another - 9; at--)
    if (lowerAt(reading, at) === 'one') return CHANGE_VERBS.has(lowerAt(reading, at + 1));
  return false;
}

/** "up 2.4p, and diesel 152.1p": a price, not another move. */
const isSameOrder = ({ value }: Draft, before: Draft) =>
  value === null ||
  before.value === null ||
  compareDecimals(value, multiplyDecimals(before.value, '10')) < 0;

const isLength = (draft: Draft | undefined) => draft?.class === 'duration';

export function shareGappedChange(reading: Reading): void {
  const amounts = reading.drafts.filter(isAmount).sort((a, b) => a.from - b.from);
  amounts.forEach((draft, index) => {
    // "rose 1.2p in a week to 113.5p and diesel 1.4p": a length of time is no step of its own.
    const timed = isLength(amounts[index - 1]) || isLength(amounts[index - 2]);
    for (let back = 1; back <= (timed ? 3 : 2); back++) {
      const before = amounts[index - back];
      if (before && reading.tokens[before.from]?.sentence !== reading.tokens[draft.from]?.sentence)
        return;
      const change = gappedChange(reading, draft, before);
      if (change) {
        draft.change = change;
        return;
      }
    }
  });
}

/** An apposition states the same change: "2.9 percent, or $830 million". */
export function shareChange(reading: Reading): void {
  for (const draft of reading.drafts) {
    const source = draft.conversionOf;
    if (!source || source.change === null || draft.change === null) continue;
    if (draft.change === 'level') draft.change = source.change;
    else if (source.change === 'level') source.change = draft.change;
  }
}
