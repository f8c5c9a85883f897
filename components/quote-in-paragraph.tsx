import type { QuoteView } from '@/lib/view/view-quote';
import styles from './quote-in-paragraph.module.css';

interface QuoteInParagraphProps {
  readonly quote: QuoteView;
  /** Leave out what stands around the quote in its paragraph. */
  readonly alone?: boolean;
}

/** The paragraph character for character, the quote under the marker, the number in bold. */
export const QuoteInParagraph = ({ quote, alone = false }: QuoteInParagraphProps) => (
  <p className={styles.paragraph}>
    {alone ? null : quote.before}
    <mark id="quote">
      {quote.beforeNumber}
      <strong>{quote.number}</strong>
      {quote.afterNumber}
    </mark>
    {alone ? null : quote.after}
  </p>
);
