'use client';

import '../without-eval';

import { useEffect, useRef, useState } from 'react';
import type { QuantityMention } from '@/lib/quantity/mention';
import type { Unit } from '@/lib/record/unit';
import { readWork, type Work } from '@/lib/workbench/save-work';
import type { KnownText } from '@/lib/workbench/vet-article';
import styles from './add-desk.module.css';
import { ArticleForm, type GivenArticle } from './article-form.client';
import { Bench } from './bench.client';
import { BenchGuard } from './bench-guard.client';
import { forgetWork, keptText, recallWork } from './keep-work.client';
import { type Reading, readArticle } from './read-article.client';

type Stage =
  | { readonly is: 'form'; readonly words: string | null; readonly work?: Work }
  | { readonly is: 'reading'; readonly done: number; readonly total: number }
  | {
      readonly is: 'bench';
      readonly work: Work;
      readonly mentions: readonly QuantityMention[];
      readonly remarks: readonly string[];
    };

const requestOf = ({ article, text }: Pick<GivenArticle, 'article' | 'text'>) => ({
  article: { id: article.id, publisher: article.publisher, text },
  published: article.reference_date,
});

const UNREADABLE =
  'This browser keeps work that this page cannot read. It stays there until another article is begun.';
const AGAIN = 'It is still in the form: try again.';
const GO_ON = 'The work is as it was: go on with it, or begin another article in its place.';

function GoOnButton({ work, onGoOn }: { work: Work; onGoOn: (work: Work) => void }) {
  return (
    <button type="button" onClick={() => onGoOn(work)}>
      Go on with {work.bench.article.id}
    </button>
  );
}

/** From a pasted text to rows: read, disposed of, exported; all of it in this browser. */
export function AddDesk({
  units,
  texts,
}: {
  readonly units: readonly Unit[];
  readonly texts: readonly KnownText[];
}) {
  const [stage, setStage] = useState<Stage>({ is: 'form', words: null });
  const reading = useRef<Reading | null>(null);
  const stopped = useRef<Stage>(stage);

  /** `work` is what is lost when the text cannot be read; without it, the form has the text. */
  const read = (
    given: Pick<GivenArticle, 'article' | 'text'>,
    done: (read: { mentions: readonly QuantityMention[]; drafts: Work['bench']['drafts'] }) => void,
    work?: Work,
  ) => {
    const back = (words: string): Stage => ({
      is: 'form',
      words: `${words} ${work ? GO_ON : AGAIN}`,
      ...(work && { work }),
    });
    stopped.current = back('Stopped.');
    setStage({ is: 'reading', done: 0, total: given.text.length });
    reading.current = readArticle(requestOf(given), {
      progress: (read, total) => setStage({ is: 'reading', done: read, total }),
      read: done,
      failed: () => setStage(back('The browser could not read the text.')),
    });
  };
  const begin = (given: GivenArticle) =>
    read(given, ({ mentions, drafts }) => {
      const { article, text, remarks } = given;
      const bench = { article, text, drafts, disposals: [], derived: [], notes: [] };
      setStage({ is: 'bench', work: { bench, units: [] }, mentions, remarks });
    });
  const goOn = (work: Work) =>
    read(
      work.bench,
      ({ mentions }) => setStage({ is: 'bench', work, mentions, remarks: [] }),
      work,
    );

  // biome-ignore lint/correctness/useExhaustiveDependencies: kept work is recalled once, when the page opens.
  useEffect(() => {
    const kept = recallWork();
    if (kept) goOn(kept);
    else if (keptText() !== null) setStage({ is: 'form', words: UNREADABLE });
    return () => reading.current?.stop();
  }, []);

  const open = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file) return;
    const work = readWork(await file.text().catch(() => ''));
    // The same file, mended, may be chosen once more.
    field.value = '';
    if (work) goOn(work);
    else setStage({ is: 'form', words: `${file.name} holds no saved work.` });
  };

  return (
    <div className={styles.desk}>
      {stage.is === 'bench' ? null : (
        // What was typed outlives a reading that is stopped or fails.
        <div hidden={stage.is === 'reading'}>
          <p role="status">{stage.is === 'form' ? stage.words : null}</p>
          {stage.is === 'form' && stage.work ? (
            <p className={styles.actions}>
              <GoOnButton work={stage.work} onGoOn={goOn} />
            </p>
          ) : null}
          <ArticleForm known={texts} onGiven={begin} />
          <div className={styles.actions}>
            <label>
              Go on with work that was saved as a file:{' '}
              <input
                type="file"
                accept=".json,application/json"
                onChange={({ target }) => open(target)}
              />
            </label>
          </div>
        </div>
      )}
      {stage.is === 'reading' ? (
        <div className={styles.actions}>
          <label htmlFor="read-progress">Reading the numbers</label>
          <progress id="read-progress" value={stage.done} max={stage.total} />
          <button
            type="button"
            onClick={() => {
              reading.current?.stop();
              setStage(stopped.current);
            }}
          >
            Cancel
          </button>
        </div>
      ) : null}
      {stage.is === 'bench' ? (
        <BenchGuard>
          <Bench
            work={stage.work}
            mentions={stage.mentions}
            remarks={stage.remarks}
            known={units}
            onClear={() => {
              forgetWork();
              setStage({ is: 'form', words: 'Cleared: this browser keeps nothing of it.' });
            }}
          />
        </BenchGuard>
      ) : null}
    </div>
  );
}
