/**
 * Units of results. Units are compared by code and never converted: a record that wants to add
 * tonnes to barrels must state the factor as a figure of its own.
 */
import type { Operator } from './estimate';

/** A unit code; `number` for a bare number, `ratio` for a quotient of like units. */
export type FormulaUnit = string;

export const NUMBER: FormulaUnit = 'number';
export const RATIO: FormulaUnit = 'ratio';
export const DATE: FormulaUnit = 'date';

const RATIOS = new Set([RATIO, 'share', 'x']);
const YEARS = new Set(['a', 'consecutive year']);
/** An order has no sum and no quotient. */
const ORDERS = new Set(['rank', 'ordinal']);

const isPlain = (unit: FormulaUnit) => unit === NUMBER || RATIOS.has(unit);

function addUnits(operator: '+' | '-', one: FormulaUnit, other: FormulaUnit): FormulaUnit | null {
  if (one === DATE && other === DATE) return operator === '-' ? 'a' : null;
  if (one === DATE) return YEARS.has(other) || other === NUMBER ? DATE : null;
  if (one === other) return one;
  return isPlain(one) && isPlain(other) ? RATIO : null;
}

function multiplyUnits(one: FormulaUnit, other: FormulaUnit): FormulaUnit | null {
  if (one === NUMBER && other === NUMBER) return NUMBER;
  if (isPlain(one)) return isPlain(other) ? RATIO : other;
  if (isPlain(other)) return one;
  // A rate times its denominator is its numerator.
  if (one.endsWith(`/${other}`)) return one.slice(0, -other.length - 1);
  if (other.endsWith(`/${one}`)) return other.slice(0, -one.length - 1);
  return null;
}

function divideUnits(one: FormulaUnit, other: FormulaUnit): FormulaUnit | null {
  if (one === NUMBER && other === NUMBER) return NUMBER;
  if (one === other || (isPlain(one) && isPlain(other))) return RATIO;
  if (isPlain(other)) return one;
  if (isPlain(one) || one.includes('/') || other.includes('/')) return null;
  return `${one}/${other}`;
}

/** The unit of a result; null when the two do not go together. */
export function combineUnits(
  operator: Operator,
  one: FormulaUnit,
  other: FormulaUnit,
): FormulaUnit | null {
  if (ORDERS.has(one) || ORDERS.has(other)) return null;
  if (operator === '+' || operator === '-') return addUnits(operator, one, other);
  if (one === DATE || other === DATE) return null;
  return operator === '*' ? multiplyUnits(one, other) : divideUnits(one, other);
}

/** Whether a row with this unit may hold a result of that unit. A ratio is a share or a multiple: which, the row says. */
export const fitsUnit = (result: FormulaUnit, row: string): boolean =>
  result === row || (isPlain(result) && RATIOS.has(row));
