import type { ReactNode } from 'react';
import type { ChartRow } from '@/lib/view/view-chart';
import { ColumnTable } from '../column-table';
import { FigureLink } from '../record-link';
import { ValueText } from '../value-text';
import styles from './drawn-figures.module.css';

interface Column {
  readonly name: string;
  readonly cell: (row: ChartRow) => ReactNode;
}

const COLUMNS: readonly Column[] = [
  {
    name: 'Value',
    cell: (row) => (
      <FigureLink id={row.id}>
        <ValueText value={row.value} />
      </FigureLink>
    ),
  },
  { name: 'What the words allow', cell: (row) => row.allowed },
  { name: 'Period', cell: (row) => row.period ?? 'not stated' },
  { name: 'Statement', cell: (row) => row.status },
  { name: 'Who says so', cell: (row) => row.attribution },
];

/** What the chart shows, as a table: nothing the picture says is missing here. */
export const DrawnFigures = ({ rows }: { rows: readonly ChartRow[] }) => (
  <ColumnTable
    name="Table of the chart’s figures"
    columns={['Figure', ...COLUMNS.map(({ name }) => name)]}
    className={`stacks ${styles.table}`}
  >
    {rows.map((row) => (
      <tr key={row.id}>
        <th scope="row">{row.label}</th>
        {COLUMNS.map(({ name, cell }) => (
          // One child a cell, so that a stacked cell has two columns: its name and this.
          <td key={name} data-column={name}>
            <span>{cell(row)}</span>
          </td>
        ))}
      </tr>
    ))}
  </ColumnTable>
);
