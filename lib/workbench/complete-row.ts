import type { RowOf, TableSchema } from '../table/table-schema';

/** A cell that a row still lacks, or that is not as the codebook has it. */
export interface FieldFault {
  readonly column: string;
  readonly expected: string;
}

export type Completed<Row> =
  | { readonly row: Row; readonly faults: null }
  | { readonly row: null; readonly faults: readonly FieldFault[] };

/** The row, when every required field is filled as the codebook says; else what is missing. */
export function completeRow<Table extends TableSchema>(
  table: Table,
  fields: object,
): Completed<RowOf<Table>> {
  const read = table.row.safeEncode(fields as never);
  if (read.success) return { row: fields as RowOf<Table>, faults: null };
  const faults = read.error.issues.map(({ path, message }) => ({
    column: String(path[0] ?? ''),
    expected: message,
  }));
  return { row: null, faults };
}
