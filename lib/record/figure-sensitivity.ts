/** How far a derived figure would move with the last digits of the approximate numbers it rests on. */
import { evaluateFormula } from '../arithmetic/evaluate-formula';
import type { Rational } from '../arithmetic/rational';
import { findSensitivity, lastDigitStep, type Sensitivity } from '../arithmetic/sensitivity';
import { operandOf } from './estimate-figure';
import { type DerivedFigure, type Figure, type FiguresById, isDerived } from './figure';
import { formulaOf, inputsOf } from './figure-formula';

/** Stated figures below a derived one, however deep. The record must be free of cycles. */
function statedInputsOf(figure: DerivedFigure, figures: FiguresById): Figure[] {
  return [...new Set(inputsOf(figure))].flatMap((id) => {
    const input = figures.get(id);
    if (!input) return [];
    return isDerived(input) ? statedInputsOf(input, figures) : [input];
  });
}

function valueWithShifts(
  id: string,
  figures: FiguresById,
  shifts: ReadonlyMap<string, Rational>,
): Rational | null {
  const figure = figures.get(id);
  if (!figure) return null;
  if (!isDerived(figure)) {
    const { value } = operandOf(figure).estimate;
    const shift = shifts.get(id);
    return shift ? value.add(shift) : value;
  }
  const { formula } = formulaOf(figure);
  if (!formula) return null;
  const { quantity } = evaluateFormula(formula, (inputId) => {
    const input = figures.get(inputId);
    const value = input && valueWithShifts(inputId, figures, shifts);
    if (!input || !value) return null;
    const operand = operandOf(input);
    return { ...operand, estimate: { ...operand.estimate, value } };
  });
  return quantity?.estimate.value ?? null;
}

/** An approximate number below a derived figure, and one unit of its last printed digit. */
export interface LooseInput {
  readonly figure: Figure;
  readonly step: Rational;
}

/** Approximate stated figures that a derived one rests on, however deep, each once. */
export function looseInputsOf(figure: DerivedFigure, figures: FiguresById): LooseInput[] {
  return [...new Set(statedInputsOf(figure, figures))].flatMap((input) => {
    if (input.bound !== 'approx' || input.number_text === null || input.value === null) return [];
    const step = lastDigitStep(input.number_text, input.value);
    return step ? [{ figure: input, step }] : [];
  });
}

/**
 * How far one unit of the last printed digit in each approximate input moves a derived figure;
 * null when no input is approximate. Through intermediate figures without their rounding.
 */
export function sensitivityOf(figure: DerivedFigure, figures: FiguresById): Sensitivity | null {
  const steps = new Map(
    looseInputsOf(figure, figures).map(({ figure: { id }, step }) => [id, step]),
  );
  return findSensitivity(steps, (shifts) => valueWithShifts(figure.id, figures, shifts));
}
