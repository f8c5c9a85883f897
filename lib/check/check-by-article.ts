/**
 * A record that is longer than memory, checked an article at a time by the very checks that a whole
 * one passes: of an article only its own rows are held, and of all rows only their ids.
 *
 * What is about several articles (charts, notes, corrections, the same measure stated twice, figures
 * derived from those of other articles) is not looked at: it needs the rows at hand, and
 * `checkRecord` holds them. Only `checkRecord` makes a `CheckedDataset`.
 */
import type { ReadQuantities } from '../quantity/mention';
import { readQuantities } from '../quantity/read-quantities';
import { ARTICLES, type Article } from '../record/article';
import type { Dataset } from '../record/dataset';
import { FIGURES, type Figure } from '../record/figure';
import { SET_ASIDES, type SetAside } from '../record/set-aside';
import type { Unit } from '../record/unit';
import type { Finding } from '../table/finding';
import { createContext } from './check-context';
import { ARTICLE_CHECKS } from './checks';
import { findAll, findingAt } from './find-in-rows';
import type { CheckResult } from './report';
import { runChecks } from './run-checks';
import { createSeenIds } from './seen-ids';

/** Rows of a table that follow one another, and the index of the first of them in their file. */
export interface RowsOf<Row> {
  readonly rows: readonly Row[];
  readonly first: number;
}

/** An article with the rows that quote it, and those derived from them. */
export interface ArticlePart {
  readonly article: Article;
  /** Index of its row in articles.csv. */
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly figures: RowsOf<Figure>;
  readonly setAsides: RowsOf<SetAside>;
}

export interface ArticleChecker {
  /** What is wrong with an article and its rows, by their places in the whole tables. */
  add(part: ArticlePart): Finding[];
  /** What was looked at so far; findings have been handed over, and are only counted. */
  totals(): readonly CheckTotal[];
}

export interface CheckTotal extends Pick<CheckResult, 'name' | 'promise' | 'noun' | 'lookedAt'> {
  readonly found: number;
}

const datasetOf = (
  { article, figures, setAsides }: ArticlePart,
  units: readonly Unit[],
): Dataset => ({
  articles: [article],
  figures: figures.rows,
  setAsides: setAsides.rows,
  units,
  notes: [],
  charts: [],
  corrections: [],
});

/** By how much the rows of a part stand further down in the whole table. */
function offsetIn(file: string, { index, figures, setAsides }: ArticlePart): number {
  if (file === FIGURES.file) return figures.first;
  if (file === SET_ASIDES.file) return setAsides.first;
  return file === ARTICLES.file ? index : 0;
}

const IDS = {
  name: 'ids',
  promise: 'No two things in the record share an id.',
  noun: 'ids',
} as const;

/** `units` are those of the record. */
export function createArticleChecker(
  units: readonly Unit[],
  read: ReadQuantities = readQuantities,
): ArticleChecker {
  const totals = new Map<string, CheckTotal>();
  const seen = createSeenIds();

  function count({ name, promise, noun, lookedAt }: Omit<CheckResult, 'findings'>, found: number) {
    const before = totals.get(name);
    const sum = {
      lookedAt: lookedAt + (before?.lookedAt ?? 0),
      found: found + (before?.found ?? 0),
    };
    totals.set(name, { name, promise, noun, ...sum });
  }
  /** An id that was met before, at an earlier place of this or another table. */
  function findTaken(file: string, id: string, place: number): Finding | null {
    const before = seen(id, place + 2);
    if (before === null) return null;
    const found = `“${id}”, as in row ${before} of this or another table`;
    const cure = 'Give the newer row another id.';
    const said = { column: 'id', expected: 'an id of its own', found, cure };
    return findingAt(file, place, id, 'id/duplicate', said);
  }
  function findTakenIds({ article, index, figures, setAsides }: ArticlePart): Finding[] {
    const findings = [
      ...findAll([article], ({ id }) => findTaken(ARTICLES.file, id, index)),
      ...findAll(figures.rows, ({ id }, at) => findTaken(FIGURES.file, id, figures.first + at)),
      ...findAll(setAsides.rows, ({ id }, at) =>
        findTaken(SET_ASIDES.file, id, setAsides.first + at),
      ),
    ];
    count({ ...IDS, lookedAt: 1 + figures.rows.length + setAsides.rows.length }, findings.length);
    return findings;
  }
  return {
    add(part) {
      const findings = findTakenIds(part);
      const doubted = new Set(findings.flatMap(({ subject }) => subject ?? []));
      const files = new Map([[part.article.path, part.bytes]]);
      const context = createContext(files, datasetOf(part, units), doubted, new Set(), read);
      for (const result of runChecks(ARTICLE_CHECKS, context, doubted)) {
        count(result, result.findings.length);
        for (const finding of result.findings) {
          const row = finding.row === null ? null : finding.row + offsetIn(finding.file, part);
          findings.push({ ...finding, row });
        }
      }
      return findings;
    },
    totals: () => [...totals.values()],
  };
}
