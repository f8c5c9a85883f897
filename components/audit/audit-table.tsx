import Link from 'next/link';
import { DISPOSITIONS, type Disposition } from '@/lib/view/mark-mentions';
import { type ArticleAudit, type AuditRow, sharesOf } from '@/lib/view/view-audit';
import { anchorOfGroup } from '@/lib/view/view-audit-lists';
import { CLASS_WORDS, DISPOSITION_WORDS } from '@/lib/view/words';
import { ArticleLink } from '../record-link';
import { ScrollBox } from '../scroll-box';
import styles from './audit-table.module.css';

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

interface CountProps {
  readonly articleId: string;
  readonly row: AuditRow;
  readonly disposition: Disposition;
}

/** How many, with the way to the list of them. */
function Count({ articleId, row, disposition }: CountProps) {
  const count = row.counts[disposition];
  if (count === 0) return <td className={styles.none}>0</td>;
  return (
    <td>
      <Link href={`/audit/${articleId}#${anchorOfGroup(row.class, disposition)}`} prefetch={false}>
        {count}
        <span className="unseen">
          {' '}
          of class {CLASS_WORDS[row.class]}, {DISPOSITION_WORDS[disposition]}: list
        </span>
      </Link>
    </td>
  );
}

/** Class × disposition for one article; the sums are of the numbers beside them. */
export function AuditTable({ audit }: { audit: ArticleAudit }) {
  const { charted, listed } = audit.counts;
  const shares = sharesOf([charted, listed, audit.counts['set-aside']]);
  return (
    <div>
      <h3>
        <ArticleLink id={audit.articleId}>{audit.publisher}</ArticleLink>
      </h3>
      <p className={styles.description}>{audit.description}</p>
      <Ticks audit={audit} />
      <p className={styles.legend}>
        Where the numbers stand in the text: <b>tall</b>, charted; <b>short and heavy</b>, listed;{' '}
        <b>thin</b>, set aside.
      </p>
      <ScrollBox name={`Audit of ${audit.publisher}`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">What the words are</th>
              <th scope="col">Charted</th>
              <th scope="col">Listed</th>
              <th scope="col">Set aside</th>
              <th scope="col">All</th>
            </tr>
          </thead>
          <tbody>
            {audit.rows.map((row) => (
              <tr key={row.class}>
                <th scope="row">{CLASS_WORDS[row.class]}</th>
                {DISPOSITIONS.map((disposition) => (
                  <Count
                    key={disposition}
                    articleId={audit.articleId}
                    row={row}
                    disposition={disposition}
                  />
                ))}
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
              <td>{audit.total}</td>
            </tr>
            <tr>
              <th scope="row">Per cent</th>
              {shares.map((share, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: three columns in a fixed order.
                <td key={place}>{share}</td>
              ))}
              <td>100</td>
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
    </div>
  );
}
