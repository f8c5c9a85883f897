/** All promises, in order, over the bytes of a record: the only maker of a `CheckedDataset`. */
import type { ReadQuantities } from '../quantity/mention';
import { readQuantities } from '../quantity/read-quantities';
import type { Dataset, RecordFiles } from '../record/dataset';
import { FIGURES } from '../record/figure';
import { readRecord } from '../record/read-record';
import { LOCKED_FILES } from '../record/record-files';
import { SET_ASIDES } from '../record/set-aside';
import type { Finding } from '../table/finding';
import { checkAreas } from './check-areas';
import { checkArticleLocks } from './check-article-locks';
import { checkAttributions } from './check-attributions';
import { checkBounds, checkDerivedBounds } from './check-bounds';
import { checkChartHedges } from './check-chart-hedges';
import { checkChartTopics } from './check-chart-topics';
import { checkCharts } from './check-charts';
import { type Check, createContext } from './check-context';
import { checkContradictions } from './check-contradictions';
import { checkConversionRates } from './check-conversion-rates';
import { checkConversions } from './check-conversions';
import { checkCorrections } from './check-corrections';
import { checkCoverage } from './check-coverage';
import { checkDerivations } from './check-derivations';
import { checkDerivedContext } from './check-derived-context';
import { checkDrafts } from './check-drafts';
import { checkIds } from './check-ids';
import { checkIncrements } from './check-increments';
import { checkNoteGuards } from './check-note-guards';
import { checkNoteNumbers } from './check-note-numbers';
import { checkNotes } from './check-notes';
import { checkNumberSpans } from './check-number-spans';
import { checkOwnNumbers } from './check-own-numbers';
import { checkPeriods } from './check-periods';
import { checkQuotedWords } from './check-quoted-words';
import { checkQuotes } from './check-quotes';
import { checkReadings } from './check-readings';
import { checkRecordLock } from './check-record-lock';
import { checkReferences } from './check-references';
import { checkSafeText } from './check-safe-text';
import { checkSetAsides } from './check-set-asides';
import { checkStatements } from './check-statements';
import { checkStatuses } from './check-statuses';
import { checkUnits } from './check-units';
import type { CheckedDataset, CheckReport, CheckResult } from './report';

/** In this order: what a later check rests on is looked at before it. */
export const CHECKS: readonly Check[] = [
  checkArticleLocks,
  checkIds,
  checkSafeText,
  checkUnits,
  checkReferences,
  checkQuotes,
  checkNumberSpans,
  checkSetAsides,
  // Before coverage: an article whose drafts are left is not reported number by number as well.
  checkDrafts,
  checkCoverage,
  checkReadings,
  // Behind the readings: value, ends and hedge that disagree are laid to the cell that the quote denies.
  checkBounds,
  checkPeriods,
  checkConversions,
  checkAttributions,
  checkStatements,
  checkStatuses,
  checkAreas,
  checkQuotedWords,
  checkDerivations,
  // Behind the recomputation, for the same reason.
  checkDerivedBounds,
  checkDerivedContext,
  checkIncrements,
  checkContradictions,
  checkNotes,
  checkNoteGuards,
  checkNoteNumbers,
  checkConversionRates,
  checkCharts,
  checkChartTopics,
  checkOwnNumbers,
  checkChartHedges,
  checkCorrections,
];

/** One result after the other, each when it is asked for. */
function* runChecks(
  files: RecordFiles,
  dataset: Dataset,
  unlocked: ReadonlySet<string>,
  read: ReadQuantities,
): Generator<CheckResult> {
  const doubted = new Set<string>();
  const context = createContext(files, dataset, doubted, unlocked, read);
  for (const check of CHECKS) {
    const { doubts = [], ...result } = check(context);
    for (const finding of result.findings) if (finding.subject) doubted.add(finding.subject);
    for (const id of doubts) doubted.add(id);
    yield result;
  }
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
  const others = [tables, ...(dataset ? runChecks(files, dataset, unlocked, read) : [])];
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
  for (const result of runChecks(files, dataset, new Set(), read))
    if (objects(result)) return result;
  return null;
}
