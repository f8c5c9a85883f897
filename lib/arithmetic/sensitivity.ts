/** How far a result moves when approximate inputs move by one in their last stated digit. */
import { Fraction } from 'fraction.js';
import type { Decimal } from './decimal';
import { type Rational, rational } from './rational';

/** Beyond this many approximate inputs the corners are too many to try. */
const INPUTS_MAX = 10;

/**
 * One unit of the last digit printed, in base units: “34 million tons” = 34000000 gives 1000000.
 * Null when the words hold no numeral, or none that divides the value by a power of ten.
 */
export function lastDigitStep(numberText: string, value: Decimal): Rational | null {
  const numeral = /\d[\d,]*(?:\.\d+)?/.exec(numberText)?.[0].replaceAll(',', '');
  if (numeral === undefined) return null;
  const printed = new Fraction(numeral);
  if (printed.equals(0)) return null;
  const places = numeral.split('.')[1]?.length ?? 0;
  return rational(value)
    .abs()
    .div(printed)
    .div(new Fraction(10n ** BigInt(places)));
}

export interface Sensitivity {
  readonly lowest: Rational;
  readonly highest: Rational;
}

/**
 * Lowest and highest result with each input at its value, one step below and one above, in every
 * combination. `evaluate` gets the shift of each input and returns null where there is no result.
 */
export function findSensitivity(
  steps: ReadonlyMap<string, Rational>,
  evaluate: (shifts: ReadonlyMap<string, Rational>) => Rational | null,
): Sensitivity | null {
  if (steps.size === 0 || steps.size > INPUTS_MAX) return null;
  let corners: Map<string, Rational>[] = [new Map()];
  for (const [id, step] of steps)
    corners = corners.flatMap((corner) =>
      [step.neg(), step].map((shift) => new Map(corner).set(id, shift)),
    );
  const results = corners.map(evaluate);
  if (results.some((result) => result === null)) return null;
  const sorted = (results as Rational[]).sort((one, other) => one.compare(other));
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  return lowest && highest ? { lowest, highest } : null;
}
