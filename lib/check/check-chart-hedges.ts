import { type Chart, figureIdsOf } from '../record/chart';
import type { Bound, Figure } from '../record/figure';
import { withInputs } from '../record/figures-behind';
import { CHARTS_FILE } from '../record/record-files';
import type { Finding } from '../table/finding';
import type { Check, CheckContext } from './check-context';
import { quotedIn } from './check-quoted-words';
import { findingAt, type Said } from './find-in-rows';
import { knownNumbersOf } from './known-numbers';

/** Hedges that a note may speak of, by the bound that they make. */
const HEDGES: readonly (readonly [Bound, RegExp])[] = [
  ['lower', /^(?:over|at least|more than)$/iu],
  ['upper', /^(?:at most|up to|under|less than)$/iu],
  ['approx', /^(?:around|some|about|roughly)$/iu],
];

/** Words by which a title shows that nothing has happened yet. */
const AHEAD = /\b(?:plan|aim|target|offer|goal|propos|would\b|will\b|hope)/iu;
const UNFULFILLED = new Set(['plan', 'target', 'offer']);

function findHedgeFault(chart: Chart, bounds: ReadonlySet<Bound | null>): Said | null {
  for (const field of ['title', 'subtitle', 'note', 'alt'] as const)
    for (const quoted of quotedIn(chart[field] ?? '')) {
      const bound = HEDGES.find(([, pattern]) => pattern.test(quoted))?.[0];
      if (bound === undefined || bounds.has(bound)) continue;
      return {
        column: field,
        expected: 'a hedge that one of the figures shown, or of their inputs, has',
        found: `“${quoted}”`,
        cure: 'Take the hedge from the rows of the figures.',
      };
    }
  return null;
}

function findStatusFault(chart: Chart, shown: readonly Figure[]): Said | null {
  const stated = shown.filter((figure) => figure.status !== 'derived');
  const isAhead = stated.length > 0 && stated.every(({ status }) => UNFULFILLED.has(status));
  if (!isAhead || AHEAD.test(chart.title)) return null;
  return {
    column: 'title',
    expected: 'a title that calls plans, targets and offers such',
    found: `“${chart.title}”`,
    cure: 'Say “planned”, “aimed” or “offered”, as the article does.',
  };
}

function findFault(chart: Chart, context: CheckContext): Said | null {
  const shown = figureIdsOf(chart).flatMap((id) => context.figures.get(id) ?? []);
  const { numbers } = knownNumbersOf(shown, context);
  const bounds = new Set(numbers.map((number) => number.bound));
  return findHedgeFault(chart, bounds) ?? findStatusFault(chart, shown);
}

export const checkChartHedges: Check = (context) => {
  const { charts } = context.dataset;
  const findings = charts.flatMap((chart, at): Finding[] => {
    const shown = figureIdsOf(chart).flatMap((id) => context.figures.get(id) ?? []);
    const rests = [chart.slug, ...withInputs(shown, context.figures).map(({ id }) => id)];
    const inDoubt = rests.some((id) => context.doubted.has(id));
    const said = inDoubt ? null : findFault(chart, context);
    if (!said) return [];
    const column = `[${at}].${said.column}`;
    return [findingAt(CHARTS_FILE, null, chart.slug, 'chart/other-hedge', { ...said, column })];
  });
  return {
    name: 'chart-hedges',
    promise:
      'No chart words a hedge that its figures lack, and every title calls a plan a plan, a target a target and an offer an offer.',
    lookedAt: charts.length,
    noun: 'charts',
    findings,
  };
};
