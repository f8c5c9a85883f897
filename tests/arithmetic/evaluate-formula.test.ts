import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { type Estimate, exactly, roundEstimate } from '@/lib/arithmetic/estimate';
import { evaluateFormula, type Operand } from '@/lib/arithmetic/evaluate-formula';
import { closed } from '@/lib/arithmetic/interval';
import { parseFormula } from '@/lib/arithmetic/parse-formula';
import { rational } from '@/lib/arithmetic/rational';
import { fitsUnit } from '@/lib/arithmetic/unit-algebra';

const exact = (value: string): Estimate => exactly(rational(decimal(value)));
const about = (value: string): Estimate => ({ ...exact(value), approx: true });
const atLeast = (value: string): Estimate => ({
  ...exact(value),
  interval: { lower: closed(new Fraction(value)), upper: null },
});
const above = (value: string): Estimate => ({
  ...exact(value),
  interval: { lower: { value: new Fraction(value), open: true }, upper: null },
});
const between = (low: string, high: string): Estimate => ({
  ...exact(low),
  interval: { lower: closed(new Fraction(low)), upper: closed(new Fraction(high)) },
});
const FIGURES: Record<string, Operand> = {
  russia: { estimate: exact('88000000000'), unit: 'USD', year: exact('2012') },
  america: { estimate: atLeast('440000000000'), unit: 'USD', year: null },
  japan: { estimate: atLeast('320000000000'), unit: 'USD', year: null },
  target: { estimate: about('50000000'), unit: 't', year: null },
  increase: { estimate: about('34000000'), unit: 't', year: null },
  streak: { estimate: exact('3'), unit: 'consecutive year', year: exact('2012') },
  euros: { estimate: exact('300000000000'), unit: 'EUR', year: null },
  dollars: { estimate: exact('335820000000'), unit: 'USD', year: null },
  rank: { estimate: exact('2'), unit: 'rank', year: null },
  part: { estimate: exact('0.25'), unit: 'share', year: null },
  nought: { estimate: exact('0'), unit: 't', year: null },
  decade: { estimate: exact('10'), unit: 'a', year: null },
  place: { estimate: exact('2'), unit: 'ordinal', year: null },
  'nought-or-more': { estimate: atLeast('0'), unit: 't', year: null },
  'above-five': { estimate: above('5'), unit: 't', year: null },
  'six-to-ten': { estimate: between('6', '10'), unit: 't', year: null },
  'five-to-ten': { estimate: between('5', '10'), unit: 't', year: null },
};

function result(text: string, places: number | null = null): string {
  const { formula, fault } = parseFormula(text);
  if (!formula) return `fault ${fault.found}`;
  const evaluated = evaluateFormula(formula, (id) => FIGURES[id] ?? null);
  if (evaluated.fault) return evaluated.fault.kind;
  const rounded = roundEstimate(evaluated.quantity.estimate, places);
  if (!rounded) return 'digits without end';
  const { bound, value, lower, upper } = rounded;
  return `${bound} ${value} [${lower ?? ''},${upper ?? ''}] ${evaluated.quantity.unit}`;
}

describe('bounds propagate', () => {
  it.each([
    ['russia / america', null, 'upper 0.2 [,0.2] ratio'],
    ['russia / japan', null, 'upper 0.275 [,0.275] ratio'],
    ['america / russia', null, 'lower 5 [5,] ratio'],
    ['japan / russia', 1, 'lower 3.6 [3.6,] ratio'],
    ['america - russia', null, 'lower 352000000000 [352000000000,] USD'],
    ['russia - america', null, 'upper -352000000000 [,-352000000000] USD'],
    ['america / japan', null, 'none 1.375 [,] ratio'],
    ['america - japan', null, 'none 120000000000 [,] USD'],
    ['america + japan', null, 'lower 760000000000 [760000000000,] USD'],
    ['target - increase', null, 'approx 16000000 [,] t'],
    ['target / (target - increase)', 0, 'approx 3 [,] ratio'],
    ['target / five-to-ten', 0, 'none 10000000 [,] ratio'],
    ['five-to-ten * 2', null, 'range 10 [10,20] t'],
    ['five-to-ten / 3', 1, 'range 1.7 [1.6,3.4] t'],
    ['japan / russia', null, 'digits without end'],
    ['five-to-ten / 3', null, 'digits without end'],
    ['six-to-ten / 3', null, 'digits without end'],
    ['target / 3', null, 'digits without end'],
    ['nought-or-more * 2', null, 'lower 0 [0,] t'],
    ['above-five * 2', null, 'lower 10 [10,] t'],
  ])('%s to %s places: %s', (formula, places, expected) => {
    expect(result(formula, places)).toBe(expected);
  });
});

