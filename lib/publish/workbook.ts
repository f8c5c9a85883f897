/** The tables as an Excel workbook: typed cells, frozen headers, links, and the codebook as a sheet. */
import writeWorkbook, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import { type Column, columnsOf } from '../table/table-schema';
import type { DataTable } from './data-tables';
import { withoutTimes } from './repack-zip';
import { type CellLink, columnLetters, linksFeature } from './workbook-links';
import { PROPERTIES } from './workbook-properties';

/** Longest text that a cell of Excel holds, and longest address of a link. */
const CELL_MAX = 32_767;
const LINK_MAX = 2_079;
const WIDTHS: Readonly<Record<Column['type'], number>> = { integer: 10, number: 20, string: 28 };

/** Excel's numbers are floats of 15 digits: an exact decimal beyond stays a text. */
const fitsFloat = (text: string) =>
  String(Number(text)) === text && text.replaceAll(/[-.]/g, '').length <= 15;

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\/[^"\s]+$/.test(value) && value.length <= LINK_MAX;

function cellOf(value: unknown, column: Column): CellObject | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { value, type: Number, format: '0' };
  const text = String(value);
  if (text.length > CELL_MAX) throw new Error(`text too long for Excel: ${column.name}`);
  if (column.type === 'number' && fitsFloat(text)) return { value: Number(text), type: Number };
  const link = isAddress(text) ? { textColor: '#0563c1' } : {};
  return { value: text, type: String, format: '@', ...link };
}

/** Addresses in the cells of a table, below its header. */
const linksOf = ({ schema, rows }: DataTable): CellLink[] =>
  rows.flatMap((row, index) =>
    columnsOf(schema).flatMap(({ name }, column) => {
      const address = row[name];
      return isAddress(address) ? [{ cell: `${columnLetters(column)}${index + 2}`, address }] : [];
    }),
  );

const header = (names: readonly string[]): Row =>
  names.map((value) => ({ value, type: String, fontWeight: 'bold' }));

function sheetOf({ schema, rows }: DataTable): Sheet<never> {
  const columns = columnsOf(schema);
  return {
    sheet: schema.title.slice(0, 31),
    data: [
      header(columns.map(({ name }) => name)),
      ...rows.map((row) => columns.map((column) => cellOf(row[column.name], column))),
    ],
    columns: columns.map(({ type }) => ({ width: WIDTHS[type] })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  } as Sheet<never>;
}

function codebookSheet(tables: readonly DataTable[]): Sheet<never> {
  const text = (value: string) => ({ value, type: String, format: '@' });
  const rows = tables.flatMap(({ schema }) =>
    columnsOf(schema).map(({ name, type, format, values, required, description }) => [
      text(schema.title),
      text(name),
      text(values?.join(', ') ?? format ?? type),
      text(required ? 'yes' : 'no'),
      text(description),
    ]),
  );
  return {
    sheet: 'Codebook',
    data: [header(['sheet', 'column', 'type or values', 'always filled', 'meaning']), ...rows],
    columns: [22, 22, 40, 14, 90].map((width) => ({ width })),
    stickyRowsCount: 1,
  } as Sheet<never>;
}

export async function workbookOf(tables: readonly DataTable[]): Promise<Uint8Array> {
  const sheets = [...tables.map(sheetOf), codebookSheet(tables)];
  const features = [PROPERTIES, linksFeature(tables.map(linksOf))];
  const buffer = await writeWorkbook(sheets, { features }).toBuffer();
  return withoutTimes(new Uint8Array(buffer));
}
