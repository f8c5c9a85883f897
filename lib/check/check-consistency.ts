import { contains } from '../arithmetic/interval';
import { estimateOf } from '../record/estimate-figure';
import { FIGURES, type Figure, isStated } from '../record/figure';
import { type Check, findingAt } from './check-context';

/** What two figures must share to be about the same quantity. */
const keyOf = (figure: Figure) =>
  JSON.stringify([
    figure.measure,
    figure.ref_area,
    figure.counterpart_area,
    figure.status,
    figure.change,
    figure.unit,
    figure.time_period,
  ]);

const agree = (one: Figure, other: Figure) => {
  const [left, right] = [estimateOf(one), estimateOf(other)];
  // About as much and about as much may be the same, whatever the digits.
  if (left.approx || right.approx) return true;
  return contains(left.interval, right.value) || contains(right.interval, left.value);
};

export const checkConsistency: Check = ({ dataset, doubted }) => {
  const noted = new Set(
    dataset.notes.filter((note) => note.verdict !== 'agrees').map((note) => note.subject_id),
  );
  const first = new Map<string, Figure>();
  const findings = dataset.figures.flatMap((figure, index) => {
    if (!isStated(figure) || doubted.has(figure.id)) return [];
    const known = first.get(keyOf(figure));
    if (!known) first.set(keyOf(figure), figure);
    if (!known || agree(known, figure) || noted.has(known.id) || noted.has(figure.id)) return [];
    return findingAt(FIGURES.file, index, figure.id, 'figure/contradiction', {
      column: 'value',
      expected: `what ${known.id} states of the same quantity, ${known.value} ${known.unit}; or a note`,
      found: `${figure.value} ${figure.unit}`,
      cure: 'Tell the two measures apart, or write a note about the contradiction.',
    });
  });
  return {
    name: 'consistency',
    promise: 'No two figures state the same quantity differently without a note.',
    lookedAt: dataset.figures.length,
    noun: 'figures',
    findings,
  };
};
