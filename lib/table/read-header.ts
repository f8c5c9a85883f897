/** The header of a table against its schema: one finding for one mistake. */
import type { Finding } from './finding';
import { showCell } from './show-cell';
import type { TableSchema } from './table-schema';

/** Names that mean something to JavaScript objects and nothing to this record. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

const duplicateOf = (names: readonly string[]) =>
  names.find((name, index) => names.indexOf(name) !== index);

/** What is wrong with names in any table: one that is reserved, or one that stands there twice. */
export function findNameProblem(found: readonly string[]): NameProblem | null {
  const reserved = found.find((name) => RESERVED.has(name));
  if (reserved !== undefined)
    return ['reserved-column', reserved, 'no such column', 'Remove the column.'];
  const duplicate = duplicateOf(found);
  if (duplicate !== undefined)
    return ['duplicate-column', duplicate, 'each column once', 'Remove or rename one of the two.'];
  return null;
}

function problemOf(found: readonly string[], wanted: readonly string[]): Problem | null {
  const ofName = findNameProblem(found);
  if (ofName) return ofName;
  if (found.length === 1 && /[;\t|]/.test(found[0] ?? ''))
    return [
      'delimiter',
      null,
      'cells separated by commas',
      'Export the file with commas; some spreadsheets write semicolons.',
    ];
  const missing = wanted.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !wanted.includes(name));
  const [lost] = missing;
  const [odd] = unknown;
  if (lost !== undefined && odd !== undefined && found.indexOf(odd) === wanted.indexOf(lost))
    return ['renamed-column', lost, `the column “${lost}”`, `Name the column “${lost}” again.`];
  if (lost !== undefined)
    return [
      'missing-column',
      lost,
      `the columns ${missing.join(', ')}`,
      'Restore the column from the last good version of the file.',
    ];
  if (odd !== undefined)
    return ['unknown-column', odd, 'only columns of the codebook', 'Remove the column.'];
  const moved = wanted.find((name, index) => found[index] !== name);
  if (moved !== undefined)
    return [
      'column-order',
      moved,
      `“${moved}” as column ${wanted.indexOf(moved) + 1}`,
      'Restore the order of the columns.',
    ];
  return null;
}

type NameProblem = [problem: string, column: string, expected: string, cure: string];
type Problem = [problem: string, column: string | null, expected: string, cure: string];

/** Null when the header has exactly the schema's columns in their order. */
export function findHeaderFault(
  table: TableSchema,
  file: string,
  header: readonly string[],
): Finding | null {
  const wanted = Object.keys(table.row.shape);
  const problem = problemOf(header, wanted);
  if (!problem) return null;
  const [name, column, expected, cure] = problem;
  const at = column === null ? -1 : header.indexOf(column);
  const found =
    name === 'missing-column'
      ? `${header.length} columns`
      : showCell(header[at >= 0 ? at : wanted.indexOf(column ?? '')] ?? header.join(','));
  return { code: `table/${name}`, file, row: 1, column, subject: null, expected, found, cure };
}
