/** What the checks return: each promise with what it looked at and what failed. */
import type { Dataset } from '../record/dataset';
import type { Finding } from '../table/finding';

export interface CheckResult {
  /** Stable name, e.g. `quotes`. */
  readonly name: string;
  /** The promise in one plain sentence, shown on the audit page. */
  readonly promise: string;
  /** How many things were looked at, and what they are ("quotes"). */
  readonly lookedAt: number;
  readonly noun: string;
  /** Articles left out because they have findings of their own; what is in them is not known. */
  readonly skippedArticles?: number;
  readonly findings: readonly Finding[];
}

declare const checkedBrand: unique symbol;

/**
 * A record that kept every promise. Only `checkRecord` makes one, and pages and downloads accept
 * nothing else: a number that has not passed its checks cannot compile onto a page.
 */
export type CheckedDataset = Dataset & { readonly [checkedBrand]: true };

export interface CheckReport {
  readonly results: readonly CheckResult[];
  /** Null as long as any check has findings. */
  readonly dataset: CheckedDataset | null;
}
