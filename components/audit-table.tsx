import type { ArticleAudit } from '@/lib/view/view-audit';
import styles from './audit-table.module.css';
import { ArticleLink } from './record-link';
import { WideTable } from './wide-table';

const Ticks = ({ audit }: { audit: ArticleAudit }) => (
  <svg
    className={styles.ticks}
    viewBox="0 0 1000 26"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    {audit.ticks.map((tick) => (
      <rect
        key={tick.place}
        data-fate={tick.disposition}
        x={tick.place}
        width={tick.disposition === 'set-aside' ? 1.5 : 4}
        y={tick.disposition === 'charted' ? 0 : 13}
        height={tick.disposition === 'charted' ? 26 : 13}
      />
    ))}
  </svg>
);

/** Class × disposition for one article; the sums are of the numbers beside them. */
export const AuditTable = ({ audit }: { audit: ArticleAudit }) => (
  <div>
    <h3>
      <ArticleLink id={audit.articleId}>{audit.publisher}</ArticleLink>
    </h3>
    <p className={styles.description}>{audit.description}</p>
    <Ticks audit={audit} />
    <WideTable name={`Audit of ${audit.publisher}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">What the words are</th>
            <th scope="col">Charted</th>
            <th scope="col">Listed</th>
            <th scope="col">Set aside</th>
            <th scope="col">Unaccounted</th>
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {audit.rows.map((row) => (
            <tr key={row.class}>
              <th scope="row">{row.class}</th>
              <td>{row.counts.charted}</td>
              <td>{row.counts.listed}</td>
              <td>{row.counts['set-aside']}</td>
              <td>0</td>
              <td>{row.total}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            <td>{audit.counts.charted}</td>
            <td>{audit.counts.listed}</td>
            <td>{audit.counts['set-aside']}</td>
            <td>0</td>
            <td>{audit.total}</td>
          </tr>
        </tfoot>
      </table>
    </WideTable>
  </div>
);
