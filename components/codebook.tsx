import type { CodebookTable } from '@/lib/view/view-codebook';
import styles from './codebook.module.css';
import { ScrollBox } from './scroll-box';

/** One table of the record, column by column, from the schema that its rows are checked against. */
export const Codebook = ({ table }: { table: CodebookTable }) => (
  <details className={styles.codebook} id={table.name}>
    <summary>
      <h3>{table.file}</h3> <span>{table.columns.length} columns</span>
    </summary>
    <p>{table.description}</p>
    <ScrollBox name={`Columns of ${table.file}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Type</th>
            <th scope="col">Always filled</th>
            <th scope="col">What it holds</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column) => (
            <tr key={column.name}>
              <th scope="row">
                <code>{column.name}</code>
              </th>
              <td>{column.format ?? column.type}</td>
              <td>{column.required ? 'yes' : 'no'}</td>
              <td>
                {column.description}
                {column.values === undefined ? null : (
                  <span className={styles.term}>One of: {column.values.join(', ')}</span>
                )}
                {column.property === undefined ? null : (
                  <span className={styles.term}>
                    Term: <a href={column.property}>{column.property}</a>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  </details>
);
