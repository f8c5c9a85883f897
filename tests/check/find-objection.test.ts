import { expect, it } from 'vitest';
import { findObjection } from '@/lib/check/check-record';
import { readQuantities } from '@/lib/quantity/read-quantities';
import type { RecordFiles } from '@/lib/record/dataset';
import { editRow, REAL_FILES, relocked, textOf, withText } from './real-record';

const figures = 'figures.csv';
const otherValue = () => editRow(figures, 'cn-ru-trade-2012', ',88000000000,', ',89000000000,');

it.each<[what: string, files: () => RecordFiles, name: string | null]>([
  ['the sound record', () => REAL_FILES, null],
  ['a changed file', otherValue, 'record-lock'],
  ['the same, locked again', () => relocked(otherValue()), 'readings'],
  [
    'a table that cannot be read',
    () => relocked(withText(figures, textOf(figures).replace('id,', 'ib,'))),
    'tables',
  ],
])('the first to object to %s', (_what, files, name) => {
  expect(findObjection(files(), readQuantities)?.name ?? null).toBe(name);
});
