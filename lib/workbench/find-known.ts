/** What the record holds already, looked at before anything is added to it. */
import { ARTICLES, type ArticleRow } from '../record/article';
import { CORRECTIONS } from '../record/correction';
import type { RecordFiles } from '../record/dataset';
import { DRAFTS, type Draft } from '../record/draft';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS } from '../record/unit';
import type { Finding } from '../table/finding';
import { type NewFiles, rowsIn } from './merge-rows';
import { sameArticle } from './vet-article';

export type Merge =
  | {
      readonly changed: NewFiles;
      /** Drafts of the article that nobody has disposed of. */
      readonly left: readonly Draft[];
      readonly findings: null;
    }
  | { readonly changed: null; readonly findings: readonly Finding[] };

/** The rows that a merge looks at. */
export function readTables(files: RecordFiles) {
  const tables = {
    articles: rowsIn(files, ARTICLES),
    figures: rowsIn(files, FIGURES),
    setAsides: rowsIn(files, SET_ASIDES),
    notes: rowsIn(files, NOTES),
    units: rowsIn(files, UNITS),
    corrections: rowsIn(files, CORRECTIONS),
    drafts: rowsIn(files, DRAFTS),
  };
  return { ...tables, findings: Object.values(tables).flatMap(({ findings }) => findings) };
}
export type Tables = ReturnType<typeof readTables>;

const aboutArticle = (
  code: string,
  column: string,
  row: ArticleRow,
  found: string,
  cure: string,
): Finding => ({
  code: `article/${code}`,
  file: ARTICLES.file,
  row: null,
  column,
  subject: row.id,
  expected: 'an article that is not on record',
  found,
  cure,
});

const frozenText = (files: RecordFiles, row: ArticleRow): string | null => {
  const bytes = files.get(row.path);
  return bytes ? new TextDecoder().decode(bytes) : null;
};

/** An article of this id, or of this text under whatever id and line ends. */
export function findKnown(
  files: RecordFiles,
  { articles }: Tables,
  row: ArticleRow,
  text: string,
): Finding | null {
  const sameId = articles.rows.find(({ id }) => id === row.id);
  if (sameId)
    return aboutArticle(
      'known-id',
      'id',
      row,
      `“${row.id}”, of ${sameId.publisher}, ${sameId.published}`,
      'Choose another id.',
    );
  const twin = articles.rows.find((other) => {
    const frozen = frozenText(files, other);
    return frozen !== null && sameArticle(frozen, text);
  });
  if (twin)
    return aboutArticle(
      'known-text',
      'path',
      row,
      `the same text as “${twin.id}”`,
      'Nothing to do: the article is on record.',
    );
  return files.has(row.path)
    ? aboutArticle(
        'known-path',
        'path',
        row,
        `a file ${row.path} that no row names`,
        'Move the file away, or choose another id.',
      )
    : null;
}

/** Ids that nothing new may take: those in use, and those that a correction has retired. */
export const idsOf = (tables: Tables): string[] => [
  ...[
    tables.articles,
    tables.figures,
    tables.setAsides,
    tables.notes,
    tables.corrections,
    tables.drafts,
  ].flatMap(({ rows }) => rows.map(({ id }) => id)),
  ...tables.corrections.rows.map(({ subject_id }) => subject_id),
];
