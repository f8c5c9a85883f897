/** What adding an article makes of the record's files. Pure. */
import { readQuantities } from '../quantity/read-quantities';
import { ARTICLES, type ArticleRow } from '../record/article';
import type { RecordFiles } from '../record/dataset';
import { DRAFTS, type Draft } from '../record/draft';
import { CELL_MAX_LENGTH } from '../table/cell-text';
import type { Finding } from '../table/finding';
import { showCell } from '../table/show-cell';
import { findKnown, idsOf, type Merge, readTables } from './find-known';
import { appendRows, withLock } from './merge-rows';
import { proposeDrafts } from './propose-drafts';

/** Nobody prints a number so long: it is damage, or meant to do some. */
function findUnwritable(row: ArticleRow, drafts: readonly Draft[]): Finding | null {
  const draft = drafts.find(({ exact }) => exact.length > CELL_MAX_LENGTH);
  if (!draft) return null;
  return {
    code: 'article/number-too-long',
    file: row.path,
    row: null,
    column: null,
    subject: row.id,
    expected: `numbers of at most ${CELL_MAX_LENGTH} characters, as a cell holds`,
    found: `${showCell(draft.exact)} at ${draft.start}`,
    cure: 'Give the article as it was printed.',
  };
}

/** Freezes a new article and makes every mention of it a draft. */
export function mergeNewArticle(files: RecordFiles, row: ArticleRow, text: string): Merge {
  const tables = readTables(files);
  if (tables.findings.length > 0) return { changed: null, findings: tables.findings };
  const known = findKnown(files, tables, row, text);
  if (known) return { changed: null, findings: [known] };
  const mentions = readQuantities(text, { published: row.reference_date });
  const left = proposeDrafts({ id: row.id, publisher: row.publisher, text }, mentions, [
    row.id,
    ...idsOf(tables),
  ]);
  const unwritable = findUnwritable(row, left);
  if (unwritable) return { changed: null, findings: [unwritable] };
  const changed = new Map<string, Uint8Array | null>([
    [row.path, new TextEncoder().encode(text)],
    [ARTICLES.file, appendRows(files, ARTICLES, [row])],
  ]);
  if (left.length > 0) changed.set(DRAFTS.file, appendRows(files, DRAFTS, left));
  return { changed: withLock(files, changed), left, findings: null };
}
