import { Fragment } from 'react';
import type { FigureView } from '@/lib/view/view-figure';
import { upperFirst } from '@/lib/view/words';
import { ValueText } from '../value-text';
import styles from './figure-sheet.module.css';

/** Of the figure itself, or of figures that it is computed from. */
function Dispute({ view: { summary, disputedInputs } }: { view: FigureView }) {
  if (!summary.doubtful) return null;
  if (disputedInputs.length === 0)
    return (
      <p className={styles.warning}>
        Disputed: another source gives another amount or currency for the same thing.{' '}
        <a href="#other-sources">See what they say</a>
      </p>
    );
  return (
    <p className={styles.warning}>
      Disputed: it rests on{' '}
      {disputedInputs.map(({ id, label }, place) => (
        <Fragment key={id}>
          {place === 0 ? '' : ' and '}
          <a href={`/figures/${id}#other-sources`}>{label}</a>
        </Fragment>
      ))}
      , for which another source gives another amount or currency
    </p>
  );
}

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
      <Dispute view={view} />
    </header>
  );
}
