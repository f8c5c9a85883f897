/** The project's own record, checked, for tests of what is drawn from it. */
import { fileURLToPath } from 'node:url';
import { checkRecord } from '../../lib/check/check-record';
import type { CheckedDataset } from '../../lib/check/report';
import { readRecordFiles } from '../../lib/store/read-files';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** Throws when the record has findings: a chart of it would be none. */
export function realRecord(): CheckedDataset {
  const { dataset, results } = checkRecord(readRecordFiles(DATA));
  if (dataset === null)
    throw new Error(
      `record has findings: ${JSON.stringify(results.flatMap((r) => r.findings)[0])}`,
    );
  return dataset;
}
