import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import {
  compareDecimals,
  type FigureEntry,
  filterFigures,
  foldText,
  readQuery,
  writeQuery,
} from '@/lib/view/filter-figures';
import { viewFigures } from '@/lib/view/view-figures';

const entries: FigureEntry[] = viewFigures(openRecord().index).map((row) => ({
  id: row.id,
  facets: row.facets,
  text: foldText(`${row.label} ${row.quote ?? row.formula} ${row.attribution} ${row.value.text}`),
  number: foldText(row.number),
  value: row.sortValue,
  unit: row.unit,
}));
const find = (address: string) => filterFigures(entries, readQuery(new URLSearchParams(address)));

describe('look-up of a number finds the figures that state it', () => {
  test.each([
    ['50', ['rosneft-target-2018']],
    ['50 million', ['rosneft-target-2018']],
    ['50000000', ['rosneft-target-2018']],
    ['$88bn', ['cn-ru-trade-2012']],
    ['88 billion', ['cn-ru-trade-2012']],
    ['88,000,000,000', ['cn-ru-trade-2012']],
    ['335.82', ['railway-offer-usd']],
    ['27.5 %', ['ru-jp-trade-share']],
    ['4', ['brics-other-countries']],
    ['8', []],
  ])('%s', (q, ids) => {
    expect(find(`q=${encodeURIComponent(q)}`).ids).toEqual(ids);
  });
});

test('words are found wherever they stand, in any order and case', () => {
  expect(find('q=RUSSIA+largest+gas').ids).toEqual(['ru-gas-producer-rank']);
  expect(find("q=China's+Razov").ids).toContain('cn-us-trade-2012');
});

test('values of one facet widen, facets narrow', () => {
  const oil = find('topic=Oil');
  const both = find('topic=Oil&topic=Gas');
  expect(both.ids.length).toBe(oil.ids.length + 1);
  expect(find('topic=Oil&status=Target').ids).toEqual([
    'rosneft-increase-2018',
    'rosneft-target-2018',
  ]);
});

test('a count is what its value would show beside the other facets', () => {
  const { counts } = find('topic=Oil&status=Target');
  for (const [value, count] of counts.status)
    expect(find(`topic=Oil&status=${encodeURIComponent(value)}`).ids).toHaveLength(count);
  for (const [value, count] of counts.topic)
    expect(find(`topic=${encodeURIComponent(value)}&status=Target`).ids).toHaveLength(count);
});

test('by value, no unit is ranked against another', () => {
  const units = find('sort=value').ids.map((id) => entries.find((entry) => entry.id === id)?.unit);
  const changes = units.filter((unit, place) => unit !== units[place - 1]);
  expect(changes).toHaveLength(new Set(units).size);
});

test('an address gives the query back that wrote it', () => {
  const address = 'q=over+%24440&topic=Trade&topic=Oil&hedge=Lower+bound&sort=value';
  expect(writeQuery(readQuery(new URLSearchParams(address)))).toBe(address);
  expect(writeQuery(readQuery(new URLSearchParams('sort=nonsense&x=1')))).toBe('');
});

test('decimals are ordered exactly, beyond what a float can hold', () => {
  expect(compareDecimals('9007199254740993', '9007199254740992')).toBeGreaterThan(0);
  expect(compareDecimals('0.5', '0.275')).toBeGreaterThan(0);
  const integers = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
  fc.assert(
    fc.property(integers, integers, (a, b) => {
      const sign = a < b ? -1 : a > b ? 1 : 0;
      expect(Math.sign(compareDecimals(String(a), String(b)))).toBe(sign);
    }),
  );
});

test('any text may be searched for without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (q) => {
      const { ids } = filterFigures(entries, { ...readQuery(new URLSearchParams()), q });
      expect(ids.length).toBeLessThanOrEqual(entries.length);
    }),
  );
});
