/** A quote in its paragraph, cut at the quote's and the number's edges. */
import type { Article } from '../record/article';
import type { StatedFigure } from '../record/figure';
import { indexCodePoints } from '../text/code-points';
import { splitParagraphs } from './split-paragraphs';

export interface QuoteView {
  readonly articleId: string;
  readonly publisher: string;
  /** Paragraph = before + quote (beforeNumber + number + afterNumber) + after, character for character. */
  readonly before: string;
  readonly beforeNumber: string;
  readonly number: string;
  readonly afterNumber: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

export function viewQuote(article: Article, figure: StatedFigure): QuoteView {
  const index = indexCodePoints(article.text);
  const paragraphs = splitParagraphs(article.text).filter(
    (paragraph) => paragraph.end > figure.start && paragraph.start < figure.end,
  );
  const from = paragraphs[0]?.start ?? figure.start;
  const to = paragraphs.at(-1)?.end ?? figure.end;
  const slice = (start: number, end: number) => index.slice({ start, end });
  return {
    articleId: article.id,
    publisher: article.publisher,
    before: slice(from, figure.start),
    beforeNumber: slice(figure.start, figure.number_start),
    number: slice(figure.number_start, figure.number_end),
    afterNumber: slice(figure.number_end, figure.end),
    after: slice(figure.end, to),
    start: figure.start,
    end: figure.end,
  };
}
