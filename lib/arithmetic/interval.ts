/**
 * Interval arithmetic on exact fractions (R. E. Moore, Interval Analysis, 1966), with ends that
 * are open, closed or absent: a result contains every result of numbers taken from the inputs.
 */
import { type Rational, ZERO } from './rational';

/** An end of an interval; open when the number itself is not part of it. */
export interface End {
  readonly value: Rational;
  readonly open: boolean;
}

/** A null end is unbounded. Lower is never above upper. */
export interface Interval {
  readonly lower: End | null;
  readonly upper: End | null;
}

export const closed = (value: Rational): End => ({ value, open: false });
export const point = (value: Rational): Interval => ({
  lower: closed(value),
  upper: closed(value),
});

export const isPoint = ({ lower, upper }: Interval): boolean =>
  lower !== null && upper !== null && lower.value.equals(upper.value);

export function contains({ lower, upper }: Interval, value: Rational): boolean {
  const above =
    lower === null || lower.value.lt(value) || (!lower.open && lower.value.equals(value));
  const below =
    upper === null || value.lt(upper.value) || (!upper.open && upper.value.equals(value));
  return above && below;
}

export const negate = ({ lower, upper }: Interval): Interval => ({
  lower: upper && { value: upper.value.neg(), open: upper.open },
  upper: lower && { value: lower.value.neg(), open: lower.open },
});

const sum = (one: End | null, other: End | null): End | null =>
  one && other && { value: one.value.add(other.value), open: one.open || other.open };

export const add = (one: Interval, other: Interval): Interval => ({
  lower: sum(one.lower, other.lower),
  upper: sum(one.upper, other.upper),
});

export const subtract = (one: Interval, other: Interval): Interval => add(one, negate(other));

/** A corner of a product: an end, or an unbounded one on the side that its sign says. */
interface Unbounded {
  readonly infinite: 1 | -1;
}
type Corner = End | Unbounded;

const isInfinite = (corner: Corner): corner is Unbounded => 'infinite' in corner;

const signOf = (corner: Corner): number =>
  isInfinite(corner) ? corner.infinite : corner.value.compare(0);

function multiplyCorners(one: Corner, other: Corner): Corner {
  const sign = signOf(one) * signOf(other);
  if (sign === 0) {
    // Nought times anything is nought, and it is reached as soon as one nought is.
    const reached = [one, other].some((c) => !isInfinite(c) && c.value.equals(0) && !c.open);
    return { value: ZERO, open: !reached };
  }
  if (isInfinite(one) || isInfinite(other)) return { infinite: sign > 0 ? 1 : -1 };
  return { value: one.value.mul(other.value), open: one.open || other.open };
}

/** Negative when `one` reaches further to the side of `direction`. */
function compareCorners(one: Corner, other: Corner, direction: 1 | -1): number {
  const left = isInfinite(one) ? one.infinite * Number.POSITIVE_INFINITY : 0;
  const right = isInfinite(other) ? other.infinite * Number.POSITIVE_INFINITY : 0;
  if (isInfinite(one) || isInfinite(other))
    return left === right ? 0 : (left < right ? 1 : -1) * direction;
  const order = other.value.compare(one.value) * direction;
  return order !== 0 ? order : Number(one.open) - Number(other.open);
}

function outermost(corners: readonly Corner[], direction: 1 | -1): End | null {
  const best = corners.reduce((far, corner) =>
    compareCorners(corner, far, direction) < 0 ? corner : far,
  );
  return isInfinite(best) ? null : best;
}

const cornersOf = ({ lower, upper }: Interval): Corner[] => [
  lower ?? { infinite: -1 },
  upper ?? { infinite: 1 },
];

export function multiply(one: Interval, other: Interval): Interval {
  const corners = cornersOf(one).flatMap((left) =>
    cornersOf(other).map((right) => multiplyCorners(left, right)),
  );
  return { lower: outermost(corners, -1), upper: outermost(corners, 1) };
}

/** End of 1/x: nought, never reached, for an unbounded end; unbounded for an open nought. */
function invertEnd(end: End | null): End | null {
  if (end === null) return { value: ZERO, open: true };
  return end.value.equals(0) ? null : { value: end.value.inverse(), open: end.open };
}

/** Whether no number of the interval is nought, so that it can divide. */
export function excludesZero({ lower, upper }: Interval): boolean {
  const positive = lower !== null && (lower.value.gt(0) || (lower.value.equals(0) && lower.open));
  const negative = upper !== null && (upper.value.lt(0) || (upper.value.equals(0) && upper.open));
  return positive || negative;
}

/** Null when the divisor may be nought. */
export function divide(one: Interval, other: Interval): Interval | null {
  if (!excludesZero(other)) return null;
  return multiply(one, { lower: invertEnd(other.upper), upper: invertEnd(other.lower) });
}
