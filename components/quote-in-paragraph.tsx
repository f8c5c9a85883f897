import type { QuoteView } from '@/lib/view/view-quote';
import styles from './quote-in-paragraph.module.css';

interface QuoteInParagraphProps {
  readonly quote: QuoteView;
  /** Leave out what stands around the quote in its paragraph. */
  readonly alone?: boolean;
}

/** The paragraph character for character, or as much of it as may be shown, the quote under the marker, its numbers in bold. */
export const QuoteInParagraph = ({ quote, alone = false }: QuoteInParagraphProps) => (
  <p className={styles.paragraph}>
    {alone ? null : `${quote.cutBefore ? '… ' : ''}${quote.before}`}
    <mark>
      {quote.parts.map((part, place) =>
        part.figureId === null ? (
          part.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a quote have a fixed order.
          <strong key={place}>{part.text}</strong>
        ),
      )}
    </mark>
    {alone ? null : `${quote.after}${quote.cutAfter ? ' …' : ''}`}
  </p>
);
