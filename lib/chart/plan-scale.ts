/** Round numbers for a scale that starts at zero. */
import type { Decimal } from '../arithmetic/decimal';
import { formatCount } from '../words/decimal-words';

/**
 * The nearest float, for coordinates. Stated values stay exact decimals in the record and in every
 * text; a pixel needs no more than a float holds.
 */
export const toDrawingNumber = (value: Decimal): number => Number(value);

const STEPS = [1, 2, 2.5, 5, 10];

/** A tick's number as everything prints numbers; six decimal places are more than a scale needs. */
export const tickWords = (tick: number): string => formatCount(Number(tick.toFixed(6)));

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
