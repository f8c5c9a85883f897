/** "0.9 degrees above the 14.2 degrees Celsius of 1990": the scale is printed once. */
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';

/** Degrees with their scale behind them; "45C" lends nothing, as it may stand beside its "113F". */
const hasScale = (reading: Reading, { unit, unitWords }: Draft) =>
  /^(Cel|degF)$/.test(unit) &&
  unitWords !== null &&
  lowerAt(reading, unitWords.from).startsWith('degree');

/** Gives bare degrees the scale of the amount beside them in the sentence. */
export function shareScale(reading: Reading, amounts: readonly Draft[], index: number): void {
  const draft = amounts[index];
  if (draft?.unit !== 'deg') return;
  const sentence = reading.tokens[draft.from]?.sentence;
  for (const other of [amounts[index - 1], amounts[index + 1]]) {
    if (!other || reading.tokens[other.from]?.sentence !== sentence) continue;
    if (!hasScale(reading, other)) continue;
    draft.unit = other.unit;
    draft.steps.push({ words: 'scale printed once', meaning: other.unit });
    return;
  }
}
