import type { CheckedDataset } from '../check/report';
import type { Chart } from '../record/chart';
import type { Note } from '../record/note';
import { altText } from './alt-text';
import type { ChartPlan, PanelPlan } from './chart-plan';
import { chartTable } from './chart-table';
import { hedgeKey } from './hedge-key';
import type { MarkContext } from './plan-mark';
import { planPanel } from './plan-panel';
import { sourceLine } from './source-line';

const flaggedBy = (notes: readonly Note[]) =>
  new Set(
    notes.filter(({ verdict }) => verdict === 'conflict').map(({ subject_id }) => subject_id),
  );

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
    queue.push(...(figure.formula?.match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g) ?? []));
  }
  return articles;
}

/** One sentence a conflicting report, for the figures of the chart. */
function warningsOf(panels: readonly PanelPlan[], notes: readonly Note[]): string[] {
  const shown = new Set(panels.flatMap(({ marks }) => marks.map(({ figureId }) => figureId)));
  return notes
    .filter(({ verdict, subject_id }) => verdict === 'conflict' && shown.has(subject_id))
    .map(({ summary, source }) => `${summary} (${source})`);
}

/**
 * What a chart of the record says, ready for pictures, pages and tables.
 * Throws on a spec that the checks would have refused: unknown figures, mixed units, parts that
 * do not add up.
 */
export function planChart(chart: Chart, dataset: CheckedDataset): ChartPlan {
  const context: MarkContext = {
    figures: new Map(dataset.figures.map((figure) => [figure.id, figure])),
    units: new Map(dataset.units.map((unit) => [unit.code, unit])),
    flagged: flaggedBy(dataset.notes),
    labels: chart.labels ?? {},
  };
  const panels = chart.panels.map((panel) => planPanel(chart, panel, context));
  const marks = panels.flatMap((panel) => panel.marks);
  return {
    slug: chart.slug,
    form: chart.form,
    title: chart.title,
    subtitle: chart.subtitle,
    note: chart.note,
    source: sourceLine(marks, dataset.articles, articlesOfInputs(panels, context)),
    panels,
    alt: chart.alt ?? altText(chart.form, chart.title, panels),
    key: hedgeKey(panels),
    warnings: warningsOf(panels, dataset.notes),
    table: chartTable(panels),
  };
}
