import { isPoint } from '../arithmetic/interval';
import { estimateOf } from '../record/estimate-figure';
import { FIGURES, isStated, type StatedFigure } from '../record/figure';
import type { Finding } from '../table/finding';
import { type Check, type Quoting, soundQuotes } from './check-context';
import { findingAt, put, type Said } from './find-in-rows';
import { isNear, roundingOf } from './fit-number';
import { thingOf } from './same-thing';

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

type Stated = Quoting<StatedFigure>;

/** Figures whose measure more than one figure has: few are compared any further. */
function withSharedMeasure(quotes: readonly Stated[]): Stated[] {
  const counts = new Map<string, number>();
  for (const { row } of quotes) counts.set(row.measure, (counts.get(row.measure) ?? 0) + 1);
  return quotes.filter(({ row }) => counts.get(row.measure) !== 1);
}

/** Figures of the same thing, levels apart from changes. */
function groupByThing(quotes: readonly Stated[]): Iterable<readonly Stated[]> {
  const groups = new Map<string, Stated[]>();
  for (const quoting of withSharedMeasure(quotes))
    put(groups, `${quoting.row.change} ${thingOf(quoting.row)}`, quoting);
  return groups.values();
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
function findGroupFindings(group: readonly Stated[], told: ReadonlySet<string>): Finding[] {
  return group.flatMap(({ row, index }, at) => {
    const rival = group.slice(0, at).find((earlier) => !canBothHold(earlier.row, row))?.row;
    if (!rival || told.has(row.id) || told.has(rival.id)) return [];
    const said = describeFault(rival, row);
    return findingAt(FIGURES.file, index, row.id, 'figure/contradiction', said);
  });
}

export const checkContradictions: Check = (context) => {
  const told = new Set(
    context.dataset.notes.flatMap((note) => (TELLS.has(note.verdict) ? [note.subject_id] : [])),
  );
  const groups = [...groupByThing(soundQuotes(context))];
  return {
    name: 'contradictions',
    promise:
      'No two figures give different amounts for the same measure, places, period and status, unless a note says so.',
    lookedAt: context.dataset.figures.filter(isStated).length,
    noun: 'stated figures',
    findings: groups.flatMap((group) => findGroupFindings(group, told)),
  };
};
