import { flaggedFigures } from '../check/check-charts';
import type { CheckedDataset } from '../check/report';
import type { Chart } from '../record/chart';
import type { Dataset } from '../record/dataset';
import type { FiguresById } from '../record/figure';
import { type Figure, isStated } from '../record/figure';
import { withInputs } from '../record/figures-behind';
import { altText } from './alt-text';
import type { ChartPlan, MarkPlan } from './chart-plan';
import { chartTable, tallyTable } from './chart-table';
import { hedgeKey } from './hedge-key';
import { shownLabel } from './mark-notes';
import type { MarkContext } from './plan-mark';
import { planPanel } from './plan-panel';
import { planTally } from './plan-tally';
import { type Statement, sourceLine } from './source-line';

/** The figures that have marks, and what stands behind derived ones, however deep, each once. */
function figuresShown(marks: readonly MarkPlan[], figures: FiguresById): Figure[] {
  const shown = marks.flatMap(({ figureId }) => figures.get(figureId) ?? []);
  return withInputs(shown, figures);
}

/** A chart of derivations has sources as well. A figure that has its own mark goes by its label. */
function statementsOf(marks: readonly MarkPlan[], shown: readonly Figure[]): Statement[] {
  const byFigure = new Map(marks.map((mark) => [mark.figureId, mark]));
  return shown.filter(isStated).map(({ id, article_id, attribution }) => {
    const mark = byFigure.get(id);
    return { articleId: article_id, attribution, label: mark ? shownLabel(mark) : null };
  });
}

/**
 * The first conflicting report on each amount shown, or computed with; a conversion is the same
 * amount. The rest stand with the figure.
 */
function warningsOf(shown: readonly Figure[], { notes }: Dataset): string[] {
  const ids = new Set(shown.map(({ id }) => id));
  return shown
    .filter(({ conversion_of }) => !ids.has(conversion_of ?? ''))
    .flatMap(({ id }) => {
      const note = notes.find((n) => n.verdict === 'conflict' && n.subject_id === id);
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
  const shown = figuresShown(marks, figures);
  return {
    slug: chart.slug,
    form: chart.form,
    title: chart.title,
    subtitle: chart.subtitle,
    note: chart.note,
    source:
      chart.tally === undefined
        ? sourceLine(
            statementsOf(marks, shown),
            dataset.articles,
            marks.some(({ status }) => status === 'derived'),
          )
        : [{ text: 'Figures of Record, counted over this record', href: '/audit' }],
    panels,
    alt: chart.alt ?? altText(chart.form, chart.title, panels),
    key: hedgeKey(panels),
    warnings: warningsOf(shown, dataset),
    table: chart.tally === undefined ? chartTable(panels) : tallyTable(panels),
  };
}
