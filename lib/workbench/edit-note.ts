/** Notes under way: what another source says of a figure of the article. */

import { NOTES, type Note } from '../record/note';
import { type Completed, completeRow } from './complete-row';
import { idGiver } from './name-ids';
import { trimTexts } from './trim-texts';

/** A note whose words a person still has to find. */
export type NoteFields = Omit<Note, 'verdict'> & { readonly verdict: Note['verdict'] | '' };

export const startNote = (
  subject: string,
  articleId: string,
  taken: Iterable<string>,
): NoteFields => ({
  id: idGiver(taken)(`${articleId}-note`),
  subject_id: subject,
  verdict: '',
  summary: '',
  other_value: null,
  other_unit: null,
  source: '',
  url: null,
  published: null,
});

/** The note, when it is complete; else what is missing. */
export function completeNote(typed: NoteFields): Completed<Note> {
  const completed = completeRow(NOTES, trimTexts(typed));
  const { row } = completed;
  if (row === null || (row.other_value === null) === (row.other_unit === null)) return completed;
  return {
    row: null,
    faults: [{ column: 'other_unit', expected: 'number and unit together, or neither' }],
  };
}
