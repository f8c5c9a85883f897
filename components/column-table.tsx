import type { ReactNode } from 'react';
import { ScrollBox } from './scroll-box';

interface ColumnTableProps {
  /** Of the box that scrolls, for those who hear it. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly className?: string | undefined;
  /** Rows of the body. */
  readonly children: ReactNode;
}

/** A table with one row of headings, in a box that scrolls where it is too wide. */
export const ColumnTable = ({ name, columns, className, children }: ColumnTableProps) => (
  <ScrollBox name={name}>
    <table className={className}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </ScrollBox>
);
