import styles from './figure-sheet.module.css';

export interface FigureCell {
  readonly column: string;
  readonly value: string;
}

/** The figure's row of the download, column by column. */
export const FigureRow = ({ cells }: { cells: readonly FigureCell[] }) => (
  <details className={styles.row}>
    <summary>All columns of this row of figures.csv</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={cell.column}>
            <th scope="row">
              <code>{cell.column}</code>
            </th>
            <td>{cell.value === '' ? <span className={styles.empty}>empty</span> : cell.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
