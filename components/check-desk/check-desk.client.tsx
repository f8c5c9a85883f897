'use client';

import '../without-eval';

import { useEffect, useRef, useState } from 'react';
import { formatCount } from '@/lib/words/decimal-words';
import styles from './check-desk.module.css';
import type { GivenFile } from './check-messages';
import { CheckResult } from './check-result.client';
import { DropField } from './drop-field.client';
import { useCheckWorker } from './use-check-worker.client';

function Progress({
  name,
  words,
  done,
  total,
  onCancel,
}: {
  readonly name: string;
  readonly words: string;
  readonly done: number | null;
  readonly total: number;
  readonly onCancel: () => void;
}) {
  const count = done === null ? '' : `: ${formatCount(done)} of ${formatCount(total)}`;
  return (
    <div className={styles.progress}>
      <label htmlFor="check-progress">
        {name}. {words}
        {count}
      </label>
      {done === null ? (
        <progress id="check-progress" />
      ) : (
        <progress id="check-progress" value={done} max={total} />
      )}
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}

/** Drop or paste a CSV, and article texts beside it; everything happens in this browser. */
export function CheckDesk() {
  const { state, rows, check, cancel, showRows, saveReport } = useCheckWorker();
  const [file, setFile] = useState<GivenFile | null>(null);
  const [texts, setTexts] = useState<readonly GivenFile[]>([]);
  const outcome = useRef<HTMLElement>(null);
  const isOver = state.is === 'checked' || state.is === 'stopped';
  useEffect(() => {
    if (isOver) outcome.current?.focus();
  }, [isOver]);

  const start = (next: GivenFile | null, beside: readonly GivenFile[]) => {
    setFile(next);
    setTexts(beside);
    if (next) check(next, beside);
  };
  return (
    <div className={styles.desk}>
      <div className={styles.fields}>
        <DropField
          label="Drop or choose a CSV of figures"
          hint="As downloaded here, edited, or saved by a spreadsheet: commas, semicolons or tabs."
          accept=".csv,.tsv,.txt,text/csv"
          pastedName="pasted.csv"
          onFiles={([first]) => start(first ?? null, texts)}
        />
        <DropField
          label="Article texts, if you have some"
          hint="Plain text in UTF-8. Rows that cite one by its SHA-256 are held against it."
          accept=".txt,text/plain"
          multiple
          onFiles={(more) => start(file, [...texts, ...more])}
        />
      </div>
      {texts.length > 0 ? (
        <p className={styles.given}>
          {texts.length === 1 ? 'One text' : `${texts.length} texts`} beside the file:{' '}
          {texts.map(({ name }) => name).join(', ')}.{' '}
          <button type="button" onClick={() => start(file, [])}>
            Remove
          </button>
        </p>
      ) : null}
      <section ref={outcome} tabIndex={-1} aria-label="Result" className={styles.outcome}>
        {state.is === 'working' ? (
          <Progress name={state.name} {...state.progress} onCancel={cancel} />
        ) : null}
        {state.is === 'stopped' ? <p role="status">{state.words}</p> : null}
        {state.is === 'checked' ? (
          <CheckResult
            key={state.name}
            name={state.name}
            summary={state.summary}
            rows={rows}
            onShow={showRows}
            onSave={saveReport}
          />
        ) : null}
      </section>
    </div>
  );
}
