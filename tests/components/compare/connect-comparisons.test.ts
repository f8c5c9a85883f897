import { describe, expect, it } from 'vitest';
import { pairsOf, readIds } from '@/components/compare/connect-comparisons';
import { refusalOf } from '@/components/compare/refuse-pair';
import type { Comparable } from '@/lib/view/compare/refuse-comparison';

const ADDRESSES: readonly (readonly [string, readonly string[]])[] = [
  ['', []],
  ['?ids=a,b', ['a', 'b']],
  ['?ids=a&ids=b', ['a', 'b']],
  ['?ids=a,b&ids=b,c', ['a', 'b', 'c']],
  ['?ids=a,,%20b', ['a', 'b']],
  ['?other=a', []],
];

it.each(ADDRESSES)('%s asks for %j', (search, ids) => {
  expect(readIds(search)).toEqual(ids);
});

it('compares every two of several', () => {
  expect(pairsOf(['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
  expect(pairsOf(['a'])).toEqual([]);
});

const figure = (id: string, unit: string): Comparable => ({
  id,
  label: `Name of ${id}`,
  text: `5 ${unit}`,
  unit,
  unitName: unit,
  scheme: 'count',
  dimension: 'count',
  measure: 'things',
  status: 'outcome',
  doubtful: false,
  change: 'level',
  derived: false,
  conversions: [],
  parts: [],
});

describe('a pair that is not in the page', () => {
  const known = new Map([
    ['a', figure('a', 'ships')],
    ['b', figure('b', 'trains')],
    ['c', figure('c', 'ships')],
  ]);

  it('is refused with its names and the reason', () => {
    expect(refusalOf(['a', 'b'], known)).toEqual({
      names: ['Name of a: 5 ships', 'Name of b: 5 trains'],
      reason: 'Ships and trains measure different things.',
    });
  });

  it('may name a figure that is not on record', () => {
    expect(refusalOf(['a', 'x'], known).reason).toBe('No figure on record is called “x”.');
  });

  it('may be comparable all the same, far down a long list', () => {
    expect(refusalOf(['a', 'c'], known).reason).toMatch(/nearest ones only/);
  });
});
