/** Runs without a break: "fourth straight quarter", "eighth year running". */
import { TIME_UNITS } from '../lexicon/calendar';
import type { NumberAtom } from '../reading/number-atom';
import { claim, lowerAt, type Reading } from '../reading/reading';
import { singularOf } from '../reading/singular';
import { wordIs } from '../reading/word-at';

const STREAK = /^(straight|consecutive|successive)$/;
const PERIODIC: ReadonlyMap<string, string> = new Map([
  ['annual', 'year'],
  ['yearly', 'year'],
  ['quarterly', 'quarter'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
]);

/** "fourth straight quarter", "eighth year running", "third day in a row". */
export function readStreak(reading: Reading, atom: NumberAtom): boolean {
  const word = lowerAt(reading, atom.to);
  if (STREAK.test(word)) {
    const place = atom.to + 1;
    const noun = lowerAt(reading, place);
    if (!/^\p{L}/u.test(noun)) return false;
    // "fourth straight quarterly loss": the adjective tells the unit, the noun closes the span.
    const unit = PERIODIC.get(noun);
    const adjective = unit !== undefined && reading.tokens[place + 1]?.kind === 'word';
    return claimStreak(reading, atom, adjective ? place + 2 : place + 1, unit ?? singularOf(noun));
  }
  const place = STREAK.test(lowerAt(reading, atom.to + 2)) ? atom.to + 2 : atom.to + 1;
  if (!TIME_UNITS.has(word)) return false;
  if (lowerAt(reading, atom.to + 1) === 'running')
    return claimStreak(reading, atom, place + 1, singularOf(word));
  const row =
    wordIs(reading, place, 'in') &&
    lowerAt(reading, place + 1) === 'a' &&
    wordIs(reading, place + 2, 'row');
  return row && claimStreak(reading, atom, place + 3, singularOf(word));
}

function claimStreak(reading: Reading, atom: NumberAtom, to: number, noun: string): boolean {
  const unit = `consecutive ${noun}`;
  const steps = [
    { words: `${atom.value}`, meaning: `number ${atom.value} of a run without a break` },
  ];
  return (
    claim(
      reading,
      { from: atom.from, to },
      { class: 'ordinal-rank', unit, value: atom.value, steps },
    ) !== null
  );
}
