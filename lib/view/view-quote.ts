/** A quote in its paragraph, cut at the quote's and the numbers' edges. */
import type { StatedFigure } from '../record/figure';
import { statementSpan } from '../record/statement-span';
import { indexCodePoints } from '../text/code-points';
import { namePublisher } from '../words/voice-words';
import { ellipsesOf } from './cut-snippet';
import { cutText } from './cut-text';
import type { RecordIndex } from './index-record';
import { shownPieces, shownWithin } from './show-article';
import { splitParagraphs } from './split-paragraphs';

export interface QuotePart {
  readonly text: string;
  /** Figure that these words state, hedge and all; null for the words between. */
  readonly figureId: string | null;
}

export interface QuoteView {
  readonly articleId: string;
  readonly publisher: string;
  /** Paragraph = before + parts + after, character for character; the parts are the quote. */
  readonly before: string;
  readonly parts: readonly QuotePart[];
  readonly after: string;
  /** The paragraph goes on beyond `before`, or `after`, and its rights do not allow to show it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Ellipses of the quote alone, where it begins or ends within a sentence. */
  readonly opening: string;
  readonly closing: string;
  readonly start: number;
  readonly end: number;
}

/** `figures` stand in the same quote: the first one's start and end are those of all. */
export function viewQuote(
  record: RecordIndex,
  figures: readonly [StatedFigure, ...StatedFigure[]],
): QuoteView {
  const [{ start, end, article_id }] = figures;
  const article = record.article(article_id);
  const paragraphs = splitParagraphs(article.text).filter(
    (paragraph) => paragraph.end > start && paragraph.start < end,
  );
  const whole = { start: paragraphs[0]?.start ?? start, end: paragraphs.at(-1)?.end ?? end };
  const around =
    shownWithin(shownPieces(record, article), whole).find(
      (part) => part.start <= start && end <= part.end,
    ) ?? whole;
  const index = indexCodePoints(article.text);
  const numbers = figures
    .map((figure) => ({ id: figure.id, ...statementSpan(figure) }))
    .sort((a, b) => a.start - b.start);
  const before = index.slice({ start: around.start, end: start });
  const after = index.slice({ start: end, end: around.end });
  return {
    articleId: article.id,
    publisher: namePublisher(article),
    before,
    parts: cutText(article.text, { start, end }, numbers).map(({ text, mark }) => ({
      text,
      figureId: mark?.id ?? null,
    })),
    after,
    ...ellipsesOf(before, after),
    cutBefore: around.start > whole.start,
    cutAfter: around.end < whole.end,
    start,
    end,
  };
}
