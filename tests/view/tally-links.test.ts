/** What a bar of counts says is what the list behind it holds. */
import { describe, expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { planChart } from '@/lib/chart/plan-chart';
import { FACET_KEYS } from '@/lib/view/find/facets';
import { readQuery } from '@/lib/view/find/filter-figures';
import { viewFigures } from '@/lib/view/view-figures';

const { index, audit } = openRecord();
const rows = viewFigures(index);

/** Rows that a facet query asks for: one of the values in every facet that names any. */
function rowsOf(search: URLSearchParams) {
  const { facets } = readQuery(search);
  return rows.filter((row) =>
    FACET_KEYS.every(
      (key) =>
        facets[key].length === 0 || row.facets[key].some((value) => facets[key].includes(value)),
    ),
  );
}

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
    const known = new Set<string>(FACET_KEYS);
    for (const key of searchParams.keys()) expect(known).toContain(key);
    expect(rowsOf(searchParams)).toHaveLength(to);
  });
});
