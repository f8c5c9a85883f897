import type { QuoteView } from '@/lib/view/view-quote';
import styles from './quote-in-paragraph.module.css';

/** The paragraph character for character, or as much of it as may be shown, the quote under the marker, its numbers in bold. */
export const QuoteInParagraph = ({ quote }: { quote: QuoteView }) => (
  <p className={styles.paragraph}>
    {`${quote.cutBefore ? '… ' : ''}${quote.before}`}
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
    {`${quote.after}${quote.cutAfter ? ' …' : ''}`}
  </p>
);
