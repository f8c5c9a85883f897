import type { FigureSummary } from '@/lib/view/summarise-figure';
import styles from './figure-list.module.css';
import { FigureLink } from './record-link';
import { ValueText } from './value-text';

interface FigureListProps {
  readonly figures: readonly FigureSummary[];
  /** In two columns, where there is room. */
  readonly columns?: boolean;
}

/** Figures by value and label, where they stand beside something else. */
export const FigureList = ({ figures, columns = false }: FigureListProps) => (
  <ul className={columns ? `${styles.list} ${styles.columns}` : styles.list}>
    {figures.map((figure) => (
      <li key={figure.id}>
        <FigureLink id={figure.id}>
          <ValueText value={figure.value} />
        </FigureLink>
        <span className={styles.label}>{figure.label}</span>
      </li>
    ))}
  </ul>
);
