import type { CheckResult } from '../check/report';
import { type Figure, isStated } from '../record/figure';

/** Checks that look at one figure, by what they look at; the others are on the audit page. */
const CHECKS_OF_STATED = [
  'article-locks',
  'quotes',
  'number-spans',
  'coverage',
  'bounds',
  'readings',
  'periods',
  'attributions',
  'consistency',
];
const CHECKS_OF_DERIVED = ['references', 'derivations', 'derived-bounds', 'consistency'];

const concerns = (figure: Figure, check: string): boolean =>
  (isStated(figure) ? CHECKS_OF_STATED : CHECKS_OF_DERIVED).includes(check) ||
  (check === 'conversions' && figure.conversion_of !== null);

/** Results of the checks that looked at a figure. */
export const checksOfFigure = (figure: Figure, checks: readonly CheckResult[]): CheckResult[] =>
  checks.filter(({ name }) => concerns(figure, name));
