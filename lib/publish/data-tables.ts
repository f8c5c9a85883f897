/** The tables of a download, each with its rows. */
import type { CheckedDataset } from '../check/report';
import { ARTICLES, type Article } from '../record/article';
import { CORRECTIONS } from '../record/correction';
import { NOTES } from '../record/note';
import { UNITS } from '../record/unit';
import type { TableSchema } from '../table/table-schema';
import { DOWNLOAD_LINE_END, writeTable } from '../table/write-table';
import { downloadFigures, FIGURES_DOWNLOAD } from './download-figures';
import { downloadSetAsides, SET_ASIDES_DOWNLOAD } from './download-set-asides';
import type { Site } from './edition';

export interface DataTable {
  readonly schema: TableSchema;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const table = <Schema extends TableSchema>(
  schema: Schema,
  rows: readonly Readonly<Record<string, unknown>>[],
): DataTable => ({ schema, rows });

export const figuresTable = (
  dataset: CheckedDataset,
  site: Site,
  ids?: readonly string[],
): DataTable => table(FIGURES_DOWNLOAD, downloadFigures(dataset, site, ids));

/** An article as a row: its text is a file of its own. */
export const articleRows = (articles: readonly Article[]) =>
  articles.map(({ text: _text, ...row }) => row);

export function dataTables(dataset: CheckedDataset, site: Site): DataTable[] {
  return [
    figuresTable(dataset, site),
    table(SET_ASIDES_DOWNLOAD, downloadSetAsides(dataset)),
    table(NOTES, dataset.notes),
    table(ARTICLES, articleRows(dataset.articles)),
    table(UNITS, dataset.units),
    table(CORRECTIONS, dataset.corrections),
  ];
}

/** RFC 4180: UTF-8 without byte-order mark, CRLF. */
export const csvOf = ({ schema, rows }: DataTable): string =>
  writeTable(schema, rows as never, DOWNLOAD_LINE_END);

const BYTE_ORDER_MARK = '\uFEFF';

/** The same for Excel, which reads UTF-8 only behind a byte-order mark. */
export const excelCsvOf = (data: DataTable): string => BYTE_ORDER_MARK + csvOf(data);
