import type { Note, Verdict } from '../record/note';
import { amountWords } from '../words/amount-words';
import { dateWords } from '../words/date-words';
import type { RecordIndex } from './index-record';
import { VERDICT_WORDS } from './words';

export interface NoteView {
  readonly id: string;
  readonly verdict: Verdict;
  readonly verdictWords: string;
  readonly summary: string;
  readonly value: string | null;
  readonly source: string;
  readonly url: string | null;
  readonly published: string | null;
}

const ORDER: Readonly<Record<Verdict, number>> = {
  conflict: 0,
  caveat: 1,
  'different-measure': 2,
  agrees: 3,
};

export function viewNote(index: RecordIndex, note: Note): NoteView {
  const unit = note.other_unit === null ? null : index.unit(note.other_unit);
  return {
    id: note.id,
    verdict: note.verdict,
    verdictWords: VERDICT_WORDS[note.verdict],
    summary: note.summary,
    value: note.other_value !== null && unit ? amountWords(note.other_value, unit) : null,
    source: note.source,
    url: note.url,
    published: note.published === null ? null : dateWords(note.published),
  };
}

/** What limits the figure comes before what supports it. */
export const viewNotes = (index: RecordIndex, subjectId: string): NoteView[] =>
  [...index.notesOn(subjectId)]
    .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict])
    .map((note) => viewNote(index, note));
