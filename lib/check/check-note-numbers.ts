import { rational } from '../arithmetic/rational';
import type { QuantityMention } from '../quantity/mention';
import type { AreaCode } from '../record/area';
import { isEdtf, spanOfPeriod } from '../record/edtf-date';
import type { Figure } from '../record/figure';
import { NOTES, type Note } from '../record/note';
import type { Finding } from '../table/finding';
import { areasIn } from './area-words';
import type { Check } from './check-context';
import { findingAt, type Said } from './find-in-rows';
import { amountOf, namesUnit } from './known-numbers';

function overlaps(one: string, other: string): boolean {
  const [left, right] = [spanOfPeriod(one), spanOfPeriod(other)];
  return left.first <= right.last && right.first <= left.last;
}

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

/** “0.8 million tonnes in 2013” is about a figure of 2013. */
function findPeriodFault(
  note: Note,
  figure: Figure,
  mentions: readonly QuantityMention[],
): Said | null {
  if (note.other_value === null || figure.time_period === null) return null;
  const wanted = rational(note.other_value);
  const said = mentions.find((mention) => amountOf(mention)?.equals(wanted))?.period?.edtf;
  if (said === undefined || !isEdtf(said) || overlaps(said, figure.time_period)) return null;
  return {
    column: 'subject_id',
    expected: `a figure of ${said}, as the summary says`,
    found: `${figure.id}, of ${figure.time_period}`,
    cure: 'Name the figure that the note is about.',
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
    if (doubted.has(note.id) || doubted.has(note.subject_id)) return [];
    const figure = figures.get(note.subject_id);
    const mentions = note.other_value === null ? [] : read(note.summary);
    const said =
      findNumberFault(note, mentions) ??
      (figure && (findSubjectFault(note, figure) ?? findPeriodFault(note, figure, mentions)));
    return said ? [findingAt(NOTES.file, index, note.id, 'note/not-in-summary', said)] : [];
  });
  return {
    name: 'note-numbers',
    promise:
      'The number and unit of every note are those of its summary, which names at least one country or region of its figure where it names any.',
    lookedAt: dataset.notes.length,
    noun: 'notes',
    findings,
  };
};
