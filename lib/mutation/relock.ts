/** An altered record with its locks renewed, as by somebody who believes the alteration is right. */
import { lockOf } from '../check/check-record-lock';
import { sha256Hex } from '../check/sha256-hex';
import { ARTICLES } from '../record/article';
import type { RecordFiles } from '../record/dataset';
import { CHECKSUMS_FILE, isArticlePath } from '../record/record-files';
import {
  type AlterableRecord,
  bytesOf,
  cellAt,
  printSheet,
  sheetOf,
  textOf,
  withCells,
} from './alterable-record';
import type { Alteration } from './alteration';

/** Code points of a text; null when the bytes are no text any more. */
function countCharacters(bytes: Uint8Array): number | null {
  try {
    return [...textOf(bytes)].length;
  } catch {
    return null;
  }
}

/** articles.csv with hash and lengths of an altered article. */
function renewArticleRow(record: AlterableRecord, path: string, bytes: Uint8Array): Uint8Array {
  const sheet = sheetOf(record, ARTICLES.file);
  const row = sheet.rows.findIndex((_, index) => cellAt(sheet, index, 'path') === path);
  const characters = countCharacters(bytes);
  return printSheet(
    withCells(sheet, row, {
      sha256: sha256Hex(bytes),
      bytes: String(bytes.length),
      ...(characters !== null && { characters: String(characters) }),
    }),
  );
}

export const withAlteration = (files: RecordFiles, { file, bytes }: Alteration): RecordFiles =>
  new Map(files).set(file, bytes);

/** Null when it is the lock itself that was altered: renewing it undoes the alteration. */
export function relock(record: AlterableRecord, alteration: Alteration): RecordFiles | null {
  if (alteration.file === CHECKSUMS_FILE) return null;
  const files = new Map(withAlteration(record.files, alteration));
  if (isArticlePath(alteration.file))
    files.set(ARTICLES.file, renewArticleRow(record, alteration.file, alteration.bytes));
  return files.set(CHECKSUMS_FILE, bytesOf(lockOf(files)));
}
