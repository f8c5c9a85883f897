import { describe, expect, it } from 'vitest';
import { createContext } from '@/lib/check/check-context';
import {
  amountOf,
  isKnownDate,
  type KnownNumbers,
  keepsHedge,
  knownNumbersOf,
  namesUnit,
} from '@/lib/check/known-numbers';
import type { Modifier, QuantityMention } from '@/lib/quantity/mention';
import type { Bound } from '@/lib/record/figure';
import { withInputs } from '@/lib/record/figures-behind';
import { altered } from './altered-record';
import { REAL_FILES } from './real-record';

const makeContext = () => createContext(REAL_FILES, altered({}), new Set(), new Set());
function shown(id: string) {
  const context = makeContext();
  const figure = context.figures.get(id);
  if (!figure) throw new Error(`no figure: ${id}`);
  return { context, figure };
}

describe('what is known of a figure', () => {
  it('begins with all that it is derived from', () => {
    const { context, figure } = shown('rosneft-multiple');
    expect(withInputs([figure], context.figures).map(({ id }) => id)).toEqual([
      'rosneft-multiple',
      'rosneft-target-2018',
      'rosneft-base',
      'rosneft-increase-2018',
    ]);
  });
  it('is its numbers, those of its inputs and of their notes', () => {
    const { context, figure } = shown('railway-implied-rate');
    const known = knownNumbersOf([figure], context);
    expect(
      known.numbers.map(({ amount, unit, bound }) => `${amount.toString()} ${unit} ${bound}`),
    ).toEqual([
      '1.1194 USD/EUR exact',
      '335820000000 USD exact',
      '300000000000 EUR exact',
      '1.123 USD/EUR null',
      '6000000000 USD null',
      '300000000000 RUB null',
      '300000000000 RUB null',
    ]);
    expect(known.figures).toEqual([figure]);
    expect([...known.years]).toEqual([]);
    expect(known.dates).toEqual([
      '2015-05-06',
      '2015-05-06',
      '2015-05-08',
      '2015-05-08',
      '2015-05-06',
      '2015-05-13',
      '2015-05-13',
    ]);
  });
  it('is the years at both ends of its periods', () => {
    const { context, figure } = shown('rosneft-remaining');
    expect([...knownNumbersOf([figure], context).years].sort()).toEqual([2013, 2014, 2015, 2018]);
  });
});

describe('a date is known', () => {
  const known = { years: new Set([2012, 2018]), dates: ['2013', '2013-03-14', '2015-05'] };
  it.each([
    ['2012', true],
    ['2018', true],
    ['2013', false],
    ['2013-03-14', true],
    ['2013-03-15', false],
    ['2013-03', true],
    ['2013-04', false],
    ['2015-05-08', true],
    ['2015-06-08', false],
    ['2012/2014', true],
  ])('%s: %s', (date, expected) => {
    expect(isKnownDate(date, known as unknown as KnownNumbers)).toBe(expected);
  });
});

describe('words beside what is on record', () => {
  const mention = (cells: Partial<QuantityMention>) => cells as QuantityMention;
  it.each([
    ['50', '%', '0.5'],
    ['50', 'USD', '50'],
    ['fifty', 'USD', undefined],
    [null, 'USD', undefined],
  ])('%s %s is %s', (value, unit, amount) => {
    expect(amountOf(mention({ value, unit }))?.toString()).toBe(amount);
  });
  it.each([
    ['USD', 'USD', true],
    ['USD', 'EUR', false],
    ['%', 'share', true],
    ['ton', 't', true],
    ['ton', 'share', false],
  ])('%s names the unit %s: %s', (unit, wanted, expected) => {
    const unitWords = { text: unit, start: 0, end: 1 };
    expect(namesUnit(mention({ unit, unitWords }), wanted)).toBe(expected);
    expect(namesUnit(mention({ unit, unitWords: null }), wanted)).toBe(true);
  });
  const HEDGES: Record<Bound, Modifier[]> = {
    exact: ['='],
    rank: ['='],
    approx: ['~'],
    lower: ['>', '>='],
    upper: ['<', '<=', '~<'],
    range: ['range'],
    'share-in-words': ['<', '<=', '~<', '>', '>='],
  };
  const ALL: Modifier[] = ['=', '~', '~<', '>', '>=', '<', '<=', 'range', 'vague'];
  it.each(Object.entries(HEDGES))('the bound “%s” is kept by %j', (bound, kept) => {
    expect(
      ALL.filter((modifier) => keepsHedge(mention({ modifier }), bound as Bound)).sort(),
    ).toEqual([...kept].sort());
  });
  it('the hedges of other sources are not on record', () => {
    expect(keepsHedge(mention({ modifier: '~' }), null)).toBe(true);
  });
});
