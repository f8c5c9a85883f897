/** Typed rows → CSV text (RFC 4180), the inverse of reading. */
import Papa from 'papaparse';
import type { z } from 'zod';
import type { LineEnd } from './scan-layout';
import type { RowOf, TableSchema } from './table-schema';

/** The record's own files end lines with LF, downloads with CRLF as RFC 4180 has it. */
export const RECORD_LINE_END: LineEnd = '\n';
export const DOWNLOAD_LINE_END: LineEnd = '\r\n';

/** The cells of a row in file order. Throws ZodError when the row is not of the schema. */
export function cellsOf<Table extends TableSchema>(table: Table, row: RowOf<Table>): string[] {
  return Object.entries(table.row.shape).map(
    ([name, codec]) =>
      (codec as z.ZodType).encode((row as Record<string, unknown>)[name] as never) as string,
  );
}

/** CSV text with header, a line end behind every record, and quotes only where they are needed. */
export function writeTable<Table extends TableSchema>(
  table: Table,
  rows: Iterable<RowOf<Table>>,
  lineEnd: LineEnd = RECORD_LINE_END,
): string {
  const records = [Object.keys(table.row.shape)];
  for (const row of rows) records.push(cellsOf(table, row));
  return `${Papa.unparse(records, { newline: lineEnd })}${lineEnd}`;
}
