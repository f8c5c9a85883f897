/** All promises, in order, over the bytes of a record: the only maker of a `CheckedDataset`. */
import type { ReadQuantities } from '../quantity/mention';
import { readQuantities } from '../quantity/read-quantities';
import type { Dataset, RecordFiles } from '../record/dataset';
import { FIGURES } from '../record/figure';
import { readRecord } from '../record/read-record';
import { LOCKED_FILES } from '../record/record-files';
import { SET_ASIDES } from '../record/set-aside';
import type { Finding } from '../table/finding';
import { createContext } from './check-context';
import { checkRecordLock } from './check-record-lock';
import { CHECKS } from './checks';
import type { CheckedDataset, CheckReport, CheckResult } from './report';
import { runChecks } from './run-checks';

/** The results of all checks, each when it is asked for. */
function runAll(
  files: RecordFiles,
  dataset: Dataset,
  unlocked: ReadonlySet<string>,
  read: ReadQuantities,
): Iterable<CheckResult> {
  const doubted = new Set<string>();
  return runChecks(CHECKS, createContext(files, dataset, doubted, unlocked, read), doubted);
}

/** Where a number is disposed of that an article mentions. */
const DISPOSING: readonly string[] = [FIGURES.file, SET_ASIDES.file];

/**
 * A changed file has changed bytes: when it is known what is wrong in it, its lock says nothing
 * more. A number in no row is found in the article, but it is a row that is gone, from whichever
 * of two tables lost its lock; where both did, neither is excused.
 */
function withoutEchoes(lock: CheckResult, others: readonly CheckResult[]): CheckResult {
  const found = others.flatMap(({ findings }) => findings);
  const named = new Set(found.map(({ file }) => file));
  const isMismatch = ({ code }: Finding) => code === 'lock/mismatch';
  const suspects = lock.findings.filter(
    (finding) => isMismatch(finding) && DISPOSING.includes(finding.file),
  );
  const [suspect] = suspects;
  if (suspect && suspects.length === 1 && found.some(({ code }) => code === 'coverage/unaccounted'))
    named.add(suspect.file);
  const findings = lock.findings.filter(
    (finding) => !isMismatch(finding) || !named.has(finding.file),
  );
  return { ...lock, findings };
}

function freezeDeeply<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freezeDeeply);
  }
  return value;
}

const tablesResult = (files: RecordFiles, findings: readonly Finding[]): CheckResult => ({
  name: 'tables',
  promise: 'Every file of the record can be read, and every cell holds what its column is for.',
  lookedAt: LOCKED_FILES.filter((path) => files.has(path)).length,
  noun: 'tables',
  findings,
});

interface Inspection {
  readonly results: readonly CheckResult[];
  readonly dataset: Dataset | null;
}

function inspect(files: RecordFiles, read: ReadQuantities): Inspection {
  const lock = checkRecordLock(files);
  const unlocked = new Set(
    lock.findings.flatMap(({ code, file }) => (code === 'lock/mismatch' ? [file] : [])),
  );
  const { dataset, findings } = readRecord(files);
  const tables = tablesResult(files, findings);
  const others = [tables, ...(dataset ? runAll(files, dataset, unlocked, read) : [])];
  return { results: [withoutEchoes(lock, others), ...others], dataset };
}

/**
 * Checks a record. The report's dataset is there when every promise is kept, and null otherwise.
 * `read` may remember texts, for callers who check many records that share most of them.
 */
export function checkRecord(
  files: RecordFiles,
  read: ReadQuantities = readQuantities,
): CheckReport {
  const { results, dataset } = inspect(files, read);
  const kept = results.every((result) => result.findings.length === 0);
  return { results, dataset: kept && dataset ? (freezeDeeply(dataset) as CheckedDataset) : null };
}

/**
 * The first result with findings, or null: the same verdict as the whole list gives, sooner, for
 * callers who check thousands of records: `read` may remember the texts that these share.
 */
export function findObjection(files: RecordFiles, read: ReadQuantities): CheckResult | null {
  const objects = ({ findings }: CheckResult) => findings.length > 0;
  const lock = checkRecordLock(files);
  if (objects(lock)) return lock;
  const { dataset, findings } = readRecord(files);
  if (!dataset) return tablesResult(files, findings);
  for (const result of runAll(files, dataset, new Set(), read)) if (objects(result)) return result;
  return null;
}
