/** A record as something to alter: the cells of its tables and the texts of its articles. */
import Papa from 'papaparse';
import { ARTICLES } from '../record/article';
import type { RecordFiles } from '../record/dataset';
import { RECORD_TABLES } from '../record/record-files';

/** Rows below the header; cells as the file has them, without their quotes. */
export interface Sheet {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ArticleText {
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

export interface AlterableRecord {
  readonly files: RecordFiles;
  /** By file name. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly articles: readonly ArticleText[];
}

/** Throws TypeError on bytes that are no UTF-8: only a record that passes its checks is altered. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function readSheet(file: string, bytes: Uint8Array): Sheet {
  const { data } = Papa.parse<string[]>(textOf(bytes), { delimiter: ',', skipEmptyLines: true });
  const [columns = [], ...rows] = data;
  return { file, columns, rows };
}

const printCell = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Quotes where RFC 4180 asks for them and nowhere else, as the record has it: PapaParse adds more. */
export const printSheet = ({ columns, rows }: Sheet): Uint8Array =>
  bytesOf([columns, ...rows].map((cells) => `${cells.map(printCell).join(',')}\n`).join(''));

export function openRecord(files: RecordFiles): AlterableRecord {
  const sheets = new Map<string, Sheet>();
  for (const { file } of RECORD_TABLES) {
    const bytes = files.get(file);
    if (bytes) sheets.set(file, readSheet(file, bytes));
  }
  const rows = sheets.get(ARTICLES.file);
  const [id, path] = ['id', 'path'].map((name) => rows?.columns.indexOf(name) ?? -1);
  const articles = (rows?.rows ?? []).flatMap((row): ArticleText[] => {
    const [name, file] = [row[id ?? -1] ?? '', row[path ?? -1] ?? ''];
    const bytes = files.get(file);
    return bytes ? [{ id: name, path: file, text: textOf(bytes) }] : [];
  });
  return { files, sheets, articles };
}

/** The sheet of a table. Throws RangeError when the record has no such file. */
export function sheetOf({ sheets }: AlterableRecord, file: string): Sheet {
  const sheet = sheets.get(file);
  if (!sheet) throw new RangeError(`no such table in the record: ${file}`);
  return sheet;
}

export const cellAt = ({ columns, rows }: Sheet, row: number, column: string): string =>
  rows[row]?.[columns.indexOf(column)] ?? '';

/** The sheet with some cells of one row replaced. */
export function withCells(
  sheet: Sheet,
  row: number,
  cells: Readonly<Record<string, string>>,
): Sheet {
  const rows = sheet.rows.map((old, index) =>
    index === row ? old.map((cell, at) => cells[sheet.columns[at] ?? ''] ?? cell) : old,
  );
  return { ...sheet, rows };
}
