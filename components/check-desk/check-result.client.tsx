'use client';

import { useState } from 'react';
import type { CheckSummary } from '@/lib/view/check/view-check';
import { checkTitle, verdictsInWords } from '@/lib/view/check/view-check-title';
import { formatCount } from '@/lib/words/decimal-words';
import styles from './check-desk.module.css';
import type { CheckRows, ReportFormat } from './check-messages';
import { CheckTable } from './check-table';
import { ROWS_SHOWN } from './use-check-worker.client';

interface CheckResultProps {
  readonly name: string;
  readonly summary: CheckSummary;
  readonly rows: CheckRows | null;
  readonly onShow: (kinds: readonly string[], from: number) => void;
  readonly onSave: (format: ReportFormat) => void;
}

function Remarks({ summary }: { summary: CheckSummary }) {
  const { remarks, missing, unproved, texts } = summary;
  const lost =
    missing.length === 0
      ? []
      : [
          `${missing.length === 1 ? 'One figure' : `${missing.length} figures`} on record, not in the file: ${missing.slice(0, 12).join(', ')}${missing.length > 12 ? ' …' : ''}. A selection of rows is fine.`,
        ];
  const open =
    unproved === 0
      ? []
      : [
          `${unproved === 1 ? 'One row quotes' : `${unproved} rows quote`} an article whose text this site may not publish: compared with the record, not with the text. Drop the text to have them held against it.`,
        ];
  const all = [
    ...remarks,
    ...lost,
    ...open,
    ...texts.map(
      ({ name, words, sha256 }) => `${name} (SHA-256 ${sha256.slice(0, 12)}…): ${words}`,
    ),
  ];
  return all.length === 0 ? null : (
    <ul className={styles.remarks}>
      {all.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}

interface PagerProps {
  readonly rows: CheckRows;
  readonly onShow: (from: number) => void;
}

function Pager({ rows: { from, rows, total }, onShow }: PagerProps) {
  if (total <= ROWS_SHOWN) return null;
  const place = (at: number) => formatCount(at);
  return (
    <p className={styles.pager}>
      <button
        type="button"
        disabled={from === 0}
        onClick={() => onShow(Math.max(0, from - ROWS_SHOWN))}
      >
        Previous
      </button>
      <span role="status">
        {place(from + 1)} to {place(from + rows.length)} of {place(total)} rows with findings
      </span>
      <button
        type="button"
        disabled={from + rows.length >= total}
        onClick={() => onShow(from + ROWS_SHOWN)}
      >
        Next
      </button>
    </p>
  );
}

/** What a recheck came to: its finding as title, then the rows, by kind, and the report. */
export function CheckResult({ name, summary, rows, onShow, onSave }: CheckResultProps) {
  const [kinds, setKinds] = useState<readonly string[]>([]);
  const choose = (code: string, chosen: boolean) => {
    const next = chosen ? [...kinds, code] : kinds.filter((kind) => kind !== code);
    setKinds(next);
    onShow(next, 0);
  };
  return (
    <>
      <h2 className={styles.title}>{checkTitle(name, summary)}</h2>
      <p className={styles.verdicts} role="status">
        {verdictsInWords(summary)}
      </p>
      <Remarks summary={summary} />
      <p className={styles.reports}>
        Report:{' '}
        <button type="button" onClick={() => onSave('csv')}>
          CSV, one line a finding
        </button>
        <button type="button" onClick={() => onSave('json')}>
          JSON, as the command prints it
        </button>
      </p>
      {summary.kinds.length > 1 ? (
        <fieldset className={styles.kinds}>
          <legend>Show only</legend>
          {summary.kinds.map(({ code, words, count }) => (
            <label key={code} title={code}>
              <input
                type="checkbox"
                checked={kinds.includes(code)}
                onChange={({ target }) => choose(code, target.checked)}
              />{' '}
              {words} <span className={styles.count}>{formatCount(count)}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {rows && rows.rows.length > 0 ? (
        <>
          <CheckTable rows={rows.rows} />
          <Pager rows={rows} onShow={(from) => onShow(kinds, from)} />
        </>
      ) : null}
    </>
  );
}
