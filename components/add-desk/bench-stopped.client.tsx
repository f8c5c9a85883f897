'use client';

import { useState } from 'react';
import type { Work } from '@/lib/workbench/save-work';
import { wordKept } from '@/lib/workbench/word-kept';
import styles from './add-desk.module.css';
import { ClearButton } from './clear-button.client';
import { forgetWork, keptText } from './keep-work.client';
import { saveWork, saveWorkText } from './save-work.client';

/** In place of a workbench that could not be drawn: which state is kept, and the ways on. */
export function BenchStopped({ work }: { readonly work: Work }) {
  const [kept] = useState(keptText);
  const { words, isOther } = wordKept(work, kept);
  const clear = () => {
    forgetWork();
    location.reload();
  };
  return (
    <>
      <div role="alert">
        <h2 className={styles.words}>The workbench could not show this and stopped.</h2>
        <p className={styles.state}>{words}</p>
      </div>
      <p className={styles.actions}>
        <button type="button" onClick={() => location.reload()}>
          Load the page again
        </button>
        <button type="button" onClick={() => saveWork(work)}>
          Save the work as a file
        </button>
        {kept !== null && isOther ? (
          <button type="button" onClick={() => saveWorkText(kept, 'kept-work.json')}>
            Save what this browser keeps
          </button>
        ) : null}
        {kept === null ? null : <ClearButton onClear={clear} />}
      </p>
    </>
  );
}
