/** Numbers that no cell may start with, and ranges without a hedge: from the text to a checked row. */
import { expect, it } from 'vitest';
import { readQuantities } from '@/lib/quantity/read-quantities';
import type { FigureRow } from '@/lib/record/figure';
import { behindSign } from '@/lib/record/printed-sign';
import { checkWork } from '@/lib/workbench/check-work';
import { describeArticle } from '@/lib/workbench/describe-article';
import { proposeDrafts } from '@/lib/workbench/propose-drafts';
import { proposeNext } from '@/lib/workbench/propose-next';
import { proposeSetAside } from '@/lib/workbench/propose-rows';
import { newUnits } from '@/lib/workbench/propose-unit';
import { act, rowsOf, type Workbench } from '@/lib/workbench/workbench-state';

const TEXT = `The growth of trade was -5 percent in 2015.
The balance of Vastria stood at -$3 billion in 2015.
The yield was −7 percent.
The index of Ormeland moved by +2 percent in 2015.
The change was -4 to -2 percent in 2014, with 5-6 tons more in 2013.
`;

function finished(change: (fields: FigureRow) => Partial<FigureRow> = () => ({})): Workbench {
  const article = describeArticle(
    { id: 'wire', published: '2016-03-14', publisher: 'Wire', url: null, rights: 'full' },
    TEXT,
  );
  const mentions = readQuantities(TEXT, { published: article.published });
  const drafts = proposeDrafts({ ...article, text: TEXT }, mentions, [article.id]);
  const start: Workbench = { article, text: TEXT, drafts, disposals: [], derived: [], notes: [] };
  return drafts.reduce((bench, draft, at) => {
    if (draft.proposal === 'set-aside')
      return act(bench, { do: 'set-aside', draft: draft.id, row: proposeSetAside(draft) });
    const name = `Thing ${String.fromCharCode(65 + at)}`;
    const fields = {
      ...proposeNext(bench, draft),
      label: name,
      measure: name,
      topic: 'trade' as const,
    };
    return act(bench, {
      do: 'keep',
      draft: draft.id,
      fields: { ...fields, ...change(fields as FigureRow) },
    });
  }, start);
}

const check = (bench: Workbench) =>
  checkWork({ bench, units: newUnits(bench, [], []) }, []).map(({ code }) => code);

it('keeps the sign in the value and outside the words', () => {
  const rows = rowsOf(finished()).figures.map(({ value, lower, upper, number_text }) => [
    number_text,
    ...new Set([lower, value, upper]),
  ]);
  expect(rows).toEqual([
    ['5 percent', '-5'],
    ['$3 billion', '-3000000000'],
    ['−7 percent', '-7'],
    ['2 percent', '2'],
    ['4 to -2 percent', '-4', '-2'],
    ['5-6 tons', '5', '6'],
  ]);
});

it('passes every check, cell by cell', () => {
  expect(check(finished())).toEqual([]);
});

it('a sign that is dropped from the value is found', () => {
  const dropped = finished(({ value, lower, upper }) =>
    value === '-5' && lower === upper
      ? { value: '5' as never, lower: '5' as never, upper: '5' as never }
      : {},
  );
  expect(check(dropped)).toEqual(['value/mismatch']);
});

it.each([
  ['-5 tons', 4, '5 tons', 5],
  ['- 5 tons', 4, '5 tons', 6],
  ['+2 %', 0, '2 %', 1],
  ['−7 %', 0, '−7 %', 0],
  ['-', 0, '-', 0],
  ['half', 3, 'half', 3],
])('the words of “%s” at %i begin behind the sign', (text, start, words, at) => {
  const end = start + text.length;
  expect(behindSign({ text, start, end })).toEqual({ text: words, start: at, end });
});
