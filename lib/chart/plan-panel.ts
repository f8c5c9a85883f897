import type { Chart } from '../record/chart';
import type { Figure } from '../record/figure';
import type { Unit } from '../record/unit';
import { PER_CENT, scaleWords } from '../words/amount-words';
import type { MarkPlan, PanelForm, PanelPlan } from './chart-plan';
import { type MarkContext, planMark } from './plan-mark';
import { ticksUpTo } from './plan-scale';
import { stackParts, stackSteps } from './stack-marks';

/** A strip is for shares only: another unit under the same spec becomes bars from zero. */
function formOf(chart: Chart, unit: Unit): PanelForm {
  if (chart.form === 'steps') return 'columns';
  if (chart.form === 'parts') return 'parts';
  return chart.form === 'strip' && unit.code === 'share' ? 'strip' : 'rows';
}

/** By value (bounds by their bound), by time (undated first: what was before), or as given. */
function inOrder(order: Chart['order'], marks: readonly MarkPlan[]): MarkPlan[] {
  const sorted = [...marks];
  if (order === 'value') sorted.sort((a, b) => b.to - a.to);
  if (order === 'time')
    sorted.sort((a, b) => (a.timePeriod ?? '').localeCompare(b.timePeriod ?? '', 'en'));
  return sorted;
}

/** Before the “plans →” divider stand outcomes and the undated levels that plans start from. */
const isBeforePlans = ({ status, timePeriod }: MarkPlan) =>
  status === 'outcome' || (status === 'derived' && timePeriod === null);

const plansLast = (marks: readonly MarkPlan[]): MarkPlan[] =>
  [...marks].sort((a, b) => Number(isBeforePlans(b)) - Number(isBeforePlans(a)));

function stack(form: PanelForm, marks: readonly MarkPlan[], figures: readonly Figure[]) {
  if (form === 'columns') return stackSteps(plansLast(marks));
  return form === 'parts' ? stackParts(marks, figures) : [...marks];
}

/** One panel: figures of one unit on one scale from zero. Throws when units are mixed. */
export function planPanel(
  chart: Chart,
  panel: Chart['panels'][number],
  context: MarkContext,
): PanelPlan {
  const figures = panel.figures.map((id) => {
    const figure = context.figures.get(id);
    if (figure === undefined) throw new Error(`no such figure: ${id}`);
    return figure;
  });
  const codes = new Set(figures.map((figure) => figure.unit));
  const unit = context.units.get(figures[0]?.unit ?? '');
  if (codes.size !== 1 || unit === undefined)
    throw new Error(`panel needs one known unit: ${chart.slug} has ${[...codes].join(', ')}`);
  const form = formOf(chart, unit);
  const planned = figures.map((figure) => planMark(figure, unit, context));
  const marks = stack(form, inOrder(form === 'parts' ? 'given' : chart.order, planned), figures);
  const share = unit.code === 'share';
  const max = share ? 100 : Math.max(...marks.map((mark) => mark.to));
  return {
    title: panel.title,
    form,
    scaleLabel: scaleWords(unit),
    tickSuffix: share ? PER_CENT : '',
    max,
    ticks: share ? [0, 25, 50, 75, 100] : ticksUpTo(max),
    marks,
  };
}
