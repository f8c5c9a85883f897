/** Round numbers for a scale that starts at zero. */

const STEPS = [1, 2, 2.5, 5, 10];

/** A tick's number as printed, thousands marked. */
export const tickWords = (tick: number): string =>
  tick.toLocaleString('en', { maximumFractionDigits: 6 });

/** Ticks from 0 up to `max`, at most six, at round distances: 300 → 0, 100, 200, 300. */
export function ticksUpTo(max: number): number[] {
  if (!(max > 0)) return [0];
  const rough = max / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.floor(max / step + 1e-9);
  // Multiplied, not added up: sums of a step drift away from round numbers.
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
