/** A whole article with every number marked by how it was disposed of. */

import type { MentionClass } from '../quantity/mention';
import type { Article } from '../record/article';
import type { StatedFigure } from '../record/figure';
import type { SetAside } from '../record/set-aside';
import { statementSpan } from '../record/statement-span';
import type { CodePointSpan } from '../text/code-points';
import { dateWords } from '../words/date-words';
import { namePublisher } from '../words/voice-words';
import { cutText } from './cut-text';
import type { RecordIndex } from './index-record';
import { shownPieces, shownWithin } from './show-article';
import { splitParagraphs } from './split-paragraphs';
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

export interface ArticlePiece {
  readonly text: string;
  readonly mark: MentionMark | null;
  /** Words before this piece are withheld: the rights allow excerpts only. */
  readonly cut: boolean;
}

export interface ArticleParagraph {
  readonly start: number;
  readonly crosshead: boolean;
  readonly pieces: readonly ArticlePiece[];
  /** Words behind the last piece are withheld. */
  readonly cut: boolean;
}

export interface ArticleView {
  /** Without its text: what of that may be shown stands in the paragraphs. */
  readonly article: Omit<Article, 'text'>;
  /** The description as a title, without its full stop. */
  readonly title: string;
  /** "Reuters (publisher inferred)" where the text does not name its publisher. */
  readonly publisher: string;
  readonly published: string;
  readonly paragraphs: readonly ArticleParagraph[];
  readonly marks: readonly MentionMark[];
  /** Marks on words that are shown; all of them where the whole text is. */
  readonly shown: ReadonlySet<MentionMark>;
  /** Code points shown; null where the whole text is. */
  readonly excerpt: number | null;
  readonly totals: Readonly<Record<Disposition, number>>;
}

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

/** Characters that one line of the article's measure has at least, and about as many as it holds. */
const NEAR = 64;
const LINE = 70;

type Unplaced = Omit<SetAsideMark, 'lower'>;

/** Neighbours that may stand in one line, each of them near the one before. */
function runsOf(sorted: readonly Unplaced[]): Unplaced[][] {
  const runs: Unplaced[][] = [];
  for (const mark of sorted) {
    const run = runs.at(-1);
    if (run && mark.start - (run.at(-1)?.end ?? 0) < NEAR) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

/**
 * Every second of a run of near neighbours is lowered, so that no two notes lie on each other. Of
 * the first two that seem to share a line, the second is: their notes keep the order of the words.
 */
function placeNotes(text: string, marks: readonly Unplaced[]): SetAsideMark[] {
  const starts = splitParagraphs(text).map(({ start }) => start);
  const lineOf = ({ start }: Unplaced): string => {
    const paragraph = starts.findLast((other) => other <= start) ?? 0;
    return `${paragraph} ${Math.floor((start - paragraph) / LINE)}`;
  };
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  return runsOf(sorted).flatMap((run) => {
    const pair = run.findIndex((mark, place) => {
      const next = run[place + 1];
      return next !== undefined && lineOf(next) === lineOf(mark);
    });
    const raised = Math.max(0, pair) % 2;
    return run.map((mark, place) => ({ ...mark, lower: place % 2 !== raised }));
  });
}

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

/** The paragraphs as far as they may be shown; those of which nothing may are left out. */
function viewParagraphs(index: RecordIndex, article: Article, marks: readonly MentionMark[]) {
  const pieces = shownPieces(index, article);
  return splitParagraphs(article.text).flatMap((paragraph): ArticleParagraph[] => {
    const { start, end, crosshead } = paragraph;
    const parts = shownWithin(pieces, paragraph);
    if (parts.length === 0) return [];
    // A number cut by the window's edge is no number that can be read: it stays unmarked.
    const whole = marks.filter((mark) =>
      parts.some((part) => part.start <= mark.start && mark.end <= part.end),
    );
    return [
      {
        start,
        crosshead,
        pieces: parts.flatMap((part) =>
          cutText(article.text, part, whole).map(({ text, mark }, place) => ({
            text,
            mark,
            cut: place === 0 && part.start > start,
          })),
        ),
        cut: (parts.at(-1)?.end ?? end) < end,
      },
    ];
  });
}

const withoutText = ({ text: _, ...article }: Article): Omit<Article, 'text'> => article;

export function viewArticle(index: RecordIndex, id: string): ArticleView {
  const article = index.article(id);
  const marks = marksOf(index, id);
  const paragraphs = viewParagraphs(index, article, marks);
  const shown = paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ mark }) => mark ?? []));
  const length = shownPieces(index, article).reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    article: withoutText(article),
    title: article.description.replace(/\.$/, ''),
    publisher: namePublisher(article),
    published: dateWords(article.published),
    marks,
    shown: new Set(shown),
    excerpt: article.rights === 'full' ? null : length,
    totals: countDispositions(marks),
    paragraphs,
  };
}
