// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { connectComparisons, pairsOf, readIds } from '@/components/compare/connect-comparisons';
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

describe('the form', () => {
  const OPTIONS = ['a', 'b', 'c'].map((id) => `<option value="${id}">${id}</option>`).join('');
  const draw = (search: string) => {
    history.replaceState(null, '', `/compare${search}`);
    const root = document.createElement('div');
    root.innerHTML = `<form data-picker><select name="ids">${OPTIONS}</select>
      <select name="ids">${OPTIONS.replace('"b"', '"b" selected')}</select></form>
      <p data-answers></p><p data-all></p>`;
    return { root, selects: [...root.querySelectorAll('select')] };
  };
  const valuesOf = (selects: readonly HTMLSelectElement[]) => selects.map(({ value }) => value);

  it('keeps what was chosen before the scripts arrived', () => {
    const { root, selects } = draw('');
    const [, second] = selects;
    if (second) second.value = 'c';
    const stop = connectComparisons(root, '/figures.json');
    expect(valuesOf(selects)).toEqual(['a', 'c']);
    stop();
  });

  it('shows what the address asks for', () => {
    const { root, selects } = draw('?ids=c');
    const stop = connectComparisons(root, '/figures.json');
    expect(valuesOf(selects)).toEqual(['c', 'b']);
    stop();
  });
});
