import { expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { layOutChart } from '@/lib/chart/lay-out-chart';
import { NARROW } from '@/lib/chart/picture';
import type { FigureRow } from '@/lib/record/figure';
import { viewPreview, viewResult } from '@/lib/view/view-preview';

const { index } = openRecord();
const article = index.article('global-times-2013-03');
const figure = (id: string): FigureRow => index.figure(id);
const unit = (code: string) => index.unit(code);
const marksOf = (rows: readonly FigureRow[], code: string) =>
  viewPreview(rows, unit(code), article)?.panels[0]?.marks.map(({ valueText }) => valueText);

test('the figure stands beside those of its unit and topic, in order of value', () => {
  const trade = ['cn-ru-trade-2012', 'cn-us-trade-2012', 'interceptors-added'].map(figure);
  expect(marksOf(trade, 'USD')).toHaveLength(2);
  expect(marksOf(trade, 'USD')?.[0]).toMatch(/^over/);
});

test('shares lie on a strip', () => {
  const share = index.dataset.figures.find(({ unit: code }) => code === 'share');
  if (!share) throw new Error('no share');
  expect(viewPreview([share], unit('share'), article)?.panels[0]?.form).toBe('strip');
});

test.each([
  ['a rank', { unit: 'rank' }],
  ['a date', { unit: 'date' }],
  ['a negative number', { value: '-5' }],
  ['no number', { value: null }],
  ['a slip of sixty digits', { value: '9'.repeat(60) }],
])('%s is not drawn', (_, change) => {
  const row = { ...figure('cn-ru-trade-2012'), ...change } as FigureRow;
  expect(viewPreview([row], unit('USD'), article)).toBeNull();
});

test.each(['9'.repeat(30), `0.${'0'.repeat(27)}1`])('%s is drawn, ticks and all', (value) => {
  for (const code of ['USD', 'share', 'x']) {
    const row = { ...figure('cn-ru-trade-2012'), value, unit: code } as FigureRow;
    const plan = viewPreview([row], unit(code), article);
    expect(plan && layOutChart(plan, NARROW).panels).toHaveLength(1);
  }
});

test('nothing is drawn while no unit, or another, is typed', () => {
  const row = figure('cn-ru-trade-2012');
  for (const typed of ['', 'US'])
    expect(viewPreview([{ ...row, unit: typed }], unit('USD'), article)).toBeNull();
});

test('nothing is drawn of nothing', () => {
  expect(viewPreview([], unit('USD'), article)).toBeNull();
});

test('a derived figure is told with its bounds', () => {
  const { text, limits } = viewResult(figure('us-ru-trade-multiple'), unit('x'));
  expect(text.replace(/\s/g, ' ')).toBe('at least 5 times');
  expect(limits).toContain('no less than');
});
