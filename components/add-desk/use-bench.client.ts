'use client';

import { useEffect, useMemo, useState } from 'react';
import type { QuantityMention } from '@/lib/quantity/mention';
import type { Draft } from '@/lib/record/draft';
import type { Unit } from '@/lib/record/unit';
import type { CodePointSpan } from '@/lib/text/code-points';
import { disposalOf, fateOf, type Mode, modeOf, nextLeft } from '@/lib/workbench/find-next';
import { findWords, markSpans } from '@/lib/workbench/fix-drafts';
import { proposeSetAside } from '@/lib/workbench/propose-rows';
import { newUnits } from '@/lib/workbench/propose-unit';
import type { Work } from '@/lib/workbench/save-work';
import { type History, redo, startHistory, step, undo } from '@/lib/workbench/undo-history';
import { type Action, act, draftsLeft, type Workbench } from '@/lib/workbench/workbench-state';
import { keepWork, onOtherWindow } from './keep-work.client';

export type Selected = CodePointSpan & { readonly words: string };

interface BenchGiven {
  readonly work: Work;
  readonly mentions: readonly QuantityMention[];
  readonly known: readonly Unit[];
  /** The keys apply again: a number was chosen, or a field was left. */
  readonly onMove: () => void;
}

/** The article at hand, the number at hand, and everything that can be done to them. */
export function useBench({ work, mentions, known, onMove }: BenchGiven) {
  const [history, setHistory] = useState(() => startHistory(work.bench));
  const bench = history.present;
  const [described, setDescribed] = useState(work.units);
  const [currentId, setCurrentId] = useState(
    () => (nextLeft(bench, -1) ?? bench.drafts[0])?.id ?? null,
  );
  const at = bench.drafts.findIndex(({ id }) => id === currentId);
  const current = bench.drafts[at] ?? null;
  const [chosen, setChosen] = useState<{ id: string; mode: Mode } | null>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isKept, setIsKept] = useState(true);
  const [isAlone, setIsAlone] = useState(true);

  const units = useMemo(() => newUnits(bench, known, described), [bench, known, described]);
  useEffect(() => setIsKept(keepWork({ bench, units })), [bench, units]);
  useEffect(() => onOtherWindow(() => setIsAlone(false)), []);

  const go = (draft: Draft | null | undefined) => {
    if (draft) setCurrentId(draft.id);
    setChosen(null);
    setFault(null);
    setSelected(null);
    onMove();
  };
  const perform = (action: Action): Workbench => {
    const next = act(bench, action);
    setHistory(step(history, next));
    return next;
  };
  const dispose = (action: Action) => go(nextLeft(perform(action), current?.start ?? -1));
  const travel = (next: History<Workbench>) => {
    setHistory(next);
    const { drafts } = next.present;
    const changed = drafts.find(({ id }) => fateOf(next.present, id) !== fateOf(bench, id));
    go(changed ?? drafts.find(({ id }) => id === currentId) ?? drafts[0]);
  };
  const fix = (spans: readonly CodePointSpan[]) => {
    try {
      const action = markSpans(bench, spans, mentions);
      perform(action);
      go(action.by[0]);
    } catch (error) {
      // Told beside the words, where other ones may be given.
      if (current) setChosen({ id: current.id, mode: 'fix' });
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  const next = bench.drafts[at + 1] ?? null;
  return {
    bench,
    units,
    current,
    at,
    next,
    selected,
    fault,
    isKept,
    isAlone,
    mode: chosen && chosen.id === current?.id ? chosen.mode : modeOf(bench, current),
    disposal: disposalOf(bench, current?.id),
    left: draftsLeft(bench),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    go,
    perform,
    dispose,
    fix,
    undo: () => travel(undo(history)),
    redo: () => travel(redo(history)),
    forward: () => go(bench.drafts[Math.min(at + 1, bench.drafts.length - 1)]),
    back: () => go(bench.drafts[Math.max(at - 1, 0)]),
    toLeft: () => go(nextLeft(bench, current?.start ?? -1)),
    choose: (mode: Mode) => current && setChosen({ id: current.id, mode }),
    reopen: () => current && perform({ do: 'reopen', draft: current.id }),
    /** False where nothing is proposed but a figure: why it is none, only a person can say. */
    setAside: () => {
      if (current?.proposal !== 'set-aside') return false;
      dispose({ do: 'set-aside', draft: current.id, row: proposeSetAside(current) });
      return true;
    },
    setAsideRest: () => dispose({ do: 'set-aside-rest' }),
    merge: () => current && next && fix([{ start: current.start, end: next.end }]),
    select: (span: Selected) => {
      setSelected(span);
      if (current) setChosen({ id: current.id, mode: 'fix' });
    },
    fixWords: (words: string) => {
      const own = selected && selected.words === words ? selected : null;
      const span = own ?? findWords(bench.text, words, current?.start ?? 0);
      if (span) fix([span]);
      else setFault('The text does not hold these words, character for character.');
    },
    describeUnit: (unit: Unit) =>
      setDescribed([...described.filter(({ code }) => code !== unit.code), unit]),
  };
}

export type BenchState = ReturnType<typeof useBench>;
