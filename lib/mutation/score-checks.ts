/** How much the checks catch: a record altered one thing at a time, and checked each time twice. */
import { findObjection } from '../check/check-record';
import type { ReadQuantities } from '../quantity/mention';
import type { Dataset, RecordFiles } from '../record/dataset';
import { readRecord } from '../record/read-record';
import { openRecord } from './alterable-record';
import type { Alteration, Kind } from './alteration';
import { compareRecords } from './compare-records';
import { explainMiss, type Reason } from './explain-miss';
import { KINDS } from './kinds';
import { proposeAlterations } from './propose-alterations';
import { relock, withAlteration } from './relock';
import { rememberTexts } from './remember-texts';

/** An alteration that no check objected to once the locks were renewed. */
export interface Miss {
  readonly kind: string;
  readonly reason: Reason;
  readonly file: string;
  readonly row: number | null;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

export interface KindScore {
  readonly name: string;
  readonly title: string;
  readonly tried: number;
  /** Refused with the locks as they are. */
  readonly withLocks: number;
  /** Tried with the locks renewed: all but alterations of the lock itself. */
  readonly relocked: number;
  /** Refused with the locks renewed, so by what the rows and texts say. */
  readonly byMeaning: number;
  readonly missed: Readonly<Partial<Record<Reason, number>>>;
}

export interface MutationScore {
  readonly seed: number;
  readonly tried: number;
  readonly kinds: readonly KindScore[];
  /** Alterations by the check that objected first, with the locks renewed. */
  readonly byCheck: Readonly<Record<string, number>>;
  readonly misses: readonly Miss[];
}

export const DEFAULT_SEED = 20130322;
export const DEFAULT_COUNT = 5000;

interface Bench {
  readonly record: ReturnType<typeof openRecord>;
  readonly dataset: Dataset;
  readonly read: ReadQuantities;
}

const isRefused = ({ record, read }: Bench, alteration: Alteration): boolean =>
  findObjection(withAlteration(record.files, alteration), read) !== null;

function explain(files: RecordFiles, before: Dataset): Reason {
  const after = readRecord(files).dataset;
  return after === null ? 'unexplained' : explainMiss(compareRecords(before, after), before, after);
}

/** Long cells say no more than their beginning. */
const cut = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

function scoreKind(kind: Kind, alterations: readonly Alteration[], bench: Bench) {
  const caughtBy: string[] = [];
  const misses: Miss[] = [];
  let withLocks = 0;
  let relocked = 0;
  for (const alteration of alterations) {
    if (isRefused(bench, alteration)) withLocks++;
    const files = relock(bench.record, alteration);
    if (!files) continue;
    relocked++;
    const objection = findObjection(files, bench.read);
    if (objection) caughtBy.push(objection.name);
    else {
      const { file, row, place, before, after } = alteration;
      const reason = explain(files, bench.dataset);
      misses.push({
        kind: kind.name,
        reason,
        file,
        row,
        place,
        before: cut(before),
        after: cut(after),
      });
    }
  }
  const missed: Partial<Record<Reason, number>> = {};
  for (const { reason } of misses) missed[reason] = (missed[reason] ?? 0) + 1;
  const tried = alterations.length;
  const byMeaning = caughtBy.length;
  const score: KindScore = {
    name: kind.name,
    title: kind.title,
    tried,
    withLocks,
    relocked,
    byMeaning,
    missed,
  };
  return { score, caughtBy, misses };
}

/**
 * Alters a record that keeps every promise. The same files, seed and count give the same score.
 * Throws RangeError when the record has findings already: then nothing could be told apart.
 */
export function scoreChecks(
  files: RecordFiles,
  read: ReadQuantities,
  { seed = DEFAULT_SEED, count = DEFAULT_COUNT } = {},
): MutationScore {
  const { dataset } = readRecord(files);
  const remembering = rememberTexts(read);
  const objection = findObjection(files, remembering);
  if (!dataset || objection)
    throw new RangeError(`record has findings before anything was altered: ${objection?.name}`);
  const bench: Bench = { record: openRecord(files), dataset, read: remembering };
  const proposed = proposeAlterations(bench.record, KINDS, seed, count);
  const scored = proposed.map(({ kind, alterations }) => scoreKind(kind, alterations, bench));
  const byCheck: Record<string, number> = {};
  for (const name of scored.flatMap(({ caughtBy }) => caughtBy))
    byCheck[name] = (byCheck[name] ?? 0) + 1;
  return {
    seed,
    tried: scored.reduce((sum, { score }) => sum + score.tried, 0),
    kinds: scored.map(({ score }) => score),
    byCheck,
    misses: scored.flatMap(({ misses }) => misses),
  };
}
