import { FACET_SEPARATOR, FACETS } from '@/lib/view/facets';
import type { FigureRowView } from '@/lib/view/view-figures';
import styles from './figure-table.module.css';
import { FigureLink } from './record-link';
import { ValueText } from './value-text';

/** The words that state the number, under the marker, or the formula of a derived figure. */
function Words({ row }: { row: FigureRowView }) {
  if (row.snippet === null) return <span className={styles.words}>= {row.formula}</span>;
  return (
    <span className={styles.words}>
      {row.snippet.before}
      <mark>{row.snippet.number}</mark>
      {row.snippet.after}
    </span>
  );
}

/** What a browser filters by stands on the row itself, so that the record is sent once. */
const dataOf = (row: FigureRowView) => ({
  'data-id': row.id,
  'data-unit': row.unit,
  'data-value': row.sortValue,
  'data-number': row.number,
  'data-more': row.more,
  ...Object.fromEntries(
    FACETS.map(({ key }) => [`data-facet-${key}`, row.facets[key].join(FACET_SEPARATOR)]),
  ),
});

export const FigureTable = ({ rows }: { rows: readonly FigureRowView[] }) => (
  <table className={styles.table}>
    <thead>
      <tr>
        <th scope="col">Value</th>
        <th scope="col">Figure and the words that state it</th>
        <th scope="col">Period</th>
        <th scope="col">Statement</th>
        <th scope="col">Who says so</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id} {...dataOf(row)}>
          <td className={styles.value}>
            <FigureLink id={row.id}>
              <ValueText value={row.value} />
            </FigureLink>
          </td>
          <th scope="row" className={styles.label}>
            {row.label}
            {row.doubtful ? <span className={styles.doubt}> Doubtful</span> : null}{' '}
            <Words row={row} />
          </th>
          <td className={styles.period}>{row.period ?? 'not stated'}</td>
          <td>{row.statement}</td>
          <td>{row.attribution}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
