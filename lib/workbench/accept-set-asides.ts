/** Drafts proposed as no figure, taken as they stand: rows of set-aside.csv instead of drafts. Pure. */
import type { RecordFiles } from '../record/dataset';
import { DRAFTS, type Draft } from '../record/draft';
import { SET_ASIDES } from '../record/set-aside';
import type { Merge } from './find-known';
import { findNewFaults } from './find-new-faults';
import { findOpenDrafts } from './find-open';
import { afterChanges, appendRows, rowsIn, wholeTable, withLock } from './merge-rows';
import { proposeSetAside } from './propose-rows';

export type Accepted = Merge & { readonly accepted: readonly Draft[] };

/** Of one article, or of all; `left` are the drafts that somebody has to look at. */
export function acceptSetAsides(files: RecordFiles, article: string | null): Accepted {
  const { left, findings } = findOpenDrafts(files);
  if (findings.length > 0) return { changed: null, findings, accepted: [] };
  const accepted = left.filter(
    ({ proposal, article_id }) =>
      proposal === 'set-aside' && (article === null || article_id === article),
  );
  const gone = new Set(accepted.map(({ id }) => id));
  const kept = rowsIn(files, DRAFTS).rows.filter(({ id }) => !gone.has(id));
  const rest = kept.map((draft) =>
    draft.conversion_of !== null && gone.has(draft.conversion_of)
      ? { ...draft, conversion_of: null }
      : draft,
  );
  const still = left.filter(({ id }) => !gone.has(id));
  if (accepted.length === 0) return { changed: new Map(), left: still, findings: null, accepted };
  const changed = withLock(
    files,
    new Map([
      [SET_ASIDES.file, appendRows(files, SET_ASIDES, accepted.map(proposeSetAside))],
      [DRAFTS.file, rest.length === 0 ? null : wholeTable(DRAFTS, rest)],
    ]),
  );
  const faults = findNewFaults(files, afterChanges(files, changed));
  if (faults.length > 0) return { changed: null, findings: faults, accepted: [] };
  return { changed, left: still, findings: null, accepted };
}
