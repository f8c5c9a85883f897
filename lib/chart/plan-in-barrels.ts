/**
 * The same chart in thousand barrels a day, for oil in tonnes a year.
 *
 * 7.33 barrels a tonne is the Statistical Review of World Energy's approximate factor for crude oil
 * of worldwide average gravity (its page “Approximate conversion factors”). Russian blends differ
 * by a few per cent, so every converted value is an approximation of two digits and says so.
 */
import type { Decimal } from '../arithmetic/decimal';
import { rational, roundToDecimal } from '../arithmetic/rational';
import type { CheckedDataset } from '../check/report';
import { type Chart, figureIdsOf } from '../record/chart';
import type { Dataset } from '../record/dataset';
import type { Figure } from '../record/figure';
import type { Unit } from '../record/unit';
import { shiftPoint } from '../words/decimal-words';
import type { ChartPlan } from './chart-plan';
import { planFigures } from './plan-chart';

const BARRELS_A_TONNE = '7.33' as Decimal;
const DAYS_A_YEAR = '365' as Decimal;
const DIGITS = 2;

/** Printed with every converted chart. */
export const BARREL_BASIS =
  'Converted at 7.33 barrels a tonne and 365 days a year: the approximate factor of the Statistical Review of World Energy for crude oil of average gravity, rounded to two digits. That the amounts are per year is presumed; the article does not print it.';

const BARRELS_A_DAY: Unit = {
  code: 'bbl/d',
  scheme: 'UCUM',
  dimension: 'volume flow',
  symbol: null,
  singular: 'barrel a day',
  plural: 'barrels a day',
  scale_power: 3,
  scale_word: 'thousand',
  note: null,
};

/** Tonnes a year → barrels a day, to two digits. Throws when the result is too long for a decimal. */
export function barrelsADay(tonnes: Decimal): Decimal {
  const exact = rational(tonnes).mul(rational(BARRELS_A_TONNE)).div(rational(DAYS_A_YEAR));
  const whole = exact.abs().floor().toString();
  // Below ten barrels, two digits reach behind the point, which nobody ships: whole barrels then.
  const power = Math.max(0, whole.length - DIGITS);
  const rounded = roundToDecimal(exact.div(10 ** power), 0, 'nearest');
  if (rounded === null) throw new RangeError(`too long to convert: ${tonnes}`);
  return shiftPoint(rounded, power);
}

/** A converted amount is never exact: the factor is approximate. Bounds stay bounds. */
function convert(figure: Figure): Figure {
  if (figure.unit !== 't' || figure.value === null) return figure;
  const bound = figure.bound === 'exact' ? 'approx' : figure.bound;
  return { ...figure, value: barrelsADay(figure.value), unit: BARRELS_A_DAY.code, bound };
}

/** Null unless all the chart's figures are oil in tonnes. */
export function planInBarrels(chart: Chart, dataset: CheckedDataset): ChartPlan | null {
  const shown = new Set(figureIdsOf(chart));
  const figures = dataset.figures.filter(({ id }) => shown.has(id));
  if (figures.length === 0 || !figures.every(({ unit, topic }) => unit === 't' && topic === 'oil'))
    return null;
  const converted: Dataset = {
    ...dataset,
    figures: dataset.figures.map(convert),
    units: [...dataset.units, BARRELS_A_DAY],
  };
  const plan = planFigures({ ...chart, alt: null, note: BARREL_BASIS }, converted);
  return { ...plan, alt: `${plan.alt} ${BARREL_BASIS}` };
}
