import type { CheckResult } from '@/lib/check/report';
import { ColumnTable } from '../column-table';
import styles from '../counted-table.module.css';

const COLUMNS = { promise: 'Promise', lookedAt: 'Looked at', failed: 'Failed' } as const;

const lookedAt = ({ lookedAt: count, noun }: CheckResult) =>
  `${count} ${count === 1 ? noun.replace(/s$/, '') : noun}`;

export const ChecksTable = ({ checks }: { checks: readonly CheckResult[] }) => (
  <ColumnTable name="Checks" columns={Object.values(COLUMNS)} className={`stacks ${styles.checks}`}>
    {checks.map((check) => (
      <tr key={check.name}>
        <th scope="row">{check.promise}</th>
        <td data-column={COLUMNS.lookedAt}>{lookedAt(check)}</td>
        <td data-column={COLUMNS.failed}>{check.findings.length}</td>
      </tr>
    ))}
  </ColumnTable>
);
