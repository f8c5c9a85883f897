import type { ChartPlan } from '../../lib/chart/chart-plan';
import { ColumnTable } from '../column-table';
import counted from '../counted-table.module.css';
import styles from './chart.module.css';

interface ChartTableProps {
  readonly plan: Pick<ChartPlan, 'title' | 'table'>;
  /** As large as the page's other tables, not as small as the words below a picture. */
  readonly bare?: boolean;
}

/** The chart's numbers in words, each row leading to its figure. */
export function ChartTable({ plan, bare = false }: ChartTableProps) {
  const { columns, rows } = plan.table;
  return (
    <ColumnTable
      name={`Table: ${plan.title}`}
      columns={columns}
      className={`stacks ${bare ? counted.tally : styles.table}`}
    >
      {rows.map(({ href, cells: [label, ...cells] }) => (
        <tr key={href}>
          <th scope="row">
            <a href={href}>{label}</a>
          </th>
          {cells.map((cell, column) => (
            <td key={columns[column + 1]} data-column={columns[column + 1]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </ColumnTable>
  );
}
