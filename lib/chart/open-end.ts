/** How far the signs of a hedge reach beyond the bound, in pixels. */
import type { MarkPlan } from './chart-plan';

export const HATCH_LENGTH = 30;
export const ARROW_LENGTH = 14;
/** A soft end fades over this length, centred on the stated value: a constant, so no width is invented. */
export const SOFT_LENGTH = 12;

/** Half the bar at most: a fade longer than its bar would reach below where it stands. */
export const softLength = (barLength: number): number => Math.min(SOFT_LENGTH, barLength / 2);

/** Room that a mark needs beyond its value. */
export function reachOf(mark: MarkPlan): number {
  if (mark.open === 'up') return HATCH_LENGTH + ARROW_LENGTH;
  return mark.bound === 'approx' ? SOFT_LENGTH / 2 : 0;
}
