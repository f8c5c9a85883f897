/** What a bar of counts says is what the list behind it holds. */
import { describe, expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { planChart } from '@/lib/chart/plan-chart';
import { FACETS } from '@/lib/view/facets';
import { filterFigures, readQuery } from '@/lib/view/filter-figures';
import { foldText } from '@/lib/view/fold-text';
import { viewFigures } from '@/lib/view/view-figures';

const { index, audit } = openRecord();
const entries = viewFigures(index).map((row) => ({
  id: row.id,
  facets: row.facets,
  text: foldText(`${row.label} ${row.more}`),
  number: foldText(row.number),
  value: row.sortValue,
  unit: row.unit,
}));

const tallies = index.dataset.charts.filter(({ tally }) => tally !== undefined);
const bars = tallies
  .flatMap((chart) => planChart(chart, index.dataset).panels)
  .flatMap(({ marks }) => marks.map((mark) => [mark.label, mark] as const));

describe('the list behind each bar has as many rows as the bar counts', () => {
  test('there are bars', () => expect(bars.length).toBeGreaterThan(3));

  test.each(bars)('%s', (_, { href, to }) => {
    const { pathname, searchParams } = new URL(href, 'http://localhost');
    if (pathname === '/audit') {
      expect(audit.counts['set-aside']).toBe(to);
      return;
    }
    expect(pathname).toBe('/figures');
    const known = new Set<string>(FACETS.map(({ key }) => key));
    for (const key of searchParams.keys()) expect(known).toContain(key);
    expect(filterFigures(entries, readQuery(searchParams)).ids).toHaveLength(to);
  });
});
