import { rational } from '../arithmetic/rational';
import { FIGURES, type Figure, isStated } from '../record/figure';
import type { Finding } from '../table/finding';
import type { Check, CheckContext } from './check-context';
import { findingAt } from './find-in-rows';

/** A level and the increase that leads to it. */
interface Step {
  readonly level: Figure;
  readonly increase: Figure;
  readonly index: number;
}

/** An increase belongs to the level of the same measure, areas, period, status and unit. */
const belongs = (increase: Figure, level: Figure): boolean =>
  level.change === 'level' &&
  level.measure === increase.measure &&
  level.ref_area === increase.ref_area &&
  level.counterpart_area === increase.counterpart_area &&
  level.time_period === increase.time_period &&
  level.status === increase.status &&
  level.unit === increase.unit;

function findSteps({ dataset, doubted }: CheckContext): Step[] {
  const sound = (figure: Figure) => isStated(figure) && !doubted.has(figure.id);
  const levels = new Map<string, Figure[]>();
  for (const figure of dataset.figures)
    if (figure.change === 'increase' && sound(figure)) levels.set(figure.measure, []);
  if (levels.size === 0) return [];
  for (const figure of dataset.figures)
    if (figure.change === 'level' && sound(figure)) levels.get(figure.measure)?.push(figure);
  return dataset.figures.flatMap((increase, index) => {
    if (increase.change !== 'increase' || !sound(increase)) return [];
    return (levels.get(increase.measure) ?? [])
      .filter((level) => belongs(increase, level))
      .map((level) => ({ level, increase, index }));
  });
}

export const checkIncrements: Check = (context) => {
  const steps = findSteps(context);
  const findings = steps.flatMap(({ level, increase, index }): Finding[] => {
    if (level.value === null || increase.value === null) return [];
    if (rational(increase.value).lte(rational(level.value))) return [];
    return [
      findingAt(FIGURES.file, index, increase.id, 'figure/increase-above-level', {
        column: 'change',
        expected: `an increase no larger than ${level.value} ${level.unit}, the level it leads to (${level.id})`,
        found: `${increase.value} ${increase.unit}`,
        cure: 'See whether the two are mixed up: “by” gives the increase, “to” the level.',
      }),
    ];
  });
  return {
    name: 'increments',
    promise: 'No increase is larger than the level that it leads to.',
    lookedAt: steps.length,
    noun: 'increases with a level',
    findings,
  };
};
