import type { Chart } from '../record/chart';
import type { Figure } from '../record/figure';
import { isStated } from '../record/figure';
import { formatPeriod } from './format-period';
import { valueAsPrinted } from './format-value';
import type { RecordIndex } from './index-record';

/** A citation that names the figure with its hedge, its origin, its source and its address. */
export function citeFigure(index: RecordIndex, figure: Figure): string {
  const value = valueAsPrinted(figure, index.unit(figure.unit)).text;
  const head = `${figure.label}: ${value}`;
  if (!isStated(figure))
    return `${head} (derived: ${figure.formula}). Figures of Record, figure “${figure.id}”.`;
  const article = index.article(figure.article_id);
  const when = formatPeriod(article.published);
  return `${head}. ${figure.attribution}, ${when}. Figures of Record, figure “${figure.id}”, quoted from code point ${figure.start} to ${figure.end} of article “${article.id}”.`;
}

export const citeChart = (chart: Chart): string =>
  `“${chart.title}.” Chart. Figures of Record, chart “${chart.slug}”.`;
