import { expect, it } from 'vitest';
import { checkRecord } from '@/lib/check/check-record';
import { readQuantities } from '@/lib/quantity/read-quantities';
import { readRecordFiles } from '@/lib/store/read-files';
import { findNewFaults } from '@/lib/workbench/find-new-faults';
import { findWords, markSpans, splitPoints } from '@/lib/workbench/fix-drafts';
import { mergeBundle } from '@/lib/workbench/merge-bundle';
import { afterChanges } from '@/lib/workbench/merge-rows';
import { newUnits, proposeUnit } from '@/lib/workbench/propose-unit';
import { readBundle } from '@/lib/workbench/read-bundle';
import { act } from '@/lib/workbench/workbench-state';
import { exportWorkbench } from '@/lib/workbench/write-bundle';
import { finishHalloway, HALLOWAY, HALLOWAY_TEXT, startHalloway } from './halloway';

const mentions = readQuantities(HALLOWAY_TEXT, { published: HALLOWAY.published });
const draftAt = (words: string) => {
  const draft = startHalloway().drafts.find(({ exact }) => exact === words);
  if (!draft) throw new Error(`no draft: ${words}`);
  return draft;
};

it('finds words at the place nearest to the number at hand', () => {
  const text = 'two 😀 two, two';
  expect(findWords(text, 'two', 0)).toEqual({ start: 0, end: 3 });
  expect(findWords(text, ' two ', 7)).toEqual({ start: 6, end: 9 });
  expect(findWords(text, 'two', 99)).toEqual({ start: 11, end: 14 });
  expect(findWords(text, 'three', 0)).toBeNull();
  expect(findWords(text, '  ', 0)).toBeNull();
});

it('cuts a number’s words at each gap, and puts them together again', () => {
  const draft = draftAt('3 and 4 percent');
  const points = splitPoints(draft);
  expect(points.map(({ words }) => words)).toEqual([
    '3 | and 4 percent',
    '3 and | 4 percent',
    '3 and 4 | percent',
  ]);
  const bench = startHalloway();
  const halves = act(bench, markSpans(bench, points[1]?.spans ?? [], mentions));
  expect(halves.drafts).toHaveLength(bench.drafts.length + 1);
  const whole = act(halves, markSpans(halves, [draft], mentions));
  expect(whole.drafts).toEqual(bench.drafts);
});

it('replaces whatever the marked words touch, and adds what nothing touches', () => {
  const bench = startHalloway();
  const wide = findWords(HALLOWAY_TEXT, 'some 3 million tons to around 11 million tons', 0);
  if (!wide) throw new Error('no words');
  const merged = act(bench, markSpans(bench, [wide], mentions));
  expect(merged.drafts).toHaveLength(bench.drafts.length - 1);
  const missed = findWords(HALLOWAY_TEXT, 'Coal and grain', 0);
  if (!missed) throw new Error('no words');
  expect(act(bench, markSpans(bench, [missed], mentions)).drafts).toHaveLength(
    bench.drafts.length + 1,
  );
});

it('proposes units that the record takes as they are', () => {
  const files = readRecordFiles('data', 'test');
  const { dataset } = checkRecord(files);
  if (!dataset) throw new Error('the record has findings');
  const bench = finishHalloway();
  const units = newUnits(bench, dataset.units, []);
  expect(units.map(({ code }) => code).sort()).toEqual(['%', 'USD/ton', 'a', 'm3', 'tanker']);
  const { bundle } = readBundle(exportWorkbench(bench, units), 'export.zip');
  if (!bundle) throw new Error('no bundle');
  const merged = mergeBundle(files, bundle);
  if (merged.findings) throw new Error(JSON.stringify(merged.findings));
  const faults = findNewFaults(files, afterChanges(files, merged.changed));
  expect(faults.filter(({ file }) => file === 'units.csv')).toEqual([]);
});

it('keeps units as they were described', () => {
  const described = { ...proposeUnit('tanker'), plural: 'oil tankers' };
  expect(newUnits(finishHalloway(), [], [described])).toContainEqual(described);
});
