/** Exact decimals in words and, at the edge of a drawing only, as floats. */
import { type Decimal, decimal } from '../arithmetic/decimal';

/** `value × 10^power`, exactly: only the point moves. */
export function shiftPoint(value: Decimal, power: number): Decimal {
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  const digits = whole + fraction;
  const point = whole.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  const shifted = right === '' ? left : `${left}.${right}`;
  return decimal(negative && shifted !== '0' ? `-${shifted}` : shifted);
}

/** The decimal with thousands marked, as printed: `1,068`, `335.82`, `−3`. */
export function printDecimal(value: Decimal): string {
  const [whole = '0', fraction] = value.replace('-', '−').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * The nearest float, for coordinates. Stated values stay exact decimals in the record and in every
 * text; a pixel needs no more than a float holds.
 */
export const toDrawingNumber = (value: Decimal): number => Number(value);
