/** The rows of a chart's own files: its figures, or what it counts. */
import type { PanelPlan } from '../chart/chart-plan';
import { planChart } from '../chart/plan-chart';
import type { CheckedDataset } from '../check/report';
import { type Chart, figureIdsOf } from '../record/chart';
import { integer, text } from '../table/cell';
import { defineTable } from '../table/table-schema';
import { type DataTable, figuresTable } from './data-tables';
import { addressOf, type Site } from './edition';

/** A tally shows no figure, so its files hold counts and not an empty list of figures. */
export const COUNTS = defineTable({
  name: 'counts',
  title: 'Counts',
  description: 'What a chart counts over the record, and how many there are.',
  primaryKey: 'counted',
  columns: {
    counted: text('What is counted.'),
    number: integer('How many there are.'),
    page: text('Where each of them is listed.'),
  },
});

const countRows = (panels: readonly PanelPlan[], site: Site) =>
  panels
    .flatMap(({ marks }) => marks)
    .map(({ label, to, href }) => ({ counted: label, number: to, page: addressOf(site, href) }));

/** The table as `data.csv`. What its rows point at may be in no file beside it: no key is promised. */
export function chartTableOf(dataset: CheckedDataset, chart: Chart, site: Site): DataTable {
  const { schema, rows } =
    chart.tally === undefined
      ? figuresTable(dataset, site, [...new Set(figureIdsOf(chart))])
      : { schema: COUNTS, rows: countRows(planChart(chart, dataset).panels, site) };
  return { schema: { ...schema, file: 'data.csv', foreignKeys: [] }, rows };
}
