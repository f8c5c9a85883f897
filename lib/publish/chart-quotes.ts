/** The stated figures that a chart shows or rests on: its derived figures come down to these. */
import type { CheckedDataset } from '../check/report';
import type { Article } from '../record/article';
import { type Chart, figureIdsOf } from '../record/chart';
import { isStated, type StatedFigure } from '../record/figure';
import { statedInputsOf } from './download-figures';
import { lookUp } from './look-up';

/** Each once, in the order of the chart; empty for a tally. */
export function quotedFiguresOf(dataset: CheckedDataset, chart: Chart): StatedFigure[] {
  const look = lookUp(dataset);
  const shown = figureIdsOf(chart).flatMap((id) => look.figures.get(id) ?? []);
  const quoted = shown.flatMap((figure) =>
    isStated(figure) ? [figure] : statedInputsOf(figure, look),
  );
  return [...new Set(quoted)];
}

/** The articles that they stand in; a tally counts over all of them. */
export function articlesOfChart(dataset: CheckedDataset, chart: Chart): Article[] {
  const ids = new Set(quotedFiguresOf(dataset, chart).map(({ article_id }) => article_id));
  return dataset.articles.filter(({ id }) => chart.tally !== undefined || ids.has(id));
}
