import type { Article } from '../record/article';
import type { Chart } from '../record/chart';
import { EDITION } from '../record/edition';
import type { Figure } from '../record/figure';
import { isDerived } from '../record/figure';
import { dateWords } from '../words/date-words';
import { valueWords } from '../words/value-words';
import type { RecordIndex } from './index-record';
import { formulaText } from './view-formula';

const OF_RECORD = `${EDITION.publisher}, version ${EDITION.version}`;

/** No headline is known: the project's own description stands in brackets, as for untitled works. */
const untitled = ({ description }: Article): string => `[${description.replace(/\.$/, '')}]`;

/**
 * Names the figure with its hedge, its origin, its source and its address, in words that a reader
 * can follow. `base`: address of the site without trailing slash, empty when not known.
 */
export function citeFigure(index: RecordIndex, figure: Figure, base: string): string {
  const address = `${base}/figures/${figure.id}`;
  const value = valueWords(figure, index.unit(figure.unit), 'printed').text;
  const head = `${figure.label}: ${value}`;
  if (isDerived(figure))
    return `${head} (derived: ${formulaText(index, figure)}). ${OF_RECORD}, ${address}.`;
  const article = index.article(figure.article_id);
  const place = `characters ${figure.start} to ${figure.end}`;
  return `${head}. ${figure.attribution}, ${dateWords(article.published)}: ${untitled(article)}, ${place}. ${OF_RECORD}, ${address}.`;
}

export const citeChart = (chart: Chart, base: string): string =>
  `“${chart.title}.” Chart. ${OF_RECORD}, ${base}/charts/${chart.slug}.`;
