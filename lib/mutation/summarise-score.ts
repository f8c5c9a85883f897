/** The score as the audit page and a stored file hold it: counts, and some examples of each sort. */
import { sha256Hex } from '../check/sha256-hex';
import type { RecordFiles } from '../record/dataset';
import { CHECKSUMS_FILE } from '../record/record-files';
import type { KindScore, Miss, MutationScore } from './score-checks';

export interface ScoreSummary {
  /** SHA-256 of the record's lock, which lists every file of the record: another record, another score. */
  readonly record: string;
  readonly seed: number;
  readonly tried: number;
  readonly kinds: readonly KindScore[];
  readonly byCheck: Readonly<Record<string, number>>;
  /** For each kind and reason the first alterations that got past the checks. */
  readonly examples: readonly Miss[];
}

const EXAMPLES_OF_EACH = 2;

export const identityOf = (files: RecordFiles): string =>
  sha256Hex(files.get(CHECKSUMS_FILE) ?? new Uint8Array());

function firstOfEach(misses: readonly Miss[]): Miss[] {
  const seen = new Map<string, number>();
  return misses.filter(({ kind, reason }) => {
    const key = `${kind} ${reason}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= EXAMPLES_OF_EACH;
  });
}

export const summariseScore = (score: MutationScore, files: RecordFiles): ScoreSummary => ({
  record: identityOf(files),
  seed: score.seed,
  tried: score.tried,
  kinds: score.kinds,
  byCheck: Object.fromEntries(
    Object.entries(score.byCheck).sort(([, one], [, other]) => other - one),
  ),
  examples: firstOfEach(score.misses),
});

export interface ScoreTotals {
  readonly tried: number;
  readonly withLocks: number;
  readonly relocked: number;
  readonly byMeaning: number;
  /** Got past the checks, for a reason. */
  readonly explained: number;
  /** Changed what is stated and got past the checks. */
  readonly missed: number;
}

export function totalsOf(kinds: readonly KindScore[]): ScoreTotals {
  const sum = (of: (kind: KindScore) => number) => kinds.reduce((all, kind) => all + of(kind), 0);
  const [relocked, byMeaning] = [sum((kind) => kind.relocked), sum((kind) => kind.byMeaning)];
  const missed = sum((kind) => kind.missed.unexplained ?? 0);
  return {
    tried: sum((kind) => kind.tried),
    withLocks: sum((kind) => kind.withLocks),
    relocked,
    byMeaning,
    explained: relocked - byMeaning - missed,
    missed,
  };
}
