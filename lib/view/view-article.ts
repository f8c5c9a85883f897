/** A whole article with every number marked by how it was disposed of. */

import { dateWords } from '../chart/date-words';
import type { Article } from '../record/article';
import type { StatedFigure } from '../record/figure';
import type { SetAside } from '../record/set-aside';
import type { CodePointSpan } from '../text/code-points';
import { cutText } from './cut-text';
import type { RecordIndex } from './index-record';
import { namePublisher } from './name-publisher';
import { type Paragraph, splitParagraphs } from './split-paragraphs';
import { type FigureSummary, summariseFigure } from './summarise-figure';
import { type NoteView, viewNotes } from './view-notes';
import { CLASS_WORDS } from './words';

export type Disposition = 'charted' | 'listed' | 'set-aside';

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
  readonly className: string;
  /** Dates: what the words resolve to. */
  readonly resolved: string | null;
  readonly reason: string;
  readonly notes: readonly NoteView[];
  /** So near the one before that both may stand in one line: its note goes half a line lower. */
  readonly lower: boolean;
}

export type MentionMark = FigureMark | SetAsideMark;

export interface ArticlePiece {
  readonly text: string;
  readonly mark: MentionMark | null;
}

export interface ArticleParagraph {
  readonly start: number;
  readonly crosshead: boolean;
  readonly pieces: readonly ArticlePiece[];
}

export interface ArticleView {
  readonly article: Article;
  /** The description as a title, without its full stop. */
  readonly title: string;
  /** "Reuters (inferred)" where the text does not name its publisher. */
  readonly publisher: string;
  readonly published: string;
  readonly paragraphs: readonly ArticleParagraph[];
  readonly marks: readonly MentionMark[];
  readonly totals: Readonly<Record<Disposition, number>>;
}

function figureMark(index: RecordIndex, figure: StatedFigure): FigureMark {
  const charts = index.chartsOf(figure.id).map(({ slug, title }) => ({ slug, title }));
  return {
    kind: 'figure',
    disposition: charts.length > 0 ? 'charted' : 'listed',
    start: figure.number_start,
    end: figure.number_end,
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
  className: CLASS_WORDS[mention.class],
  resolved: mention.time_period === null ? null : dateWords(mention.time_period),
  reason: mention.reason,
  notes: viewNotes(index, mention.id),
});

/** Characters of one line of the article's measure. */
const NEAR = 64;

/** Every second of a run of near neighbours is lowered, so that no two notes lie on each other. */
function placeNotes(marks: readonly Omit<SetAsideMark, 'lower'>[]): SetAsideMark[] {
  let before: SetAsideMark | null = null;
  return [...marks]
    .sort((a, b) => a.start - b.start)
    .map((mark) => {
      const lower: boolean = before !== null && !before.lower && mark.start - before.end < NEAR;
      before = { ...mark, lower };
      return before;
    });
}

/** Every number mention of an article in order of place. */
export function marksOf(index: RecordIndex, articleId: string): MentionMark[] {
  const setAside = index.setAsidesIn(articleId).map((mention) => setAsideMark(index, mention));
  const marks: MentionMark[] = [
    ...index.statedIn(articleId).map((figure) => figureMark(index, figure)),
    ...placeNotes(setAside),
  ];
  return marks.sort((a, b) => a.start - b.start);
}

export function countDispositions(marks: readonly MentionMark[]): Record<Disposition, number> {
  const totals: Record<Disposition, number> = { charted: 0, listed: 0, 'set-aside': 0 };
  for (const mark of marks) totals[mark.disposition] += 1;
  return totals;
}

/** Where only excerpts may be shown, the paragraphs that hold a figure. */
function shownParagraphs(article: Article, marks: readonly MentionMark[]): Paragraph[] {
  const paragraphs = splitParagraphs(article.text);
  if (article.rights === 'full') return paragraphs;
  return paragraphs.filter(({ start, end }) =>
    marks.some((mark) => mark.kind === 'figure' && mark.start >= start && mark.end <= end),
  );
}

export function viewArticle(index: RecordIndex, id: string): ArticleView {
  const article = index.article(id);
  const marks = marksOf(index, id);
  return {
    article,
    title: article.description.replace(/\.$/, ''),
    publisher: namePublisher(article),
    published: dateWords(article.published),
    marks,
    totals: countDispositions(marks),
    paragraphs: shownParagraphs(article, marks).map((paragraph) => ({
      start: paragraph.start,
      crosshead: paragraph.crosshead,
      pieces: cutText(article.text, paragraph, marks),
    })),
  };
}
