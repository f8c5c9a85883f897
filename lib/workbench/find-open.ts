import type { RecordFiles } from '../record/dataset';
import { DRAFTS, type Draft } from '../record/draft';
import { FIGURES } from '../record/figure';
import { SET_ASIDES } from '../record/set-aside';
import type { Finding } from '../table/finding';
import type { CodePointSpan } from '../text/code-points';
import { rowsIn } from './merge-rows';

export interface OpenDrafts {
  /** Drafts whose words no row of the record disposes of. */
  readonly left: readonly Draft[];
  /** Drafts that a row written by hand has taken over; they only wait to be removed. */
  readonly done: readonly Draft[];
  /** What keeps the tables from being read. */
  readonly findings: readonly Finding[];
}

/** What of drafts.csv is still to be done. */
export function findOpenDrafts(files: RecordFiles): OpenDrafts {
  const drafts = rowsIn(files, DRAFTS);
  const figures = rowsIn(files, FIGURES);
  const setAsides = rowsIn(files, SET_ASIDES);
  const disposed = new Map<string, CodePointSpan[]>();
  const put = (article: string, span: CodePointSpan) => {
    const spans = disposed.get(article);
    if (spans) spans.push(span);
    else disposed.set(article, [span]);
  };
  for (const { article_id, number_start: start, number_end: end } of figures.rows)
    if (article_id !== null && start !== null && end !== null) put(article_id, { start, end });
  for (const row of setAsides.rows) put(row.article_id, row);
  const isDone = ({ article_id, start, end }: Draft) =>
    (disposed.get(article_id) ?? []).some((span) => span.start < end && start < span.end);
  return {
    left: drafts.rows.filter((draft) => !isDone(draft)),
    done: drafts.rows.filter(isDone),
    findings: [...drafts.findings, ...figures.findings, ...setAsides.findings],
  };
}
