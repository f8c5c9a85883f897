import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { findCycles } from '@/lib/arithmetic/find-cycles';
import { findSensitivity, lastDigitStep } from '@/lib/arithmetic/sensitivity';

describe('one in the last stated digit', () => {
  it.each([
    ['34 million tons', '34000000', '1000000'],
    ['$335.82 billion', '335820000000', '10000000'],
    ['2,800 kilometres', '2800', '1'],
    ['44', '44', '1'],
    ['-0.2 per cent', '-0.2', '1/10'],
  ])('of %s is %s → %s', (words, value, step) => {
    expect(lastDigitStep(words, decimal(value))?.toFraction()).toBe(step);
  });
  it.each(['half', 'six hours', 'the majority', '0'])('is not known for %s', (words) => {
    expect(lastDigitStep(words, decimal('0.5'))).toBeNull();
  });
});

describe('how far a result moves', () => {
  const [target, increase] = [new Fraction(50), new Fraction(34)];
  const steps = new Map([
    ['target', new Fraction(1)],
    ['increase', new Fraction(1)],
  ]);
  const at = (shifts: ReadonlyMap<string, Fraction>, id: string) => shifts.get(id) ?? 0;

  it('50 − 34 lies between 14 and 18', () => {
    const found = findSensitivity(steps, (shifts) =>
      target.add(at(shifts, 'target')).sub(increase.add(at(shifts, 'increase'))),
    );
    expect([found?.lowest.toFraction(), found?.highest.toFraction()]).toEqual(['14', '18']);
  });
  it('is not said without steps, or where there is no result', () => {
    expect(findSensitivity(new Map(), () => target)).toBeNull();
    expect(findSensitivity(steps, () => null)).toBeNull();
    const divided = (shifts: ReadonlyMap<string, Fraction>) =>
      target.add(at(shifts, 'target')).equals(51) ? null : target;
    expect(findSensitivity(steps, divided)).toBeNull();
  });
  it('is not tried with more than ten inputs', () => {
    const many = (count: number) =>
      findSensitivity(
        new Map(Array.from({ length: count }, (_, n) => [`f${n}`, new Fraction(1)])),
        (shifts) => [...shifts.values()].reduce((sum, shift) => sum.add(shift)),
      )?.highest.toFraction();
    expect(many(10)).toBe('10');
    expect(many(11)).toBeUndefined();
  });
});

describe('cycles', () => {
  it.each([
    ['none', { a: ['b'], b: ['c'], c: [] }, []],
    ['to itself', { a: ['a'] }, [['a']]],
    ['of two', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['reached from outside', { x: ['a'], a: ['b'], b: ['c'], c: ['a'] }, [['a', 'b', 'c']]],
    ['reached again', { a: ['b'], b: ['a'], x: ['a', 'b'] }, [['a', 'b']]],
    ['a diamond is none', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['two', { a: ['a'], b: ['c'], c: ['b'] }, [['a'], ['b', 'c']]],
    ['unknown names end there', { a: ['nobody'] }, []],
  ])('%s', (_name, graph, expected) => {
    expect(findCycles(new Map(Object.entries(graph)))).toEqual(expected);
  });
  it('does not run out of stack on a chain of 100,000', () => {
    const chain = Array.from({ length: 100_000 }, (_, n) => [`f${n}`, [`f${n + 1}`]] as const);
    expect(findCycles(new Map(chain))).toEqual([]);
  });
});
