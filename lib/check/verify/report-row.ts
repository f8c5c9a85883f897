/** Findings about rows of a foreign CSV as a whole: there twice, not on record, or left out. */
import type { Finding } from '../../table/finding';
import type { VerifiedRow } from './verify-row';

export function reportTwice(file: string, { id, row }: VerifiedRow, before: number): Finding {
  const found = `“${id}”, as in row ${before}`;
  const cure = 'Remove one of the two rows.';
  const at = { file, row, column: 'id', subject: id };
  return { ...at, code: 'verify/duplicate-id', expected: 'each id once', found, cure };
}

/** Rows that nothing speaks against, and that are not on record all the same. */
export const reportNew = (file: string, rows: readonly VerifiedRow[]): Finding[] =>
  rows
    .filter(({ verdict, findings }) => verdict === 'new' && findings.length === 0)
    .map(({ id, row }) => ({
      code: 'verify/new-row',
      file,
      row,
      column: 'id',
      subject: id,
      expected: 'a row of the record',
      found: `“${id}”, which the record does not have`,
      cure: 'Remove the row, or propose it for the record: the articles say nothing against it.',
    }));

/** A row that the record has and the file lacks; in a selection of rows it is no fault. */
export const reportMissing = (file: string, id: string): Finding => ({
  code: 'verify/missing-row',
  file,
  row: null,
  column: 'id',
  subject: id,
  expected: `a row “${id}”, as the record has`,
  found: 'no such row',
  cure: 'Restore the row from the download; a selection of rows is fine with --part.',
});
