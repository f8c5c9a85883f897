/** The list of charts: each finding with what it is drawn from. */
import { type Chart, figureIdsOf } from '../record/chart';
import { isStated } from '../record/figure';
import { inputsOf } from '../record/recompute-figure';
import { namePublisher } from '../words/voice-words';
import type { RecordIndex } from './index-record';

export interface ChartEntry {
  readonly chart: Chart;
  /** Figures that it shows; null for a tally, which counts the record. */
  readonly figures: number | null;
  /** How many of these no article prints. */
  readonly derived: number;
  /** Publishers of the articles that its figures are read in, or computed from. */
  readonly publishers: readonly string[];
}

/** Articles below a figure, however deep its derivation. */
function articlesBelow(index: RecordIndex, id: string): string[] {
  const figure = index.figure(id);
  return isStated(figure)
    ? [figure.article_id]
    : inputsOf(figure).flatMap((input) => articlesBelow(index, input));
}

export const viewCharts = (index: RecordIndex): ChartEntry[] =>
  index.dataset.charts.map((chart) => {
    const ids = figureIdsOf(chart);
    const articles = new Set(ids.flatMap((id) => articlesBelow(index, id)));
    return {
      chart,
      figures: chart.tally === undefined ? new Set(ids).size : null,
      derived: [...new Set(ids)].filter((id) => !isStated(index.figure(id))).length,
      publishers: [...articles].map((id) => namePublisher(index.article(id))),
    };
  });
