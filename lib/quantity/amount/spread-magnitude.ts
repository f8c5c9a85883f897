/** The magnitude or unit factor of a range that is printed once, behind its second number. */

import { compareDecimals, multiplyDecimals, shiftDecimal } from '../decimal';
import type { Amount } from './amount';

/** Cents and pence are sizes of a move; levels print their whole money. */
export const isInHundredths = ({ steps }: Amount) =>
  steps.some((step) => step.meaning.startsWith('hundredths'));

/** "1.2-1.5 billion", "45-50p": the value of the first number in what the second is printed in. */
export function spreadFirst(a: Amount, b: Amount): string {
  if (a.exponent > 0 || (a.unit === b.unit && a.kind !== 'money' && a.unit !== '')) return a.value;
  const value = b.exponent > 0 ? inMagnitude(a, b) : a.value;
  const factor = isInHundredths(b) && a.unit === '' ? -2 : 0;
  const tail = /times 1(0+), in/.exec(b.steps.map((step) => step.meaning).join(';'));
  const shift = tail && a.unit === '' ? (tail[1] ?? '').length : 0;
  return shiftDecimal(value, shift + factor);
}

/** Bare thousands may be meant before "million" ("a fine of $500 to $1 million"), hardly before "1.2 million". */
const NEXT_BELOW = 3;

function inMagnitude(a: Amount, { value, exponent }: Amount): string {
  const shifted = shiftDecimal(a.value, exponent);
  if (compareDecimals(shifted, value) <= 0) return shifted;
  // "900 to 1.2 million", "between $500 and $1 billion": the first is of the magnitude below.
  const below = shiftDecimal(shifted, -NEXT_BELOW);
  const close =
    compareDecimals(below, value) < 0 &&
    compareDecimals(multiplyDecimals(below, '2'), value) >= 0 &&
    (exponent > 6 || a.kind !== 'money' || value.replace(/0+$/, '').length > 1);
  if (close) return below;
  return a.kind === 'money' ? shifted : a.value;
}
