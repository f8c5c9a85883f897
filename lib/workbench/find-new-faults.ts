import { checkRecord } from '../check/check-record';
import type { RecordFiles } from '../record/dataset';
import { DRAFTS } from '../record/draft';
import type { Finding } from '../table/finding';

/** The same fault is one wherever its row has moved to. */
const keyOf = ({ code, file, subject, column, found }: Finding) =>
  [code, file, subject, column, found].join('\0');

/** Drafts are no part of the record yet, so what they stand for is not missing from it. */
function faultsOf(files: RecordFiles): Finding[] {
  const finished = new Map(files);
  finished.delete(DRAFTS.file);
  return checkRecord(finished)
    .results.flatMap(({ findings }) => findings)
    .filter(({ code }) => code !== 'coverage/unaccounted');
}

/** What the checks find after a change that they did not find before it. */
export function findNewFaults(before: RecordFiles, after: RecordFiles): Finding[] {
  const known = new Set(faultsOf(before).map(keyOf));
  return faultsOf(after).filter((finding) => !known.has(keyOf(finding)));
}
