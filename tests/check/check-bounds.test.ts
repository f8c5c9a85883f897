import { describe, expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { checkBounds, checkDerivedBounds } from '@/lib/check/check-bounds';
import { type Figure, isDerived, isStated } from '@/lib/record/figure';
import { ofFigure, outcomeOf, saidBy, soundDataset } from './altered-record';

/** `bound value [lower,upper] hedge`, as a row has it; an empty end is open. */
function cells(text: string): Partial<Figure> {
  const [, bound, value, lower, upper, hedge] =
    /^(\S+) (\S*) \[(\S*),(\S*)\] ?(.*)$/.exec(text) ?? [];
  const number = (cell: string | undefined) => (cell ? decimal(cell) : null);
  return {
    bound: bound as Figure['bound'],
    value: number(value),
    lower: number(lower),
    upper: number(upper),
    hedge_text: hedge || null,
  };
}

const stated = (id: string, changes: Partial<Figure>) => saidBy(checkBounds, ofFigure(id, changes));
const MONEY = 'cn-ru-trade-2012';

describe('value, ends, bound and hedge that say the same', () => {
  it.each([
    [MONEY, 'exact 5 [5,5]'],
    [MONEY, 'approx 5 [,] about'],
    [MONEY, 'lower 5 [5,] over'],
    [MONEY, 'upper 5 [,5] almost'],
    [MONEY, 'range 5 [4,6] between'],
    [MONEY, 'range 4 [4,6] between'],
    [MONEY, 'range 6 [4,6] between'],
    ['cn-ru-partner-rank-2012', 'rank 2 [,]'],
    ['cn-ru-partner-streak-2012', 'rank 2 [,]'],
    ['me-share-cn-oil-imports', 'share-in-words 0.5 [,0.5] almost'],
    ['me-share-cn-oil-imports', 'share-in-words 0.5 [0.5,]'],
    ['me-share-cn-oil-imports', 'approx 0.5 [,] about'],
    ['me-share-cn-oil-imports', 'exact 0.5 [0.5,0.5]'],
  ])('%s: %s', (id, text) => {
    expect(stated(id, cells(text))).toEqual([]);
  });
  it('an end in figures is a bound like any other', () => {
    const inFigures = { number_text: '50 per cent' };
    for (const text of ['upper 0.5 [,0.5] almost', 'lower 0.5 [0.5,] over'])
      expect(stated('me-share-cn-oil-imports', { ...cells(text), ...inFigures })).toEqual([]);
  });
});

describe('an end that the bound does not give', () => {
  const row = (id: string) => (id === MONEY ? 2 : id.startsWith('cn-ru-partner') ? 5 : 10);
  it.each([
    [MONEY, 'exact 5 [4,5]', 'lower, expected 5, found 4'],
    [MONEY, 'exact 5 [5,6]', 'upper, expected 5, found 6'],
    [MONEY, 'exact 5 [,5]', 'lower, expected 5, found an empty cell'],
    [MONEY, 'approx 5 [5,] about', 'lower, expected an empty cell beside “approx”, found 5'],
    [MONEY, 'approx 5 [,5] about', 'upper, expected an empty cell beside “approx”, found 5'],
    [MONEY, 'lower 5 [4,] over', 'lower, expected 5, found 4'],
    [MONEY, 'lower 5 [5,6] over', 'upper, expected an empty cell beside “lower”, found 6'],
    [MONEY, 'upper 5 [4,5] almost', 'lower, expected an empty cell beside “upper”, found 4'],
    [MONEY, 'upper 5 [,6] almost', 'upper, expected 5, found 6'],
    ...['5 [,6]', '5 [4,]', ' [4,6]', '3 [4,6]', '7 [4,6]', '5 [5,5]'].map((ends) => [
      MONEY,
      `range ${ends} between`,
      'lower, expected a range: lower ≤ value ≤ upper, found none',
    ]),
    [
      'cn-ru-partner-rank-2012',
      'rank 1 [1,]',
      'lower, expected an empty cell beside “rank”, found 1',
    ],
    [
      'me-share-cn-oil-imports',
      'share-in-words 0.5 [0.5,0.5] almost',
      'lower, expected the one end that the words give, found both',
    ],
    [
      'me-share-cn-oil-imports',
      'share-in-words 0.5 [,] almost',
      'lower, expected the one end that the words give, found neither',
    ],
    [
      'me-share-cn-oil-imports',
      'share-in-words 0.5 [,0.6] almost',
      'upper, expected 0.5, found 0.6',
    ],
    ['me-share-cn-oil-imports', 'share-in-words 0.5 [0.4,] over', 'lower, expected 0.5, found 0.4'],
  ])('%s: %s', (id = '', text = '', said = '') => {
    expect(stated(id, cells(text))).toEqual([`bound/inconsistent ${row(id)}:${said}`]);
  });
});

describe('a bound that unit, number or hedge contradict', () => {
  it.each([
    ['cn-ru-partner-rank-2012', 'exact 1 [1,1]', 'bound, expected rank, found exact'],
    ['cn-ru-partner-streak-2012', 'exact 3 [3,3]', 'bound, expected rank, found exact'],
    [MONEY, 'rank 5 [,]', 'bound, expected no rank: the unit is none, found rank'],
    [
      MONEY,
      'share-in-words 5 [5,]',
      'bound, expected another bound: the unit is USD, found share-in-words',
    ],
    [
      'me-share-cn-oil-imports',
      'upper 0.5 [,0.5] almost',
      'bound, expected share-in-words: the number is a word, found upper',
    ],
    [
      'me-share-cn-oil-imports',
      'lower 0.5 [0.5,] over',
      'bound, expected share-in-words: the number is a word, found lower',
    ],
    [MONEY, 'exact 5 [5,5] over', 'hedge_text, expected no hedge beside “exact”, found “over”'],
    [
      'cn-ru-partner-rank-2012',
      'rank 1 [,] over',
      'hedge_text, expected no hedge beside “rank”, found “over”',
    ],
    [
      MONEY,
      'lower 5 [5,]',
      'hedge_text, expected the words that make it “lower”, found an empty cell',
    ],
    [
      MONEY,
      'approx 5 [,]',
      'hedge_text, expected the words that make it “approx”, found an empty cell',
    ],
  ])('%s: %s', (id, text, said) => {
    expect(stated(id, cells(text)).join()).toContain(said);
  });
});

describe('the other reading', () => {
  const exact = { alt_bound: 'exact', alt_lower: decimal('88000000000') } as const;
  const whole = { ...exact, alt_upper: decimal('88000000000') };
  const told = { ambiguity: 'The other reading is without “over”.' };
  it.each<[what: string, cells: Partial<Figure>, said: string | null]>([
    ['told and on record', { ...whole, ...told }, null],
    ['an ambiguity of another sort', { ambiguity: 'Another reading of the other readings.' }, null],
    ['not told', whole, 'ambiguity, expected what the “other reading” is, found an empty cell'],
    [
      'not told among other things',
      { ...whole, ambiguity: 'The year.' },
      'ambiguity, expected what the “other reading” is, found The year.',
    ],
    [
      'not on record',
      told,
      'alt_bound, expected the bound of the “other reading”, found an empty cell',
    ],
    [
      'a lower end without bound',
      { alt_lower: decimal('5') },
      'alt_lower, expected an empty cell: no other bound is on record, found 5',
    ],
    [
      'an upper end without bound',
      { alt_upper: decimal('6') },
      'alt_upper, expected an empty cell: no other bound is on record, found 6',
    ],
    [
      'another lower end',
      { ...whole, ...told, alt_lower: decimal('5') },
      'alt_lower, expected 88000000000, found 5',
    ],
    ['no upper end', { ...exact, ...told }, 'alt_upper, expected 88000000000, found an empty cell'],
    [
      'a range without ends',
      { alt_bound: 'range', ...told },
      'alt_lower, expected a range: lower ≤ value ≤ upper, found none',
    ],
  ])('%s', (_what, changes, said) => {
    expect(stated(MONEY, changes)).toEqual(said === null ? [] : [`bound/inconsistent 2:${said}`]);
  });
});

describe('derived figures', () => {
  const derived = (id: string, changes: Partial<Figure>) =>
    saidBy(checkDerivedBounds, ofFigure(id, changes));
  it('have ends, and no hedge', () => {
    expect(derived('rosneft-base', cells('approx 5 [,]'))).toEqual([]);
    expect(derived('interceptors-before', cells('exact 5 [5,6]'))).toEqual([
      'bound/inconsistent 23:upper, expected 5, found 6',
    ]);
  });
  it('have another reading that is rounded apart', () => {
    expect(
      derived('jp-ru-trade-gap', { alt_lower: decimal('5'), alt_upper: decimal('5') }),
    ).toEqual([]);
    expect(derived('jp-ru-trade-gap', { alt_lower: decimal('5') })).toEqual([
      'bound/inconsistent 33:alt_upper, expected 5, found 232000000000',
    ]);
    expect(derived('jp-ru-trade-gap', { alt_lower: null })).toEqual([
      'bound/inconsistent 33:alt_lower, expected 232000000000, found an empty cell',
    ]);
  });
});

it('each check looks at its own figures, and leaves those in doubt', () => {
  const wrong = {
    figures: { [MONEY]: { upper: null }, 'interceptors-before': { upper: null } },
  };
  expect(saidBy(checkBounds, wrong)).toHaveLength(1);
  expect(saidBy(checkDerivedBounds, wrong)).toHaveLength(1);
  expect(saidBy(checkBounds, wrong, [MONEY])).toEqual([]);
  expect(saidBy(checkDerivedBounds, wrong, ['interceptors-before'])).toEqual([]);
  const [one, other] = [outcomeOf(checkBounds), outcomeOf(checkDerivedBounds)];
  const { figures } = soundDataset();
  expect([one.lookedAt, other.lookedAt]).toEqual([
    figures.filter(isStated).length,
    figures.filter(isDerived).length,
  ]);
});
