/** Every number of an article marked by how it was disposed of, with what stands beside it. */

import type { MentionClass } from '../quantity/mention';
import type { StatedFigure } from '../record/figure';
import type { SetAside } from '../record/set-aside';
import { statementSpan } from '../record/statement-span';
import type { CodePointSpan } from '../text/code-points';
import { dateWords } from '../words/date-words';
import type { RecordIndex } from './index-record';
import { placeNotes } from './place-notes';
import { type FigureSummary, summariseFigure } from './summarise-figure';
import { type NoteView, viewNotes } from './view-notes';
import { CLASS_WORDS } from './words';

export const DISPOSITIONS = ['charted', 'listed', 'set-aside'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export interface FigureMark extends CodePointSpan {
  readonly kind: 'figure';
  readonly disposition: 'charted' | 'listed';
  readonly figure: FigureSummary;
  readonly charts: readonly { readonly slug: string; readonly title: string }[];
}

export interface SetAsideMark extends CodePointSpan {
  readonly kind: 'set-aside';
  readonly disposition: 'set-aside';
  readonly id: string;
  readonly words: string;
  readonly whole: string | null;
  readonly class: MentionClass;
  readonly className: string;
  /** Dates: what the words resolve to. */
  readonly resolved: string | null;
  readonly reason: string;
  readonly notes: readonly NoteView[];
  /** So near the one before that both may stand in one line: its note goes half a line lower. */
  readonly lower: boolean;
}

export type MentionMark = FigureMark | SetAsideMark;

function figureMark(index: RecordIndex, figure: StatedFigure): FigureMark {
  const charts = index.chartsOf(figure.id).map(({ slug, title }) => ({ slug, title }));
  return {
    kind: 'figure',
    disposition: charts.length > 0 ? 'charted' : 'listed',
    ...statementSpan(figure),
    figure: summariseFigure(index, figure),
    charts,
  };
}

const setAsideMark = (index: RecordIndex, mention: SetAside): Omit<SetAsideMark, 'lower'> => ({
  kind: 'set-aside',
  disposition: 'set-aside',
  start: mention.start,
  end: mention.end,
  id: mention.id,
  words: mention.exact,
  whole: mention.whole_text,
  class: mention.class,
  className: CLASS_WORDS[mention.class],
  resolved: mention.time_period === null ? null : dateWords(mention.time_period),
  reason: mention.reason,
  notes: viewNotes(index, mention.id),
});

/** Every number mention of an article in order of place. */
export function marksOf(index: RecordIndex, articleId: string): MentionMark[] {
  const setAside = index.setAsidesIn(articleId).map((mention) => setAsideMark(index, mention));
  const marks: MentionMark[] = [
    ...index.statedIn(articleId).map((figure) => figureMark(index, figure)),
    ...placeNotes(index.article(articleId).text, setAside),
  ];
  return marks.sort((a, b) => a.start - b.start);
}

export function countDispositions(marks: readonly MentionMark[]): Record<Disposition, number> {
  const totals: Record<Disposition, number> = { charted: 0, listed: 0, 'set-aside': 0 };
  for (const mark of marks) totals[mark.disposition] += 1;
  return totals;
}
