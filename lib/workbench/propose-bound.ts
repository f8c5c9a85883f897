import type { Modifier, QuantityMention } from '../quantity/mention';
import type { Bound } from '../record/figure';

const BOUND_OF: Record<Modifier, Bound | null> = {
  '=': 'exact',
  '~': 'approx',
  // “Almost half” says what it stays below, not how far.
  '~<': 'upper',
  '>': 'lower',
  '>=': 'lower',
  '<': 'upper',
  '<=': 'upper',
  range: 'range',
  vague: null,
};

const WITHOUT_AMOUNT = new Set(['date', 'time', 'name', 'ordinal']);
const isOrder = (unit: string) => unit === 'rank' || unit.startsWith('consecutive ');

/** How the words limit the number; null where no amount can be read from them. */
export function proposeBound({ value, unit, modifier }: QuantityMention): Bound | null {
  if (value === null || WITHOUT_AMOUNT.has(unit)) return null;
  return isOrder(unit) ? 'rank' : BOUND_OF[modifier];
}

export interface Limits<Value> {
  readonly lower: Value | null;
  readonly upper: Value | null;
}

/** The values that a bound allows, as the record writes them; approximations and ranks have none. */
export function limitsOf<Value>(
  bound: Bound,
  value: Value | null,
  value2: Value | null,
): Limits<Value> {
  if (bound === 'exact') return { lower: value, upper: value };
  if (bound === 'range') return { lower: value, upper: value2 };
  if (bound === 'lower') return { lower: value, upper: null };
  if (bound === 'upper') return { lower: null, upper: value };
  return { lower: null, upper: null };
}
