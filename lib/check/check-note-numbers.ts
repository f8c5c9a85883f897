import { rational } from '../arithmetic/rational';
import type { QuantityMention } from '../quantity/mention';
import type { AreaCode } from '../record/area';
import type { Figure } from '../record/figure';
import { NOTES, type Note } from '../record/note';
import type { Finding } from '../table/finding';
import { areasIn } from './area-words';
import { type Check, findingAt, type Said } from './check-context';
import { amountOf, namesUnit } from './known-numbers';

function findNumberFault(note: Note, mentions: readonly QuantityMention[]): Said | null {
  const { other_value: number, other_unit: unit } = note;
  if (number === null || unit === null) return null;
  const wanted = rational(number);
  const same = mentions.filter((mention) => amountOf(mention)?.equals(wanted));
  if (same.some((mention) => namesUnit(mention, unit))) return null;
  const [near] = same;
  return {
    column: near ? 'other_unit' : 'other_value',
    expected: near
      ? `the unit of “${near.text}” in the summary`
      : 'a number that the summary gives',
    found: near ? unit : number,
    cure: 'Make number and unit those of the summary.',
  };
}

/** A note about oil from the Middle East is not one about exports to Europe. */
function findSubjectFault(note: Note, figure: Figure): Said | null {
  const areas = [figure.ref_area, figure.counterpart_area].filter((area) => area !== null);
  const named = areasIn(note.summary);
  if (areas.length === 0 || named.size === 0) return null;
  if (areas.some((area: AreaCode) => named.has(area))) return null;
  return {
    column: 'subject_id',
    expected: `a figure about ${[...named].join(' or ')}, which the summary names`,
    found: `${figure.id}, about ${areas.join(', ')}`,
    cure: 'Name the figure that the note is about.',
  };
}

export const checkNoteNumbers: Check = ({ dataset, figures, doubted, read }) => {
  const findings = dataset.notes.flatMap((note, index): Finding[] => {
    if (doubted.has(note.id)) return [];
    const figure = figures.get(note.subject_id);
    const said =
      (note.other_value === null ? null : findNumberFault(note, read(note.summary))) ??
      (figure ? findSubjectFault(note, figure) : null);
    return said ? [findingAt(NOTES.file, index, note.id, 'note/not-in-summary', said)] : [];
  });
  return {
    name: 'note-numbers',
    promise:
      'The number and unit of every note are read from its summary, which, where it names areas, names one of its figure’s.',
    lookedAt: dataset.notes.length,
    noun: 'notes',
    findings,
  };
};
