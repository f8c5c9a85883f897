/** CSV bytes → typed rows, or findings that say where and how to mend. */
import Papa from 'papaparse';
import { decodeText } from '../text/decode-text';
import type { Finding } from './finding';
import { findHeaderFault } from './read-header';
import { createRowReader } from './read-row';
import { type LayoutFault, scanLayout } from './scan-layout';
import type { RowOf, TableSchema } from './table-schema';

/** A file beyond this is no record of this kind; read it as a stream instead. */
export const TABLE_MAX_BYTES = 512 * 1024 * 1024;

export interface TableRead<Row> {
  /** In file order: the n-th is record n + 2. Empty when there are findings about the whole file. */
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

const CURES: Record<LayoutFault['kind'], [expected: string, cure: string]> = {
  'mixed-line-ends': ['one kind of line end', 'Save the file with LF line ends throughout.'],
  'bare-carriage-return': ['LF or CRLF line ends', 'Save the file with LF line ends.'],
  'unclosed-quote': ['each quoted cell closed', 'Close the quote; double quotes inside a cell.'],
  'stray-quote': ['quotes around whole cells', 'Quote the whole cell and double quotes inside it.'],
};

const aboutFile = (
  file: string,
  code: string,
  row: number | null,
  [expected, found, cure]: [expected: string, found: string, cure: string],
): Finding => ({ code, file, row, column: null, subject: null, expected, found, cure });

/** What keeps a text from being a table at all; null when it can be cut into cells. */
export function findTextFault(file: string, text: string, delimiter = ','): Finding | null {
  const scanner = scanLayout(delimiter);
  const fault = scanner.push(text) ?? scanner.end();
  if (fault) {
    const [expected, cure] = CURES[fault.kind];
    return aboutFile(file, `table/${fault.kind}`, fault.row, [expected, fault.found, cure]);
  }
  if (text === '')
    return aboutFile(file, 'table/empty', null, [
      'a header and rows',
      'an empty file',
      'Restore the file.',
    ]);
  return null;
}

/** Cells of each record, header first. The text's layout has been looked at. */
export function splitCells(text: string, delimiter = ','): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const last = data.at(-1);
  // The line end of the last record is no record of its own.
  if (text.endsWith('\n') && last?.length === 1 && last[0] === '') data.pop();
  return data;
}

/** Reads a whole table. `file` is its name in findings. */
export function readTable<Table extends TableSchema>(
  table: Table,
  bytes: Uint8Array,
  file: string = table.file,
): TableRead<RowOf<Table>> {
  const decoded = decodeText(bytes);
  if (decoded.fault) {
    const { kind, found, cure } = decoded.fault;
    const said: [string, string, string] = ['UTF-8 without byte-order mark', found, cure];
    return { rows: [], findings: [aboutFile(file, `table/${kind}`, null, said)] };
  }
  return readTableText(table, decoded.text, file);
}

export function readTableText<Table extends TableSchema>(
  table: Table,
  text: string,
  file: string = table.file,
): TableRead<RowOf<Table>> {
  const textFault = findTextFault(file, text);
  if (textFault) return { rows: [], findings: [textFault] };
  const [header = [], ...records] = splitCells(text);
  const headerFault = findHeaderFault(table, file, header);
  if (headerFault) return { rows: [], findings: [headerFault] };

  const readRow = createRowReader(table, file);
  const rows: RowOf<Table>[] = [];
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  records.forEach((cells, index) => {
    const row = readRow(cells, index + 2, report);
    if (row !== null) rows.push(row);
  });
  return { rows, findings };
}
