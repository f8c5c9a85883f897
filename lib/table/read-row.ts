/** Cells → typed row. One reader per file, so that a stream can hand it record after record. */
import type { z } from 'zod';
import type { Finding } from './finding';
import { showCell } from './show-cell';
import { spreadsheetDamage } from './spreadsheet-damage';
import { columnsOf, type RowOf, type TableSchema } from './table-schema';

interface ColumnReader {
  readonly name: string;
  readonly codec: z.ZodType;
  readonly values: readonly string[] | undefined;
}

export type RowReader<Table extends TableSchema> = (
  cells: readonly string[],
  /** Record number, the header being 1. */
  row: number,
  report: (finding: Finding) => void,
) => RowOf<Table> | null;

function expectedOf(column: ColumnReader, cell: string, message: string): string {
  if (column.values) return `one of: ${column.values.join(', ')}`;
  return cell === '' && message.startsWith('a text') ? 'a text: the column is required' : message;
}

export function createRowReader<Table extends TableSchema>(
  table: Table,
  file: string,
): RowReader<Table> {
  const columns: ColumnReader[] = columnsOf(table).map(({ name, values }) => ({
    name,
    codec: table.row.shape[name] as z.ZodType,
    values,
  }));
  const keyIndex = columns.findIndex((column) => column.name === table.primaryKey);

  return (cells, row, report) => {
    const at = { file, row, subject: cells[keyIndex] || null };
    if (cells.length !== columns.length) {
      const blank = cells.length === 1 && cells[0] === '';
      report({
        ...at,
        code: blank ? 'table/blank-line' : 'table/row-length',
        column: null,
        expected: `${columns.length} cells`,
        found: blank ? 'a blank line' : `${cells.length} cells`,
        cure: blank ? 'Remove the line.' : 'Quote cells that hold commas, quotes or line breaks.',
      });
      return null;
    }
    const result: Record<string, unknown> = {};
    let valid = true;
    columns.forEach((column, index) => {
      const cell = cells[index] as string;
      const read = column.codec.safeDecode(cell as never);
      if (read.success) {
        result[column.name] = read.data;
        return;
      }
      valid = false;
      const damage = spreadsheetDamage(cell);
      report({
        ...at,
        code: 'cell/malformed',
        column: column.name,
        expected: expectedOf(column, cell, read.error.issues[0]?.message ?? 'a valid cell'),
        found: showCell(cell),
        cure: 'Correct the cell; the codebook says what the column holds.',
        ...(damage && { hint: damage }),
      });
    });
    return valid ? (result as RowOf<Table>) : null;
  };
}
