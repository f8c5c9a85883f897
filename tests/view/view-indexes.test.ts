import { expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { viewArticles } from '@/lib/view/view-articles';
import { viewCharts } from '@/lib/view/view-charts';

const { index, audit } = openRecord();

test('the list of charts holds each once, with the articles behind it', () => {
  const entries = viewCharts(index);
  expect(entries.map(({ chart }) => chart.slug)).toEqual(
    index.dataset.charts.map(({ slug }) => slug),
  );
  const basis = Object.fromEntries(entries.map((entry) => [entry.chart.slug, entry.basis]));
  expect(basis).toMatchObject({
    'trade-partners': 'Three figures from Global Times',
    'trade-share': 'Two figures derived from Global Times',
    'railway-offer': 'Two figures from Reuters (publisher inferred)',
    'oil-plans': 'Five figures from Global Times, one of them derived',
    'numbers-by-entry': 'Counted over the whole record',
  });
});

test('the list of articles adds up to the audit', () => {
  const entries = viewArticles(index);
  expect(entries.reduce((sum, { numbers }) => sum + numbers, 0)).toBe(audit.total);
  for (const { numbers, totals } of entries)
    expect(totals.charted + totals.listed + totals['set-aside']).toBe(numbers);
});

test('charts stand with the articles that their figures are stated in or computed from', () => {
  const slugs = new Map(
    viewArticles(index).map(({ id, charts }) => [id, charts.map(({ slug }) => slug)]),
  );
  expect(slugs.get('global-times-2013-03')?.toSorted()).toEqual([
    'interceptors',
    'oil-flows',
    'oil-plans',
    'trade-multiple',
    'trade-partners',
    'trade-share',
  ]);
  expect(slugs.get('reuters-2015-05')).toEqual(['railway-offer']);
});
