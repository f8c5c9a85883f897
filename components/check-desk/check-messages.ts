/** What the page and its worker say to each other. Findings stay with the worker: pages ask for a few. */
import type { CheckedRow, CheckSummary } from '@/lib/view/check/view-check';

/** A file that somebody dropped, or words that they pasted. */
export interface GivenFile {
  readonly name: string;
  readonly content: Blob | string;
}

export type ReportFormat = 'csv' | 'json';

export type CheckRequest =
  | { readonly ask: 'check'; readonly file: GivenFile; readonly texts: readonly GivenFile[] }
  | {
      readonly ask: 'rows';
      readonly kinds: readonly string[];
      readonly from: number;
      readonly size: number;
    }
  | { readonly ask: 'report'; readonly format: ReportFormat };

export interface CheckProgress {
  readonly words: string;
  /** Null while nobody can say how much is left. */
  readonly done: number | null;
  readonly total: number;
}

export interface CheckRows {
  readonly rows: readonly CheckedRow[];
  readonly total: number;
  readonly from: number;
}

export type CheckAnswer =
  | { readonly say: 'progress'; readonly progress: CheckProgress }
  | { readonly say: 'refused'; readonly words: string }
  | { readonly say: 'checked'; readonly summary: CheckSummary }
  | ({ readonly say: 'rows' } & CheckRows)
  | { readonly say: 'report'; readonly format: ReportFormat; readonly file: Blob };

/** Far above any file of figures, and below what a browser tab can hold. */
export const CHECK_MAX_BYTES = 256 * 1024 * 1024;
