/** Derived figures computed anew from the rows that their formulas name. */
import { type ProvedBound, type RoundedEstimate, roundEstimate } from '../arithmetic/estimate';
import { type EvaluationFault, evaluateFormula } from '../arithmetic/evaluate-formula';
import {
  type Formula,
  idsOfFormula,
  type ParsedFormula,
  parseFormula,
} from '../arithmetic/parse-formula';
import { DECIMALS_MAX, type Rational } from '../arithmetic/rational';
import { findSensitivity, lastDigitStep, type Sensitivity } from '../arithmetic/sensitivity';
import { fitsUnit } from '../arithmetic/unit-algebra';
import { hasOtherReading, operandOf, type Reading } from './estimate-figure';
import { type DerivedFigure, type Figure, isDerived } from './figure';

export type FiguresById = ReadonlyMap<string, Figure>;

/** Why a formula has no result, as the row's author would mend it. */
export interface RecomputeFault {
  readonly code:
    | 'formula/malformed'
    | 'formula/unknown-id'
    | 'formula/no-year'
    | 'formula/division-by-zero'
    | 'formula/mixed-units'
    | 'formula/no-bound'
    | 'formula/endless-digits'
    | 'formula/too-many-decimals'
    | 'formula/unit-mismatch';
  readonly column: 'formula' | 'unit' | 'decimals';
  readonly expected: string;
  readonly found: string;
}

export type Recomputed =
  | {
      readonly result: RoundedEstimate & { readonly bound: Exclude<ProvedBound, 'none'> };
      readonly fault: null;
    }
  | { readonly result: null; readonly fault: RecomputeFault };

const failed = (
  code: RecomputeFault['code'],
  column: RecomputeFault['column'],
  expected: string,
  found: string,
): Recomputed => ({ result: null, fault: { code, column, expected, found } });

function explainFault(fault: EvaluationFault): Recomputed {
  if (fault.kind === 'unknown-id')
    return failed('formula/unknown-id', 'formula', 'ids of figures', `“${fault.id}”`);
  if (fault.kind === 'no-year')
    return failed('formula/no-year', 'formula', `one year in time_period of ${fault.id}`, 'none');
  if (fault.kind === 'division-by-zero') {
    const found = 'a divisor that is or may be nought';
    return failed('formula/division-by-zero', 'formula', 'a divisor that cannot be nought', found);
  }
  return failed('formula/mixed-units', 'formula', 'units that go together', fault.operation);
}

function recompute(
  formula: Formula,
  figure: DerivedFigure,
  figures: FiguresById,
  reading: Reading,
) {
  const { quantity, fault } = evaluateFormula(formula, (id) => {
    const input = figures.get(id);
    return input ? operandOf(input, reading) : null;
  });
  if (fault) return explainFault(fault);
  if (!fitsUnit(quantity.unit, figure.unit))
    return failed('formula/unit-mismatch', 'unit', quantity.unit, figure.unit);
  if (figure.decimals !== null && figure.decimals > DECIMALS_MAX)
    return failed(
      'formula/too-many-decimals',
      'decimals',
      `at most ${DECIMALS_MAX} decimal places`,
      String(figure.decimals),
    );
  const result = roundEstimate(quantity.estimate, figure.decimals);
  if (!result)
    return failed('formula/endless-digits', 'decimals', 'a number of decimal places', 'none');
  const { bound } = result;
  if (bound === 'none')
    return failed(
      'formula/no-bound',
      'formula',
      'a result that something is proved about',
      'inputs whose bounds leave the result without any',
    );
  return { result: { ...result, bound }, fault: null };
}

/**
 * Recomputes from the published rows, not from unrounded intermediate results, so that anybody
 * can do the sum again from the CSV alone.
 */
export function recomputeFigure(
  figure: DerivedFigure,
  figures: FiguresById,
  reading: Reading = 'main',
): Recomputed {
  const { formula, fault } = formulaOf(figure);
  if (fault) return failed('formula/malformed', 'formula', fault.expected, fault.found);
  return recompute(formula, figure, figures, reading);
}

interface KnownFormula {
  readonly parsed: ParsedFormula;
  readonly inputs: readonly string[];
}

/** Formulas are asked for again and again, by each check that looks at what a figure rests on. */
const known = new WeakMap<DerivedFigure, KnownFormula>();

function knownFormula(figure: DerivedFigure): KnownFormula {
  const before = known.get(figure);
  if (before) return before;
  const parsed = parseFormula(figure.formula);
  const inputs = parsed.formula ? idsOfFormula(parsed.formula) : [];
  known.set(figure, { parsed, inputs });
  return { parsed, inputs };
}

/** The formula of a derived figure, or what keeps it from being one. */
export const formulaOf = (figure: DerivedFigure): ParsedFormula => knownFormula(figure).parsed;

/** Ids that a derived figure's formula names; none when the formula is malformed. */
export const inputsOf = (figure: DerivedFigure): readonly string[] => knownFormula(figure).inputs;

/** Whether an input has two readings, so that the result has two as well. */
export const inheritsOtherReading = (figure: DerivedFigure, figures: FiguresById): boolean =>
  inputsOf(figure).some((id) => {
    const input = figures.get(id);
    return input !== undefined && hasOtherReading(input);
  });

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
