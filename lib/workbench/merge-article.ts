/** What adding an article makes of the record's files. Pure. */
import { readQuantities } from '../quantity/read-quantities';
import { ARTICLES, type ArticleRow } from '../record/article';
import type { RecordFiles } from '../record/dataset';
import { DRAFTS } from '../record/draft';
import { findKnown, idsOf, type Merge, readTables } from './find-known';
import { appendRows, withLock } from './merge-rows';
import { proposeDrafts } from './propose-drafts';

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
  const changed = new Map<string, Uint8Array | null>([
    [row.path, new TextEncoder().encode(text)],
    [ARTICLES.file, appendRows(files, ARTICLES, [row])],
  ]);
  if (left.length > 0) changed.set(DRAFTS.file, appendRows(files, DRAFTS, left));
  return { changed: withLock(files, changed), left, findings: null };
}
