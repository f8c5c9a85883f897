'use client';

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import styles from '@/components/add-desk/add-desk.module.css';
import { MarkedText } from '@/components/add-desk/marked-text';
import { ReadingList } from '@/components/add-desk/reading-list';
import type { QuantityMention } from '@/lib/quantity/mention';
import type { Draft } from '@/lib/record/draft';
import type { Unit } from '@/lib/record/unit';
import type { CodePointSpan } from '@/lib/text/code-points';
import {
  type DraftMark,
  factsOf,
  markParagraphs,
  paragraphsAround,
  splitParagraphs,
} from '@/lib/view/view-add';
import { proposeFigure, proposeSetAside } from '@/lib/workbench/propose-rows';
import { redo, startHistory, step, undo } from '@/lib/workbench/undo-history';
import { type Action, act, draftsLeft, type Workbench } from '@/lib/workbench/workbench-state';
import { ExportSection } from './export-section.client';
import { FigureForm } from './figure-form.client';
import { findWords, markSpans } from './fix-drafts';
import { FixForm } from './fix-form.client';
import { keepWork, type Work } from './keep-work.client';
import { newUnits } from './propose-unit';
import { selectedSpan } from './select-words.client';
import { SetAsideForm } from './set-aside-form.client';

interface BenchProps {
  readonly work: Work;
  readonly mentions: readonly QuantityMention[];
  readonly remarks: readonly string[];
  readonly known: readonly Unit[];
  readonly onClear: () => void;
}

type Mode = 'figure' | 'set-aside' | 'fix';

const fateOf = (bench: Workbench, id: string): DraftMark['fate'] =>
  bench.disposals.find(({ draft }) => draft === id)?.kind ?? 'open';

const modeOf = (bench: Workbench, draft: Draft | null): Mode => {
  const fate = draft ? fateOf(bench, draft.id) : 'open';
  return fate === 'open' ? (draft?.proposal ?? 'set-aside') : fate;
};

const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/** The next number that is left, behind a place, else from the start. */
function nextLeft(bench: Workbench, after: number): Draft | null {
  const left = draftsLeft(bench);
  return left.find(({ start }) => start > after) ?? left[0] ?? null;
}

