import type { Chart } from '../record/chart';
import type { Figure } from '../record/figure';
import { isStated } from '../record/figure';
import { dateWords } from '../words/date-words';
import { valueWords } from '../words/value-words';
import type { RecordIndex } from './index-record';

/** `base`: address of the site without trailing slash, empty when not known. A citation that names the figure with its hedge, its origin, its source and its address. */
export function citeFigure(index: RecordIndex, figure: Figure, base: string): string {
  const address = `${base}/figures/${figure.id}`;
  const value = valueWords(figure, index.unit(figure.unit), 'printed').text;
  const head = `${figure.label}: ${value}`;
  if (!isStated(figure))
    return `${head} (derived: ${figure.formula}). Figures of Record, ${address}.`;
  const article = index.article(figure.article_id);
  const when = dateWords(article.published);
  return `${head}. ${figure.attribution}, ${when}. Figures of Record, ${address}; quoted from code point ${figure.start} to ${figure.end} of article “${article.id}”.`;
}

export const citeChart = (chart: Chart, base: string): string =>
  `“${chart.title}.” Chart. Figures of Record, ${base}/charts/${chart.slug}.`;
