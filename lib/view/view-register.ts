/** The register: what other sources say, over all figures, gravest first. */
import { VERDICTS, type Verdict } from '../record/note';
import type { RecordIndex } from './index-record';
import { type FigureSummary, summariseFigure } from './summarise-figure';
import { type NoteView, viewNote } from './view-notes';
import { VERDICT_MEANING, VERDICT_WORDS } from './words';

export interface RegisterEntry {
  readonly note: NoteView;
  /** Null when the note is about a number set aside or an article. */
  readonly figure: FigureSummary | null;
  /** Words and article of a number set aside. */
  readonly setAside: {
    readonly id: string;
    readonly words: string;
    readonly articleId: string;
  } | null;
  readonly articleId: string | null;
}

export interface RegisterSection {
  readonly verdict: Verdict;
  readonly name: string;
  readonly meaning: string;
  readonly entries: readonly RegisterEntry[];
}

const GRAVEST_FIRST: readonly Verdict[] = ['conflict', 'caveat', 'different-measure', 'agrees'];

function subjectOf(index: RecordIndex, id: string): Omit<RegisterEntry, 'note'> {
  if (index.hasFigure(id)) {
    const figure = summariseFigure(index, index.figure(id));
    return { figure, setAside: null, articleId: figure.articleId };
  }
  const mention = index.setAside(id);
  const setAside = mention
    ? { id: mention.id, words: mention.exact, articleId: mention.article_id }
    : null;
  return { figure: null, setAside, articleId: mention ? mention.article_id : id };
}

export function viewRegister(index: RecordIndex): RegisterSection[] {
  const order = GRAVEST_FIRST.filter((verdict) => VERDICTS.includes(verdict));
  return order.map((verdict) => ({
    verdict,
    name: VERDICT_WORDS[verdict],
    meaning: VERDICT_MEANING[verdict],
    entries: index.dataset.notes
      .filter((note) => note.verdict === verdict)
      .map((note) => ({ note: viewNote(index, note), ...subjectOf(index, note.subject_id) })),
  }));
}
