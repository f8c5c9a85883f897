/** Whatever a person types or marks, the work that is kept of it can be read again. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readQuantities } from '@/lib/quantity/read-quantities';
import { completeSetAside, openSetAside } from '@/lib/workbench/edit-set-aside';
import { markSpans } from '@/lib/workbench/fix-drafts';
import { proposeSetAside } from '@/lib/workbench/propose-rows';
import { proposeUnit } from '@/lib/workbench/propose-unit';
import { printWork, readWork, type Work } from '@/lib/workbench/save-work';
import { act, completeFigure } from '@/lib/workbench/workbench-state';
import { finishHalloway, HALLOWAY, startHalloway } from './halloway';

/** Texts that a cell may not hold among those that it may. */
const typed = fc.oneof(
  fc.string({ unit: fc.constantFrom('-', '+', '=', '@', '/', ' ', '\u00a0', 'a', 'EUR', '\n') }),
  fc.string(),
);
const keeps = (work: Work) => expect(readWork(printWork(work))).toEqual(work);
const whole = (units: Work['units'] = []): Work => ({ bench: finishHalloway(), units });

it('keeps a number that is set aside for whatever reason is whole', () => {
  const { bench } = whole();
  const [draft] = bench.drafts;
  if (!draft) throw new Error('no draft');
  const given = (reason: string) => completeSetAside({ ...proposeSetAside(draft), reason });
  expect(given('- counts nothing').faults?.map(({ column }) => column)).toEqual(['reason']);
  expect(given(' It counts nothing. ').row?.reason).toBe('It counts nothing.');
  fc.assert(
    fc.property(typed, (reason) => {
      const { row } = given(reason);
      if (row) keeps({ bench: act(bench, { do: 'set-aside', draft: draft.id, row }), units: [] });
    }),
    { numRuns: 200 },
  );
});

it('asks for the reason where a figure is proposed, and only there', () => {
  const { drafts } = whole().bench;
  const asked = drafts.filter((draft) => completeSetAside(openSetAside(draft)).faults !== null);
  expect(asked).toEqual(drafts.filter(({ proposal }) => proposal === 'figure'));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(drafts.length);
});

it('keeps the unit of every figure that is whole', () => {
  const { bench } = whole();
  const kept = bench.disposals.find(({ kind }) => kind === 'figure');
  if (kept?.kind !== 'figure') throw new Error('no figure');
  expect(proposeUnit('EUR/')).toMatchObject({ singular: 'EUR/', plural: 'EUR/' });
  fc.assert(
    fc.property(typed, (unit) => {
      const { row } = completeFigure({ ...kept.fields, unit });
      if (row) keeps(whole([proposeUnit(row.unit)]));
    }),
    { numRuns: 300 },
  );
});

it('marks no words that a row cannot hold', () => {
  const text = 'Costs: -| 5% --- @home = 3\nand 12 tons.';
  const bench = { ...startHalloway(), article: HALLOWAY, text, drafts: [] };
  const mentions = readQuantities(text, { published: HALLOWAY.published });
  const place = fc.nat(text.length);
  expect(() => markSpans(bench, [{ start: 13, end: 16 }], mentions)).toThrow('Mark other words');
  fc.assert(
    fc.property(place, place, (start, end) => {
      fc.pre(start < end);
      let marked: Work['bench'] | null = null;
      try {
        marked = act(bench, markSpans(bench, [{ start, end }], mentions));
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
      if (marked) keeps({ bench: marked, units: [] });
    }),
    { numRuns: 300 },
  );
});

it('reads work in which cells still had space at their ends', () => {
  const work = whole([proposeUnit('furlong')]);
  const [note] = work.bench.notes;
  const [unit] = work.units;
  if (!note || !unit) throw new Error('no note, no unit');
  const before = {
    bench: { ...work.bench, notes: [{ ...note, summary: `${note.summary} ` }] },
    units: [{ ...unit, plural: `${unit.plural}\u00a0` }],
  };
  const read = readWork(printWork(before));
  expect(read?.bench.notes).toEqual([note]);
  expect(read?.units).toEqual([unit]);
});
