import type { JSX } from 'react';
import type { KeyEntry } from '../../lib/chart/chart-plan';
import styles from './chart.module.css';

/** Each sign as the charts draw it, in a box of 34 × 12. */
const SIGNS: Readonly<Record<KeyEntry['sign'], JSX.Element>> = {
  open: (
    <>
      <path className={styles.solid} d="M0 1h9v10h-9z" />
      <path className={styles.stroke} d="M10 11l5-10M14 11l5-10M18 11l5-10M23 6h9M29 3l3 3-3 3" />
    </>
  ),
  'perhaps-open': (
    <>
      <path className={styles.solid} d="M0 1h9v10h-9z" />
      <path className={styles.stroke} d="M11 6h20" strokeDasharray="1.5 3" />
      <path className={styles.stroke} d="M29 3l3 3-3 3" />
    </>
  ),
  soft: <path className={styles.stroke} d="M24 1h-23v10h23M26.5 1v10M29 1v10M31.5 1v10" />,
  plan: <path className={styles.stroke} d="M1 1h31v10h-31z" />,
  derived: <path className={styles.derived} d="M1 1h31v10h-31z" />,
  band: (
    <path
      className={styles.stroke}
      d="M2 11l5-10M8 11l5-10M14 11l5-10M20 11l5-10M26 11l5-10M32 0v12"
    />
  ),
};

/** Only the signs that the chart at hand uses. */
export function ChartKey({ entries }: { entries: readonly KeyEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className={styles.key}>
      {entries.map(({ sign, text }) => (
        <li key={sign}>
          <svg width="34" height="12" viewBox="0 0 34 12" aria-hidden="true">
            {SIGNS[sign]}
          </svg>{' '}
          {text}
        </li>
      ))}
    </ul>
  );
}
