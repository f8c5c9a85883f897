import type { FigureView } from '@/lib/view/view-figure';
import { FigureLink } from '../record-link';
import styles from './figure-sheet.module.css';

/** The figures before and after it in the record. */
export const FigureNeighbours = ({ view }: { view: FigureView }) => (
  <nav aria-label="Figures in order" className={styles.neighbours}>
    {view.previous === null ? (
      <span />
    ) : (
      <FigureLink id={view.previous.id}>‹ {view.previous.label}</FigureLink>
    )}
    {view.next === null ? null : <FigureLink id={view.next.id}>{view.next.label} ›</FigureLink>}
  </nav>
);
