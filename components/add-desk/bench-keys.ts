/** What the keys of the workbench do; the list on the page is made from the same table. */
import type { KeyboardEvent } from 'react';
import type { BenchState } from './use-bench.client';

/** What keys do beyond the state: they open a form and put the cursor into it. */
export interface KeyHandlers {
  readonly openForm: (mode: 'figure' | 'set-aside' | 'fix') => void;
  readonly openDerived: () => void;
  readonly openNote: () => void;
  readonly toExport: () => void;
  readonly leaveField: () => void;
}

interface Shortcut {
  readonly key: string;
  readonly words: string;
  readonly run: (bench: BenchState, handlers: KeyHandlers) => void;
}

export const SHORTCUTS: readonly Shortcut[] = [
  { key: 'j', words: 'next number', run: (bench) => bench.forward() },
  { key: 'k', words: 'previous number', run: (bench) => bench.back() },
  { key: 'n', words: 'next that is left', run: (bench) => bench.toLeft() },
  { key: 'f', words: 'make it a figure', run: (_, { openForm }) => openForm('figure') },
  {
    key: 's',
    words: 'set aside as proposed',
    run: (bench, { openForm }) => {
      if (!bench.setAside()) openForm('set-aside');
    },
  },
  { key: 'S', words: 'all proposed so, at once', run: (bench) => bench.setAsideRest() },
  { key: 'r', words: 'with another reason', run: (_, { openForm }) => openForm('set-aside') },
  { key: 'w', words: 'other words, split', run: (_, { openForm }) => openForm('fix') },
  { key: 'm', words: 'merge with the next', run: (bench) => bench.merge() },
  { key: 'o', words: 'open it again', run: (bench) => bench.reopen() },
  { key: 'd', words: 'derive a figure', run: (_, { openDerived }) => openDerived() },
  { key: 'a', words: 'add a note', run: (_, { openNote }) => openNote() },
  { key: 'e', words: 'to the export', run: (_, { toExport }) => toExport() },
  { key: 'u', words: 'undo', run: (bench) => bench.undo() },
  { key: 'y', words: 'redo', run: (bench) => bench.redo() },
];

const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/** Ctrl+Z and its kin; null when the keys are none of them. */
function historyKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || !/^[zy]$/i.test(event.key)) return null;
  return event.key.toLowerCase() === 'y' || event.shiftKey ? 'redo' : 'undo';
}

export function pressKey(event: KeyboardEvent, bench: BenchState, handlers: KeyHandlers): void {
  if (isTyping(event.target)) {
    if (event.key === 'Escape') handlers.leaveField();
    return;
  }
  const history = historyKey(event);
  // Shift decides, not the lock of capitals.
  const pressed = event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase();
  const shortcut = SHORTCUTS.find(({ key }) => key === pressed);
  if (history === null && (!shortcut || event.ctrlKey || event.metaKey || event.altKey)) return;
  event.preventDefault();
  if (history === null) shortcut?.run(bench, handlers);
  else bench[history]();
}
