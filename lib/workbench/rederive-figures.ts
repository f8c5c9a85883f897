/** Every derived figure computed anew, once a number that one of them rests on has changed. */
import { findCycles } from '../arithmetic/find-cycles';
import type { DerivedFigure } from '../record/figure';
import { inputsOf } from '../record/figure-formula';
import { type DerivedGiven, deriveFigure } from './derive-figure';
import type { FigureFields } from './propose-rows';

const givenOf = ({ id, label, measure, formula, decimals }: FigureFields): DerivedGiven => ({
  id,
  label,
  measure,
  formula: formula ?? '',
  decimals,
});

export interface StaleFormula {
  readonly id: string;
  readonly fault: string;
}

/** Derived figures computed anew, inputs before what rests on them; and those that have no result. */
export function rederive(
  stated: readonly FigureFields[],
  derived: readonly FigureFields[],
): { readonly derived: readonly FigureFields[]; readonly stale: readonly StaleFormula[] } {
  const ids = new Set(derived.map(({ id }) => id));
  const needs = new Map(
    derived.map((row) => [row.id, inputsOf(row as DerivedFigure).filter((id) => ids.has(id))]),
  );
  const cyclic = new Set(findCycles(needs).flat());
  const done = new Map<string, FigureFields>();
  const stale: StaleFormula[] = [];
  const settle = (row: FigureFields): FigureFields => {
    const before = done.get(row.id);
    if (before) return before;
    done.set(row.id, row);
    if (cyclic.has(row.id)) {
      stale.push({ id: row.id, fault: 'The formula leads back to its own figure.' });
      return row;
    }
    for (const id of needs.get(row.id) ?? []) {
      const input = derived.find((other) => other.id === id);
      if (input) settle(input);
    }
    const { fields, fault } = deriveFigure(givenOf(row), [...stated, ...done.values()]);
    if (fault !== null) stale.push({ id: row.id, fault });
    const settled = fields ? { ...fields, inference: row.inference } : row;
    done.set(row.id, settled);
    return settled;
  };
  return { derived: derived.map(settle), stale };
}
