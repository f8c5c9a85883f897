import { checkRecord } from '@/lib/check/check-record';
import type { CheckedDataset } from '@/lib/check/report';
import { readRecordFiles } from '@/lib/store/read-files';

let dataset: CheckedDataset | null = null;

/** The project's own record, read and checked once. */
export function theRecord(): CheckedDataset {
  dataset ??= checkRecord(readRecordFiles('data', 'test')).dataset;
  if (dataset === null) throw new Error('the record has findings: npm run figures -- check');
  return dataset;
}

/** A site whose address is not known. */
export const NOWHERE = { base: '' };
/** A published one. */
export const SOMEWHERE = { base: 'https://figures.example' };
