/**
 * A downloaded, edited or foreign CSV of figures against the record and its articles, row by row.
 * Reads more kinds of file than the record itself may be in, and says which kind it was.
 */
import type { Dataset } from '../record/dataset';
import type { Finding } from '../table/finding';
import { openForeignCsv } from './open-foreign-csv';
import { recheckFigures } from './recheck-figures';
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

const inWords = ({ column, expected, found }: Finding): string =>
  `The article says otherwise: ${column ?? 'row'}, expected ${expected}, found ${found}.`;

/**
 * What the articles say against a changed row is what the change did: one finding. At the changed
 * cell itself it says more than that the record differs, so it takes that place.
 */
function foldInto(differences: readonly Finding[], against: readonly Finding[]): Finding[] {
  const elsewhere = against.filter((finding) =>
    differences.every(({ column }) => column !== finding.column),
  );
  return differences.map((difference, at) => {
    const here = against.filter(({ column }) => column === difference.column);
    const [first] = difference.code === 'verify/changed' ? here : [];
    const more = [...here.filter((finding) => finding !== first), ...(at === 0 ? elsewhere : [])];
    const hints = [
      ...(first ? [`The record has ${difference.expected}.`] : []),
      ...[difference.hint, first?.hint].flatMap((hint) => hint ?? []),
      ...more.map(inWords),
    ];
    return { ...(first ?? difference), ...(hints.length > 0 && { hint: hints.join(' ') }) };
  });
}

/** The row with what the articles say against it. */
function withRecheck(row: VerifiedRow, against: readonly Finding[]): VerifiedRow {
  const isDifference = ({ column }: Finding) => column !== null && row.changed.includes(column);
  const differences = row.findings.filter(isDifference);
  const others = row.findings.filter((finding) => !isDifference(finding));
  if (against.length === 0) return row;
  if (differences.length === 0) return { ...row, findings: [...others, ...against] };
  return { ...row, findings: [...foldInto(differences, against), ...others] };
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
  dataset: Dataset,
  reference: ReferenceTable,
): Verification {
  const { remarks, header, records, findings } = openForeignCsv(bytes, file);
  if (findings.length > 0) return { remarks, rows: [], missing: [], findings };

  const read = records.map((record, index) =>
    verifyRow(file, index + 2, header, record, reference),
  );
  const twice = findDuplicateIds(
    file,
    read.map(({ verified }) => verified),
  );
  const again = new Set(twice.map(({ row }) => row));
  const rechecked = recheckFigures(
    dataset,
    read.map(({ figure, verified: { row } }) => ({ figure: again.has(row) ? null : figure, row })),
    file,
  );
  const rows = read.map(({ verified }) =>
    again.has(verified.row)
      ? { ...verified, findings: [] }
      : withRecheck(verified, rechecked.get(verified.row) ?? []),
  );
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
    findings: twice,
  };
}
