/** New bytes for the record's files; what is already in them stays byte for byte where it can. */
import { sha256Hex } from '../check/sha256-hex';
import { parseChecksums, printChecksums } from '../record/checksums';
import type { RecordFiles } from '../record/dataset';
import { CHECKSUMS_FILE, LOCKED_FILES } from '../record/record-files';
import { UNITS, type Unit } from '../record/unit';
import type { Finding } from '../table/finding';
import { readTable } from '../table/read-table';
import type { RowOf, TableSchema } from '../table/table-schema';
import { writeTable } from '../table/write-table';

/** New bytes by path; null for a file to remove. */
export type NewFiles = ReadonlyMap<string, Uint8Array | null>;

const utf8 = new TextEncoder();

/** Rows of a table that may be missing. Findings mean that nothing can be added to it. */
export function rowsIn<Table extends TableSchema>(
  files: RecordFiles,
  table: Table,
): { readonly rows: readonly RowOf<Table>[]; readonly findings: readonly Finding[] } {
  const bytes = files.get(table.file);
  return bytes ? readTable(table, bytes) : { rows: [], findings: [] };
}

/** The units that the record does not define yet. */
export function newUnitsOf(files: RecordFiles, units: readonly Unit[]): Unit[] {
  const known = new Set(rowsIn(files, UNITS).rows.map(({ code }) => code));
  return units.filter(({ code }) => !known.has(code));
}

/** The table with rows behind its last one. */
export function appendRows<Table extends TableSchema>(
  files: RecordFiles,
  table: Table,
  rows: readonly RowOf<Table>[],
): Uint8Array {
  const old = files.get(table.file);
  const whole = writeTable(table, rows);
  if (!old) return utf8.encode(whole);
  const records = whole.slice(whole.indexOf('\n') + 1);
  const ended = old.length === 0 || old.at(-1) === 0x0a;
  const added = utf8.encode(`${ended ? '' : '\n'}${records}`);
  const bytes = new Uint8Array(old.length + added.length);
  bytes.set(old);
  bytes.set(added, old.length);
  return bytes;
}

/** The table with these rows only; null, for no file, when an optional table has none left. */
export const wholeTable = <Table extends TableSchema>(
  table: Table,
  rows: readonly RowOf<Table>[],
): Uint8Array => utf8.encode(writeTable(table, rows));

/**
 * The lock with the hashes of the new bytes, for the files that fitted it before. Lines of files
 * that did not stay as they are: a change that nobody locked is not locked in passing.
 */
function renewLock(files: RecordFiles, changed: NewFiles): Uint8Array | null {
  const lock = files.get(CHECKSUMS_FILE);
  if (!lock) return null;
  const entries = parseChecksums(new TextDecoder().decode(lock));
  if (entries.some((entry) => entry === null)) return null;
  const renewed = entries.flatMap((entry) => {
    if (!entry) return [];
    const bytes = changed.get(entry.path);
    const old = files.get(entry.path);
    const fitted = old !== undefined && sha256Hex(old) === entry.sha256;
    if (!bytes || !fitted || !LOCKED_FILES.includes(entry.path)) return [entry];
    return [{ path: entry.path, sha256: sha256Hex(bytes) }];
  });
  return utf8.encode(printChecksums(renewed));
}

/** The changes with the lock that goes with them. */
export function withLock(files: RecordFiles, changed: NewFiles): NewFiles {
  const lock = renewLock(files, changed);
  return lock ? new Map([...changed, [CHECKSUMS_FILE, lock]]) : changed;
}

/** The record's files as they would be. */
export function afterChanges(files: RecordFiles, changed: NewFiles): RecordFiles {
  const after = new Map(files);
  for (const [path, bytes] of changed)
    if (bytes === null) after.delete(path);
    else after.set(path, bytes);
  return after;
}