describe('upper bounds round up, lower bounds down, points to the nearest', () => {
  it.each([
    ['russia / japan', 1, 'upper 0.3 [,0.3] ratio'],
    ['japan / russia', 0, 'lower 3 [3,] ratio'],
    ['dollars / russia', 1, 'approx 3.8 [,] ratio'],
  ])('%s', (formula, places, expected) => {
    expect(result(formula, places)).toBe(expected);
  });
});

describe('units are computed', () => {
  it.each([
    ['dollars / euros', 'exact 1.1194 [1.1194,1.1194] USD/EUR'],
    ['dollars / euros * euros', 'exact 335820000000 [335820000000,335820000000] USD'],
    ['year(streak) - streak + 1', 'exact 2010 [2010,2010] date'],
    ['year(streak) - year(russia)', 'exact 0 [0,0] a'],
    ['year(streak) - decade', 'exact 2002 [2002,2002] date'],
    ['euros * (dollars / euros)', 'exact 335820000000 [335820000000,335820000000] USD'],
    ['2 * russia', 'exact 176000000000 [176000000000,176000000000] USD'],
    ['russia / 2', 'exact 44000000000 [44000000000,44000000000] USD'],
    ['6 / 3', 'exact 2 [2,2] number'],
    ['part / 2', 'exact 0.125 [0.125,0.125] ratio'],
    ['part * 2', 'exact 0.5 [0.5,0.5] ratio'],
    ['2 + 3', 'exact 5 [5,5] number'],
    ['1 - part', 'exact 0.75 [0.75,0.75] ratio'],
    ['part * russia', 'exact 22000000000 [22000000000,22000000000] USD'],
    ['2 * 3', 'exact 6 [6,6] number'],
    ['russia + target', 'mixed-units'],
    ['russia + 1', 'mixed-units'],
    ['russia * euros', 'mixed-units'],
    ['rank + rank', 'mixed-units'],
    ['rank / 2', 'mixed-units'],
    ['2 * rank', 'mixed-units'],
    ['place - place', 'mixed-units'],
    ['1 + year(streak)', 'mixed-units'],
    ['streak - year(streak)', 'mixed-units'],
    ['year(streak) - russia', 'mixed-units'],
    ['2 * year(streak)', 'mixed-units'],
    ['dollars / euros / russia', 'mixed-units'],
    ['russia / (dollars / euros)', 'mixed-units'],
    ['year(streak) + year(streak)', 'mixed-units'],
    ['year(streak) * 2', 'mixed-units'],
    ['1 / russia', 'mixed-units'],
  ])('%s: %s', (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });
  it.each([
    ['USD', 'USD', true],
    ['USD', 'EUR', false],
    ['ratio', 'share', true],
    ['ratio', 'x', true],
    ['ratio', 't', false],
    ['number', 'x', true],
    ['share', 'share', true],
    ['USD/EUR', 'USD/EUR', true],
    ['date', 'date', true],
    ['date', 'a', false],
  ])('a result in %s for a row in %s: %s', (unit, row, fits) => {
    expect(fitsUnit(unit, row)).toBe(fits);
  });
});

describe('what cannot be computed says why', () => {
  it.each([
    ['russia / nobody', 'unknown-id'],
    ['nobody / russia', 'unknown-id'],
    ['year(target)', 'no-year'],
    ['year(nobody)', 'unknown-id'],
    ['target / nought', 'division-by-zero'],
    ['target / (five-to-ten - five-to-ten)', 'division-by-zero'],
    ['russia / (america - japan)', 'division-by-zero'],
  ])('%s: %s', (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });
  it('with the units that do not go together', () => {
    const { formula } = parseFormula('2 * russia + target');
    expect(formula && evaluateFormula(formula, (id) => FIGURES[id] ?? null).fault).toEqual({
      kind: 'mixed-units',
      operation: 'USD + t',
    });
  });
});
