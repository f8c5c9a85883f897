/**
 * One article on the workbench: its mentions as drafts, and what a person made of each. Plain data,
 * never changed in place, so that it can be kept, undone, exported and read back.
 */

import type { ArticleRow } from '../record/article';
import type { Draft } from '../record/draft';
import { FIGURES, type FigureRow, faultOfFigure } from '../record/figure';
import type { Note } from '../record/note';
import type { SetAside } from '../record/set-aside';
import { type Completed, completeRow } from './complete-row';
import { type FigureFields, proposeSetAside } from './propose-rows';
import { rederive } from './rederive-figures';

/** What a draft became. Words such as “respectively” may make several figures of one number. */
export type Disposal =
  | { readonly draft: string; readonly kind: 'figure'; readonly fields: FigureFields }
  | { readonly draft: string; readonly kind: 'set-aside'; readonly row: SetAside };

export interface Workbench {
  readonly article: ArticleRow;
  readonly text: string;
  /** In order of place. */
  readonly drafts: readonly Draft[];
  readonly disposals: readonly Disposal[];
  /** Figures with a formula instead of a quote. */
  readonly derived: readonly FigureFields[];
  /** What other sources say of the figures. */
  readonly notes: readonly Note[];
}

export type Action =
  | { readonly do: 'keep'; readonly draft: string; readonly fields: FigureFields }
  | { readonly do: 'set-aside'; readonly draft: string; readonly row: SetAside }
  | { readonly do: 'reopen'; readonly draft: string }
  /** Whatever is left and proposed as no figure: one step, one undo. */
  | { readonly do: 'set-aside-rest' }
  /** Other words, a merge, a split, a missed number: drafts go and others come. */
  | { readonly do: 'replace'; readonly drafts: readonly string[]; readonly by: readonly Draft[] }
  | { readonly do: 'derive'; readonly fields: FigureFields }
  | { readonly do: 'drop-derived'; readonly id: string }
  | { readonly do: 'note'; readonly note: Note }
  | { readonly do: 'drop-note'; readonly id: string }
  | { readonly do: 'describe'; readonly article: ArticleRow };

const withDisposal = (bench: Workbench, disposal: Disposal): Workbench => ({
  ...bench,
  disposals: [...bench.disposals.filter(({ draft }) => draft !== disposal.draft), disposal],
});

function replaceDrafts(bench: Workbench, gone: readonly string[], by: readonly Draft[]): Workbench {
  const kept = bench.drafts.filter(({ id }) => !gone.includes(id));
  const overlapped = by.find((draft) =>
    [...kept, ...by].some(
      (other) => other !== draft && other.start < draft.end && draft.start < other.end,
    ),
  );
  if (overlapped) throw new RangeError(`words already taken by another draft: ${overlapped.exact}`);
  return {
    ...bench,
    drafts: [...kept, ...by].sort((one, other) => one.start - other.start),
    disposals: bench.disposals.filter(({ draft }) => !gone.includes(draft)),
  };
}

const statedOf = ({ disposals }: Workbench): FigureFields[] =>
  disposals.flatMap((disposal) => (disposal.kind === 'figure' ? [disposal.fields] : []));

/** Derived figures follow their inputs at once: value, bounds, unit and period. */
const recomputed = (bench: Workbench): Workbench =>
  bench.derived.length === 0
    ? bench
    : { ...bench, derived: rederive(statedOf(bench), bench.derived).derived };

/** Derived figures whose formula has no result, as the figures are now. */
export const staleFormulas = (bench: Workbench) => rederive(statedOf(bench), bench.derived).stale;

/**
 * The state after an action; the same object when it changes nothing.
 * Throws RangeError on a draft that is not there, or words that another draft holds.
 */
export function act(bench: Workbench, action: Action): Workbench {
  const next = perform(bench, action);
  return next === bench ? bench : recomputed(next);
}

function perform(bench: Workbench, action: Action): Workbench {
  const known = (id: string) => {
    if (!bench.drafts.some((draft) => draft.id === id)) throw new RangeError(`no draft: ${id}`);
    return id;
  };
  switch (action.do) {
    case 'keep':
      return withDisposal(bench, {
        draft: known(action.draft),
        kind: 'figure',
        fields: action.fields,
      });
    case 'set-aside':
      return withDisposal(bench, {
        draft: known(action.draft),
        kind: 'set-aside',
        row: action.row,
      });
    case 'reopen': {
      const disposals = bench.disposals.filter(({ draft }) => draft !== action.draft);
      return disposals.length === bench.disposals.length ? bench : { ...bench, disposals };
    }
    case 'set-aside-rest': {
      const rest = draftsLeft(bench).filter(({ proposal }) => proposal === 'set-aside');
      const disposals = rest.map(
        (draft): Disposal => ({ draft: draft.id, kind: 'set-aside', row: proposeSetAside(draft) }),
      );
      return rest.length === 0
        ? bench
        : { ...bench, disposals: [...bench.disposals, ...disposals] };
    }
    case 'replace':
      return replaceDrafts(bench, action.drafts.map(known), action.by);
    case 'derive': {
      const others = bench.derived.filter(({ id }) => id !== action.fields.id);
      return { ...bench, derived: [...others, action.fields] };
    }
    case 'drop-derived': {
      const derived = bench.derived.filter(({ id }) => id !== action.id);
      return derived.length === bench.derived.length ? bench : { ...bench, derived };
    }
    case 'note': {
      const others = bench.notes.filter(({ id }) => id !== action.note.id);
      return { ...bench, notes: [...others, action.note] };
    }
    case 'drop-note': {
      const notes = bench.notes.filter(({ id }) => id !== action.id);
      return notes.length === bench.notes.length ? bench : { ...bench, notes };
    }
    case 'describe':
      return { ...bench, article: action.article };
  }
}

/** Drafts that nobody has disposed of. */
export function draftsLeft({ drafts, disposals }: Workbench): Draft[] {
  const done = new Set(disposals.map(({ draft }) => draft));
  return drafts.filter(({ id }) => !done.has(id));
}

/** The row, when it is complete and its columns go together; else what is missing. */
export function completeFigure(fields: FigureFields): Completed<FigureRow> {
  const completed = completeRow(FIGURES, fields);
  const fault = completed.row && faultOfFigure(completed.row);
  return fault ? { row: null, faults: [fault] } : completed;
}

/** Figures in the order of their numbers in the text, derived ones behind. */
export function rowsOf(bench: Workbench): { figures: FigureFields[]; setAsides: SetAside[] } {
  const place = new Map(bench.drafts.map(({ id, start }) => [id, start]));
  const ordered = [...bench.disposals].sort(
    (one, other) => (place.get(one.draft) ?? 0) - (place.get(other.draft) ?? 0),
  );
  const figures = ordered.flatMap((disposal) =>
    disposal.kind === 'figure' ? [disposal.fields] : [],
  );
  const setAsides = ordered.flatMap((disposal) =>
    disposal.kind === 'set-aside' ? [disposal.row] : [],
  );
  return { figures: [...figures, ...bench.derived], setAsides };
}
