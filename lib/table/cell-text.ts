/**
 * What a text must be to stand in a cell, each rule twice: as a schema, which says in words what is
 * wrong, and as a plain test, which is quick.
 */
import { z } from 'zod';

/** One cell would swallow a memory page otherwise; no honest cell comes near. */
export const CELL_MAX_LENGTH = 20_000;

/** Spreadsheets run a cell that starts so (OWASP, CSV injection); the record holds no such text. */
const FORMULA_START = /^[=+\-@\t\r\n]/;

/** Letters and whatever else stands behind “@” start no formula. */
const startsSafely = (cell: string): boolean =>
  cell.charCodeAt(0) > 64 || !FORMULA_START.test(cell);

/** What `safeText` asks of characters, where they stand within the cell. */
export const isPlainText = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

export const isSafeText = (cell: string, isPlain: boolean): boolean =>
  cell !== '' &&
  cell.length <= CELL_MAX_LENGTH &&
  startsSafely(cell) &&
  (isPlain || isPlainText(cell));

/** Space at an end is seen by nobody, and words with it are other words. */
const isTrimmed = (cell: string): boolean => cell.trim() === cell;
export const isTrimmedText = (cell: string, isPlain: boolean): boolean =>
  isSafeText(cell, isPlain) && isTrimmed(cell);

export const safeText = z
  .string()
  .min(1, 'a text')
  .max(CELL_MAX_LENGTH, `at most ${CELL_MAX_LENGTH} characters`)
  .refine((text) => !FORMULA_START.test(text), {
    message: 'a text that does not start with = + - @, tab or a line break',
  })
  .refine((text) => !text.includes('\0'), { message: 'a text without NUL characters' })
  .refine((text) => text.isWellFormed(), { message: 'well-formed Unicode' });

export const trimmedText = safeText.refine(isTrimmed, {
  message: 'a text without space before or after it',
});
