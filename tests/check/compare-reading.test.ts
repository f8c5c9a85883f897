import { describe, expect, it } from 'vitest';
import { compareReading } from '@/lib/check/compare-reading';
import type { Modifier, QuantityMention } from '@/lib/quantity/mention';
import type { Bound, StatedFigure } from '@/lib/record/figure';
import { soundDataset } from './altered-record';

const row = soundDataset().figures.find(({ id }) => id === 'cn-ru-trade-2012') as StatedFigure;

/** A reading that agrees with the row, but for what is given. */
const reading = (parts: object): QuantityMention =>
  ({
    class: 'figure',
    value: row.value,
    unit: row.unit,
    hedge: null,
    modifier: '=',
    change: row.change,
    period: null,
    ...parts,
  }) as unknown as QuantityMention;

const columnsOf = (figure: object, parts: object): string[] =>
  compareReading({ ...row, ...figure } as StatedFigure, reading(parts)).map(({ column }) => column);

const BOUNDS: readonly Bound[] = ['exact', 'rank', 'approx', 'lower', 'upper', 'range'];

/** What each modifier may stand as; shares in words need the end that the words limit. */
const ALLOWED: Readonly<Record<Modifier, readonly Bound[]>> = {
  '=': ['exact', 'rank'],
  '~': ['approx'],
  '~<': ['upper'],
  '>': ['lower'],
  '>=': ['lower'],
  '<': ['upper'],
  '<=': ['upper'],
  range: ['range'],
  vague: [],
};
const MODIFIERS = Object.keys(ALLOWED) as Modifier[];

describe('bounds', () => {
  it.each(MODIFIERS)('as “%s” allows them', (modifier) => {
    const fits = BOUNDS.filter((bound) => !columnsOf({ bound }, { modifier }).includes('bound'));
    expect(fits).toEqual(ALLOWED[modifier]);
  });

  it.each(MODIFIERS)('a share in words as “%s” limits it', (modifier) => {
    const fits = (lower: string | null, upper: string | null) =>
      !columnsOf({ bound: 'share-in-words', lower, upper }, { modifier }).includes('bound');
    const [limit] = ALLOWED[modifier];
    expect([fits('50', null), fits(null, '50'), fits(null, null)]).toEqual([
      limit === 'lower',
      limit === 'upper',
      false,
    ]);
  });

  it('says that no amount is read where the words are vague', () => {
    expect(compareReading(row, reading({ modifier: 'vague' }))).toMatchObject([
      { column: 'bound', read: 'no amount' },
    ]);
  });
});

it.each(['date', 'time', 'name-part', 'idiom', 'vague-quantifier'])('%s is no amount', (name) => {
  expect(compareReading(row, reading({ class: name }))).toMatchObject([
    { column: 'number_text', read: `a ${name}, no amount`, namedIn: null },
  ]);
});

it.each(['figure', 'count', 'duration', 'ordinal-rank'])('%s is an amount', (name) => {
  expect(columnsOf({}, { class: name })).toEqual([]);
});

describe('a unit that the words leave open', () => {
  const tons = { value: row.value, unit: 't', unitWords: { text: 'long tons' } };
  it.each<[cells: object, namedIn: string | null]>([
    [{ inference: '“long tons” are taken for metric ones.' }, 'inference'],
    [{ ambiguity: '“tons” may be short ones.' }, 'ambiguity'],
    [{ ambiguity: 'Millions of “metric tons”.' }, 'ambiguity'],
    [{ inference: '“long” ones' }, null],
    [{ inference: 'tons without marks' }, null],
    [{ period_basis: '“long tons”' }, null],
  ])('%j', (cells, namedIn) => {
    const figure = { ...row, unit: 'kg', inference: null, ambiguity: null, ...cells };
    expect(compareReading(figure as StatedFigure, reading(tons))).toMatchObject([
      { column: 'unit', held: 'kg', read: 't', namedIn },
    ]);
  });

  it.each([
    ['USD', tons],
    ['kg', { ...tons, unit: null }],
    ['kg', { ...tons, unitWords: null }],
  ])('is never a reason for another kind of unit: %s, %j', (unit, parts) => {
    const figure = { ...row, unit, inference: '“long tons” are meant.' };
    expect(compareReading(figure as StatedFigure, reading(parts))).toMatchObject([
      { column: 'unit', namedIn: null, reason: null },
    ]);
  });
});
