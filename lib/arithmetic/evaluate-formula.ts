/** The value of a formula, with its unit and with what is proved about it. */
import { combine, type Estimate, exactly } from './estimate';
import type { Formula } from './parse-formula';
import { rational } from './rational';
import { combineUnits, DATE, type FormulaUnit, NUMBER } from './unit-algebra';

export interface Quantity {
  readonly estimate: Estimate;
  readonly unit: FormulaUnit;
}

/** What a figure offers to formulas. */
export interface Operand extends Quantity {
  /** The one calendar year in which the figure holds; null when there is none. */
  readonly year: Estimate | null;
}

export type EvaluationFault =
  | { readonly kind: 'unknown-id'; readonly id: string }
  | { readonly kind: 'no-year'; readonly id: string }
  | { readonly kind: 'division-by-zero' }
  | { readonly kind: 'mixed-units'; readonly operation: string };

export type Evaluation =
  | { readonly quantity: Quantity; readonly fault: null }
  | { readonly quantity: null; readonly fault: EvaluationFault };

export type Resolve = (id: string) => Operand | null;

const failed = (fault: EvaluationFault): Evaluation => ({ quantity: null, fault });
const done = (estimate: Estimate, unit: FormulaUnit): Evaluation => ({
  quantity: { estimate, unit },
  fault: null,
});

function evaluateOperation(
  { operator, left, right }: Extract<Formula, { kind: 'operation' }>,
  resolve: Resolve,
): Evaluation {
  const one = evaluateFormula(left, resolve);
  if (one.fault) return one;
  const other = evaluateFormula(right, resolve);
  if (other.fault) return other;
  const unit = combineUnits(operator, one.quantity.unit, other.quantity.unit);
  if (unit === null) {
    const operation = `${one.quantity.unit} ${operator} ${other.quantity.unit}`;
    return failed({ kind: 'mixed-units', operation });
  }
  const estimate = combine(operator, one.quantity.estimate, other.quantity.estimate);
  return estimate === null ? failed({ kind: 'division-by-zero' }) : done(estimate, unit);
}

export function evaluateFormula(formula: Formula, resolve: Resolve): Evaluation {
  if (formula.kind === 'operation') return evaluateOperation(formula, resolve);
  if (formula.kind === 'number') return done(exactly(rational(formula.value)), NUMBER);
  const operand = resolve(formula.id);
  if (operand === null) return failed({ kind: 'unknown-id', id: formula.id });
  if (formula.kind === 'figure') return done(operand.estimate, operand.unit);
  if (operand.year === null) return failed({ kind: 'no-year', id: formula.id });
  return done(operand.year, DATE);
}
