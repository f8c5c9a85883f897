/** Cells → typed row. One reader per file, so that a stream can hand it record after record. */
import type { z } from 'zod';
import { isEmptyRow } from './empty-row';
import type { Finding } from './finding';
import { type QuickRead, quickReadOf, UNREAD } from './quick-read';
import { showCell } from './show-cell';
import { spreadsheetDamage } from './spreadsheet-damage';
import { columnsOf, type RowOf, type TableSchema } from './table-schema';

type Decoded = { readonly value: unknown; readonly problem: null } | { readonly problem: string };

interface ColumnReader {
  readonly name: string;
  readonly codec: z.ZodType;
  /** The value of a cell that is plainly fine, `UNREAD` otherwise. */
  readonly quick: QuickRead;
  readonly values: readonly string[] | undefined;
}

const readNothing = () => UNREAD;

function decodeCell(codec: z.ZodType, cell: string): Decoded {
  const read = codec.safeDecode(cell as never);
  if (read.success) return { value: read.data, problem: null };
  return { problem: read.error.issues[0]?.message ?? 'a valid cell' };
}

export type RowReader<Table extends TableSchema> = (
  cells: readonly string[],
  /** Record number, the header being 1. */
  row: number,
  report: (finding: Finding) => void,
  /** Whether the text that the cells were cut from is known to be plain (`isPlainText`). */
  isPlain?: boolean,
) => RowOf<Table> | null;

function expectedOf(values: readonly string[] | undefined, cell: string, message: string): string {
  if (values) return `one of: ${values.join(', ')}`;
  return cell === '' && message.startsWith('a text') ? 'a text: the column is required' : message;
}

type Place = Pick<Finding, 'file' | 'row' | 'subject'>;

function aboutLength(cells: readonly string[], wanted: number, at: Place): Finding {
  const blank = cells.length === 1 && cells[0] === '';
  return {
    ...at,
    code: blank ? 'table/blank-line' : 'table/row-length',
    column: null,
    expected: `${wanted} cells`,
    found: blank ? 'a blank line' : `${cells.length} cells`,
    cure: blank ? 'Remove the line.' : 'Quote cells that hold commas, quotes or line breaks.',
  };
}

/** One finding for a row that spreadsheets leave below a table, instead of one a column. */
const aboutEmptyRow = (wanted: number, at: Place): Finding => ({
  ...at,
  code: 'table/blank-line',
  column: null,
  expected: `${wanted} cells`,
  found: 'empty cells alone',
  cure: 'Remove the line.',
});

function aboutCell(cell: string, expected: string, at: Place & Pick<Finding, 'column'>): Finding {
  const damage = spreadsheetDamage(cell);
  return {
    ...at,
    code: 'cell/malformed',
    expected,
    found: showCell(cell),
    cure: 'Correct the cell; the codebook says what the column holds.',
    ...(damage && { hint: damage }),
  };
}

export function createRowReader<Table extends TableSchema>(
  table: Table,
  file: string,
): RowReader<Table> {
  const columns = columnsOf(table).map(({ name, values }): ColumnReader => {
    const codec = table.row.shape[name] as z.ZodType;
    return { name, codec, quick: quickReadOf(codec) ?? readNothing, values };
  });
  const keyIndex = columns.findIndex((column) => column.name === table.primaryKey);
  // Copied for every row, so that all rows of a table have one shape, which engines read faster.
  const blank: Record<string, unknown> = Object.fromEntries(
    columns.map(({ name }) => [name, null]),
  );

  // Columns repeat what stands above: such a cell need not be read again, and rows share its text.
  const above: string[] = [];
  const valuesAbove: unknown[] = [];

  return (cells, row, report, isPlain = false) => {
    if (cells.length !== columns.length) {
      report(aboutLength(cells, columns.length, { file, row, subject: cells[keyIndex] || null }));
      return null;
    }
    if (cells[keyIndex] === '' && isEmptyRow(cells)) {
      report(aboutEmptyRow(columns.length, { file, row, subject: null }));
      return null;
    }
    const result = { ...blank };
    let valid = true;
    for (let index = 0; index < columns.length; index++) {
      const { name, codec, quick, values } = columns[index] as ColumnReader;
      const cell = cells[index] as string;
      if (cell === above[index]) {
        result[name] = valuesAbove[index];
        continue;
      }
      const value = quick(cell, isPlain);
      if (value !== UNREAD) {
        above[index] = cell;
        valuesAbove[index] = value;
        result[name] = value;
        continue;
      }
      const read = decodeCell(codec, cell);
      if (read.problem === null) {
        result[name] = read.value;
        continue;
      }
      valid = false;
      const expected = expectedOf(values, cell, read.problem);
      const at = { file, row, column: name, subject: cells[keyIndex] || null };
      report(aboutCell(cell, expected, at));
    }
    return valid ? (result as RowOf<Table>) : null;
  };
}
