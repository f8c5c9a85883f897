import { FACET_SEPARATOR, FACETS } from '@/lib/view/find/facets';
import type { PrintedRow } from '@/lib/view/find/list-figures';
import type { FigureRowView } from '@/lib/view/view-figures';
import { FigureLink } from '../record-link';
import { ValueText } from '../value-text';
import styles from './figure-table.module.css';

/** The words that state the number, under the marker, or the formula of a derived figure. */
function Words({ row }: { row: PrintedRow }) {
  if (row.snippet === null) return <span className={styles.words}>= {row.formula}</span>;
  return (
    <span className={styles.words}>
      {row.snippet.before}
      <mark>{row.snippet.number}</mark>
      {row.snippet.after}
    </span>
  );
}

export const FigureHead = () => (
  <thead>
    <tr>
      <th scope="col">Value</th>
      <th scope="col">Figure and the words that state it</th>
      <th scope="col">Period</th>
      <th scope="col">Statement</th>
      <th scope="col">Who says so</th>
    </tr>
  </thead>
);

export const FigureCells = ({ row }: { row: PrintedRow }) => (
  <>
    <td className={styles.value}>
      <FigureLink id={row.id}>
        <ValueText value={row.value} />
      </FigureLink>
    </td>
    <th scope="row" className={styles.label}>
      {row.label}
      {row.doubtful ? <span className={styles.doubt}> Disputed</span> : null} <Words row={row} />
    </th>
    <td>
      {row.period ?? (
        <>
          <span className={styles.spelled}>period </span>not stated
        </>
      )}
    </td>
    <td>{row.statement}</td>
    <td>{row.attribution}</td>
  </>
);

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

interface FigureTableProps {
  readonly rows: readonly FigureRowView[];
  /** How many rows the whole list has, where it is longer than the page. */
  readonly total?: number;
}

/** Rows of a list that goes on elsewhere are not filtered where they stand, and carry no data. */
export const FigureTable = ({ rows, total = rows.length }: FigureTableProps) => (
  <>
    <table className={styles.table} {...(total > rows.length && { 'aria-rowcount': total + 1 })}>
      <FigureHead />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} {...(total === rows.length ? dataOf(row) : { 'data-id': row.id })}>
            <FigureCells row={row} />
          </tr>
        ))}
      </tbody>
    </table>
    {total === rows.length ? null : (
      <p className={styles.note}>
        The first {rows.length} of {total} figures. All of them are in the{' '}
        <a href="/data/figures.csv">download</a>.
      </p>
    )}
  </>
);
