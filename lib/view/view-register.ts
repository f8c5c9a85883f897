/** The register: what other sources say, over all figures, gravest first. */
import { VERDICTS, type Verdict } from '../record/note';
import type { RecordIndex } from './index-record';
import { type FigureSummary, summariseFigure } from './summarise-figure';
import { type NoteView, viewNote } from './view-notes';
import { VERDICT_MEANING, VERDICT_TITLES } from './words';

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
  /** What the article is called where the note is about the article itself. */
  readonly articleTitle: string | null;
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
    return { figure, setAside: null, articleId: figure.articleId, articleTitle: null };
  }
  const mention = index.setAside(id);
  if (mention === null) {
    const { description } = index.article(id);
    const articleTitle = description.replace(/\.$/, '');
    return { figure: null, setAside: null, articleId: id, articleTitle };
  }
  const { exact, article_id } = mention;
  const setAside = { id: mention.id, words: exact, articleId: article_id };
  return { figure: null, setAside, articleId: article_id, articleTitle: null };
}

export function viewRegister(index: RecordIndex): RegisterSection[] {
  const order = GRAVEST_FIRST.filter((verdict) => VERDICTS.includes(verdict));
  return order.map((verdict) => ({
    verdict,
    name: VERDICT_TITLES[verdict],
    meaning: VERDICT_MEANING[verdict],
    entries: index.dataset.notes
      .filter((note) => note.verdict === verdict)
      .map((note) => ({ note: viewNote(index, note), ...subjectOf(index, note.subject_id) })),
  }));
}
