/** One row of a foreign table beside the record's row of the same id. */
import { FIGURES, type Figure } from '../../record/figure';
import { typeFigure } from '../../record/read-record';
import { explainDifference } from '../../table/explain-difference';
import type { Finding } from '../../table/finding';
import { createRowReader } from '../../table/read-row';
import { showCells } from '../../table/show-cell';
import type { RowOf, TableSchema } from '../../table/table-schema';
import { cellsOf } from '../../table/write-table';

/** The rows that a file is held against: cells by column, for each id. */
export interface ReferenceTable {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Columns of downloads that depend on where the site stands that a file was downloaded from. */
export const DIFFERS_BY_SITE: ReadonlySet<string> = new Set(['page']);

/** The rows of a table by id, as cells; columns in `except` differ from place to place. */
export function referenceOf<Table extends TableSchema>(
  table: Table,
  rows: readonly RowOf<Table>[],
  except: ReadonlySet<string> = new Set(),
): ReferenceTable {
  const columns = Object.keys(table.row.shape);
  const byId = rows.map((row): [string, ReadonlyMap<string, string>] => {
    const cells = cellsOf(table, row).map((cell, index): [string, string] => [
      columns[index] ?? '',
      cell,
    ]);
    return [
      String(Reflect.get(row, table.primaryKey)),
      new Map(cells.filter(([column]) => !except.has(column))),
    ];
  });
  return { columns, rows: new Map(byId) };
}

export type RowVerdict = 'same' | 'changed' | 'new' | 'twice' | 'unreadable';

export const NO_VERDICTS: Readonly<Record<RowVerdict, number>> = {
  same: 0,
  changed: 0,
  new: 0,
  twice: 0,
  unreadable: 0,
};

export interface VerifiedRow {
  /** Record number in the file, the header being 1. */
  readonly row: number;
  readonly id: string;
  readonly verdict: RowVerdict;
  /** Columns that differ from the record. */
  readonly changed: readonly string[];
  readonly findings: readonly Finding[];
}

/** Differences between a row and the record, each with its likely cause. */
function compareCells(
  file: string,
  row: number,
  id: string,
  cells: ReadonlyMap<string, string>,
  reference: ReadonlyMap<string, string>,
): Finding[] {
  return [...cells].flatMap(([column, found]): Finding[] => {
    const expected = reference.get(column);
    if (expected === undefined || expected === found) return [];
    const hint = explainDifference(expected, found);
    return [
      {
        code: hint === null ? 'verify/changed' : 'verify/damaged',
        file,
        row,
        column,
        subject: id,
        ...showCells(expected, found),
        cure: 'Take the cell from the record, unless the change is meant.',
        ...(hint !== null && { hint }),
      },
    ];
  });
}

/** The cells of a record by the names of their columns. */
export const cellsByName = (
  header: readonly string[],
  record: readonly string[],
): ReadonlyMap<string, string> => new Map(header.map((name, index) => [name, record[index] ?? '']));

/** The typed figure of a row; findings where a cell does not hold what its column is for. */
export type TypeRow = (
  row: number,
  cells: ReadonlyMap<string, string>,
) => { figure: Figure | null; findings: Finding[] };

/** Made once a file: it looks up every column of the schema. */
export function createRowTyper(file: string): TypeRow {
  const columns = Object.keys(FIGURES.row.shape);
  const readRow = createRowReader(FIGURES, file);
  return (row, cells) => {
    const findings: Finding[] = [];
    const report = (finding: Finding) => findings.push(finding);
    const own = columns.map((column) => cells.get(column) ?? '');
    const typed = readRow(own, row, report);
    return { figure: typed && typeFigure(typed, file, row, report), findings };
  };
}

export function verifyRow(
  file: string,
  row: number,
  header: readonly string[],
  record: readonly string[],
  reference: ReferenceTable,
  typeRow: TypeRow,
): { verified: VerifiedRow; figure: Figure | null } {
  const cells = cellsByName(header, record);
  const id = cells.get('id') ?? '';
  if (record.length !== header.length) {
    const finding: Finding = {
      code: 'verify/row-length',
      file,
      row,
      column: null,
      subject: id || null,
      expected: `${header.length} cells`,
      found: `${record.length} cells`,
      cure: 'Quote cells that hold delimiters, quotes or line breaks.',
    };
    const verified = { row, id, verdict: 'unreadable', changed: [], findings: [finding] } as const;
    return { verified, figure: null };
  }
  const known = reference.rows.get(id);
  const differences = known ? compareCells(file, row, id, cells, known) : [];
  const changed = differences.flatMap(({ column }) => column ?? []);
  const { figure, findings } = typeRow(row, cells);
  // A cell that differs and is malformed as well is one mistake.
  const more = findings.filter(({ column }) => !changed.includes(column ?? ''));
  const verdict = !known ? 'new' : changed.length > 0 ? 'changed' : 'same';
  const verified = { row, id, verdict, changed, findings: [...differences, ...more] } as const;
  return { verified, figure };
}
