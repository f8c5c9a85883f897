import { expect, it } from 'vitest';
import { deriveFigure } from '@/lib/workbench/derive-figure';
import type { FigureFields } from '@/lib/workbench/propose-rows';
import { rederive } from '@/lib/workbench/rederive-figures';
import { act, completeFigure, rowsOf, staleFormulas } from '@/lib/workbench/workbench-state';
import { findExportFaults } from '@/lib/workbench/write-bundle';
import { finishHalloway, HALLOWAY } from './halloway';

const given = (formula: string, decimals: number | null = null) => ({
  id: 'derived',
  label: 'Derived',
  measure: 'a measure',
  formula,
  decimals,
});

const [pattern] = rowsOf(finishHalloway()).figures;
const figure = (id: string, more: Partial<FigureFields>): FigureFields => {
  if (!pattern) throw new Error('no figure');
  return { ...pattern, id, ...more } as FigureFields;
};
const exact = (id: string, value: string, unit: string, more: Partial<FigureFields> = {}) =>
  figure(id, {
    value: value as never,
    lower: value as never,
    upper: value as never,
    bound: 'exact',
    unit,
    ...more,
  });
const over = (id: string, value: string, unit: string) =>
  exact(id, value, unit, { bound: 'lower', upper: null, hedge_text: 'over' });
const about = (id: string, value: string, unit: string) =>
  exact(id, value, unit, { bound: 'approx', lower: null, upper: null, hedge_text: 'some' });

const FIGURES = [
  exact('a', '88', 'USD'),
  over('b', '440', 'USD'),
  about('c', '34', 't'),
  exact('d', '3', 'EUR'),
  exact('zero', '0', 'USD'),
  exact('undated', '7', 'USD', { time_period: null }),
  exact('later', '9', 'USD', { time_period: '2018' }),
  exact('rank', '2', 'rank', { bound: 'rank', change: null }),
];

it.each([
  ['a / d', null, 'endless digits', 'Its digits do not end: say how many decimal places to keep.'],
  ['a + foo', null, 'unknown', 'No figure that was kept is called “foo”.'],
  ['a / zero', null, 'nought', 'The divisor is nought, or may be'],
  ['a + c', null, 'units', 'These units do not go together: USD + t.'],
  ['a-b', null, 'hyphen', 'No figure that was kept is called “a-b”.'],
  ['( a', null, 'bracket', 'Expected “)”; found the end.'],
  ['2 * 3', null, 'no figure', 'It names no figure'],
  ['year(undated) - 1', null, 'year', 'one year in time_period of undated'],
  ['derived + a', null, 'itself', 'No figure that was kept is called “derived”.'],
  ['rank + rank', null, 'order', 'do not go together'],
  ['alert(1)', null, 'code', 'Expected'],
])('%s has no result, and says why (%s %s)', (formula, decimals, _, words) => {
  const { fields, fault } = deriveFigure(given(formula, decimals), FIGURES);
  expect(fields).toBeNull();
  expect(fault).toContain(words);
});

it.each([
  ['a - b', null, { value: '-352', bound: 'upper', lower: null, upper: '-352', unit: 'USD' }],
  [' ( a+a )*2 ', null, { value: '352', formula: '(a + a) * 2' }],
  ['a + a', null, { value: '176', bound: 'exact', lower: '176', upper: '176', unit: 'USD' }],
  ['a / b', 3, { value: '0.2', bound: 'upper', lower: null, upper: '0.2', unit: 'share' }],
  ['b / a', null, { value: '5', bound: 'lower', lower: '5', upper: null, unit: 'x' }],
  ['c * 2', null, { value: '68', bound: 'approx', lower: null, upper: null, unit: 't' }],
  ['a / d', 2, { value: '29.33', bound: 'approx', unit: 'USD/EUR' }],
  ['later - a', null, { value: '-79', time_period: '2018' }],
  ['undated - a', null, { value: '-81', time_period: null }],
])('%s, to %s places', (formula, decimals, expected) => {
  const { fields, fault } = deriveFigure(given(formula, decimals), FIGURES);
  expect(fault).toBeNull();
  expect(fields).toMatchObject({ status: 'derived', article_id: null, exact: null, ...expected });
  if (fields) expect(completeFigure(fields).faults).toBeNull();
});

it('follows its inputs through undo and change, derived upon derived', () => {
  const first = deriveFigure(given('a * 2'), FIGURES).fields;
  const second = deriveFigure({ ...given('derived + a'), id: 'second' }, [
    ...FIGURES,
    ...(first ? [first] : []),
  ]).fields;
  if (!first || !second) throw new Error('no result');
  expect(second.value).toBe('264');
  const changed = FIGURES.map((row) => (row.id === 'a' ? exact('a', '100', 'USD') : row));
  const { derived, stale } = rederive(changed, [second, first]);
  expect(derived.map(({ id, value }) => [id, value])).toEqual([
    ['second', '300'],
    ['derived', '200'],
  ]);
  expect(stale).toEqual([]);
});

it('names formulas that lead in a circle, and those whose inputs are gone', () => {
  const one = figure('one', { status: 'derived', formula: 'two + a' });
  const two = figure('two', { status: 'derived', formula: 'one + a' });
  const { stale } = rederive(FIGURES, [one, two]);
  expect(stale.map(({ id }) => id).sort()).toEqual(['one', 'two']);
  expect(stale[0]?.fault).toContain('leads back to its own figure');
});

it('an article whose input is opened again cannot be exported, and says which formula', () => {
  const bench = finishHalloway();
  expect(findExportFaults(bench)).toEqual([]);
  const opened = act(bench, { do: 'reopen', draft: `${HALLOWAY.id}-504-million` });
  expect(staleFormulas(opened)).toEqual([
    {
      id: `${HALLOWAY.id}-implied-rate`,
      fault: `No figure that was kept is called “${HALLOWAY.id}-504-million”.`,
    },
  ]);
  expect(findExportFaults(opened).map(({ missing }) => missing)).toContain(
    `formula: No figure that was kept is called “${HALLOWAY.id}-504-million”.`,
  );
});

it('a changed input changes the derived figure at once', () => {
  const bench = finishHalloway();
  const loan = bench.disposals.find(({ draft }) => draft === `${HALLOWAY.id}-504-million`);
  if (loan?.kind !== 'figure') throw new Error('no loan');
  const fields = { ...loan.fields, value: '450000000', lower: '450000000', upper: '450000000' };
  const next = act(bench, { do: 'keep', draft: loan.draft, fields: fields as FigureFields });
  expect(next.derived[0]).toMatchObject({ value: '1', unit: 'USD/EUR' });
});

it('keeps no space at the ends of label and measure', () => {
  const typed = { ...given('a / d', 2), label: 'Derived ', measure: ' a measure' };
  expect(deriveFigure(typed, FIGURES)).toEqual(deriveFigure(given('a / d', 2), FIGURES));
});
