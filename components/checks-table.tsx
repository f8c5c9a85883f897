import type { CheckResult } from '@/lib/check/report';
import { ColumnTable } from './column-table';
import styles from './counted-table.module.css';

const COLUMNS = ['Promise', 'Looked at', 'Failed'];

export const ChecksTable = ({ checks }: { checks: readonly CheckResult[] }) => (
  <ColumnTable name="Checks" columns={COLUMNS} className={styles.checks}>
    {checks.map((check) => (
      <tr key={check.name}>
        <td>{check.promise}</td>
        <td>
          {check.lookedAt} {check.lookedAt === 1 ? check.noun.replace(/s$/, '') : check.noun}
        </td>
        <td>{check.findings.length}</td>
      </tr>
    ))}
  </ColumnTable>
);
