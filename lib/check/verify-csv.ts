/**
 * A downloaded, edited or foreign CSV of figures against the record and its articles, row by row.
 * Reads more kinds of file than the record itself may be in, and says which kind it was.
 */
import type { Finding } from '../table/finding';
import { openForeignCsv } from './open-foreign-csv';
import { recheckFigures } from './recheck-figures';
import type { CheckedDataset } from './report';
import { type ReferenceTable, type VerifiedRow, verifyRow } from './verify-row';

export interface Verification {
  /** What the file is like and does no harm: a byte-order mark, semicolons. */
  readonly remarks: readonly string[];
  readonly rows: readonly VerifiedRow[];
  /** Ids on record that the file does not hold. */
  readonly missing: readonly string[];
  /** About the file as a whole; those of rows are with their row. */
  readonly findings: readonly Finding[];
}

function findDuplicateIds(file: string, rows: readonly VerifiedRow[]): Finding[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ id, row }): Finding[] => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, row);
      return [];
    }
    const found = `“${id}”, as in row ${before}`;
    const cure = 'Remove one of the two rows.';
    const at = { file, row, column: 'id', subject: id };
    return [{ ...at, code: 'verify/duplicate-id', expected: 'each id once', found, cure }];
  });
}

/** Rechecks a file. `file` is its name in findings; `reference` holds the columns it may have. */
export function verifyCsv(
  bytes: Uint8Array,
  file: string,
  dataset: CheckedDataset,
  reference: ReferenceTable,
): Verification {
  const { remarks, header, records, findings } = openForeignCsv(bytes, file);
  if (findings.length > 0) return { remarks, rows: [], missing: [], findings };

  const read = records.map((record, index) =>
    verifyRow(file, index + 2, header, record, reference),
  );
  const rechecked = recheckFigures(
    dataset,
    read.map(({ figure, verified }) => ({ figure, verdict: verified.verdict, row: verified.row })),
    file,
  );
  const rows = read.map(({ verified }) => {
    const against = rechecked.get(verified.row) ?? [];
    return against.length === 0
      ? verified
      : { ...verified, findings: [...verified.findings, ...against] };
  });
  const held = new Set(rows.map(({ id }) => id));
  const unknown = header.filter((name) => !reference.columns.includes(name));
  return {
    remarks:
      unknown.length === 0
        ? remarks
        : [
            ...remarks,
            `Columns that the record does not have, not looked at: ${unknown.join(', ')}.`,
          ],
    rows,
    missing: [...reference.rows.keys()].filter((id) => !held.has(id)),
    findings: findDuplicateIds(file, rows),
  };
}
