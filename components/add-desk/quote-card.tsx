import { ValueText } from '@/components/value-text';
import type { CardView } from '@/lib/view/view-add';
import styles from './add-desk.module.css';

interface QuoteCardProps {
  readonly card: CardView | null;
  readonly label: string;
  readonly facts: string;
  readonly attribution: string;
}

/** What a reader would see of the figure. */
export const QuoteCard = ({ card, label, facts, attribution }: QuoteCardProps) => (
  <figure className={styles.card} aria-label="Preview of the quote card">
    {card === null ? (
      <p>A value and a quote make the card.</p>
    ) : (
      <>
        <p className={styles.cardValue}>
          <ValueText value={card.value} />
        </p>
        <p className={styles.cardLabel}>{label === '' ? 'Not named yet' : label}</p>
        <blockquote>
          {card.before}
          <mark>{card.number}</mark>
          {card.after}
        </blockquote>
        <figcaption>
          {facts}. {attribution}
        </figcaption>
      </>
    )}
  </figure>
);
