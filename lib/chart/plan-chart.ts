import { flaggedFigures } from '../check/check-charts';
import type { CheckedDataset } from '../check/report';
import type { Chart } from '../record/chart';
import type { Dataset } from '../record/dataset';
import { isDerived } from '../record/figure';
import { inputsOf } from '../record/recompute-figure';
import { altText } from './alt-text';
import type { ChartPlan, MarkPlan, PanelPlan } from './chart-plan';
import { chartTable, tallyTable } from './chart-table';
import { hedgeKey } from './hedge-key';
import { shownLabel } from './mark-notes';
import type { MarkContext } from './plan-mark';
import { planPanel } from './plan-panel';
import { planTally } from './plan-tally';
import { type Statement, sourceLine } from './source-line';

/**
 * What the marks state, and what stands behind derived ones, however deep: a chart of derivations
 * has sources as well. A figure that has its own mark goes by the chart's name for it.
 */
function statementsOf(panels: readonly PanelPlan[], { figures }: MarkContext): Statement[] {
  const marks = new Map(
    panels.flatMap((panel) => panel.marks.map((mark) => [mark.figureId, mark] as const)),
  );
  const found: Statement[] = [];
  const queue = [...marks.keys()];
  const seen = new Set<string>();
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const figure = figures.get(id);
    if (figure === undefined || seen.has(id)) continue;
    seen.add(id);
    const mark = marks.get(id);
    const label = mark ? shownLabel(mark) : null;
    if (isDerived(figure)) queue.push(...inputsOf(figure));
    else if (figure.article_id !== null)
      found.push({ articleId: figure.article_id, attribution: figure.attribution, label });
  }
  return found;
}

/** The first conflicting report on each amount; a conversion is the same amount. The rest stand with the figure. */
function warningsOf(marks: readonly MarkPlan[], dataset: Dataset): string[] {
  const shown = new Set(marks.map(({ figureId }) => figureId));
  return dataset.figures
    .filter(({ id, conversion_of }) => shown.has(id) && !shown.has(conversion_of ?? ''))
    .flatMap(({ id }) => {
      const note = dataset.notes.find((n) => n.verdict === 'conflict' && n.subject_id === id);
      return note === undefined ? [] : [`${note.summary} (${note.source})`];
    });
}

/**
 * What a chart of the record says, ready for pictures, pages and tables: the one way in for pages
 * and downloads, which accept nothing unchecked.
 */
export const planChart = (chart: Chart, dataset: CheckedDataset): ChartPlan =>
  planFigures(chart, dataset);

/**
 * The same for figures that were converted after the checks. Throws on a spec that the checks would have refused: unknown figures, mixed units, parts that
 * do not add up.
 */
export function planFigures(chart: Chart, dataset: Dataset): ChartPlan {
  const figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  const context: MarkContext = {
    figures,
    units: new Map(dataset.units.map((unit) => [unit.code, unit])),
    flagged: flaggedFigures({ dataset, figures }),
    labels: chart.labels ?? {},
  };
  const panels =
    chart.tally === undefined
      ? chart.panels.map((panel) => planPanel(chart, panel, context))
      : [planTally(chart.tally, dataset)];
  const marks = panels.flatMap((panel) => panel.marks);
  return {
    slug: chart.slug,
    form: chart.form,
    title: chart.title,
    subtitle: chart.subtitle,
    note: chart.note,
    source:
      chart.tally === undefined
        ? sourceLine(
            statementsOf(panels, context),
            dataset.articles,
            marks.some(({ status }) => status === 'derived'),
          )
        : [{ text: 'Figures of Record, counted over this record', href: '/audit' }],
    panels,
    alt: chart.alt ?? altText(chart.form, chart.title, panels),
    key: hedgeKey(panels),
    warnings: warningsOf(marks, dataset),
    table: chart.tally === undefined ? chartTable(panels) : tallyTable(panels),
  };
}
