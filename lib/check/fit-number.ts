/** Whether a number from elsewhere fits the words that state a figure. */
import { Fraction } from 'fraction.js';
import type { Decimal } from '../arithmetic/decimal';
import { contains } from '../arithmetic/interval';
import { type Rational, rational } from '../arithmetic/rational';
import { lastDigitStep } from '../arithmetic/sensitivity';
import { estimateOf } from '../record/estimate-figure';
import { type Figure, isStated } from '../record/figure';

/**
 * “Around” has no width of its own, and a rate of exchange is another one every day: both are
 * taken to fit within one part in twenty.
 */
const NEAR_PARTS = 20;

export const isNear = (one: Rational, other: Rational): boolean =>
  one.sub(other).abs().mul(NEAR_PARTS).lte(other.abs());

/** Half a unit of the last digit printed, or of the last place that a derived figure is rounded to. */
export function roundingOf(figure: Figure): Rational | null {
  const { value, number_text: words, decimals } = figure;
  if (isStated(figure))
    return value === null || words === null ? null : (lastDigitStep(words, value)?.div(2) ?? null);
  return decimals === null ? null : new Fraction(1n, 2n * 10n ** BigInt(decimals));
}

export const isRate = (unit: string): boolean => unit.includes('/');

/**
 * Exact numbers fit what rounds to them, approximate ones and rates what is near, bounds what lies
 * on their side, ranks themselves. Units must be the same: the caller compares them.
 */
export function fitsFigure(figure: Figure, number: Decimal): boolean {
  const other = rational(number);
  const { value, interval } = estimateOf(figure);
  if (figure.bound === 'approx' || isRate(figure.unit)) return isNear(other, value);
  if (figure.bound === 'rank') return value.equals(other);
  if (figure.bound !== 'exact') return contains(interval, other);
  const rounding = roundingOf(figure);
  return rounding === null ? value.equals(other) : value.sub(other).abs().lte(rounding);
}
