/**
 * Exact decimal strings: "-0.125", "88000000000". No float ever holds a stated value.
 *
 * Only what reading needs: shift by powers of ten, add, multiply, compare, and the one inexact
 * operation, division, which renders 12 digits after the point, rounded half up.
 */

/** A share such as one third has no finite decimal; 12 digits leave its error below any rounding in print. */
const QUOTIENT_DIGITS = 12;
const NUMERAL = /^(-?)(\d+)(?:\.(\d+))?$/;

interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

function parseDecimal(decimal: string): Scaled {
  const [, sign, whole = '0', fraction = ''] = NUMERAL.exec(decimal) ?? [];
  if (sign === undefined) throw new RangeError(`not a decimal: ${decimal}`);
  const units = BigInt(whole + fraction);
  return { units: sign ? -units : units, scale: fraction.length };
}

function printDecimal({ units, scale }: Scaled): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const cut = digits.length - scale;
  const fraction = digits.slice(cut).replace(/0+$/, '');
  return sign + digits.slice(0, cut) + (fraction && `.${fraction}`);
}

const ZERO = 48;
const NINE = 57;
/** Most numerals are short and plain; they need no big integers. */
const PLAIN_DIGITS = 15;

/** Digits only, without a leading zero. */
function isPlainInteger(decimal: string): boolean {
  const { length } = decimal;
  if (length === 0 || length > PLAIN_DIGITS) return false;
  if (length > 1 && decimal.charCodeAt(0) === ZERO) return false;
  for (let at = 0; at < length; at++) {
    const code = decimal.charCodeAt(at);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
}

/** Drops leading and trailing zeros: "007.50" is "7.5", "-0" is "0". */
export function normaliseDecimal(decimal: string): string {
  if (isPlainInteger(decimal)) return decimal;
  return printDecimal(parseDecimal(decimal));
}

/** decimal × 10^exponent. */
export function shiftDecimal(decimal: string, exponent: number): string {
  if (exponent >= 0 && isPlainInteger(decimal))
    return decimal === '0' ? decimal : decimal + '0'.repeat(exponent);
  const { units, scale } = parseDecimal(decimal);
  if (exponent <= scale) return printDecimal({ units, scale: scale - exponent });
  return printDecimal({ units: units * 10n ** BigInt(exponent - scale), scale: 0 });
}

export function addDecimals(left: string, right: string): string {
  const a = parseDecimal(left);
  const b = parseDecimal(right);
  const scale = Math.max(a.scale, b.scale);
  const units = a.units * 10n ** BigInt(scale - a.scale) + b.units * 10n ** BigInt(scale - b.scale);
  return printDecimal({ units, scale });
}

export function multiplyDecimals(left: string, right: string): string {
  const a = parseDecimal(left);
  const b = parseDecimal(right);
  return printDecimal({ units: a.units * b.units, scale: a.scale + b.scale });
}

/** Quotient with 12 digits after the point, rounded half up; the divisor must not be zero. */
export function divideDecimals(left: string, right: string): string {
  const a = parseDecimal(left);
  const b = parseDecimal(right);
  const numerator = a.units * 10n ** BigInt(QUOTIENT_DIGITS + 1 + b.scale);
  const quotient = numerator / (b.units * 10n ** BigInt(a.scale));
  const rounding = quotient < 0n ? -5n : 5n;
  return printDecimal({ units: (quotient + rounding) / 10n, scale: QUOTIENT_DIGITS });
}

export function negateDecimal(decimal: string): string {
  return multiplyDecimals(decimal, '-1');
}

/** Negative, zero or positive, as `left` is below, equal to or above `right`. */
export function compareDecimals(left: string, right: string): number {
  if (isPlainInteger(left) && isPlainInteger(right)) {
    if (left === right) return 0;
    const less = left.length === right.length ? left < right : left.length < right.length;
    return less ? -1 : 1;
  }
  const { units } = parseDecimal(addDecimals(left, negateDecimal(right)));
  return units < 0n ? -1 : Number(units > 0n);
}

export function isInteger(decimal: string): boolean {
  return parseDecimal(normaliseDecimal(decimal)).scale === 0;
}
