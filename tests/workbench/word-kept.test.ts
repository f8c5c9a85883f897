/** What is said of kept work is true of what is kept. */
import { expect, it } from 'vitest';
import type { FigureFields } from '@/lib/workbench/propose-rows';
import { printWork } from '@/lib/workbench/save-work';
import { wordKept } from '@/lib/workbench/word-kept';
import { act } from '@/lib/workbench/workbench-state';
import { finishHalloway, startHalloway } from './halloway';

const bench = startHalloway();
const work = { bench, units: [] };
const all = bench.drafts.length;
const OWN = `the work on halloway-2016-03 as it was last shown, 0 of ${all} numbers dealt with`;

it('names the state that is kept', () => {
  expect(wordKept(work, printWork(work))).toEqual({
    words: `This browser keeps ${OWN}.`,
    isOther: false,
  });
});

it('knows the same work by its columns in another order', () => {
  const finished = finishHalloway();
  const disposals = finished.disposals.map((disposal) =>
    disposal.kind === 'figure'
      ? {
          ...disposal,
          fields: Object.fromEntries(Object.entries(disposal.fields).reverse()) as FigureFields,
        }
      : disposal,
  );
  const turned = { bench: { ...finished, disposals }, units: [] };
  const kept = printWork({ bench: finished, units: [] });
  expect(printWork(turned)).not.toBe(kept);
  expect(wordKept(turned, kept).isOther).toBe(false);
});

it('says that nothing is kept', () => {
  expect(wordKept(work, null)).toEqual({
    words: `This browser keeps nothing of it. Save ${OWN}, as a file.`,
    isOther: false,
  });
});

it.each([
  ['an older state', act(bench, { do: 'set-aside-rest' }), /numbers dealt with/],
  [
    'another article',
    { ...bench, article: { ...bench.article, id: 'other' } },
    /: the work on other, 0 of/,
  ],
])('names %s', (_, other, found) => {
  const { words, isOther } = wordKept(work, printWork({ bench: other, units: [] }));
  expect(isOther).toBe(true);
  expect(words).toMatch(found);
  expect(words).toContain(`Save ${OWN}, as a file.`);
});

it('says that what is kept cannot be read', () => {
  expect(wordKept(work, '{}').words).toContain(
    'This browser keeps something else: work that this page cannot read.',
  );
});
