import type { ChartPlan } from '../../lib/chart/chart-plan';
import { WideTable } from '../wide-table';
import styles from './chart.module.css';

/** The chart's numbers in words, each row leading to its figure. */
export function ChartTable({ plan }: { plan: Pick<ChartPlan, 'title' | 'table'> }) {
  const { columns, rows } = plan.table;
  return (
    <WideTable name={`Table: ${plan.title}`}>
      <table className={`stacks ${styles.table}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </WideTable>
  );
}
