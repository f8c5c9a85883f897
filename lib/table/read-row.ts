/** Cells → typed row. One reader per file, so that a stream can hand it record after record. */
import type { z } from 'zod';
import type { Finding } from './finding';
import { showCell } from './show-cell';
import { spreadsheetDamage } from './spreadsheet-damage';
import { columnsOf, type RowOf, type TableSchema } from './table-schema';

type Decoded = { readonly value: unknown; readonly problem: null } | { readonly problem: string };

interface ColumnReader {
  readonly name: string;
  readonly decode: (cell: string) => Decoded;
  readonly values: readonly string[] | undefined;
}

/** Codes, dates and empty cells come again and again; longer cells seldom do. */
const REMEMBERED_LENGTH = 24;
const REMEMBERED_CELLS = 4096;

/** A codec that remembers short cells: a schema costs a microsecond a cell, remembering a tenth. */
function rememberingDecoder(codec: z.ZodType): (cell: string) => Decoded {
  const known = new Map<string, Decoded>();
  const decode = (cell: string): Decoded => {
    const read = codec.safeDecode(cell as never);
    if (read.success) return { value: read.data, problem: null };
    return { problem: read.error.issues[0]?.message ?? 'a valid cell' };
  };
  return (cell) => {
    if (cell.length > REMEMBERED_LENGTH) return decode(cell);
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED_CELLS) known.clear();
    const decoded = decode(cell);
    known.set(cell, decoded);
    return decoded;
  };
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
    decode: rememberingDecoder(table.row.shape[name] as z.ZodType),
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
      const read = column.decode(cell);
      if (read.problem === null) {
        result[column.name] = read.value;
        return;
      }
      valid = false;
      const damage = spreadsheetDamage(cell);
      report({
        ...at,
        code: 'cell/malformed',
        column: column.name,
        expected: expectedOf(column, cell, read.problem),
        found: showCell(cell),
        cure: 'Correct the cell; the codebook says what the column holds.',
        ...(damage && { hint: damage }),
      });
    });
    return valid ? (result as RowOf<Table>) : null;
  };
}
