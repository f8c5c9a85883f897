import type { RoundedEstimate } from '../arithmetic/estimate';
import { findCycles } from '../arithmetic/find-cycles';
import { hasOtherReading, type Reading } from '../record/estimate-figure';
import {
  type DerivedFigure,
  FIGURES,
  type Figure,
  type FiguresById,
  isDerived,
} from '../record/figure';
import { inputsOf } from '../record/figure-formula';
import { inheritsOtherReading, recomputeFigure } from '../record/recompute-figure';
import type { Finding } from '../table/finding';
import type { Check, CheckContext } from './check-context';
import { findingAt } from './find-in-rows';

type Fault = Parameters<typeof findingAt>[4] & { readonly code: string };
type Cells = Pick<RoundedEstimate, 'value' | 'lower' | 'upper'> & { readonly bound: string };

/** The cells of each reading, and what of the result they hold; the bound explains the others. */
const CELLS = {
  main: [
    ['bound', 'bound'],
    ['value', 'value'],
    ['lower', 'lower'],
    ['upper', 'upper'],
  ],
  other: [
    ['alt_bound', 'bound'],
    ['alt_lower', 'lower'],
    ['alt_upper', 'upper'],
  ],
} as const satisfies Readonly<Record<Reading, readonly (readonly [keyof Figure, keyof Cells])[]>>;
const RECOMPUTE = 'Correct the cell to the result, or the formula to what is meant.';

/** The first cell that differs from the result. */
function findDifference(figure: DerivedFigure, wanted: Cells, reading: Reading): Fault | null {
  for (const [column, name] of CELLS[reading]) {
    const cell = figure[column];
    if (cell !== wanted[name])
      return {
        code: 'derivation/mismatch',
        column,
        expected: wanted[name] ?? 'an empty cell',
        found: cell ?? 'an empty cell',
        cure: RECOMPUTE,
      };
  }
  return null;
}

function findReadingFault(
  figure: DerivedFigure,
  figures: FiguresById,
  reading: Reading,
): Fault | null {
  const { result, fault } = recomputeFigure(figure, figures, reading);
  if (!fault) return findDifference(figure, result, reading);
  const { code, column, expected, found } = fault;
  return { code, column, expected, found, cure: 'Correct the formula.' };
}

function findFault(figure: DerivedFigure, figures: FiguresById): Fault | null {
  const main = findReadingFault(figure, figures, 'main');
  if (main) return main;
  if (inheritsOtherReading(figure, figures)) return findReadingFault(figure, figures, 'other');
  if (!hasOtherReading(figure)) return null;
  return {
    code: 'derivation/other-reading',
    column: 'alt_bound',
    expected: 'an empty cell: no input has another reading',
    found: figure.alt_bound ?? '',
    cure: RECOMPUTE,
  };
}

/** The inputs of figures that rest on derived ones: nothing else can lead back to itself. */
function chainedInputs({ dataset, figures }: CheckContext): Map<string, readonly string[]> {
  const chained = new Map<string, readonly string[]>();
  for (const figure of dataset.figures) {
    if (!isDerived(figure)) continue;
    const inputs = inputsOf(figure);
    if (inputs.some((id) => figures.get(id)?.status === 'derived')) chained.set(figure.id, inputs);
  }
  return chained;
}

function findCycleFindings(context: CheckContext): { findings: Finding[]; members: string[] } {
  const { dataset } = context;
  const cycles = findCycles(chainedInputs(context));
  const findings = cycles.map((cycle) => {
    const index = dataset.figures.findIndex((figure) => figure.id === cycle[0]);
    return findingAt(FIGURES.file, index, cycle[0] ?? null, 'formula/cycle', {
      column: 'formula',
      expected: 'a formula that does not lead back to its own figure',
      found: [...cycle, cycle[0]].join(' → '),
      cure: 'Derive one of them from stated figures.',
    });
  });
  return { findings, members: cycles.flat() };
}

/** Derived figures that rest on nothing in doubt, through however many steps. */
function soundFigures({ figures, doubted }: CheckContext, cyclic: readonly string[]) {
  const known = new Map<string, boolean>(cyclic.map((id) => [id, false]));
  const isSound = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const figure = figures.get(id);
    known.set(id, false);
    const sound =
      figure !== undefined &&
      !doubted.has(id) &&
      (figure.article_id === null || !doubted.has(figure.article_id)) &&
      (!isDerived(figure) || inputsOf(figure).every(isSound));
    known.set(id, sound);
    return sound;
  };
  return isSound;
}

export const checkDerivations: Check = (context) => {
  const { dataset, figures } = context;
  const { findings, members } = findCycleFindings(context);
  const isSound = soundFigures(context, members);
  let lookedAt = 0;
  const wrong = new Set<string>();
  dataset.figures.forEach((figure, index) => {
    if (!isDerived(figure)) return;
    lookedAt++;
    if (!isSound(figure.id)) return;
    // A figure derived from a wrong one is wrong for the same reason.
    const fault = inputsOf(figure).some((id) => wrong.has(id)) ? null : findFault(figure, figures);
    if (!fault) return;
    wrong.add(figure.id);
    const { code, ...said } = fault;
    findings.push(findingAt(FIGURES.file, index, figure.id, code, said));
  });
  return {
    name: 'derivations',
    promise:
      'Every derived figure comes out the same when its formula is computed anew: value, limits and unit, on each reading of its inputs.',
    lookedAt,
    noun: 'derived figures',
    findings,
    doubts: members,
  };
};
