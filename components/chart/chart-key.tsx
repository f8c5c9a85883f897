import type { JSX } from 'react';
import type { KeyEntry } from '../../lib/chart/chart-plan';
import styles from './chart.module.css';

/** The bar that the signs of a bound stand on: filled, hollow or dashed, without a cap. */
const BODY: Readonly<Record<KeyEntry['body'], JSX.Element>> = {
  solid: <path className={styles.solid} d="M0 1h9v10h-9z" />,
  hollow: <path className={styles.stroke} d="M9 1h-8v10h8" />,
  dashed: <path className={styles.derived} d="M9 1h-8v10h8" />,
};

/** On a strip: a firm edge, and a band that fades away from it. */
const Band = ({ perhaps, dashed }: { perhaps: boolean; dashed: boolean }) => (
  <>
    {dashed ? <path className={styles.derived} d="M32 1h-31v10h31" /> : null}
    <path className={styles.faint} d="M3 11l5-10M9 11l5-10" />
    <path className={styles.stroke} d="M15 11l5-10M21 11l5-10M26 11l5-10" />
    <path className={styles.edge} d="M32 0v12" strokeDasharray={perhaps ? '2 2' : undefined} />
  </>
);

const Arrow = ({ body, perhaps }: { body: KeyEntry['body']; perhaps: boolean }) => (
  <>
    {BODY[body]}
    {perhaps ? (
      <path className={styles.stroke} d="M11 6h20" strokeDasharray="1.5 3" />
    ) : (
      <path className={styles.stroke} d="M10 11l5-10M14 11l5-10M18 11l5-10M23 6h9" />
    )}
    <path className={styles.stroke} d="M29 3l3 3-3 3" />
  </>
);

/** The fade and the arrow lie inside the bar where the bound is an upper one. */
const InwardArrow = ({ perhaps }: { perhaps: boolean }) => (
  <>
    <path className={styles.stroke} d="M32 1h-31v10h31z" />
    {perhaps ? null : <path className={styles.faint} d="M16 11l5-10M20 11l5-10M24 11l5-10" />}
    <path className={styles.stroke} d="M29 6h-20" strokeDasharray={perhaps ? '1.5 3' : undefined} />
    <path className={styles.stroke} d="M12 3l-3 3 3 3" />
  </>
);

function Bound({ entry: { sign, strip, open, body } }: { entry: KeyEntry }) {
  const perhaps = sign === 'perhaps-open';
  if (strip) {
    const band = <Band perhaps={perhaps} dashed={body === 'dashed'} />;
    return open === 'up' ? <g transform="matrix(-1 0 0 1 33 0)">{band}</g> : band;
  }
  return open === 'up' ? (
    <Arrow body={body} perhaps={perhaps} />
  ) : (
    <InwardArrow perhaps={perhaps} />
  );
}

/** Each sign as the chart at hand draws it, in a box of 34 × 12. */
function Sign({ entry }: { entry: KeyEntry }) {
  switch (entry.sign) {
    case 'open':
    case 'perhaps-open':
    case 'band':
      return <Bound entry={entry} />;
    case 'soft':
      return <path className={styles.stroke} d="M24 1h-23v10h23M26.5 1v10M29 1v10M31.5 1v10" />;
    case 'plan':
      return <path className={styles.stroke} d="M1 1h31v10h-31z" />;
    case 'derived':
      return <path className={styles.derived} d="M1 1h31v10h-31z" />;
  }
}

/** Only the signs that the chart at hand uses. */
export function ChartKey({ entries }: { entries: readonly KeyEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className={styles.key}>
      {entries.map((entry) => (
        <li key={entry.text}>
          <svg
            width="34"
            height="12"
            viewBox="0 0 34 12"
            aria-hidden="true"
            className={entry.flagged ? styles.disputed : undefined}
          >
            <Sign entry={entry} />
          </svg>{' '}
          {entry.text}
        </li>
      ))}
    </ul>
  );
}
