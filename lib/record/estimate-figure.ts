/** A figure of the record as arithmetic sees it. */
import type { Decimal } from '../arithmetic/decimal';
import { type Estimate, exactly } from '../arithmetic/estimate';
import type { Operand } from '../arithmetic/evaluate-formula';
import { closed } from '../arithmetic/interval';
import { rational } from '../arithmetic/rational';
import { yearOfPeriod } from './edtf-date';
import type { Bound, Figure } from './figure';

/** The reading on record, or the other one where the text leaves two open. */
export type Reading = 'main' | 'other';

interface Stated {
  readonly value: Decimal;
  readonly bound: Bound;
  readonly lower: Decimal | null;
  readonly upper: Decimal | null;
}

export const hasOtherReading = (figure: Figure): boolean => figure.alt_bound !== null;

function statedBy(figure: Figure, reading: Reading): Stated {
  const value = figure.value as Decimal;
  if (reading === 'main' || figure.alt_bound === null)
    return { value, bound: figure.bound, lower: figure.lower, upper: figure.upper };
  return { value, bound: figure.alt_bound, lower: figure.alt_lower, upper: figure.alt_upper };
}

const endAt = (decimal: Decimal | null) => decimal && closed(rational(decimal));

/**
 * Ends are closed: whether “over” may touch its number changes no digit of a result, and a closed
 * end claims less.
 */
export function estimateOf(figure: Figure, reading: Reading = 'main'): Estimate {
  const { value, bound, lower, upper } = statedBy(figure, reading);
  const estimate = exactly(rational(value));
  if (bound === 'exact' || bound === 'rank') return estimate;
  if (bound === 'approx') return { ...estimate, approx: true };
  return { ...estimate, interval: { lower: endAt(lower), upper: endAt(upper) } };
}

export function operandOf(figure: Figure, reading: Reading = 'main'): Operand {
  return {
    estimate: estimateOf(figure, reading),
    unit: figure.unit,
    // Few formulas ask for it.
    get year() {
      const year = yearOfPeriod(figure.time_period);
      return year && exactly(rational(year));
    },
  };
}
