'use client';

import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { QuantityMention } from '@/lib/quantity/mention';
import type { Unit } from '@/lib/record/unit';
import type { Mode } from '@/lib/workbench/find-next';
import type { Work } from '@/lib/workbench/save-work';
import type { Action } from '@/lib/workbench/workbench-state';
import styles from './add-desk.module.css';
import { ArticleColumn } from './article-column.client';
import { BenchBar } from './bench-bar';
import { pressKey } from './bench-keys';
import { DerivedSection } from './derived-section.client';
import { ExportSection } from './export-section.client';
import { KeyList } from './key-list';
import { NotesSection } from './notes-section.client';
import { NumberPanel } from './number-panel.client';
import { selectedSpan } from './select-words.client';
import { useBench } from './use-bench.client';

interface BenchProps {
  readonly work: Work;
  readonly mentions: readonly QuantityMention[];
  readonly remarks: readonly string[];
  readonly known: readonly Unit[];
  /** Told of each state that could be drawn. */
  readonly onDrawn?: (work: Work) => void;
  readonly onClear: () => void;
}

const Remarks = ({ remarks }: { remarks: readonly string[] }) =>
  remarks.length === 0 ? null : (
    <ul className={styles.remarks}>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );

/** One article on the workbench: text and number at hand, derived figures, notes, export. */
export function Bench({ work, mentions, remarks, known, onDrawn, onClear }: BenchProps) {
  const root = useRef<HTMLElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const [noteOn, setNoteOn] = useState<string | null>(null);
  const toKeys = () => root.current?.focus({ preventScroll: true });
  const state = useBench({ work, mentions, known, onMove: toKeys });
  const { bench, units, current, disposal } = state;
  const all = [...known, ...units];

  /** A row that goes takes the focus with it: the keys apply again. */
  const perform = (action: Action) => {
    state.perform(action);
    toKeys();
  };

  useEffect(() => {
    onDrawn?.({ bench, units });
  });

  // The keys apply as soon as the bench is seen: a later effect would miss the first of them.
  useLayoutEffect(() => root.current?.focus({ preventScroll: true }), []);

  /** Into a field at once, so that no key behind the shortcut is lost: the form is drawn first. */
  const focusOn = (field: string, draw: () => void = () => undefined) => {
    flushSync(draw);
    desk.current?.querySelector<HTMLElement>(field)?.focus();
  };
  const openForm = (mode: Mode) =>
    focusOn('[data-number-form] input, [data-number-form] select', () => state.choose(mode));
  const openNote = () =>
    focusOn('[data-note-form] select[name="verdict"]', () =>
      setNoteOn(
        (open) =>
          open ?? (disposal?.kind === 'figure' ? disposal.fields.id : null) ?? bench.article.id,
      ),
    );
  const handlers = {
    openForm,
    openNote,
    openDerived: () => focusOn('input[name="formula"]'),
    toExport: () => focusOn('[data-export]'),
    leaveField: toKeys,
  };

  const pickWords = ({ target }: MouseEvent) => {
    if (!(target as Element).closest('[data-article]')) return;
    const span = selectedSpan(root.current?.querySelector('[data-article]') ?? null);
    if (span) return state.select(span);
    const mark = (target as Element).closest<HTMLElement>('mark[data-draft]');
    if (mark) state.go(bench.drafts.find(({ id }) => id === mark.dataset.draft));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the parts inside, delegated
    <div ref={desk} onKeyDown={(event) => pressKey(event, state, handlers)}>
      <BenchBar state={state} />
      <Remarks remarks={remarks} />
      <KeyList />
      <section
        ref={root}
        tabIndex={-1}
        aria-label="Workbench"
        className={styles.bench}
        onMouseUp={pickWords}
      >
        <ArticleColumn bench={bench} place={current?.start ?? 0} current={current?.id ?? null} />
        <NumberPanel state={state} mentions={mentions} known={known} onMode={openForm} />
      </section>
      <DerivedSection bench={bench} units={all} onPerform={perform} />
      <NotesSection
        bench={bench}
        units={all}
        subject={noteOn}
        onSubject={setNoteOn}
        onPerform={perform}
      />
      <ExportSection
        work={{ bench, units }}
        known={known}
        onUnit={state.describeUnit}
        onShow={(id) => state.go(bench.drafts.find((draft) => draft.id === id))}
        onClear={onClear}
      />
    </div>
  );
}
