'use client';

import { z } from 'zod';
import { UNITS, type Unit } from '@/lib/record/unit';
import { restoreWorkbench, saveWorkbench } from '@/lib/workbench/save-workbench';
import type { Workbench } from '@/lib/workbench/workbench-state';

/** Everything that a person has put into an article so far. */
export interface Work {
  readonly bench: Workbench;
  /** New units that the figures need, as described. */
  readonly units: readonly Unit[];
}

const PLACE = 'figures-of-record/add';
const FORMAT = 'figures-of-record/add-1';

const workSchema = z.strictObject({
  format: z.literal(FORMAT),
  bench: z.string(),
  units: z.array(z.custom<Unit>((unit) => UNITS.row.safeEncode(unit as never).success)).max(1000),
});

export const printWork = ({ bench, units }: Work): string =>
  JSON.stringify({ format: FORMAT, bench: saveWorkbench(bench), units });

/** Null when the text is no saved work. */
export function readWork(text: string): Work | null {
  try {
    const { bench, units } = workSchema.parse(JSON.parse(text));
    const restored = restoreWorkbench(bench);
    return restored && { bench: restored, units };
  } catch {
    return null;
  }
}

/** The work that this browser keeps; null when there is none, or it is damaged. */
export function recallWork(): Work | null {
  try {
    const text = localStorage.getItem(PLACE);
    return text === null ? null : readWork(text);
  } catch {
    return null;
  }
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

export function forgetWork(): void {
  try {
    localStorage.removeItem(PLACE);
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}
