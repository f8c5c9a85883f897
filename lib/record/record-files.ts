/** The files that make up a record, by path below the data folder. */
import { ARTICLES } from './article';
import { CORRECTIONS } from './correction';
import type { RecordFiles } from './dataset';
import { FIGURES } from './figure';
import { NOTES } from './note';
import { SET_ASIDES } from './set-aside';
import { UNITS } from './unit';

export const RECORD_TABLES = [ARTICLES, FIGURES, SET_ASIDES, NOTES, UNITS, CORRECTIONS] as const;
/** A record that was never corrected has no corrections.csv. */
export const OPTIONAL_FILES: ReadonlySet<string> = new Set([CORRECTIONS.file]);
export const CHARTS_FILE = 'charts.json';
/** Lock of the record's own files; articles are locked by articles.csv. */
export const CHECKSUMS_FILE = 'SHA256SUMS';

/** Files that the lock lists, in its order. */
export const LOCKED_FILES: readonly string[] = [
  ...RECORD_TABLES.map((table) => table.file),
  CHARTS_FILE,
].sort();

export const isArticlePath = (path: string): boolean => path.startsWith('articles/');

/** The guide for people, and the waiting room for rows that are not on record yet. */
const UNLOCKED_FILES: ReadonlySet<string> = new Set(['README.md', 'drafts.csv']);

/** Paths that are no file of any record: neither a table, nor charts, lock, guide, draft or article. */
export const strayFilesOf = (files: RecordFiles): string[] =>
  [...files.keys()].filter(
    (path) =>
      !LOCKED_FILES.includes(path) &&
      path !== CHECKSUMS_FILE &&
      !UNLOCKED_FILES.has(path) &&
      !isArticlePath(path),
  );

/** Columns that repeat an article's text as it was printed, whatever characters it holds. */
export const QUOTED_COLUMNS: ReadonlySet<string> = new Set([
  'exact',
  'prefix',
  'suffix',
  'number_text',
  'hedge_text',
  'period_text',
  'whole_text',
]);
