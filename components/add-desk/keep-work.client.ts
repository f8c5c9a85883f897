'use client';

import { printWork, readWork, type Work } from '@/lib/workbench/save-work';

const PLACE = 'figures-of-record/add';

/** What this browser keeps, as it was written; null when there is nothing. */
export function keptText(): string | null {
  try {
    return localStorage.getItem(PLACE);
  } catch {
    return null;
  }
}

/** The work that this browser keeps; null when there is none, or it is damaged. */
export function recallWork(): Work | null {
  const text = keptText();
  return text === null ? null : readWork(text);
}

/** False when the browser keeps nothing: its storage is full or refused. */
export function keepWork(work: Work): boolean {
  try {
    localStorage.setItem(PLACE, printWork(work));
    return true;
  } catch {
    return false;
  }
}

/** Calls when another window of this browser changes what is kept. Returns how to stop. */
export function onOtherWindow(changed: () => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key === PLACE || key === null) changed();
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}

export function forgetWork(): void {
  try {
    localStorage.removeItem(PLACE);
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}
