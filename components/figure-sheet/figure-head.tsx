import type { FigureView } from '@/lib/view/view-figure';
import { upperFirst } from '@/lib/view/words';
import { ValueText } from '../value-text';
import styles from './figure-sheet.module.css';

/** The value as large as it deserves, and what it must not be mistaken for. */
export function FigureHead({ view }: { view: FigureView }) {
  const { summary } = view;
  const facts = [
    upperFirst(summary.status),
    summary.period ?? 'no period stated',
    summary.areas,
    summary.measure,
  ].filter((fact) => fact !== null);
  return (
    <header className={styles.head}>
      <h1>
        <span className={styles.label}>{summary.label}</span>{' '}
        <ValueText value={view.hero} className={styles.hero ?? ''} />
      </h1>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {summary.doubtful ? (
        <p className={styles.warning}>
          Disputed: another source gives another amount or currency for the same thing.{' '}
          <a href="#other-sources">See what they say</a>
        </p>
      ) : null}
    </header>
  );
}
