/**
 * A stated number as arithmetic sees it: the number itself, what is proved about the quantity,
 * and whether it is only about right. An approximation has no invented width: it is computed as
 * a point and the flag stays with every result.
 */
import type { Decimal } from './decimal';
import * as interval from './interval';
import { type Rational, type Rounding, roundToDecimal, toExactDecimal } from './rational';

export interface Estimate {
  readonly value: Rational;
  readonly interval: interval.Interval;
  readonly approx: boolean;
}

export type Operator = '+' | '-' | '*' | '/';

export const exactly = (value: Rational): Estimate => ({
  value,
  interval: interval.point(value),
  approx: false,
});

function combineValues(operator: Operator, one: Rational, other: Rational): Rational | null {
  if (operator === '+') return one.add(other);
  if (operator === '-') return one.sub(other);
  if (operator === '*') return one.mul(other);
  return other.equals(0) ? null : one.div(other);
}

const INTERVALS = {
  '+': interval.add,
  '-': interval.subtract,
  '*': interval.multiply,
  '/': interval.divide,
} as const;

/** Null when a divisor is, or may be, nought. */
export function combine(operator: Operator, one: Estimate, other: Estimate): Estimate | null {
  const value = combineValues(operator, one.value, other.value);
  const range = INTERVALS[operator](one.interval, other.interval);
  if (value === null || range === null) return null;
  return { value, interval: range, approx: one.approx || other.approx };
}

/** What is proved: `none` says that nothing limits the result in a way that the number states. */
export type ProvedBound = 'exact' | 'approx' | 'lower' | 'upper' | 'range' | 'none';

/** An open nought is the limit of dividing by something unbounded: it says the sign and no more. */
const states = (end: interval.End | null): end is interval.End =>
  end !== null && !(end.open && end.value.equals(0));

export function boundOf({ value, interval: range, approx }: Estimate): ProvedBound {
  if (interval.isPoint(range)) return approx ? 'approx' : 'exact';
  // Beside an approximation no bound is proved.
  if (approx) return 'none';
  const { lower, upper } = range;
  if (states(lower) && states(upper)) return 'range';
  if (states(lower) && lower.value.equals(value)) return 'lower';
  if (states(upper) && upper.value.equals(value)) return 'upper';
  return 'none';
}

/** The result as a row of the record holds it. */
export interface RoundedEstimate {
  readonly bound: ProvedBound;
  readonly value: Decimal;
  readonly lower: Decimal | null;
  readonly upper: Decimal | null;
}

type Places = number | null;

const toDecimal = (value: Rational, places: Places, rounding: Rounding): Decimal | null =>
  places === null ? toExactDecimal(value) : roundToDecimal(value, places, rounding);

/**
 * Rounds to decimal places, or not at all for null: points to the nearest, lower bounds down and
 * upper bounds up, so that no more is claimed than is proved. Null when a result that is not to
 * be rounded has no end of digits.
 */
export function roundEstimate(estimate: Estimate, places: Places): RoundedEstimate | null {
  const bound = boundOf(estimate);
  const { lower, upper } = estimate.interval;
  const down = lower && toDecimal(lower.value, places, 'down');
  const up = upper && toDecimal(upper.value, places, 'up');
  const nearest = toDecimal(estimate.value, places, 'nearest');
  if (nearest === null) return null;
  // A point that had to be rounded is no longer exact: 335.82 / 88 is about 3.8.
  if (bound === 'exact' && toExactDecimal(estimate.value) !== nearest)
    return { bound: 'approx', value: nearest, lower: null, upper: null };
  if (bound === 'exact') return { bound, value: nearest, lower: nearest, upper: nearest };
  if (bound === 'lower' && down) return { bound, value: down, lower: down, upper: null };
  if (bound === 'upper' && up) return { bound, value: up, lower: null, upper: up };
  if (bound === 'range' && down && up) return { bound, value: nearest, lower: down, upper: up };
  if (bound !== 'approx' && bound !== 'none') return null;
  return { bound, value: nearest, lower: null, upper: null };
}
