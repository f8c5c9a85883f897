/** Whoever mends an export opens the zip: findings name its rows, not those of the record behind it. */
import { expect, it } from 'vitest';
import { FIGURES } from '@/lib/record/figure';
import { UNITS } from '@/lib/record/unit';
import { readRecordFiles } from '@/lib/store/read-files';
import type { Finding } from '@/lib/table/finding';
import type { Bundle } from '@/lib/workbench/bundle-format';
import { rowsIn } from '@/lib/workbench/merge-rows';
import { placeInZip } from '@/lib/workbench/place-in-zip';
import { readBundle } from '@/lib/workbench/read-bundle';
import { exportWorkbench } from '@/lib/workbench/write-bundle';
import { finishHalloway, HALLOWAY, NEW_UNITS } from './halloway';

const before = readRecordFiles('data');
const { bundle: read } = readBundle(exportWorkbench(finishHalloway(), NEW_UNITS), 'export.zip');
if (!read) throw new Error('no bundle');
const [known] = rowsIn(before, UNITS).rows;
if (!known) throw new Error('no units');
// A unit that the record has already is not appended: the next one is the third row of the zip.
const bundle: Bundle = { ...read, units: [known, ...read.units] };
const figures = rowsIn(before, FIGURES).rows.length;
const units = rowsIn(before, UNITS).rows.length;

const finding = (file: string, row: number | null, subject: string | null = null): Finding => ({
  code: 'x/y',
  file,
  row,
  column: null,
  subject,
  expected: 'this',
  found: 'that',
  cure: 'Mend it.',
});
const placed = (parts: Finding) => {
  const { file, row } = placeInZip('export.zip', before, bundle)(parts);
  return [file, row];
};

it.each<[string, Finding, [string, number | null]]>([
  ['a row that was there', finding('figures.csv', figures + 1), ['figures.csv', figures + 1]],
  ['the first row', finding('figures.csv', figures + 2), ['export.zip/figures.csv', 2]],
  ['the third row', finding('figures.csv', figures + 4), ['export.zip/figures.csv', 4]],
  ['a unit behind one that is known', finding('units.csv', units + 2), ['export.zip/units.csv', 3]],
  ['the article', finding('articles.csv', 9, HALLOWAY.id), ['export.zip/articles.csv', 2]],
  [
    'the article as a whole',
    finding('articles.csv', null, HALLOWAY.id),
    ['export.zip/articles.csv', null],
  ],
  ['another article', finding('articles.csv', 2, 'other'), ['articles.csv', 2]],
  ['the text', finding(HALLOWAY.path, null), [`export.zip/${HALLOWAY.path}`, null]],
  ['a file as a whole', finding('figures.csv', null), ['figures.csv', null]],
  ['a chart', finding('charts.json', 1), ['charts.json', 1]],
])('%s', (_, given, place) => {
  expect(placed(given)).toEqual(place);
});

it('leaves a row as it is that was counted before the merge', () => {
  expect(placed({ ...finding('figures.csv', figures + 2), code: 'bundle/known-id' })).toEqual([
    'export.zip/figures.csv',
    figures + 2,
  ]);
});
