import { isPoint } from '../arithmetic/interval';
import { estimateOf } from '../record/estimate-figure';
import { FIGURES, type Figure, isStated, type StatedFigure } from '../record/figure';
import type { Finding } from '../table/finding';
import type { Check, CheckContext } from './check-context';
import { findingAt, put, type Said } from './find-in-rows';
import { isNear, roundingOf } from './fit-number';

/** Figures that agree in these columns state the same thing. */
const SAME_THING = [
  'measure',
  'ref_area',
  'counterpart_area',
  'time_period',
  'status',
  'change',
  'unit',
] as const satisfies readonly (keyof Figure)[];

/** Whether one quantity can satisfy both statements, each read to its last printed digit. */
function canBothHold(one: StatedFigure, other: StatedFigure): boolean {
  const [left, right] = [estimateOf(one), estimateOf(other)];
  if (left.approx || right.approx) return isNear(left.value, right.value);
  if (isPoint(left.interval) && isPoint(right.interval)) {
    const slack = [roundingOf(one), roundingOf(other)].reduce(
      (most, rounding) => (rounding && (!most || rounding.gt(most)) ? rounding : most),
      null,
    );
    const gap = left.value.sub(right.value).abs();
    return slack === null ? gap.equals(0) : gap.lte(slack);
  }
  const below = (upper: typeof left, lower: typeof left) =>
    upper.interval.upper !== null &&
    lower.interval.lower !== null &&
    upper.interval.upper.value.lt(lower.interval.lower.value);
  return !below(left, right) && !below(right, left);
}

interface Indexed {
  readonly figure: StatedFigure;
  readonly index: number;
}

/** Indices of figures whose measure more than one figure has: few are compared any further. */
function sharedMeasures({ dataset, doubted }: CheckContext): number[] {
  const first = new Map<string, number>();
  const shared = new Set<number>();
  dataset.figures.forEach((figure, index) => {
    if (!isStated(figure) || (doubted.size > 0 && doubted.has(figure.id))) return;
    const before = first.get(figure.measure);
    if (before === undefined) first.set(figure.measure, index);
    else shared.add(before).add(index);
  });
  return [...shared].sort((one, other) => one - other);
}

function groupByThing(context: CheckContext): Indexed[][] {
  const groups = new Map<string, Indexed[]>();
  for (const index of sharedMeasures(context)) {
    const figure = context.dataset.figures[index] as StatedFigure;
    // No cell holds a NUL.
    put(groups, SAME_THING.map((column) => figure[column] ?? '').join('\0'), { figure, index });
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Verdicts of notes that tell the reader of the disagreement. */
const TELLS = new Set(['conflict', 'caveat', 'different-measure']);

function describeFault(first: StatedFigure, second: StatedFigure): Said {
  const show = ({ value, unit, bound }: StatedFigure) => `${value} ${unit} (${bound})`;
  return {
    column: 'value',
    expected: `${show(first)}, as ${first.id} states the same measure, areas and period`,
    found: show(second),
    cure: 'Tell the two apart by measure, areas, period or status; if they do contradict each other, say so in a note.',
  };
}

/** Every two of a group; groups are small, for they hold one measure of one place and time. */
function findGroupFindings(group: readonly Indexed[], told: ReadonlySet<string>): Finding[] {
  return group.flatMap(({ figure, index }, at) => {
    const rival = group
      .slice(0, at)
      .find(({ figure: earlier }) => !canBothHold(earlier, figure))?.figure;
    if (!rival || told.has(figure.id) || told.has(rival.id)) return [];
    return findingAt(
      FIGURES.file,
      index,
      figure.id,
      'figure/contradiction',
      describeFault(rival, figure),
    );
  });
}

export const checkContradictions: Check = (context) => {
  const told = new Set(
    context.dataset.notes.flatMap((note) => (TELLS.has(note.verdict) ? [note.subject_id] : [])),
  );
  const groups = groupByThing(context);
  return {
    name: 'contradictions',
    promise:
      'No two figures give different amounts for the same measure, places, period and status, unless a note says so.',
    lookedAt: context.dataset.figures.filter(isStated).length,
    noun: 'stated figures',
    findings: groups.flatMap((group) => findGroupFindings(group, told)),
  };
};
