import { expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { basisOf } from '@/components/chart-list';
import { viewArticles } from '@/lib/view/view-articles';
import { viewCharts } from '@/lib/view/view-charts';

const { index, audit } = openRecord();

test('the list of charts holds each once, with the articles behind it', () => {
  const entries = viewCharts(index);
  expect(entries.map(({ chart }) => chart.slug)).toEqual(
    index.dataset.charts.map(({ slug }) => slug),
  );
  const of = (slug: string) => entries.find(({ chart }) => chart.slug === slug);
  expect(of('trade-share')).toMatchObject({ figures: 2, publishers: ['Global Times'] });
  expect(of('railway-offer')).toMatchObject({
    figures: 2,
    publishers: ['Reuters (publisher inferred)'],
  });
  expect(of('numbers-by-entry')).toMatchObject({ figures: null, publishers: [] });
  const basis = Object.fromEntries(entries.map((entry) => [entry.chart.slug, basisOf(entry)]));
  expect(basis).toMatchObject({
    'trade-partners': 'Three figures from Global Times',
    'trade-share': 'Two figures derived from Global Times',
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
