import type { FigureView } from '@/lib/view/view-figure';
import { upperFirst } from '@/lib/view/words';
import { FormulaLine } from '../formula-line';
import styles from './figure-sheet.module.css';

/** In place of a quote: the sum, what it proves, and how far its loose inputs could move it. */
export const FigureDerivation = ({ view }: { view: FigureView }) => (
  <section aria-labelledby="formula-title">
    <h2 id="formula-title" className={styles.small}>
      Nobody printed this number: it is computed
    </h2>
    <div className={styles.result}>
      <FormulaLine result={view.summary} parts={view.formula ?? []} />
    </div>
    <p className={styles.aside}>
      {view.limits === null ? '' : `${upperFirst(view.limits)}. `}
      {view.rounding ?? 'Not rounded.'}
    </p>
    {view.sensitivity === null ? null : <p className={styles.aside}>{view.sensitivity}</p>}
  </section>
);
