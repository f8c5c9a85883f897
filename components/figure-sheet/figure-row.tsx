import type { FigureView } from '@/lib/view/view-figure';
import styles from './figure-sheet.module.css';

/** The row of the download that this page is made from, column by column. */
export const FigureRow = ({ view }: { view: FigureView }) => (
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
        {view.row.map((cell) => (
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
