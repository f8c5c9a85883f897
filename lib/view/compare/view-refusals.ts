/** What is not compared, and why: one example of each reason. */
import { type Figure, isDerived } from '../../record/figure';
import type { RecordIndex } from '../index-record';
import { comparableOf } from './comparable';
import { refuseComparison } from './refuse-comparison';

export interface RefusalView {
  readonly names: readonly [string, string];
  readonly reason: string;
}

/** Which figures a reader may want to compare: those about one subject, in units of one kind. */
const areNear = (one: Figure, other: Figure, index: RecordIndex) =>
  one.topic === other.topic && index.unit(one.unit).dimension === index.unit(other.unit).dimension;

const REFUSALS_MAX = 8;

/** One example of each reason for which near figures are not compared. */
export function viewRefusals(index: RecordIndex): RefusalView[] {
  const figures = index.dataset.figures.filter((figure) => !isDerived(figure));
  const found = new Map<string, RefusalView>();
  for (const [place, one] of figures.entries()) {
    for (const other of figures.slice(place + 1)) {
      if (!areNear(one, other, index)) continue;
      const pair = [comparableOf(index, one), comparableOf(index, other)] as const;
      const reason = refuseComparison(...pair);
      if (reason === null || found.has(reason)) continue;
      const names = pair.map(({ label, text }) => `${label}: ${text}`) as [string, string];
      found.set(reason, { names, reason });
      if (found.size === REFUSALS_MAX) return [...found.values()];
    }
  }
  return [...found.values()];
}
