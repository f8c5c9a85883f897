/** Rows of the record's other tables that the rows of a chart name. */
import type { CheckedDataset } from '../check/report';
import { ARTICLES } from '../record/article';
import { type Chart, figureIdsOf } from '../record/chart';
import { figuresBehind } from '../record/figures-behind';
import { NOTES, type Note } from '../record/note';
import { UNITS } from '../record/unit';
import { articlesOfChart } from './chart-quotes';
import { articleRows, type DataTable } from './data-tables';
import { lookUp } from './look-up';

/** The figures shown and all that they are computed from; none for a tally. */
function figuresOf(dataset: CheckedDataset, chart: Chart) {
  const { figures } = lookUp(dataset);
  const shown = figureIdsOf(chart).flatMap((id) => figures.get(id) ?? []);
  return [...new Set(shown.flatMap((figure) => figuresBehind(figure, figures)))];
}

/** What other sources say about the chart's figures, what these rest on, and their articles. */
export function notesBeside(dataset: CheckedDataset, chart: Chart): Note[] {
  const subjects = new Set(
    [...figuresOf(dataset, chart), ...articlesOfChart(dataset, chart)].map(({ id }) => id),
  );
  return dataset.notes.filter(({ subject_id }) => subjects.has(subject_id));
}

/** Notes, articles and units of a chart; a table without such rows is left out. */
export function tablesBeside(dataset: CheckedDataset, chart: Chart): DataTable[] {
  const notes = notesBeside(dataset, chart);
  const codes = new Set([
    ...figuresOf(dataset, chart).map(({ unit }) => unit),
    ...notes.map(({ other_unit }) => other_unit),
  ]);
  return [
    { schema: NOTES, rows: notes },
    { schema: ARTICLES, rows: articleRows(articlesOfChart(dataset, chart)) },
    { schema: UNITS, rows: dataset.units.filter(({ code }) => codes.has(code)) },
  ].filter(({ rows }) => rows.length > 0);
}
