import type { Formula } from '../arithmetic/parse-formula';
import { rational } from '../arithmetic/rational';
import type { Change } from '../quantity/mention';
import { spanOfPeriod } from '../record/edtf-date';
import {
  type DerivedFigure,
  FIGURES,
  type Figure,
  type FiguresById,
  isDerived,
} from '../record/figure';
import { formulaOf, inputsOf } from '../record/figure-formula';
import type { Finding } from '../table/finding';
import type { Check } from './check-context';
import { findAll, findingAt, type Said } from './find-in-rows';

export type ChangeOf = Change | 'number' | null;

/**
 * A level more or less by an increase is a level; increases add up to an increase; quotients are
 * levels of their own. Years and ranks have no change.
 */
export function changeOf(formula: Formula, figures: FiguresById): ChangeOf {
  if (formula.kind === 'number') return 'number';
  if (formula.kind === 'year') return null;
  if (formula.kind === 'figure') return figures.get(formula.id)?.change ?? null;
  const [left, right] = [changeOf(formula.left, figures), changeOf(formula.right, figures)];
  if (left === null || right === null) return null;
  if (formula.operator === '*' || formula.operator === '/')
    return left === 'number' ? right : right === 'number' ? left : 'level';
  if (left === 'number') return right;
  return right === 'number' || left === right ? left : 'level';
}

const TAKEN_OVER = ['topic', 'ref_area', 'counterpart_area'] as const;
const CURE = 'Correct the cell, or the formula.';
const show = (cell: string | null): string => (cell === null ? 'an empty cell' : `“${cell}”`);

function findChangeFault(figure: DerivedFigure, formula: Formula, figures: FiguresById) {
  const change = changeOf(formula, figures);
  const expected = change === 'number' ? 'level' : change;
  if (figure.change === expected) return null;
  return { column: 'change', expected: show(expected), found: show(figure.change), cure: CURE };
}

/** Topic and areas are those of the figure that the formula names first; areas may be left out together. */
function findAreaFault(figure: DerivedFigure, inputs: readonly Figure[]): Said | null {
  const [first] = inputs;
  const none = figure.ref_area === null && figure.counterpart_area === null;
  if (!first) return null;
  for (const column of none ? (['topic'] as const) : TAKEN_OVER)
    if (figure[column] !== first[column])
      return {
        column,
        expected: `${show(first[column])}, as ${first.id} has it`,
        found: show(figure[column]),
        cure: CURE,
      };
  return null;
}

/** Columns that say how a quote was read; a derived figure has none. */
const OF_QUOTES = [
  'hedge_text',
  'period_text',
  'period_basis',
  'stated_on',
  'conversion_of',
  'prefix',
  'suffix',
] as const satisfies readonly (keyof Figure)[];

function findQuoteCell(figure: DerivedFigure): Said | null {
  const column = OF_QUOTES.find((name) => figure[name] !== null);
  if (column === undefined) return null;
  return {
    column,
    expected: 'an empty cell: derived figures have no quote',
    found: show(figure[column]),
    cure: 'Empty the cell.',
  };
}

/** A quotient below one is a share, one above a multiple: printed as a share, 3 would be 300 %. */
function findRatioFault({ unit, value }: DerivedFigure): Said | null {
  if (unit !== 'share' && unit !== 'x') return null;
  const expected = rational(value).gt(1) ? 'x' : 'share';
  return unit === expected ? null : { column: 'unit', expected, found: unit, cure: CURE };
}

export const isLevelLessIncrease = (formula: Formula, figures: FiguresById): boolean =>
  formula.kind === 'operation' &&
  formula.operator === '-' &&
  changeOf(formula.left, figures) === 'level' &&
  changeOf(formula.right, figures) === 'increase';

/** Without a period of its own although all inputs have one; the level before an increase is older than both. */
function findLostPeriod(
  figure: DerivedFigure,
  inputs: readonly Figure[],
  formula: Formula,
  figures: FiguresById,
): Said | null {
  const known = inputs.every((input) => input.time_period !== null);
  if (figure.time_period !== null || !known || inputs.length === 0) return null;
  if (isLevelLessIncrease(formula, figures)) return null;
  return {
    column: 'time_period',
    expected: `the period of its inputs, ${periodsOf(inputs).join(', ')}`,
    found: 'an empty cell',
    cure: CURE,
  };
}

/** Periods of the inputs; the day of the statement where an input names no period. */
const periodsOf = (inputs: readonly Figure[]): string[] =>
  inputs.flatMap((input) => input.time_period ?? input.stated_on ?? []);

/** A result ends when the latest of its inputs does, and begins no earlier than the earliest. */
function findPeriodFault(figure: DerivedFigure, inputs: readonly Figure[]): Said | null {
  const period = figure.time_period;
  if (period === null) return null;
  const said = { column: 'time_period', found: show(period), cure: CURE };
  if (figure.unit === 'date')
    return period === figure.value ? null : { ...said, expected: show(figure.value) };
  const spans = periodsOf(inputs).map(spanOfPeriod);
  if (spans.length === 0) return { ...said, expected: 'an empty cell: no input has a period' };
  const first = spans.map((span) => span.first).reduce((one, other) => (other < one ? other : one));
  const last = spans.map((span) => span.last).reduce((one, other) => (other > one ? other : one));
  const own = spanOfPeriod(period);
  if (own.first >= first && own.last === last) return null;
  return { ...said, expected: `a period within ${periodsOf(inputs).join(', ')}, to its end` };
}

/** What is stated stands as printed: only results are rounded. */
function findStrayPlaces({ id, decimals }: Figure, index: number): Finding | null {
  if (decimals === null) return null;
  const said = { column: 'decimals', expected: 'an empty cell: stated as printed', cure: CURE };
  return findingAt(FIGURES.file, index, id, 'derivation/context', {
    ...said,
    found: String(decimals),
  });
}

export const checkDerivedContext: Check = ({ dataset, figures, doubted }) => {
  const findings = findAll<Figure>(dataset.figures, (figure, index) => {
    if (doubted.has(figure.id)) return null;
    if (!isDerived(figure)) return findStrayPlaces(figure, index);
    const { formula } = formulaOf(figure);
    if (!formula) return null;
    const inputs = inputsOf(figure).flatMap((id) => figures.get(id) ?? []);
    if (inputs.some((input) => doubted.has(input.id))) return null;
    const said =
      findQuoteCell(figure) ??
      findRatioFault(figure) ??
      findChangeFault(figure, formula, figures) ??
      findAreaFault(figure, inputs) ??
      findLostPeriod(figure, inputs, formula, figures) ??
      findPeriodFault(figure, inputs);
    return said && findingAt(FIGURES.file, index, figure.id, 'derivation/context', said);
  });
  return {
    name: 'derived-context',
    promise:
      'Every derived figure has the topic, places and period that its inputs give it, and is a level or a change as they make it.',
    lookedAt: dataset.figures.filter(isDerived).length,
    noun: 'derived figures',
    findings,
  };
};
