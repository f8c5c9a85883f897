/** A whole article with every number marked by how it was disposed of. */

import type { Article } from '../record/article';
import { dateWords } from '../words/date-words';
import { namePublisher } from '../words/voice-words';
import { cutText } from './cut-text';
import type { RecordIndex } from './index-record';
import { countDispositions, type Disposition, type MentionMark, marksOf } from './mark-mentions';
import { shownPieces, shownWithin } from './show-article';
import { splitParagraphs } from './split-paragraphs';

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
