/** The front page: charts in order, figures that are not charted, articles. */

import type { Chart } from '../record/chart';
import { isStated } from '../record/figure';
import { cutSnippet, type Snippet } from './cut-snippet';
import type { RecordIndex } from './index-record';
import { layoutCharts, type Span } from './layout-charts';
import { type FigureSummary, summariseFigure } from './summarise-figure';
import { type ArticleEntry, viewArticles } from './view-articles';
import { type ChartSource, viewChart } from './view-chart';

export interface PlacedChart {
  readonly chart: Chart;
  readonly span: Span;
}

/** A figure that makes no chart (a rank, a streak, a lone count), with its words. */
export interface LoneFigure {
  readonly figure: FigureSummary;
  readonly snippet: Snippet;
  readonly publisher: string;
}

export interface HomeView {
  readonly lead: Chart | null;
  /** The sentences that the lead chart is drawn from. */
  readonly leadSources: readonly ChartSource[];
  readonly rest: readonly PlacedChart[];
  readonly lone: readonly LoneFigure[];
  readonly articles: readonly ArticleEntry[];
}

/** More would turn the page of findings into a list; the list has a page of its own. */
const LONE_MAX = 9;

function loneFigures(index: RecordIndex): LoneFigure[] {
  return index.dataset.figures
    .filter(isStated)
    .filter(({ id }) => index.chartsOf(id).length === 0)
    .slice(0, LONE_MAX)
    .map((figure) => ({
      figure: summariseFigure(index, figure),
      snippet: cutSnippet(figure),
      publisher: index.article(figure.article_id).publisher,
    }));
}

export function viewHome(index: RecordIndex): HomeView {
  const [lead, ...rest] = index.dataset.charts;
  const spans = layoutCharts(rest.length);
  return {
    lead: lead ?? null,
    leadSources: lead ? viewChart(index, lead.slug).sources : [],
    rest: rest.map((chart, place) => ({ chart, span: spans[place] ?? 3 })),
    lone: loneFigures(index),
    articles: viewArticles(index),
  };
}
