/** Where marks stand that are no levels: an increase stands on what it is added to. */
import type { Figure } from '../record/figure';
import type { MarkPlan } from './chart-plan';

const raise = (mark: MarkPlan, by: number): MarkPlan => ({
  ...mark,
  from: mark.from + by,
  to: mark.to + by,
});

/**
 * Increases stand on the level of the same panel that came before them, else on one another from
 * zero. Levels and derived totals start at zero. Marks are in order of time.
 */
export function stackSteps(marks: readonly MarkPlan[]): MarkPlan[] {
  const base = marks.find((mark) => mark.change === 'level' && mark.status === 'derived');
  let floor = base?.to ?? 0;
  return marks.map((mark) => {
    if (mark.change !== 'increase' || mark.status === 'derived') return mark;
    const raised = raise(mark, floor);
    floor = raised.to;
    return raised;
  });
}

/**
 * Parts side by side under their whole: 30 + 14 = 44. The whole is the figure that the others add
 * up to, compared as exact whole numbers. Throws when none is.
 */
export function stackParts(marks: readonly MarkPlan[], figures: readonly Figure[]): MarkPlan[] {
  const total = figures.reduce((sum, { value }) => sum + BigInt(value ?? 0), 0n);
  const whole = figures.findIndex(({ value }) => BigInt(value ?? 0) * 2n === total);
  if (whole < 0)
    throw new Error(`parts do not add up to a whole: ${figures.map(({ id }) => id).join(', ')}`);
  let floor = 0;
  return marks.map((mark, index) => {
    if (index === whole) return { ...mark, role: 'whole' };
    const raised = raise(mark, floor);
    floor = raised.to;
    return { ...raised, role: 'part' };
  });
}
