/** The record as pages get it: read, checked and indexed once a build; server only. */
import path from 'node:path';
import { checkRecord } from '@/lib/check/check-record';
import type { CheckReport, CheckResult } from '@/lib/check/report';
import { scoreOfRecord } from '@/lib/mutation/score-of-record';
import { readQuantities } from '@/lib/quantity/read-quantities';
import type { RecordFiles } from '@/lib/record/dataset';
import { readRecordFiles } from '@/lib/store/read-files';
import type { Finding } from '@/lib/table/finding';
import { indexRecord, type RecordIndex } from '@/lib/view/index-record';
import { type AuditView, viewAudit } from '@/lib/view/view-audit';
import { type ScoreView, viewScore } from '@/lib/view/view-score';

export interface OpenRecord {
  readonly index: RecordIndex;
  /** Every promise with what it looked at; none failed, or there would be no page. */
  readonly checks: readonly CheckResult[];
  /** Every page's footer tells the totals: they are counted once. */
  readonly audit: AuditView;
}

const lineOf = ({ file, row, column, expected, found, cure }: Finding): string => {
  const place = [file, row === null ? null : `row ${row}`, column].filter((part) => part !== null);
  return `${place.join(', ')}: expected ${expected}; found ${found}. ${cure}`;
};

function refusalOf({ results }: CheckReport): Error {
  const findings = results.flatMap((result) => result.findings);
  return new Error(`record refused, no page is built from it:\n${findings.map(lineOf).join('\n')}`);
}

const readFiles = (): RecordFiles => readRecordFiles(path.join(process.cwd(), 'data'), 'build');

let opened: OpenRecord | undefined;

/** Throws with every finding when the record fails a check. */
export function openRecord(): OpenRecord {
  if (opened) return opened;
  const report = checkRecord(readFiles());
  if (report.dataset === null) throw refusalOf(report);
  const index = indexRecord(report.dataset);
  opened = { index, checks: report.results, audit: viewAudit(index, report.results) };
  return opened;
}

/** How much the checks catch: alterations of this very record. */
export const openScore = (): ScoreView => viewScore(scoreOfRecord(readFiles(), readQuantities));