export function Bench({ work, mentions, remarks, known, onClear }: BenchProps) {
  const [history, setHistory] = useState(() => startHistory(work.bench));
  const bench = history.present;
  const [described, setDescribed] = useState(work.units);
  const [currentId, setCurrentId] = useState(
    () => (nextLeft(bench, -1) ?? bench.drafts[0])?.id ?? null,
  );
  const at = bench.drafts.findIndex(({ id }) => id === currentId);
  const current = bench.drafts[at] ?? null;
  const [chosen, setChosen] = useState<{ id: string; mode: Mode } | null>(null);
  const mode = chosen && chosen.id === current?.id ? chosen.mode : modeOf(bench, current);
  const [selected, setSelected] = useState<(CodePointSpan & { words: string }) | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isKept, setIsKept] = useState(true);
  const root = useRef<HTMLElement>(null);

  const units = useMemo(() => newUnits(bench, known, described), [bench, known, described]);
  useEffect(() => setIsKept(keepWork({ bench, units })), [bench, units]);

  const paragraphs = useMemo(() => splitParagraphs(bench.text), [bench.text]);
  const shown = paragraphsAround(paragraphs, current?.start ?? 0);
  const marked = useMemo(() => {
    const fates = new Map(bench.disposals.map(({ draft, kind }) => [draft, kind]));
    const part = paragraphs.slice(shown.from, shown.to);
    const [first, last] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
    const marks = bench.drafts
      .filter(({ start, end }) => start >= first && end <= last)
      .map(({ id, start, end }): DraftMark => ({ id, start, end, fate: fates.get(id) ?? 'open' }));
    return markParagraphs(part, marks);
  }, [bench.drafts, bench.disposals, paragraphs, shown.from, shown.to]);

  useEffect(() => {
    if (currentId !== null && matchMedia('(min-width: 56.01rem)').matches)
      document.getElementById(`m-${currentId}`)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);

  // The keys apply from the start.
  useEffect(() => root.current?.focus({ preventScroll: true }), []);

  const go = (draft: Draft | null | undefined) => {
    if (draft) setCurrentId(draft.id);
    setChosen(null);
    setFault(null);
    setSelected(null);
    root.current?.focus({ preventScroll: true });
  };
  const perform = (action: Action): Workbench => {
    const next = act(bench, action);
    setHistory(step(history, next));
    return next;
  };
  const dispose = (action: Action) => go(nextLeft(perform(action), current?.start ?? -1));
  const travel = (next: typeof history) => {
    setHistory(next);
    const changed = next.present.drafts.find(
      ({ id }) => fateOf(next.present, id) !== fateOf(bench, id),
    );
    const here = next.present.drafts.find(({ id }) => id === currentId);
    go(changed ?? here ?? next.present.drafts[0]);
  };
  const fix = (spans: readonly CodePointSpan[]) => {
    try {
      const action = markSpans(bench, spans, mentions);
      perform(action);
      go(action.by[0]);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  const fixWords = (words: string) => {
    const own = selected && selected.words === words ? selected : null;
    const span = own ?? findWords(bench.text, words, current?.start ?? 0);
    if (span) fix([span]);
    else setFault('The text does not hold these words, character for character.');
  };
  const choose = (next: Mode) => {
    if (current) setChosen({ id: current.id, mode: next });
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>('form input, form select')?.focus(),
    );
  };
  const setAside = () => {
    if (current) dispose({ do: 'set-aside', draft: current.id, row: proposeSetAside(current) });
  };

  const keys: Readonly<Record<string, () => void>> = {
    j: () => go(bench.drafts[Math.min(at + 1, bench.drafts.length - 1)]),
    k: () => go(bench.drafts[Math.max(at - 1, 0)]),
    n: () => go(nextLeft(bench, current?.start ?? -1)),
    f: () => choose('figure'),
    s: setAside,
    r: () => choose('set-aside'),
    w: () => choose('fix'),
    o: () => current && perform({ do: 'reopen', draft: current.id }),
    u: () => travel(undo(history)),
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isTyping(event.target)) return root.current?.focus();
    if (isTyping(event.target)) return;
    const isHistory = (event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key);
    if (isHistory) {
      event.preventDefault();
      return travel(
        event.key.toLowerCase() === 'y' || event.shiftKey ? redo(history) : undo(history),
      );
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const run = keys[event.key.toLowerCase()];
    if (!run) return;
    event.preventDefault();
    run();
  };

  const left = draftsLeft(bench).length;
  const disposal = bench.disposals.find(({ draft }) => draft === current?.id);
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.left} role="status">
          {left === 0 ? 'Nothing is left' : `${left} of ${bench.drafts.length} numbers left`}
        </p>
        <button type="button" disabled={at <= 0} onClick={keys.k}>
          Previous
        </button>
        <button type="button" disabled={at >= bench.drafts.length - 1} onClick={keys.j}>
          Next
        </button>
        <button
          type="button"
          disabled={history.past.length === 0}
          onClick={() => travel(undo(history))}
        >
          Undo
        </button>
        <button
          type="button"
          disabled={history.future.length === 0}
          onClick={() => travel(redo(history))}
        >
          Redo
        </button>
        <span>
          {isKept
            ? 'Kept in this browser.'
            : 'This browser cannot keep it: save the work as a file.'}
        </span>
      </div>
      {remarks.length > 0 ? (
        <ul className={styles.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
      <p className={styles.keys}>
        Keys: <kbd>j</kbd> <kbd>k</kbd> next, previous; <kbd>n</kbd> next that is left; <kbd>f</kbd>{' '}
        figure; <kbd>s</kbd> set aside as proposed; <kbd>r</kbd> with another reason; <kbd>w</kbd>{' '}
        other words; <kbd>o</kbd> open again; <kbd>u</kbd> undo; <kbd>Esc</kbd> leaves a field.
      </p>
      <section
        ref={root}
        tabIndex={-1}
        aria-label="Workbench"
        className={styles.bench}
        onKeyDown={press}
        onMouseUp={({ target }) => {
          if (!(target as Element).closest('[data-article]')) return;
          const span = selectedSpan(root.current?.querySelector('[data-article]') ?? null);
          if (!span) {
            const mark = (target as Element).closest<HTMLElement>('mark[data-draft]');
            return mark ? go(bench.drafts.find(({ id }) => id === mark.dataset.draft)) : undefined;
          }
          setSelected(span);
          if (current) setChosen({ id: current.id, mode: 'fix' });
        }}
      >
        <div>
          {shown.to - shown.from < paragraphs.length ? (
            <p>
              Paragraphs {shown.from + 1} to {shown.to} of {paragraphs.length}.
            </p>
          ) : null}
          <MarkedText paragraphs={marked} current={currentId} />
        </div>
        <div className={styles.panel}>
          {current === null ? (
            <p>No number was read. Select words in the text to mark one.</p>
          ) : (
            <>
              <h2 className={styles.words}>“{current.exact}”</h2>
              <p className={styles.reason}>
                Proposed: {current.proposal === 'figure' ? 'a figure' : 'set aside'}.{' '}
                {current.reason}
              </p>
              <ReadingList
                facts={factsOf(
                  current,
                  mentions.find(
                    ({ end, start }) => end === current.end && start <= current.start,
                  ) ?? null,
                )}
              />
              <div className={styles.actions}>
                {(
                  [
                    ['figure', 'Figure'],
                    ['set-aside', 'Set aside'],
                    ['fix', 'Other words'],
                  ] as const
                ).map(([each, words]) => (
                  <button
                    key={each}
                    type="button"
                    aria-pressed={mode === each}
                    className={mode === each ? styles.chosen : undefined}
                    onClick={() => choose(each)}
                  >
                    {words}
                  </button>
                ))}
                {disposal ? (
                  <button type="button" onClick={keys.o}>
                    Open again
                  </button>
                ) : null}
              </div>
            </>
          )}
          {current && mode === 'figure' ? (
            <FigureForm
              key={current.id}
              fields={
                disposal?.kind === 'figure'
                  ? disposal.fields
                  : proposeFigure(current, {
                      ...bench.article,
                      published: bench.article.reference_date,
                      text: bench.text,
                    })
              }
              units={[...known, ...units]}
              onKeep={(fields) => dispose({ do: 'keep', draft: current.id, fields })}
            />
          ) : null}
          {current && mode === 'set-aside' ? (
            <SetAsideForm
              key={current.id}
              row={disposal?.kind === 'set-aside' ? disposal.row : proposeSetAside(current)}
              onKeep={(row) => dispose({ do: 'set-aside', draft: current.id, row })}
            />
          ) : null}
          {current === null || mode === 'fix' ? (
            <FixForm
              key={`${current?.id} ${selected?.words ?? ''}`}
              draft={current}
              selected={selected?.words ?? ''}
              next={current === null ? null : (bench.drafts[at + 1] ?? null)}
              fault={fault}
              onWords={fixWords}
              onSpans={fix}
            />
          ) : null}
        </div>
      </section>
      <ExportSection
        work={{ bench, units }}
        onUnit={(unit) =>
          setDescribed([...described.filter(({ code }) => code !== unit.code), unit])
        }
        onClear={onClear}
      />
    </>
  );
}
