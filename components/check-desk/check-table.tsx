import { ScrollBox } from '@/components/scroll-box';
import type { CheckedRow } from '@/lib/view/check/view-check';
import { formatCount } from '@/lib/words/decimal-words';
import styles from './check-table.module.css';

const VERDICTS = {
  same: 'as on record',
  changed: 'changed',
  new: 'not on record',
  twice: 'twice',
  unreadable: 'unreadable',
} as const;

/** Which row it is, in words: of the file's rows the header is the first. */
function RowName({ row }: { row: CheckedRow }) {
  if (row.row === null) return 'The file as a whole';
  return (
    <>
      Row {formatCount(row.row)}
      {row.id ? (
        <>
          {' '}
          · <code>{row.id}</code>
        </>
      ) : null}
      {row.verdict ? <span className={styles.verdict}> · {VERDICTS[row.verdict]}</span> : null}
    </>
  );
}

type CheckedFinding = CheckedRow['findings'][number];

/** `all` is what a finding without a column is about. */
const FindingCells = ({ finding, all }: { finding: CheckedFinding; all: string }) => (
  <>
    <td className={styles.column}>
      {finding.column === null ? all : <code>{finding.column}</code>}
    </td>
    <td className={styles.found}>
      <del>{finding.found}</del>
    </td>
    <td className={styles.expected}>{finding.expected}</td>
    <td>
      <span className={styles.words}>{finding.words}</span>
      {finding.hint === undefined ? null : <span className={styles.hint}>{finding.hint}</span>}
      <span className={styles.cure}>{finding.cure}</span>
    </td>
  </>
);

/** Rows with findings, each cell that is wrong beside what was expected. */
export const CheckTable = ({ rows }: { rows: readonly CheckedRow[] }) => (
  <ScrollBox name="Rows with findings">
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">In the file</th>
          <th scope="col">Expected</th>
          <th scope="col">What it is, and the cure</th>
        </tr>
      </thead>
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a page have a fixed order, and ids may come twice.
        <tbody key={place} data-row={row.row ?? ''}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={styles.row}>
              <RowName row={row} />
            </th>
          </tr>
          {row.findings.map((finding, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have a fixed order and no id.
            <tr key={at} data-code={finding.code}>
              <FindingCells
                finding={finding}
                all={row.row === null ? 'the whole file' : 'the whole row'}
              />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </ScrollBox>
);
