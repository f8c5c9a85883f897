import type { ScoreRow, ScoreView } from '@/lib/view/view-score';
import { ColumnTable } from './column-table';
import styles from './counted-table.module.css';

const COLUMNS = ['What was altered', 'Tried', 'Refused', 'How many got through, and why'];

function Reasons({ reasons }: Pick<ScoreRow, 'reasons'>) {
  if (reasons.length === 0) return <span className={styles.nothing}>none</span>;
  return (
    <ul>
      {reasons.map(({ count, words }) => (
        <li key={words}>
          <b>{count}</b> {words}
        </li>
      ))}
    </ul>
  );
}

/** Kind of alteration × what became of it; a share below 100 always has its reasons beside it. */
export const ScoreTable = ({ score }: { score: ScoreView }) => (
  <ColumnTable name="Alterations" columns={COLUMNS} className={styles.score}>
    {score.rows.map((row) => (
      <tr key={row.title}>
        <th scope="row">{row.title}</th>
        <td>{row.tried}</td>
        <td>{row.share}</td>
        <td>
          <Reasons reasons={row.reasons} />
        </td>
      </tr>
    ))}
  </ColumnTable>
);
