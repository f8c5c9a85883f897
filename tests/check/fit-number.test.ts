import { describe, expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { rational } from '@/lib/arithmetic/rational';
import { fitsFigure, isNear, isRate, roundingOf } from '@/lib/check/fit-number';
import type { Figure } from '@/lib/record/figure';
import { soundDataset } from './altered-record';

function figure(id: string, changes: Partial<Figure> = {}): Figure {
  const known = soundDataset().figures.find((candidate) => candidate.id === id);
  if (!known) throw new Error(`no figure: ${id}`);
  return { ...known, ...changes } as Figure;
}

describe('a number fits', () => {
  it.each([
    ['an exact one that rounds to it', 'cn-ru-trade-2012', '88160000000', true],
    ['an exact one that just rounds to it', 'cn-ru-trade-2012', '88500000000', true],
    ['an exact one that rounds to another', 'cn-ru-trade-2012', '88500000001', false],
    ['an exact one from below', 'cn-ru-trade-2012', '87500000000', true],
    ['an exact one from too far below', 'cn-ru-trade-2012', '87499999999', false],
    ['a derived one that is not rounded', 'interceptors-before', '30', true],
    ['a derived one that is not rounded, next to it', 'interceptors-before', '31', false],
    ['a derived one rounded to four places: a rate', 'railway-implied-rate', '1.123', true],
    ['a rate too far off', 'railway-implied-rate', '1.2', false],
    ['an approximate one within one in twenty', 'rosneft-target-2018', '52500000', true],
    ['an approximate one beyond', 'rosneft-target-2018', '53000000', false],
    ['a lower bound', 'cn-us-trade-2012', '440000000000', true],
    ['a lower bound, below it', 'cn-us-trade-2012', '439999999999', false],
    ['a rank', 'cn-oil-consumer-rank', '2', true],
    ['another rank', 'cn-oil-consumer-rank', '3', false],
    ['a share in words', 'me-share-cn-oil-imports', '0.49', true],
    ['a share in words, above it', 'me-share-cn-oil-imports', '0.51', false],
  ])('%s: %s and %s: %s', (_what, id, number, fits) => {
    expect(fitsFigure(figure(id), decimal(number))).toBe(fits);
  });
});

describe('half a unit of the last digit', () => {
  const words = (number_text: string | null) => ({ number_text }) as Partial<Figure>;
  it.each<[string, Partial<Figure>, string | undefined]>([
    ['cn-ru-trade-2012', {}, '500000000'],
    ['cn-ru-trade-2012', words('$88.0 billion'), '50000000'],
    ['cn-ru-trade-2012', words('half'), undefined],
    ['cn-ru-trade-2012', words(null), undefined],
    ['cn-ru-trade-2012', { value: null }, undefined],
    ['railway-implied-rate', {}, '1/20000'],
    ['railway-implied-rate', { decimals: 0 }, '1/2'],
    ['interceptors-before', {}, undefined],
  ])('%s with %j: %s', (id, changes, half) => {
    expect(roundingOf(figure(id, changes))?.toFraction()).toBe(half);
  });
});

it('one in twenty is near, of the second number', () => {
  const near = (one: string, other: string) =>
    isNear(rational(decimal(one)), rational(decimal(other)));
  expect([near('95', '100'), near('105', '100'), near('-95', '-100')]).toEqual([true, true, true]);
  expect([near('94', '100'), near('106', '100'), near('100', '95')]).toEqual([false, false, false]);
});

it('a rate is a unit for another', () => {
  expect([isRate('USD/EUR'), isRate('USD')]).toEqual([true, false]);
});
