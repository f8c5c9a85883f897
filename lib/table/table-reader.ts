/** Text of a table, in pieces → typed rows, each when its record is complete. */
import Papa from 'papaparse';
import { isPlainText } from './cell-text';
import type { Finding } from './finding';
import { findHeaderFault } from './read-header';
import { createRowReader } from './read-row';
import { type LayoutFault, type LineEnd, scanLayout } from './scan-layout';
import type { RowOf, TableSchema } from './table-schema';
import { aboutEmptiness, aboutLayout } from './text-fault';

/** Cells of each record, header first. The text's layout has been looked at. */
export function splitCells(text: string, delimiter = ',', lineEnd?: LineEnd): string[][] {
  const newline = lineEnd === undefined ? {} : { newline: lineEnd };
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false, ...newline });
  const last = data.at(-1);
  // The line end of the last record is no record of its own.
  if (text.endsWith('\n') && last?.length === 1 && last[0] === '') data.pop();
  return data;
}

/** Cuts a text that comes in pieces, themselves cut anywhere, into records. */
export interface RecordCutter {
  /** False once the layout is at fault: nothing more is cut then. */
  push(text: string): boolean;
  end(): LayoutFault | null;
}

/** `isPlain`: the text of these records is plain (`isPlainText`). */
type OnRecords = (records: readonly (readonly string[])[], isPlain: boolean) => void;

/** Records are handed over when they are complete, those of a piece together. */
export function createRecordCutter(onRecords: OnRecords, delimiter = ','): RecordCutter {
  const scanner = scanLayout(delimiter);
  let rest = '';
  let fault: LayoutFault | null = null;
  const cut = (text: string) =>
    onRecords(splitCells(text, delimiter, scanner.lineEnd ?? '\n'), isPlainText(text));
  return {
    push(text) {
      fault ??= scanner.push(text);
      if (fault) return false;
      const { recordEnd } = scanner;
      if (recordEnd > 0) cut(rest + text.slice(0, recordEnd));
      rest = recordEnd > 0 ? text.slice(recordEnd) : rest + text;
      return true;
    },
    end() {
      fault ??= scanner.end();
      if (!fault && rest !== '') cut(rest);
      rest = '';
      return fault;
    },
  };
}

/** Takes a table in pieces. What it hands over holds only if `end` finds nothing about the file. */
export interface TableReader {
  /** False once nothing more can be read from the file. */
  push(text: string): boolean;
  /** What keeps the file as a whole from being the table. */
  end(): Finding | null;
}

/** The first line of a text that comes in pieces. */
function keepFirstLine() {
  let line = '';
  let isWhole = false;
  return {
    push(text: string) {
      if (isWhole) return;
      line += text;
      const end = line.search(/[\r\n]/);
      isWhole = end >= 0;
      if (isWhole) line = line.slice(0, end);
    },
    line: () => line,
  };
}

/** A reader of pieces of text, cut anywhere; rows and their findings are handed over as they come. */
export function createTableReader<Table extends TableSchema>(
  table: Table,
  file: string,
  onRow: (row: RowOf<Table>) => void,
  onFinding: (finding: Finding) => void,
): TableReader {
  const readRow = createRowReader(table, file);
  let record = 0;
  let headerFault: Finding | null = null;

  const first = keepFirstLine();
  /** Quotes stand in the middle of cells where others than commas part them. */
  const explain = (fault: LayoutFault): Finding => {
    const line = first.line();
    const ofHeader = line.includes(',') ? null : findHeaderFault(table, file, [line]);
    return fault.kind === 'stray-quote' && ofHeader?.code === 'table/delimiter'
      ? ofHeader
      : aboutLayout(file, fault);
  };

  const cutter = createRecordCutter((records, isPlain) => {
    for (const cells of records) {
      // A fault further down is worse than a wrong header: the layout is looked at to the end.
      if (headerFault) return;
      record++;
      if (record === 1) {
        headerFault = findHeaderFault(table, file, cells);
        continue;
      }
      const row = readRow(cells, record, onFinding, isPlain);
      if (row !== null) onRow(row);
    }
  });
  return {
    push(text) {
      first.push(text);
      return cutter.push(text);
    },
    end() {
      const layoutFault = cutter.end();
      if (layoutFault) return explain(layoutFault);
      return headerFault ?? (record === 0 ? aboutEmptiness(file) : null);
    },
  };
}
