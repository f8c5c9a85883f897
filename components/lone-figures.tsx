import type { LoneFigure } from '@/lib/view/view-home';
import styles from './lone-figures.module.css';
import { FigureLink } from './record-link';

/** Ranks, streaks and lone counts: words, not charts. */
export const LoneFigures = ({ figures }: { figures: readonly LoneFigure[] }) => (
  <ul className={styles.grid}>
    {figures.map(({ figure, quote }) => (
      <li key={figure.id}>
        <p className={styles.value}>
          <FigureLink id={figure.id}>{figure.value.text}</FigureLink>
        </p>
        <p className={styles.label}>{figure.label}</p>
        <p className={styles.origin}>{quote.publisher}</p>
      </li>
    ))}
  </ul>
);
