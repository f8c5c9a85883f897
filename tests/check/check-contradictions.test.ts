/** The same measure of the same areas, period and status, stated more than once. */
import { describe, expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { createContext } from '@/lib/check/check-context';
import { checkContradictions } from '@/lib/check/check-contradictions';
import type { Figure } from '@/lib/record/figure';
import type { Note, Verdict } from '@/lib/record/note';
import { soundDataset, wordsOf } from './altered-record';
import { REAL_FILES } from './real-record';

const sound = soundDataset();
const [known] = sound.figures;
const [note] = sound.notes;

/** The first figure, which is $88 billion without a hedge, and the same again with other cells. */
function outcomeOf(
  others: readonly Partial<Figure>[],
  notes: readonly Note[] = [],
  doubted: readonly string[] = [],
) {
  const again = others.map((cells, at) => ({ ...known, id: `again-${at}`, ...cells }) as Figure);
  const dataset = { ...sound, figures: [known as Figure, ...again], notes };
  return checkContradictions(createContext(REAL_FILES, dataset, new Set(doubted), new Set()));
}
const said = (...others: Partial<Figure>[]) => outcomeOf(others).findings.map(wordsOf);

const exactly = (number: string) => {
  const value = decimal(number);
  return { value, lower: value, upper: value };
};
const over = (number: string) => ({ ...exactly(number), bound: 'lower', upper: null }) as const;
const under = (number: string) => ({ ...exactly(number), bound: 'upper', lower: null }) as const;
const about = (number: string) =>
  ({ bound: 'approx', value: decimal(number), lower: null, upper: null }) as const;
const other = { ...exactly('89000000000'), number_text: '$89 billion' };
const third = { ...exactly('90000000000'), number_text: '$90 billion' };

const contradiction = (row: number, found: string, [amount, id]: [string, string]) =>
  `figure/contradiction ${row}:value, expected ${amount}, as ${id} states the same measure, areas and period, found ${found}`;
const KNOWN: [string, string] = ['88000000000 USD (exact)', 'cn-ru-trade-2012'];

describe('two that can both hold', () => {
  it.each<[what: string, cells: Partial<Figure>]>([
    ['with the same amount', {}],
    ['rounded less', { ...exactly('88160000000'), number_text: '$88.16 billion' }],
    [
      'rounded to billions, each in its own way',
      { ...exactly('88400000000'), number_text: '$88.4 billion' },
    ],
    ['over less', over('80000000000')],
    ['over the same', over('88000000000')],
    ['under more', under('90000000000')],
    ['under the same', under('88000000000')],
    ['about as much', about('90000000000')],
    ['of another year', { ...other, time_period: '2011' }],
    ['as a plan', { ...other, status: 'plan' }],
    ['of another country', { ...other, counterpart_area: 'BY' }],
    ['of one country alone', { ...other, counterpart_area: null }],
    ['of countries the other way round', { ...other, ref_area: 'RU', counterpart_area: 'CN' }],
    ['as a change', { ...other, change: 'increase' }],
    ['in another unit', { ...other, unit: 'EUR' }],
    ['of another measure', { ...other, measure: 'exports' }],
  ])('%s', (_what, cells) => {
    expect(said(cells)).toEqual([]);
  });
});

describe('two that cannot', () => {
  it.each<[what: string, cells: Partial<Figure>, found: string]>([
    ['another amount', other, '89000000000 USD (exact)'],
    ['over more', over('90000000000'), '90000000000 USD (lower)'],
    ['under less', under('80000000000'), '80000000000 USD (upper)'],
    ['about twice as much', about('176000000000'), '176000000000 USD (approx)'],
  ])('%s', (_what, cells, found) => {
    expect(said(cells)).toEqual([contradiction(3, found, KNOWN)]);
  });
  it('are told by the first rival that stands before, row by row', () => {
    expect(said(other, third)).toEqual([
      contradiction(3, '89000000000 USD (exact)', KNOWN),
      contradiction(4, '90000000000 USD (exact)', KNOWN),
    ]);
    expect(said({}, { measure: 'exports' }, other)).toEqual([
      contradiction(5, '89000000000 USD (exact)', KNOWN),
    ]);
  });
  it('are exact where neither words tell of rounding', () => {
    const bare = { measure: 'exports', number_text: 'many' };
    expect(said(bare, { ...bare, ...exactly('88000000001') })).toEqual([
      contradiction(4, '88000000001 USD (exact)', ['88000000000 USD (exact)', 'again-0']),
    ]);
    expect(said(bare, bare)).toEqual([]);
  });
  it('are computed by this record, which other checks look at', () => {
    const derived = { formula: 'x', status: 'derived' } as Partial<Figure>;
    expect(said({ ...derived, ...other }, { ...derived, ...third })).toEqual([]);
  });
  it('are left alone where one is in doubt', () => {
    expect(outcomeOf([other], [], ['again-0']).findings).toEqual([]);
    expect(outcomeOf([other, other], [], [KNOWN[1]]).findings).toEqual([]);
    expect(outcomeOf([other], [], ['nobody']).findings).toHaveLength(1);
  });
});

describe('a note', () => {
  it.each<[verdict: Verdict, findings: number]>([
    ['conflict', 0],
    ['caveat', 0],
    ['different-measure', 0],
    ['agrees', 1],
  ])('“%s” tells of it in %i findings', (verdict, findings) => {
    for (const subject_id of [KNOWN[1], 'again-0']) {
      const notes = [{ ...note, verdict, subject_id } as Note];
      expect(outcomeOf([other], notes).findings).toHaveLength(findings);
    }
    const elsewhere = [{ ...note, verdict, subject_id: 'nobody' } as Note];
    expect(outcomeOf([other], elsewhere).findings).toHaveLength(1);
  });
});

it('counts stated figures', () => {
  const derived = { formula: 'x', article_id: null, status: 'derived' } as Partial<Figure>;
  expect(outcomeOf([other, derived]).lookedAt).toBe(2);
});
