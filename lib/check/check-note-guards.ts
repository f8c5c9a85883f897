import { rational } from '../arithmetic/rational';
import { type Figure, isStated } from '../record/figure';
import { NOTES, type Note, type Verdict } from '../record/note';
import type { Unit } from '../record/unit';
import type { Finding } from '../table/finding';
import type { Check } from './check-context';
import { findingAt, type Said } from './find-in-rows';
import { fitsFigure } from './fit-number';

/** A note whose number can be held against its figure. */
interface Compared {
  readonly figure: Figure;
  readonly note: Note & { readonly other_value: NonNullable<Note['other_value']> };
  readonly sameUnit: boolean;
  readonly sameDimension: boolean;
}

type Rule = (compared: Compared) => { readonly holds: boolean; readonly expected: string };

const fits = ({ figure, note, sameUnit }: Compared) =>
  sameUnit && fitsFigure(figure, note.other_value);

/** Numbers of another order of magnitude are hardly about the same thing. */
const isComparable = ({ figure, note }: Compared): boolean => {
  const [one, other] = [figure.value ?? note.other_value, note.other_value].map((number) =>
    rational(number).abs(),
  );
  return (
    one !== undefined && other !== undefined && one.lte(other.mul(10)) && other.lte(one.mul(10))
  );
};

const differs = ({ figure, note }: Compared) => figure.value !== note.other_value;
const isExact = ({ figure }: Compared) => figure.bound === 'exact';

/**
 * What each verdict says about the two numbers. Once it no longer holds, because the figure or
 * the note was changed, the note has lost its reason and is to be looked at again.
 */
const RULES: Readonly<Record<Verdict, Rule>> = {
  agrees: (compared) => ({
    holds: fits(compared),
    expected: 'a number in the figure’s unit that its words allow',
  }),
  // Beside “1 million” 0.8 million may be rounding, and is still worth a caveat.
  caveat: (compared) => ({
    holds:
      compared.sameUnit &&
      isComparable(compared) &&
      (isExact(compared) ? differs(compared) : !fits(compared)),
    expected: 'another number in the figure’s unit and order of magnitude, beyond a hedge',
  }),
  // Pounds for dollars is the disagreement itself; tonnes for dollars would be none.
  conflict: (compared) => ({
    holds: isStated(compared.figure) && compared.sameDimension && !fits(compared),
    expected: 'a stated figure, and a number of its dimension that differs in amount or unit',
  }),
  'different-measure': (compared) => ({
    holds: compared.sameUnit ? isComparable(compared) && differs(compared) : compared.sameDimension,
    expected: 'another number, or another unit of the same dimension',
  }),
};

function findFault(compared: Compared): Said | null {
  const { figure, note } = compared;
  const { holds, expected } = RULES[note.verdict](compared);
  if (holds) return null;
  return {
    column: compared.sameDimension ? 'verdict' : 'other_unit',
    expected: `“${note.verdict}”: ${expected}`,
    found: `${note.other_value} ${note.other_unit} beside ${figure.value} ${figure.unit} (${figure.bound})`,
    cure: 'Read the other source again and correct the note; if its reason is gone, remove it.',
  };
}

function dimensionsOf(units: readonly Unit[]): (one: string, other: string) => boolean {
  const dimensions = new Map(units.map((unit) => [unit.code, unit.dimension]));
  return (one, other) => dimensions.get(one) === dimensions.get(other);
}

export const checkNoteGuards: Check = ({ dataset, figures, doubted }) => {
  const shareDimension = dimensionsOf(dataset.units);
  let lookedAt = 0;
  const findings = dataset.notes.flatMap((note, index): Finding[] => {
    const { other_value, other_unit, subject_id } = note;
    if (other_value === null || other_unit === null) return [];
    if (doubted.has(note.id) || doubted.has(subject_id)) return [];
    lookedAt++;
    const figure = figures.get(subject_id);
    const said = figure
      ? findFault({
          figure,
          note: { ...note, other_value },
          sameUnit: other_unit === figure.unit,
          sameDimension: shareDimension(other_unit, figure.unit),
        })
      : {
          column: 'subject_id',
          expected: 'a figure to hold the number against',
          found: `“${subject_id}”, which states no amount`,
          cure: 'Name the figure, or empty number and unit.',
        };
    return said ? [findingAt(NOTES.file, index, note.id, 'note/reason-gone', said)] : [];
  });
  return {
    name: 'note-guards',
    promise:
      'Every note with a number still has its reason: “agrees” is a number that the figure’s words allow, “caveat” another one, beyond a hedge if there is one, “conflict” another amount or currency for the same thing, “different measure” another number or currency.',
    lookedAt,
    noun: 'notes with a number',
    findings,
  };
};
