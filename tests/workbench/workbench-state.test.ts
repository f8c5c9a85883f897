import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readQuantities } from '@/lib/quantity/read-quantities';
import { markWords } from '@/lib/workbench/mark-words';
import { proposeDrafts } from '@/lib/workbench/propose-drafts';
import { proposeFigure, proposeSetAside } from '@/lib/workbench/propose-rows';
import { HISTORY_MAX, redo, startHistory, step, undo } from '@/lib/workbench/undo-history';
import {
  act,
  completeFigure,
  draftsLeft,
  rowsOf,
  type Workbench,
} from '@/lib/workbench/workbench-state';
import { exportWorkbench, findExportFaults } from '@/lib/workbench/write-bundle';
import { finishHalloway, HALLOWAY, HALLOWAY_TEXT, startHalloway } from './halloway';

const ARTICLE = { ...HALLOWAY, text: HALLOWAY_TEXT };
const firstDraft = (bench: Workbench) => {
  const [draft] = bench.drafts;
  if (!draft) throw new Error('no drafts');
  return draft;
};
const mentions = readQuantities(HALLOWAY_TEXT, { published: HALLOWAY.published });

it('counts what is left, and lets a draft be disposed of again and reopened', () => {
  const start = startHalloway();
  const draft = firstDraft(start);
  const kept = act(start, { do: 'keep', draft: draft.id, fields: proposeFigure(draft, ARTICLE) });
  expect(draftsLeft(kept)).toHaveLength(start.drafts.length - 1);
  const aside = act(kept, { do: 'set-aside', draft: draft.id, row: proposeSetAside(draft) });
  expect(rowsOf(aside)).toEqual({ figures: [], setAsides: [proposeSetAside(draft)] });
  const reopened = act(aside, { do: 'reopen', draft: draft.id });
  expect(draftsLeft(reopened)).toEqual(start.drafts);
  expect(act(reopened, { do: 'reopen', draft: draft.id })).toBe(reopened);
});

it('keeps rows in the order of the text, whatever the order of work', () => {
  const inOrder = finishHalloway();
  const backwards = { ...startHalloway(), drafts: [...startHalloway().drafts].reverse() };
  expect(rowsOf(finishHalloway(backwards)).setAsides).toEqual(rowsOf(inOrder).setAsides);
});

it('refuses drafts that are not there', () => {
  expect(() => act(startHalloway(), { do: 'reopen', draft: 'x' })).not.toThrow();
  const row = proposeSetAside(firstDraft(startHalloway()));
  expect(() => act(startHalloway(), { do: 'set-aside', draft: 'x', row })).toThrow('no draft: x');
});

const spanOf = (words: string) => {
  const start = HALLOWAY_TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const marked = (words: string) =>
  markWords(HALLOWAY_TEXT, spanOf(words), { mentions, published: HALLOWAY.published });
const draftOf = (words: string) => {
  const [draft] = proposeDrafts(
    ARTICLE,
    [marked(words)],
    startHalloway().drafts.map(({ id }) => id),
  );
  if (!draft) throw new Error('no draft');
  return draft;
};
const idOf = (words: string) => {
  const { start } = spanOf(words);
  return startHalloway().drafts.find((draft) => draft.start === start)?.id ?? '';
};

it('reads the words that a person marks', () => {
  expect(marked('3 million tons')).toMatchObject({ value: '3000000', unit: 'ton', modifier: '~' });
  expect(marked(' 3 million ')).toMatchObject({
    text: '3 million',
    value: '3000000',
    change: 'increase',
  });
  expect(marked('a draft agreement')).toMatchObject({ value: null, class: 'figure' });
  expect(() => marked(' ')).toThrow('No words are marked');
});

it('splits and merges drafts by other words', () => {
  const start = startHalloway();
  const range = idOf('3 and 4 percent');
  const halves = [draftOf('3 and'), draftOf('4 percent')];
  const split = act(start, { do: 'replace', drafts: [range], by: halves });
  expect(split.drafts).toHaveLength(start.drafts.length + 1);
  expect(split.drafts.map(({ start }) => start)).toEqual(
    split.drafts.map(({ start }) => start).sort((one, other) => one - other),
  );
  const back = act(split, {
    do: 'replace',
    drafts: halves.map(({ id }) => id),
    by: start.drafts.filter(({ id }) => id === range),
  });
  expect(back.drafts).toEqual(start.drafts);
});

it('marks a number that was missed, but no words that another draft holds', () => {
  const start = startHalloway();
  const missed = act(start, { do: 'replace', drafts: [], by: [draftOf('Coal and grain')] });
  expect(draftsLeft(missed)).toHaveLength(start.drafts.length + 1);
  expect(() => act(start, { do: 'replace', drafts: [], by: [draftOf('million tons to')] })).toThrow(
    'words already taken',
  );
});

it('says what keeps an article from being exported', () => {
  const open = startHalloway();
  expect(findExportFaults(open)).toEqual([
    {
      id: open.drafts[0]?.id,
      missing: `${open.drafts.length} numbers are not dealt with yet, “${open.drafts[0]?.exact}” the first of them`,
    },
  ]);
  const draft = firstDraft(open);
  const unnamed = act(finishHalloway(), {
    do: 'keep',
    draft: draft.id,
    fields: proposeFigure(draft, ARTICLE),
  });
  expect(findExportFaults(unnamed).map(({ missing }) => missing.split(':')[0])).toEqual([
    'label',
    'topic',
    'measure',
  ]);
  expect(() => exportWorkbench(unnamed)).toThrow(`not ready: ${draft.id}: label`);
  expect(findExportFaults(finishHalloway())).toEqual([]);
});

it('refuses a figure with half a quote', () => {
  const { figures } = rowsOf(finishHalloway());
  const [figure] = figures;
  if (!figure) throw new Error('no figure');
  expect(completeFigure({ ...figure, exact: null }).faults).toEqual([
    { column: 'exact', expected: 'filled: a stated figure has a quote' },
  ]);
});

it('is plain data: a copy through JSON exports the same bytes', () => {
  const copy = JSON.parse(JSON.stringify(finishHalloway())) as Workbench;
  expect(exportWorkbench(copy)).toEqual(exportWorkbench(finishHalloway()));
});

it('goes back and forth through every state', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(9), fc.constantFrom('undo', 'redo')), { maxLength: 60 }),
      (moves) => {
        const states = [0];
        let at = 0;
        let history = startHistory(0);
        for (const move of moves) {
          if (move === 'undo') {
            history = undo(history);
            at = Math.max(0, at - 1);
          } else if (move === 'redo') {
            history = redo(history);
            at = Math.min(states.length - 1, at + 1);
          } else if (move !== states[at]) {
            history = step(history, move as number);
            states.splice(++at, states.length, move as number);
          } else expect(step(history, move as number)).toBe(history);
          expect(history.present).toBe(states[at]);
        }
      },
    ),
  );
});

it('forgets the oldest states in the end', () => {
  let history = startHistory(0);
  for (let state = 1; state <= HISTORY_MAX + 10; state++) history = step(history, state);
  expect(history.past).toHaveLength(HISTORY_MAX);
});
