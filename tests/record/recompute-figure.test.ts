import { describe, expect, it } from 'vitest';
import { estimateOf, operandOf } from '@/lib/record/estimate-figure';
import { type DerivedFigure, type Figure, isDerived } from '@/lib/record/figure';
import { inputsOf } from '@/lib/record/figure-formula';
import { sensitivityOf } from '@/lib/record/figure-sensitivity';
import { readRecord } from '@/lib/record/read-record';
import { inheritsOtherReading, recomputeFigure } from '@/lib/record/recompute-figure';
import { readRecordFiles } from '@/lib/store/read-files';

const { dataset } = readRecord(readRecordFiles('data'));
const figures: Map<string, Figure> = new Map(dataset?.figures.map((figure) => [figure.id, figure]));

function derived(id: string, changes: Partial<DerivedFigure> = {}): DerivedFigure {
  const figure = figures.get(id);
  if (!figure || !isDerived(figure)) throw new Error(`not derived: ${id}`);
  return { ...figure, ...changes };
}
const show = (figure: DerivedFigure, reading: 'main' | 'other' = 'main') => {
  const { result, fault } = recomputeFigure(figure, figures, reading);
  if (fault) return fault.code;
  return `${result.bound} ${result.value} [${result.lower ?? ''},${result.upper ?? ''}]`;
};

describe('the derived figures of the record', () => {
  it.each([
    ['interceptors-before', 'exact 30 [30,30]'],
    ['rosneft-base', 'approx 16000000 [,]'],
    ['rosneft-multiple', 'approx 3 [,]'],
    ['espo-increase-by-2014', 'exact 3000000 [3000000,3000000]'],
    ['rosneft-remaining', 'approx 31000000 [,]'],
    ['ru-us-trade-share', 'upper 0.2 [,0.2]'],
    ['ru-jp-trade-share', 'upper 0.275 [,0.275]'],
    ['us-ru-trade-multiple', 'lower 5 [5,]'],
    ['jp-ru-trade-multiple', 'lower 3.6 [3.6,]'],
    ['us-ru-trade-gap', 'lower 352000000000 [352000000000,]'],
    ['jp-ru-trade-gap', 'lower 232000000000 [232000000000,]'],
    ['cn-ru-partner-since', 'exact 2010 [2010,2010]'],
    ['railway-implied-rate', 'exact 1.1194 [1.1194,1.1194]'],
    ['railway-trade-multiple', 'approx 3.8 [,]'],
  ])('%s is %s', (id, expected) => {
    expect(show(derived(id))).toBe(expected);
  });
  it.each([
    ['ru-jp-trade-share', 'exact 0.275 [0.275,0.275]'],
    ['jp-ru-trade-multiple', 'approx 3.6 [,]'],
    ['jp-ru-trade-gap', 'exact 232000000000 [232000000000,232000000000]'],
  ])('%s on the other reading is %s', (id, expected) => {
    expect(inheritsOtherReading(derived(id), figures)).toBe(true);
    expect(show(derived(id), 'other')).toBe(expected);
  });
  it('have another reading only where an input has one', () => {
    expect(inheritsOtherReading(derived('ru-us-trade-share'), figures)).toBe(false);
  });
});

describe('what cannot be recomputed says why', () => {
  it.each([
    ['cn-us-trade-2012 / cn-jp-trade-2012', 'formula/no-bound'],
    ['cn-us-trade-2012 / nobody', 'formula/unknown-id'],
    ['cn-us-trade-2012 /', 'formula/malformed'],
    ['year(rosneft-base)', 'formula/no-year'],
    ['cn-us-trade-2012 / cn-ru-trade-2012 / 7', 'formula/endless-digits'],
    ['cn-us-trade-2012 - cn-ru-trade-2012', 'formula/unit-mismatch'],
    ['cn-us-trade-2012 - rosneft-base', 'formula/mixed-units'],
    ['cn-ru-trade-2012 / (cn-us-trade-2012 - cn-jp-trade-2012)', 'formula/division-by-zero'],
  ])('%s: %s', (formula, code) => {
    expect(show(derived('ru-us-trade-share', { formula, decimals: null }))).toBe(code);
  });
  it('a malformed formula has no inputs', () => {
    expect(inputsOf(derived('rosneft-base', { formula: '(((' }))).toEqual([]);
  });
});

describe('how far one in the last printed digit moves a result', () => {
  it.each([
    ['rosneft-base', '14000000', '18000000'],
    ['rosneft-remaining', '30000000', '32000000'],
    ['rosneft-multiple', '2.8', '3.5'],
  ])('%s lies between %s and %s', (id, lowest, highest) => {
    const found = sensitivityOf(derived(id), figures);
    expect(found?.lowest.round(1).toString()).toBe(lowest);
    expect(found?.highest.round(1).toString()).toBe(highest);
  });
  it('is not said where nothing is approximate', () => {
    expect(sensitivityOf(derived('interceptors-before'), figures)).toBeNull();
  });
});

describe('figures as arithmetic sees them', () => {
  const of = (id: string) => figures.get(id) as Figure;
  it('a lower bound has no upper end', () => {
    const { lower, upper } = estimateOf(of('cn-us-trade-2012')).interval;
    expect([lower?.value.toString(), upper]).toEqual(['440000000000', null]);
  });
  it('the other reading has both', () => {
    const { lower, upper } = estimateOf(of('cn-jp-trade-2012'), 'other').interval;
    expect([lower, upper].map((end) => end?.value.toString())).toEqual([
      '320000000000',
      '320000000000',
    ]);
  });
  it('an approximation is a point with a flag', () => {
    const { approx, interval } = estimateOf(of('rosneft-target-2018'));
    expect(approx).toBe(true);
    expect(interval.lower?.value.toString()).toBe('50000000');
  });
  it('a rank counts as it stands', () => {
    expect(estimateOf(of('cn-ru-partner-streak-2012')).interval.upper?.value.toString()).toBe('3');
  });
  it.each([
    ['cn-ru-trade-2012', '2012'],
    ['congratulation-delay', '2013'],
    ['rosneft-remaining', undefined],
    ['interceptors-total', undefined],
  ])('the year of %s is %s', (id, year) => {
    expect(operandOf(of(id)).year?.value.toString()).toBe(year);
  });
});
