import { rational } from '../arithmetic/rational';
import { FIGURES, type Figure } from '../record/figure';
import type { Finding } from '../table/finding';
import { type Check, type CheckContext, soundQuotes } from './check-context';
import { findingAt, put } from './find-in-rows';
import { thingOf } from './same-thing';

/** A level and the increase that leads to it. */
interface Step {
  readonly level: Figure;
  readonly increase: Figure;
  readonly index: number;
}

/** An increase belongs to the levels of the same thing; few measures have both. */
function findSteps(context: CheckContext): Step[] {
  const quotes = soundQuotes(context);
  const increases = quotes.filter(({ row }) => row.change === 'increase');
  const measures = new Set(increases.map(({ row }) => row.measure));
  const levels = new Map<string, Figure[]>();
  for (const { row } of quotes)
    if (row.change === 'level' && measures.has(row.measure)) put(levels, thingOf(row), row);
  return increases.flatMap(({ row: increase, index }) =>
    (levels.get(thingOf(increase)) ?? []).map((level) => ({ level, increase, index })),
  );
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
