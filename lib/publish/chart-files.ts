/** Every file below `/charts/<slug>/`. */
import type { CheckedDataset } from '../check/report';
import { type Chart, figureIdsOf } from '../record/chart';
import type { DataFile } from './data-files';
import { csvOf, excelCsvOf, figuresTable } from './data-tables';
import { addressOf, type Site } from './edition';
import { jsonOf } from './json-of';

export function chartFiles(dataset: CheckedDataset, chart: Chart, site: Site): DataFile[] {
  const ids = [...new Set(figureIdsOf(chart))];
  const table = figuresTable(dataset, site, ids);
  const rows = ids.length;
  const { slug, title, subtitle, note } = chart;
  const about = {
    chart: { slug, title, subtitle, note, page: addressOf(site, `/charts/${slug}`) },
  };
  return [
    {
      name: 'data.csv',
      what: 'The chart’s figures, each with its quote.',
      format: 'CSV (UTF-8, RFC 4180)',
      rows,
      make: () => csvOf(table),
    },
    {
      name: 'data-excel.csv',
      what: 'The same for Excel.',
      format: 'CSV with byte-order mark',
      rows,
      make: () => excelCsvOf(table),
    },
    {
      name: 'data.json',
      what: 'The same, with a description of each field.',
      format: 'JSON',
      rows,
      make: () => jsonOf(table, about),
    },
  ];
}
