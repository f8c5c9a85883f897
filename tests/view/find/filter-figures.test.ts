import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { indexFigures } from '@/lib/view/find/figure-index';
import {
  compareDecimals,
  type FigureEntry,
  type FigureQuery,
  readQuery,
  writeQuery,
} from '@/lib/view/find/filter-figures';
import { foldText } from '@/lib/view/find/fold-text';
import { viewFigures } from '@/lib/view/view-figures';

const entries: FigureEntry[] = viewFigures(openRecord().index).map((row) => ({
  id: row.id,
  facets: row.facets,
  text: foldText(
    `${row.label} ${row.formula} ${row.attribution} ${row.value.text} ${row.period} ${row.more}`,
  ),
  number: foldText(row.number),
  value: row.sortValue,
  unit: row.unit,
}));
const all = indexFigures(entries);
const filterFigures = (query: FigureQuery) => all.select(query);
const find = (address: string) => filterFigures(readQuery(new URLSearchParams(address)));

describe('a number is found by its value, its digits as printed, or the words around it', () => {
  test.each([
    ['50', 'rosneft-target-2018'],
    ['50 million', 'rosneft-target-2018'],
    ['50000000', 'rosneft-target-2018'],
    ['$88bn', 'cn-ru-trade-2012'],
    ['88 billion', 'cn-ru-trade-2012'],
    ['88,000,000,000', 'cn-ru-trade-2012'],
    ['1 million', 'espo-increase-2013'],
    ['335', 'railway-offer-usd'],
    ['335.82', 'railway-offer-usd'],
    ['50%', 'me-share-cn-oil-imports'],
    ['27.5 %', 'ru-jp-trade-share'],
    ['2018', 'rosneft-increase-2018'],
    ['2018', 'rosneft-multiple'],
    ['4', 'brics-other-countries'],
  ])('%s finds %s', (q, id) => {
    expect(find(`q=${encodeURIComponent(q)}`).ids).toContain(id);
  });

  test.each([
    ['33', 'railway-offer-usd'],
    ['8', 'cn-ru-trade-2012'],
    ['4', 'cn-us-trade-2012'],
    ['201', 'rosneft-target-2018'],
    ['$50bn', 'rosneft-target-2018'],
  ])('%s does not find %s', (q, id) => {
    expect(find(`q=${encodeURIComponent(q)}`).ids).not.toContain(id);
  });
});

describe('a figure found by its own number comes before those that mention it', () => {
  test.each([
    ['50', ['rosneft-target-2018']],
    ['88', ['cn-ru-trade-2012']],
  ])('%s', (q, first) => {
    const { ids, withNumber } = find(`q=${q}`);
    expect(ids.slice(0, withNumber)).toEqual(first);
    expect(ids.length).toBeGreaterThan(first.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['q=50&sort=value', 'q=50&sort=label', 'q=Rosneft', ''])('not for %j', (address) => {
    expect(find(address).withNumber).toBe(0);
  });
});

test('words between quotation marks are one phrase', () => {
  expect(find('q=“oil supplies”').ids).toContain('espo-increase-2013');
  expect(find('q="supplies oil"').ids).toEqual([]);
  expect(find('q="over"').ids).toEqual(find('q=over').ids);
  expect(find('q="').ids).toEqual(find('q=“').ids);
});

test('words are found from their beginning, never from within', () => {
  const espo = find('q=ESPO').ids;
  expect(espo).toContain('espo-increase-by-2014');
  expect(espo).not.toContain('interceptors-total');
  expect(find('q=roub').ids).toEqual(find('q=roubles').ids);
  expect(find('q=roubles').ids.length).toBeGreaterThan(0);
  expect(find('q=oubles').ids).toEqual([]);
});

test('a figure counts under every voice of its chain', () => {
  expect(find('speaker=Reuters').ids).toEqual(
    expect.arrayContaining([
      'espo-increase-2013',
      'espo-increase-2014',
      'rosneft-increase-2018',
      'rosneft-target-2018',
    ]),
  );
  expect(find('').counts.speaker.get('unnamed sources')).toBe(4);
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
      const { ids } = filterFigures({ ...readQuery(new URLSearchParams()), q });
      expect(ids.length).toBeLessThanOrEqual(entries.length);
    }),
  );
});
