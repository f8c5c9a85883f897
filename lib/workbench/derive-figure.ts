/** A formula over figures at hand → the row of the derived figure, computed as the check does. */

import { evaluateFormula } from '../arithmetic/evaluate-formula';
import { type Formula, idsOfFormula, parseFormula } from '../arithmetic/parse-formula';
import { NUMBER, RATIO } from '../arithmetic/unit-algebra';
import { OWN_VOICE } from '../check/check-attributions';
import { changeOf, isLevelLessIncrease } from '../check/check-derived-context';
import { spanOfPeriod } from '../record/edtf-date';
import { operandOf } from '../record/estimate-figure';
import type { DerivedFigure, Figure, FigureRow, FiguresById } from '../record/figure';
import { inheritsOtherReading, recomputeFigure } from '../record/recompute-figure';
import { explainFormula } from './explain-formula';
import type { FigureFields } from './propose-rows';
import { trimTexts } from './trim-texts';

/** What a person says of a derived figure; everything else follows from its inputs. */
export interface DerivedGiven {
  readonly id: string;
  readonly label: string;
  readonly measure: string;
  readonly formula: string;
  /** Places to round to; null to keep every digit. */
  readonly decimals: number | null;
}

export type Derivation =
  | { readonly fields: FigureFields; readonly fault: null }
  | { readonly fields: null; readonly fault: string };

const refuse = (fault: string): Derivation => ({ fields: null, fault });

const NO_QUOTE = {
  hedge_text: null,
  ambiguity: null,
  period_text: null,
  period_basis: null,
  stated_on: null,
  article_id: null,
  exact: null,
  prefix: null,
  suffix: null,
  start: null,
  end: null,
  number_text: null,
  number_start: null,
  number_end: null,
  conversion_of: null,
} satisfies Partial<FigureRow>;

/** Figures that formulas may name: those that state a number. */
export const operands = (figures: readonly FigureFields[]): FiguresById =>
  new Map(
    figures.filter(({ value }) => value !== null).map((fields) => [fields.id, fields as Figure]),
  );

/** A bare ratio is a share up to one, a multiple above it. */
function unitOf(formula: Formula, figures: FiguresById, row: DerivedFigure): string | null {
  const { quantity } = evaluateFormula(formula, (id) => {
    const figure = figures.get(id);
    return figure ? operandOf(figure) : null;
  });
  // A fault is told by the computation itself.
  if (!quantity) return row.unit;
  if (quantity.unit === NUMBER) return null;
  if (![RATIO, 'share', 'x'].includes(quantity.unit)) return quantity.unit;
  return quantity.estimate.value.gt(1) ? 'x' : 'share';
}

/** The period that ends last, where every input has one; the level before an increase has none. */
function periodOf(formula: Formula, figures: FiguresById): string | null {
  const periods = idsOfFormula(formula).map((id) => figures.get(id)?.time_period ?? null);
  if (isLevelLessIncrease(formula, figures)) return null;
  let latest: string | null = null;
  for (const period of periods) {
    if (period === null) return null;
    if (latest === null || spanOfPeriod(period).last > spanOfPeriod(latest).last) latest = period;
  }
  return latest;
}

/** The other reading of a result whose inputs have two; null when it has no result of its own. */
function otherReadingOf(row: DerivedFigure, figures: FiguresById) {
  if (!inheritsOtherReading(row, figures))
    return { alt_bound: null, alt_lower: null, alt_upper: null };
  const { result } = recomputeFigure(row, figures, 'other');
  return result && { alt_bound: result.bound, alt_lower: result.lower, alt_upper: result.upper };
}

/** The row as far as its inputs give it, before anything is computed. */
function startRow(given: DerivedGiven, formula: Formula, known: FiguresById): DerivedFigure {
  const first = known.get(idsOfFormula(formula)[0] ?? '');
  const change = changeOf(formula, known);
  const row: FigureFields = {
    ...NO_QUOTE,
    ...given,
    topic: first?.topic ?? null,
    ref_area: first?.ref_area ?? null,
    counterpart_area: first?.counterpart_area ?? null,
    status: 'derived',
    change: change === 'number' ? 'level' : change,
    inference: null,
    attribution: OWN_VOICE,
    unit: '',
    value: null,
    bound: 'exact',
    lower: null,
    upper: null,
    alt_bound: null,
    alt_lower: null,
    alt_upper: null,
    time_period: null,
  };
  return row as DerivedFigure;
}

/** Blanks as the grammar has them. Ids hold hyphens, so only a minus needs its own. */
const tidied = (formula: string): string =>
  formula
    .replace(/\s*([+*/])\s*/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .trim();

/** The row, or in one sentence why the formula has no result. */
export function deriveFigure(asked: DerivedGiven, figures: readonly FigureFields[]): Derivation {
  const given = trimTexts({ ...asked, formula: tidied(asked.formula) });
  const { formula, fault: slip } = parseFormula(given.formula);
  if (slip) return refuse(explainFormula({ code: 'formula/malformed', ...slip }));
  const known = operands(figures.filter(({ id }) => id !== given.id));
  const start = startRow(given, formula, known);
  const unit = unitOf(formula, known, start);
  if (unit === null) return refuse('It names no figure: a formula derives from figures.');
  const row = { ...start, unit };
  const { result, fault } = recomputeFigure(row, known);
  if (fault) return refuse(explainFormula(fault));
  const other = otherReadingOf(row, known);
  if (other === null)
    return refuse('One of its inputs has another reading, on which it has no result.');
  const time_period = unit === 'date' ? result.value : periodOf(formula, known);
  return { fields: { ...row, ...result, ...other, time_period }, fault: null };
}
