/** A bare number whose clause speaks of a rate or of "the figure": per cent, or what was printed last. */
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

/** Amounts looked back at for a percentage. */
const RECENT = 6;

/** "a 30 percent drop; in people the figure was 12": of what was printed last. */
function unitOfFigure(before: Draft | undefined): string | null {
  return before && before.class !== 'duration' && before.unit !== '-' && before.unit !== ''
    ? before.unit
    : null;
}

/** "Inflation runs at 14 per cent; the central bank's rate is 15.5." */
export function ratioOfSubject(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
): string | null {
  const draft = amounts[index];
  if (!draft || draft.marks.magnitude || Number(draft.value) > 100 || draft.marks.tally)
    return null;
  if (!wordIs(reading, draft.from - 1, 'is was at to from')) return null;
  for (let at = draft.from - 2; at > draft.from - 6; at--) {
    if (reading.tokens[at]?.kind !== 'word') return null;
    if (lowerAt(reading, at) === 'figure') return unitOfFigure(amounts[index - 1]);
    if (wordIs(reading, at, 'rate inflation unemployment turnout proportion percentage yield'))
      return amounts.slice(Math.max(0, index - RECENT), index).some(({ unit }) => unit === '%')
        ? '%'
        : null;
  }
  return null;
}
