import type { CheckResult } from '@/lib/check/report';
import styles from './check-list.module.css';

/** Each promise with its verdict. A page exists only if none failed; the count is shown all the same. */
export const CheckList = ({ checks }: { checks: readonly CheckResult[] }) => (
  <ul className={styles.checks}>
    {checks.map((check) => (
      <li key={check.name}>
        <span className={styles.verdict}>
          {check.findings.length === 0 ? 'held' : `${check.findings.length} failed`}
        </span>{' '}
        {check.promise}
      </li>
    ))}
  </ul>
);
