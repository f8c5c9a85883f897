/** A chart's page beside the drawing (which lib/chart plans): its rows, sources and derivations. */
import type { TablePlan } from '../chart/chart-plan';
import { planChart } from '../chart/plan-chart';
import { type Chart, figureIdsOf } from '../record/chart';
import { isStated, type StatedFigure } from '../record/figure';
import { statementSpan } from '../record/statement-span';
import { allowedInWords } from './format-value';
import type { RecordIndex } from './index-record';
import { type FigureSummary, isDoubtful, summariseFigure } from './summarise-figure';
import { type FormulaPart, viewFormula } from './view-formula';
import { type QuoteView, viewQuote } from './view-quote';

export interface ChartRow extends FigureSummary {
  readonly panel: string | null;
  /** What the words allow, on every reading that they leave open. */
  readonly allowed: string;
}

export interface ChartSource {
  readonly quote: QuoteView;
  /** Every figure of the chart that stands in this quote, in the order of its words. */
  readonly figures: readonly FigureSummary[];
}

export interface ChartView {
  readonly chart: Chart;
  readonly rows: readonly ChartRow[];
  /** Instead of rows, sources and derivations: what a tally counts, and how many. */
  readonly counts: TablePlan | null;
  readonly sources: readonly ChartSource[];
  readonly derivations: readonly {
    readonly figure: FigureSummary;
    readonly formula: readonly FormulaPart[];
  }[];
  readonly doubtful: boolean;
}

function rowsOf(index: RecordIndex, chart: Chart): ChartRow[] {
  return chart.panels.flatMap((panel) =>
    panel.figures.map((id) => {
      const figure = index.figure(id);
      const unit = index.unit(figure.unit);
      return {
        ...summariseFigure(index, figure),
        panel: panel.title,
        allowed: allowedInWords(figure, unit, index.figuresById),
      };
    }),
  );
}

/** Stated figures of the chart, and those its derived figures are computed from. */
function statedBehind(index: RecordIndex, ids: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (id: string) => {
    const figure = index.figure(id);
    if (isStated(figure)) found.add(id);
    else
      for (const part of viewFormula(index, figure))
        if (part.kind === 'figure') visit(part.figure.id);
  };
  for (const id of ids) visit(id);
  return [...found];
}

/** The quotes behind a chart, each once, in the order in which the chart needs them. */
export function sourcesOf(index: RecordIndex, ids: readonly string[]): ChartSource[] {
  const quoted = new Map<string, [StatedFigure, ...StatedFigure[]]>();
  for (const id of statedBehind(index, ids)) {
    const figure = index.figure(id);
    if (!isStated(figure)) continue;
    const key = `${figure.article_id} ${figure.start} ${figure.end}`;
    const others = quoted.get(key);
    if (others) others.push(figure);
    else quoted.set(key, [figure]);
  }
  return [...quoted.values()].map((figures) => ({
    quote: viewQuote(index, figures),
    figures: figures
      .toSorted((one, other) => statementSpan(one).start - statementSpan(other).start)
      .map((figure) => summariseFigure(index, figure)),
  }));
}

export function viewChart(index: RecordIndex, slug: string): ChartView {
  const chart = index.chart(slug);
  const ids = figureIdsOf(chart);
  const figures = ids.map((id) => index.figure(id));
  return {
    chart,
    rows: rowsOf(index, chart),
    counts: chart.tally === undefined ? null : planChart(chart, index.dataset).table,
    sources: sourcesOf(index, ids),
    derivations: figures.flatMap((figure) =>
      isStated(figure)
        ? []
        : [{ figure: summariseFigure(index, figure), formula: viewFormula(index, figure) }],
    ),
    doubtful: figures.some((figure) => isDoubtful(index, figure)),
  };
}
