/** The list of charts: each finding with what it is drawn from. */
import { type Chart, figureIdsOf } from '../record/chart';
import { isStated } from '../record/figure';
import { inputsOf } from '../record/figure-formula';
import { namePublisher } from '../words/voice-words';
import type { RecordIndex } from './index-record';
import { countOf, upperFirst } from './words';

export interface ChartEntry {
  readonly chart: Chart;
  /** How many figures it shows, and where they come from: “Two figures derived from Global Times”. */
  readonly basis: string;
}

/** Articles below a figure, however deep its derivation. */
function articlesBelow(index: RecordIndex, id: string): string[] {
  const figure = index.figure(id);
  return isStated(figure)
    ? [figure.article_id]
    : inputsOf(figure).flatMap((input) => articlesBelow(index, input));
}

/** What no article prints is not said to come from one. */
function basisOf(index: RecordIndex, chart: Chart): string {
  // A tally counts the record.
  if (chart.tally !== undefined) return 'Counted over the whole record';
  const ids = [...new Set(figureIdsOf(chart))];
  const articles = new Set(ids.flatMap((id) => articlesBelow(index, id)));
  const source = [...articles].map((id) => namePublisher(index.article(id))).join(' and ');
  const derived = ids.filter((id) => !isStated(index.figure(id))).length;
  const count = upperFirst(countOf(ids.length, 'figure', 'figures'));
  if (derived === ids.length) return `${count} derived from ${source}`;
  const some = derived === 0 ? '' : `, ${countOf(derived, 'of them derived', 'of them derived')}`;
  return `${count} from ${source}${some}`;
}

export const viewCharts = (index: RecordIndex): ChartEntry[] =>
  index.dataset.charts.map((chart) => ({ chart, basis: basisOf(index, chart) }));
