import type { ScoreRow, ScoreView } from '@/lib/view/view-score';
import { ColumnTable } from '../column-table';
import styles from '../counted-table.module.css';

const COLUMNS = {
  what: 'What was altered',
  tried: 'Tried',
  refused: 'Refused',
  why: 'How many got through, and why',
} as const;

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
  <ColumnTable
    name="Alterations"
    columns={Object.values(COLUMNS)}
    className={`stacks ${styles.score}`}
  >
    {score.rows.map((row) => (
      <tr key={row.title}>
        <th scope="row">{row.title}</th>
        <td data-column={COLUMNS.tried}>{row.tried}</td>
        <td data-column={COLUMNS.refused}>{row.share}</td>
        <td data-column={COLUMNS.why}>
          <Reasons reasons={row.reasons} />
        </td>
      </tr>
    ))}
  </ColumnTable>
);
