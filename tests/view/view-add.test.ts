import { expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { readQuantities } from '@/lib/quantity/read-quantities';
import type { FigureRow } from '@/lib/record/figure';
import {
  factsOf,
  markDrafts,
  markParagraphs,
  markStart,
  paragraphsAround,
  splitParagraphs,
  viewCard,
} from '@/lib/view/view-add';
import { proposeDrafts } from '@/lib/workbench/propose-drafts';
import { proposeFigure } from '@/lib/workbench/propose-rows';
import { HALLOWAY, HALLOWAY_TEXT, NEW_UNITS, startHalloway } from '../workbench/halloway';

const { drafts } = startHalloway();
const marks = drafts.map(({ id, start, end }) => ({ id, start, end, fate: 'open' as const }));
const paragraphs = splitParagraphs(HALLOWAY_TEXT);
const [unit] = NEW_UNITS;
if (!unit) throw new Error('no unit');

it('cuts the text at its numbers, character for character', () => {
  const marked = markParagraphs(paragraphs, marks);
  const text = marked.map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
  expect(text).toEqual(paragraphs.map((paragraph) => paragraph.text));
  const words = marked.flatMap(({ pieces }) =>
    pieces.flatMap(({ mark, text }) => (mark ? [text] : [])),
  );
  expect(words).toEqual(drafts.map(({ exact }) => exact));
});

it.each([
  ['to -', '-12.5', 3],
  ['to - ', '-12.5', 3],
  ['by +', '2', 3],
  ['5-', '6', 2],
  ['a+', '2', 2],
  ['to ', '-12.5', 3],
  ['', '12', 0],
])('marks a number behind “%s”, read as %s, from %s on', (before, value, start) => {
  const draft = { start: before.length, value: decimal(value), hedge_text: null };
  expect(markStart(before, draft)).toBe(start);
});

it.each([
  ['hit over ', 'over', 4],
  ['hit over -', 'over', 4],
  ['over $440 billion and ', 'over', 22],
  ['moreover ', 'over', 9],
])('marks a number behind “%s” with its hedge “%s” from %s on', (before, hedge_text, start) => {
  const draft = { start: before.length, value: decimal('-5'), hedge_text };
  expect(markStart(before, draft)).toBe(start);
});

it('marks drafts with their sign, which their words leave out', () => {
  const text = 'It fell to -12.5 degrees Celsius.';
  const published = HALLOWAY.published;
  const [draft] = proposeDrafts({ ...HALLOWAY, text }, readQuantities(text, { published }));
  if (!draft) throw new Error('no draft');
  expect(draft.exact).toBe('12.5 degrees Celsius');
  const marked = markParagraphs(
    splitParagraphs(text),
    markDrafts(text, [draft], () => 'open'),
  );
  expect(marked[0]?.pieces.map((piece) => piece.text)).toEqual([
    'It fell to ',
    '-12.5 degrees Celsius',
    '.',
  ]);
});

it('shows the paragraphs around a number when there are too many', () => {
  const many = splitParagraphs('Line.\n'.repeat(1000));
  for (const place of [0, 600, 3000, 5998]) {
    const { from, to } = paragraphsAround(many, place);
    expect(to - from).toBe(40);
    const at = many.findIndex(({ end }) => end > place);
    expect(from <= at && at < to).toBe(true);
  }
  expect(paragraphsAround(paragraphs, 0)).toEqual({ from: 0, to: paragraphs.length });
});

it('says what was read, steps last', () => {
  const mentions = readQuantities(HALLOWAY_TEXT, { published: HALLOWAY.published });
  const at = drafts.findIndex(({ exact }) => exact === '3 million tons');
  const draft = drafts[at];
  if (!draft) throw new Error('no draft');
  const facts = factsOf(draft, mentions[at] ?? null);
  expect(facts.slice(0, 5).map(({ aspect }) => aspect)).toEqual([
    'Kind',
    'Value',
    'Unit',
    'Hedge',
    'Change',
  ]);
  expect(facts.find(({ aspect }) => aspect === 'Hedge')?.words).toBe('“some”: approximate');
  expect(facts.at(-1)?.aspect).toBe('Step');
});

it('cuts the quote of the card at its number', () => {
  for (const draft of drafts.filter(({ proposal }) => proposal === 'figure')) {
    const fields = proposeFigure(draft, { ...HALLOWAY, text: HALLOWAY_TEXT });
    const card = viewCard({ ...fields, topic: 'trade' } as FigureRow, unit);
    expect(card?.number).toBe(draft.exact);
    expect(`${card?.before}${card?.number}${card?.after}`).toBe(fields.exact);
  }
});
