'use client';

import '../without-eval';

import { useRef } from 'react';
import type { Unit } from '@/lib/record/unit';
import type { Work } from '@/lib/workbench/save-work';
import type { KnownText } from '@/lib/workbench/vet-article';
import styles from './add-desk.module.css';
import { ArticleForm } from './article-form.client';
import { Bench } from './bench.client';
import { BenchGuard } from './bench-guard.client';
import { SavedWork, WorkFileField } from './saved-work.client';
import { type Stage, useAddStage } from './use-add-stage.client';

interface ReadingBarProps {
  readonly stage: Extract<Stage, { is: 'reading' }>;
  readonly onStop: () => void;
}

const ReadingBar = ({ stage: { done, total }, onStop }: ReadingBarProps) => (
  <div className={styles.actions}>
    <label htmlFor="read-progress">Reading the numbers</label>
    <progress id="read-progress" value={done} max={total} />
    <button type="button" onClick={onStop}>
      Cancel
    </button>
  </div>
);

interface BenchStageProps {
  readonly stage: Extract<Stage, { is: 'bench' }>;
  readonly units: readonly Unit[];
  readonly onClear: () => void;
}

function BenchStage({ stage, units, onClear }: BenchStageProps) {
  const drawn = useRef<Work>(stage.work);
  return (
    <BenchGuard work={() => drawn.current}>
      <Bench
        work={stage.work}
        mentions={stage.mentions}
        remarks={stage.remarks}
        known={units}
        onDrawn={(work) => {
          drawn.current = work;
        }}
        onClear={onClear}
      />
    </BenchGuard>
  );
}

interface AddDeskProps {
  readonly units: readonly Unit[];
  readonly texts: readonly KnownText[];
}

/** From a pasted text to rows: read, disposed of, exported; all of it in this browser. */
export function AddDesk({ units, texts }: AddDeskProps) {
  const { stage, offers, begin, goOn, open, stop, clear } = useAddStage();
  return (
    <div className={styles.desk}>
      {stage.is === 'bench' ? (
        <BenchStage stage={stage} units={units} onClear={clear} />
      ) : (
        // What was typed outlives a reading that is stopped or fails.
        <div hidden={stage.is === 'reading'}>
          <p role="status" className={styles.status}>
            {stage.is === 'form' ? stage.words : null}
          </p>
          <SavedWork offers={offers} onGoOn={goOn} />
          <ArticleForm known={texts} onGiven={begin} />
          <WorkFileField onFile={open} />
        </div>
      )}
      {stage.is === 'reading' ? <ReadingBar stage={stage} onStop={stop} /> : null}
    </div>
  );
}
