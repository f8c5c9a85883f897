/**
 * Exact decimals: a stated value is never held in a float.
 *
 * A decimal is its canonical text: no exponent, no leading or trailing zeros, no plus sign,
 * no minus zero. Two decimals are equal exactly when their texts are.
 */

declare const decimalBrand: unique symbol;
export type Decimal = string & { readonly [decimalBrand]: true };

/** Longest decimal accepted: far beyond any stated value, short enough to bound the work. */
export const DECIMAL_MAX_LENGTH = 60;

const CANONICAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

export function isDecimal(text: string): text is Decimal {
  return text.length <= DECIMAL_MAX_LENGTH && CANONICAL.test(text) && text !== '-0';
}

/** The decimal of a canonical text. Throws RangeError `not a canonical decimal: …` otherwise. */
export function decimal(text: string): Decimal {
  if (!isDecimal(text)) throw new RangeError(`not a canonical decimal: ${text}`);
  return text;
}
