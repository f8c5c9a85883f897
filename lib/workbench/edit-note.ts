/** Notes under way: what another source says of a figure of the article. */

import { NOTES, type Note } from '../record/note';
import { idGiver } from './name-ids';
import type { FieldFault } from './workbench-state';

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
export function completeNote(
  fields: NoteFields,
):
  | { readonly note: Note; readonly faults: null }
  | { readonly note: null; readonly faults: readonly FieldFault[] } {
  const read = NOTES.row.safeEncode(fields as never);
  if (!read.success)
    return {
      note: null,
      faults: read.error.issues.map(({ path, message }) => ({
        column: String(path[0] ?? ''),
        expected: message,
      })),
    };
  if ((fields.other_value === null) !== (fields.other_unit === null))
    return {
      note: null,
      faults: [{ column: 'other_unit', expected: 'number and unit together, or neither' }],
    };
  return { note: fields as Note, faults: null };
}
