/** Every file below `/data/`: one list for the routes, the page that offers them and the archive. */
import type { CheckedDataset } from '../check/report';
import { csvOf, type DataTable, dataTables, excelCsvOf } from './data-tables';
import type { Site } from './edition';
import { jsonOf } from './json-of';

export type Content = string | Uint8Array;

export interface DataFile {
  readonly name: string;
  /** What is in it, in plain words. */
  readonly what: string;
  /** The format, in plain words. */
  readonly format: string;
  /** Null for files that are no table. */
  readonly rows: number | null;
  readonly make: () => Content | Promise<Content>;
}

const CSV = 'CSV (UTF-8, RFC 4180)';

const csvFile = (data: DataTable): DataFile => ({
  name: data.schema.file,
  what: data.schema.description,
  format: CSV,
  rows: data.rows.length,
  make: () => csvOf(data),
});

export function dataFiles(dataset: CheckedDataset, site: Site): DataFile[] {
  const tables = dataTables(dataset, site);
  const [figures] = tables as [DataTable, ...DataTable[]];
  return [
    ...tables.map(csvFile),
    {
      name: 'figures-excel.csv',
      what: 'The figures for spreadsheet programs that take UTF-8 only behind a byte-order mark.',
      format: 'CSV with byte-order mark',
      rows: figures.rows.length,
      make: () => excelCsvOf(figures),
    },
    {
      name: 'figures.json',
      what: 'The figures with a description of each field; exact decimals as strings.',
      format: 'JSON',
      rows: figures.rows.length,
      make: () => jsonOf(figures, {}),
    },
  ];
}
