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
import type { MarkContext } from './plan-mark';
import { planPanel } from './plan-panel';
import { planTally } from './plan-tally';
import { sourceLine } from './source-line';

/** Articles that the inputs of derived marks quote, so that a chart of derivations has a source. */
function articlesOfInputs(panels: readonly PanelPlan[], { figures }: MarkContext): string[] {
  const articles: string[] = [];
  const queue = panels.flatMap(({ marks }) => marks.map(({ figureId }) => figureId));
  const seen = new Set<string>();
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const figure = figures.get(id);
    if (figure === undefined || seen.has(id)) continue;
    seen.add(id);
    if (figure.article_id !== null) articles.push(figure.article_id);
    if (isDerived(figure)) queue.push(...inputsOf(figure));
  }
  return articles;
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
        ? sourceLine(marks, dataset.articles, articlesOfInputs(panels, context))
        : [{ text: 'Figures of Record, counted over this record', href: '/audit' }],
    panels,
    alt: chart.alt ?? altText(chart.form, chart.title, panels),
    key: hedgeKey(panels),
    warnings: warningsOf(marks, dataset),
    table: chart.tally === undefined ? chartTable(panels) : tallyTable(panels),
  };
}
