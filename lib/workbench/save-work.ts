/** Everything that a person has put into an article so far, as text and back, distrusted. */
import { z } from 'zod';
import { UNITS, type Unit } from '../record/unit';
import { restoreWorkbench, rowSchema, saveWorkbench } from './save-workbench';
import type { Workbench } from './workbench-state';

export interface Work {
  readonly bench: Workbench;
  /** New units that the figures need, as described. */
  readonly units: readonly Unit[];
}

const FORMAT = 'figures-of-record/add-1';

const workSchema = z.strictObject({
  format: z.literal(FORMAT),
  bench: z.string(),
  units: z.array(rowSchema(UNITS)).max(1000),
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
