/** Which number comes next, and what stands for it so far. */
import type { Draft } from '../record/draft';
import { type Disposal, draftsLeft, type Workbench } from './workbench-state';

export type Mode = 'figure' | 'set-aside' | 'fix';

export const disposalOf = (bench: Workbench, id: string | undefined): Disposal | undefined =>
  bench.disposals.find(({ draft }) => draft === id);

/** What became of a draft. */
export const fateOf = (bench: Workbench, id: string): 'open' | Disposal['kind'] =>
  disposalOf(bench, id)?.kind ?? 'open';

/** What a draft is, or is proposed to become. */
export function modeOf(bench: Workbench, draft: Draft | null): Mode {
  const fate = draft ? fateOf(bench, draft.id) : 'open';
  return fate === 'open' ? (draft?.proposal ?? 'set-aside') : fate;
}

/** The next number that is left, behind a place, else from the start. */
export function nextLeft(bench: Workbench, after: number): Draft | null {
  const left = draftsLeft(bench);
  return left.find(({ start }) => start > after) ?? left[0] ?? null;
}
