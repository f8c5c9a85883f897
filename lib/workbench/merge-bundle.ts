/** What importing a finished article makes of the record's files. Pure. */
import { readQuantities } from '../quantity/read-quantities';
import { ARTICLES, type ArticleRow } from '../record/article';
import type { RecordFiles } from '../record/dataset';
import { DRAFTS, type Draft } from '../record/draft';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS } from '../record/unit';
import type { Finding } from '../table/finding';
import type { CodePointSpan } from '../text/code-points';
import type { Bundle } from './bundle-format';
import { findKnown, idsOf, type Merge, readTables, type Tables } from './find-known';
import { appendRows, newUnitsOf, wholeTable, withLock } from './merge-rows';
import { proposeDrafts } from './propose-drafts';

const overlap = (one: CodePointSpan, other: CodePointSpan) =>
  one.start < other.end && other.start < one.end;

/** Stretches of the article that the rows of an export dispose of. */
const disposedSpans = ({ figures, setAsides }: Bundle): CodePointSpan[] => [
  ...figures.flatMap(({ number_start: start, number_end: end }) =>
    start === null || end === null ? [] : [{ start, end }],
  ),
  ...setAsides,
];

/** Ids of the export that the record already uses for something else. */
function findTakenIds(tables: Tables, bundle: Bundle): Finding[] {
  const { rows: drafts } = tables.drafts;
  // Drafts lend their ids to the rows that they become.
  const own = new Set(
    drafts.flatMap(({ id, article_id }) => (article_id === bundle.article.id ? [id] : [])),
  );
  const taken = new Set(idsOf(tables).filter((id) => !own.has(id)));
  const rows = [
    ...bundle.figures.map(({ id }, index) => ({ id, index, file: FIGURES.file })),
    ...bundle.setAsides.map(({ id }, index) => ({ id, index, file: SET_ASIDES.file })),
    ...bundle.notes.map(({ id }, index) => ({ id, index, file: NOTES.file })),
  ];
  return rows.flatMap(({ id, index, file }): Finding[] =>
    taken.has(id)
      ? [
          {
            code: 'bundle/known-id',
            file,
            row: index + 2,
            column: 'id',
            subject: id,
            expected: 'an id that the record does not use',
            found: `“${id}”`,
            cure: 'Give the row another id on the workbench, and export again.',
          },
        ]
      : [],
  );
}

/** An article that was added before and still waits for its rows. */
function findWaiting(files: RecordFiles, tables: Tables, bundle: Bundle): ArticleRow | null {
  const row = tables.articles.rows.find(({ id }) => id === bundle.article.id);
  if (!row || row.sha256 !== bundle.article.sha256 || !files.has(row.path)) return null;
  return tables.drafts.rows.some(({ article_id }) => article_id === row.id) ? row : null;
}

function mergedArticles(
  files: RecordFiles,
  { articles }: Tables,
  waiting: ArticleRow | null,
  bundle: Bundle,
) {
  if (!waiting) return appendRows(files, ARTICLES, [bundle.article]);
  // Described further on the workbench: the newer row counts as long as drafts are left.
  const rows = articles.rows.map((row) => (row.id === waiting.id ? bundle.article : row));
  return wholeTable(ARTICLES, rows);
}

/** Drafts of the article that the export leaves open; all mentions count when it is new. */
function draftsLeft(tables: Tables, bundle: Bundle, waiting: ArticleRow | null): Draft[] {
  const { article } = bundle;
  const done = disposedSpans(bundle);
  const text = new TextDecoder().decode(bundle.text);
  const ids = [
    ...idsOf(tables),
    ...bundle.figures.map(({ id }) => id),
    ...bundle.setAsides.map(({ id }) => id),
  ];
  const all = waiting
    ? tables.drafts.rows.filter(({ article_id }) => article_id === article.id)
    : proposeDrafts(
        { id: article.id, publisher: article.publisher, text },
        readQuantities(text, { published: article.reference_date }),
        ids,
      );
  const left = all.filter((draft) => !done.some((span) => overlap(span, draft)));
  const kept = new Set(left.map(({ id }) => id));
  return left.map((draft) =>
    draft.conversion_of && !kept.has(draft.conversion_of)
      ? { ...draft, conversion_of: null }
      : draft,
  );
}

/** Adds the rows of an export; what it leaves open stays a draft. */
export function mergeBundle(files: RecordFiles, bundle: Bundle): Merge {
  const tables = readTables(files);
  if (tables.findings.length > 0) return { changed: null, findings: tables.findings };
  const { article } = bundle;
  const waiting = findWaiting(files, tables, bundle);
  const known = waiting
    ? null
    : findKnown(files, tables, article, new TextDecoder().decode(bundle.text));
  if (known) return { changed: null, findings: [known] };
  const taken = findTakenIds(tables, bundle);
  if (taken.length > 0) return { changed: null, findings: taken };

  const left = draftsLeft(tables, bundle, waiting);
  const others = tables.drafts.rows.filter(({ article_id }) => article_id !== article.id);
  const units = newUnitsOf(files, bundle.units);
  const changed = new Map<string, Uint8Array | null>([
    [ARTICLES.file, mergedArticles(files, tables, waiting, bundle)],
    [FIGURES.file, appendRows(files, FIGURES, bundle.figures)],
    [SET_ASIDES.file, appendRows(files, SET_ASIDES, bundle.setAsides)],
    [
      DRAFTS.file,
      others.length + left.length > 0 ? wholeTable(DRAFTS, [...others, ...left]) : null,
    ],
  ]);
  if (!waiting) changed.set(article.path, bundle.text);
  if (units.length > 0) changed.set(UNITS.file, appendRows(files, UNITS, units));
  if (bundle.notes.length > 0) changed.set(NOTES.file, appendRows(files, NOTES, bundle.notes));
  return { changed: withLock(files, changed), left, findings: null };
}
