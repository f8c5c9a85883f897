/** Exact fractions (fraction.js, on BigInt), and the only places where they become decimals. */
import { Fraction } from 'fraction.js';
import { type Decimal, isDecimal } from './decimal';

export type Rational = Fraction;

/** Highest number of decimal places that a result may be rounded to. */
export const DECIMALS_MAX = 20;

export const ZERO: Rational = new Fraction(0);

export const rational = (decimal: Decimal): Rational => new Fraction(decimal);

/** `nearest` takes halves away from zero, as people round by hand. */
export type Rounding = 'nearest' | 'down' | 'up';

function roundQuotient(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const quotient = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return quotient;
  const sign = numerator < 0n ? -1n : 1n;
  if (rounding === 'nearest')
    return (rest < 0n ? -rest : rest) * 2n >= denominator ? quotient + sign : quotient;
  if (rounding === 'up') return sign > 0n ? quotient + 1n : quotient;
  return sign < 0n ? quotient - 1n : quotient;
}

/** Integer shifted by decimal places, as canonical text. */
function placePoint(scaled: bigint, decimals: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

/** Rounded decimal, or null when it would be longer than decimals may be. */
export function roundToDecimal(
  value: Rational,
  decimals: number,
  rounding: Rounding,
): Decimal | null {
  const scaled = roundQuotient(value.s * value.n * 10n ** BigInt(decimals), value.d, rounding);
  const text = placePoint(scaled, decimals);
  return isDecimal(text) ? text : null;
}

/** The decimal that equals the fraction; null when its digits never end, or are too many. */
export function toExactDecimal(value: Rational): Decimal | null {
  let rest = value.d;
  let decimals = 0;
  for (; rest !== 1n && decimals <= DECIMALS_MAX * 2; decimals++) {
    if (rest % 10n === 0n) rest /= 10n;
    else if (rest % 2n === 0n) rest /= 2n;
    else if (rest % 5n === 0n) rest /= 5n;
    else return null;
  }
  return rest === 1n ? roundToDecimal(value, decimals, 'nearest') : null;
}
