import type { LoneFigure } from '@/lib/view/view-home';
import { FigureLink } from '../record-link';
import styles from './lone-figures.module.css';

/** Ranks, streaks and lone counts in the words that state them: no chart would say more. */
export const LoneFigures = ({ figures }: { figures: readonly LoneFigure[] }) => (
  <ul className={styles.grid}>
    {figures.map(({ figure, snippet, publisher }) => (
      <li key={figure.id}>
        <p className={styles.words}>
          {snippet.before}
          <mark>{snippet.number}</mark>
          {snippet.after}
        </p>
        <p className={styles.label}>
          <FigureLink id={figure.id}>{figure.label}</FigureLink>
          <span> {publisher}</span>
        </p>
      </li>
    ))}
  </ul>
);
