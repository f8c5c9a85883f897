import type { ChartPlan } from '../../lib/chart/chart-plan';
import styles from './chart.module.css';

/** The chart's numbers in words, each row leading to its figure. */
export function ChartTable({ plan }: { plan: Pick<ChartPlan, 'title' | 'table'> }) {
  const { columns, rows } = plan.table;
  return (
    // A table wider than a phone scrolls in its own box, which keys can reach.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take focus
    <section className={styles.scroller} aria-label={`Table: ${plan.title}`} tabIndex={0}>
      <table className={styles.table}>
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
                <td key={columns[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
