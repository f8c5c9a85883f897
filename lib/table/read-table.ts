/** CSV bytes → typed rows, or findings that say where and how to mend. */
import { decodeText } from '../text/decode-text';
import type { Finding } from './finding';
import { createTableReader } from './table-reader';
import type { RowOf, TableSchema } from './table-schema';
import { aboutEncoding } from './text-fault';

export interface TableRead<Row> {
  /** In file order: the n-th is record n + 2. Empty when there are findings about the whole file. */
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/** Reads a whole table. `file` is its name in findings. */
export function readTable<Table extends TableSchema>(
  table: Table,
  bytes: Uint8Array,
  file: string = table.file,
): TableRead<RowOf<Table>> {
  const { text, fault } = decodeText(bytes);
  if (fault) return { rows: [], findings: [aboutEncoding(file, fault)] };
  return readTableText(table, text, file);
}

/** Characters that are cut into cells at a time: few enough for the cells to be short-lived. */
const PIECE = 64 * 1024;

export function readTableText<Table extends TableSchema>(
  table: Table,
  text: string,
  file: string = table.file,
): TableRead<RowOf<Table>> {
  const rows: RowOf<Table>[] = [];
  const findings: Finding[] = [];
  const reader = createTableReader(
    table,
    file,
    (row) => rows.push(row),
    (finding) => findings.push(finding),
  );
  for (let at = 0; at < text.length && reader.push(text.slice(at, at + PIECE)); at += PIECE);
  const fault = reader.end();
  return fault ? { rows: [], findings: [fault] } : { rows, findings };
}
