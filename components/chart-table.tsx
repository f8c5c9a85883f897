import type { ChartRow } from '@/lib/view/view-chart';
import styles from './chart-table.module.css';
import { FigureLink } from './record-link';
import { ValueText } from './value-text';
import { WideTable } from './wide-table';

/** What the chart shows, as a table: nothing the picture says is missing here. */
export const ChartTable = ({ rows }: { rows: readonly ChartRow[] }) => (
  <WideTable name="Table of the chart’s figures">
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Value</th>
          <th scope="col">What the words allow</th>
          <th scope="col">Period</th>
          <th scope="col">Statement</th>
          <th scope="col">Who says so</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            <td>
              <FigureLink id={row.id}>
                <ValueText value={row.value} />
              </FigureLink>
            </td>
            <td>{row.limits ?? 'this number, no hedge'}</td>
            <td>{row.period ?? 'not stated'}</td>
            <td>{row.status}</td>
            <td>{row.attribution}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
);
