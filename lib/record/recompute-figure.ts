/** Derived figures computed anew from the rows that their formulas name. */
import { type ProvedBound, type RoundedEstimate, roundEstimate } from '../arithmetic/estimate';
import { type EvaluationFault, evaluateFormula } from '../arithmetic/evaluate-formula';
import type { Formula } from '../arithmetic/parse-formula';
import { DECIMALS_MAX } from '../arithmetic/rational';
import { fitsUnit } from '../arithmetic/unit-algebra';
import { hasOtherReading, operandOf, type Reading } from './estimate-figure';
import type { DerivedFigure, FiguresById } from './figure';
import { formulaOf, inputsOf } from './figure-formula';

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

/** Whether an input has two readings, so that the result has two as well. */
export const inheritsOtherReading = (figure: DerivedFigure, figures: FiguresById): boolean =>
  inputsOf(figure).some((id) => {
    const input = figures.get(id);
    return input !== undefined && hasOtherReading(input);
  });
