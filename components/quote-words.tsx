import type { QuoteView } from '@/lib/view/view-quote';
import { FigureLink } from './record-link';

interface QuoteWordsProps {
  readonly quote: Pick<QuoteView, 'parts' | 'opening' | 'closing'>;
  /** Each number leads to its sheet. */
  readonly linked?: boolean;
}

/** A quote without its paragraph, each number under the marker. */
export const QuoteWords = ({ quote, linked = false }: QuoteWordsProps) => (
  <blockquote>
    <p>
      {quote.opening}
      {quote.parts.map(({ text, figureId }) =>
        figureId === null ? (
          text
        ) : (
          <mark key={figureId}>
            {linked ? <FigureLink id={figureId}>{text}</FigureLink> : text}
          </mark>
        ),
      )}
      {quote.closing}
    </p>
  </blockquote>
);
