import { contains, type Interval } from '../arithmetic/interval';
import { type Rational, rational } from '../arithmetic/rational';
import { estimateOf } from '../record/estimate-figure';
import type { Figure } from '../record/figure';
import { NOTES, type Note } from '../record/note';
import type { Check } from './check-context';
import { findingAt } from './find-in-rows';

/** Two numbers this near, relative to the figure, are taken to agree: one in twenty. */
const NEAR = 20;

const isNear = (one: Rational, other: Rational) => one.sub(other).abs().mul(NEAR).lte(one.abs());

/** An end may be passed by as much as two numbers may differ. */
function allows({ lower, upper }: Interval, value: Rational): boolean {
  if (contains({ lower, upper }, value)) return true;
  return [lower, upper].some((end) => end !== null && isNear(end.value, value));
}

/** Whether the other source's number is one that the figure allows; null when the units differ. */
function agrees(figure: Figure, note: Note): boolean | null {
  if (note.other_value === null || note.other_unit !== figure.unit) return null;
  return allows(estimateOf(figure).interval, rational(note.other_value));
}

/** A verdict that its own numbers no longer bear out. */
function findVerdictFault(figure: Figure, note: Note): [expected: string, found: string] | null {
  const does = agrees(figure, note);
  if (note.verdict === 'agrees' && does === false)
    return ['a number that the figure allows, within one part in twenty', note.other_value ?? ''];
  if (note.verdict === 'conflict' && does === true)
    return ['a number that the figure does not allow', note.other_value ?? ''];
  return null;
}

export const checkNotes: Check = ({ dataset, figures, doubted }) => {
  const findings = dataset.notes.flatMap((note, index) => {
    if (doubted.has(note.id) || doubted.has(note.subject_id)) return [];
    if ((note.other_value === null) !== (note.other_unit === null))
      return findingAt(NOTES.file, index, note.id, 'note/number-without-unit', {
        column: note.other_value === null ? 'other_value' : 'other_unit',
        expected: 'number and unit together, or neither',
        found: 'an empty cell',
        cure: 'Fill the other of the two.',
      });
    const figure = figures.get(note.subject_id);
    const fault = figure ? findVerdictFault(figure, note) : null;
    if (!fault) return [];
    const [expected, found] = fault;
    return findingAt(NOTES.file, index, note.id, 'note/verdict', {
      column: 'other_value',
      expected,
      found: `${found} beside the verdict “${note.verdict}”`,
      cure: 'Correct the number or the verdict.',
    });
  });
  return {
    name: 'notes',
    promise:
      'Where a note says that another source agrees or conflicts with a figure, the numbers do.',
    lookedAt: dataset.notes.length,
    noun: 'notes',
    findings,
  };
};
