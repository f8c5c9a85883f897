/** Nouns of change before a number: "growth of 5%", "a fall of 300". */

import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { type Direction, nounDirection } from './change-direction';

/** A loss of money is a positive level. */
export const isMoneyWord = (reading: Reading, at: number) =>
  wordIs(reading, at, 'loss losses saving savings');

/** "the sharpest decline, 67.6%." */
const isSizeBehind = (reading: Reading, { unit, from, to }: Draft, at: number) =>
  unit === '%' &&
  at === from &&
  lowerAt(reading, at - 1) === ',' &&
  /^[.,;)]?$/.test(lowerAt(reading, to)) &&
  wordIs(reading, at - 2, 'rise fall decline drop increase decrease gain jump');

/** "growth of 5%", "a fall of 300", "an increase of about 3 points", "rises of 4.5 per cent". */
export function nounOfBefore(reading: Reading, draft: Draft, at: number): Direction | null {
  if (isSizeBehind(reading, draft, at)) return nounDirection(lowerAt(reading, at - 2));
  if (lowerAt(reading, at - 1) !== 'of' || draft.class === 'duration') return null;
  for (let back = at - 2; back >= at - 4; back--) {
    const direction = nounDirection(lowerAt(reading, back));
    if (direction)
      return isMoneyWord(reading, back) && !/^(%|pp|bp|point)$/.test(draft.unit) ? null : direction;
    if (!wordIs(reading, back, 'rate year-on-year annual average to order in prices output'))
      return null;
  }
  return null;
}
