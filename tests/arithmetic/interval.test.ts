import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, it } from 'vitest';
import {
  add,
  contains,
  divide,
  type Interval,
  isPoint,
  multiply,
  negate,
  point,
  subtract,
} from '@/lib/arithmetic/interval';

/** `[1,2)`, `(-oo,5]`: intervals as mathematicians write them. */
function interval(text: string): Interval {
  const [low = '', high = ''] = text.slice(1, -1).split(',');
  const end = (number: string, open: boolean) =>
    number.endsWith('oo') ? null : { value: new Fraction(number), open };
  return { lower: end(low, text.startsWith('(')), upper: end(high, text.endsWith(')')) };
}
const show = ({ lower, upper }: Interval) =>
  `${!lower || lower.open ? '(' : '['}${lower ? lower.value.toFraction() : '-oo'},${
    upper ? upper.value.toFraction() : 'oo'
  }${!upper || upper.open ? ')' : ']'}`;

describe('cases checkable by hand', () => {
  it.each([
    ['[1,2]', '[10,20)', '[11,22)'],
    ['[1,oo)', '[10,20)', '[11,oo)'],
    ['(-oo,2]', '[1,oo)', '(-oo,oo)'],
  ])('%s + %s = %s', (one, other, result) => {
    expect(show(add(interval(one), interval(other)))).toBe(result);
  });
  it.each([
    ['[1,2]', '[10,20)', '(-19,-8]'],
    ['[440,oo)', '[88,88]', '[352,oo)'],
    ['[88,88]', '[440,oo)', '(-oo,-352]'],
  ])('%s - %s = %s', (one, other, result) => {
    expect(show(subtract(interval(one), interval(other)))).toBe(result);
  });
  it.each([
    ['[2,3]', '[10,20)', '[20,60)'],
    ['[-2,3]', '[-5,7]', '[-15,21]'],
    ['[0,1]', '[2,oo)', '[0,oo)'],
    ['(0,1]', '[2,oo)', '(0,oo)'],
    ['[0,0]', '(-oo,oo)', '[0,0]'],
    ['[-1,2)', '[3,oo)', '(-oo,oo)'],
    ['(1,2)', '[0,3]', '[0,6)'],
    ['(-2,2]', '[-3,3]', '[-6,6]'],
    ['(-oo,2]', '[1,3]', '(-oo,6]'],
    ['[1,3]', '(-oo,2)', '(-oo,6)'],
    ['[-3,-1]', '[2,oo)', '(-oo,-2]'],
  ])('%s * %s = %s', (one, other, result) => {
    expect(show(multiply(interval(one), interval(other)))).toBe(result);
  });
  it.each([
    ['[88,88]', '[440,oo)', '(0,1/5]'],
    ['[88,88]', '(440,oo)', '(0,1/5)'],
    ['[440,oo)', '[320,oo)', '(0,oo)'],
    ['[1,2]', '(0,4]', '[1/4,oo)'],
    ['[1,2]', '[-4,-2]', '[-1,-1/4]'],
    ['[1,2]', '(-oo,-2]', '[-1,0)'],
  ])('%s / %s = %s', (one, other, result) => {
    const quotient = divide(interval(one), interval(other));
    expect(quotient && show(quotient)).toBe(result);
  });
  it.each(['[0,1]', '[-1,1]', '[-1,0]', '(-oo,oo)', '[0,0]'])('nothing / %s', (divisor) => {
    expect(divide(interval('[1,1]'), interval(divisor))).toBeNull();
  });
  it.each([
    ['[1,2)', '1', true],
    ['[1,2)', '2', false],
    ['(1,2]', '1', false],
    ['(1,2]', '2', true],
    ['(-oo,2]', '-99', true],
    ['[1,oo)', '0', false],
  ])('%s contains %s: %s', (range, value, expected) => {
    expect(contains(interval(range), new Fraction(value))).toBe(expected);
  });
  it.each([
    ['[1,1]', true],
    ['[1,2]', false],
    ['[1,oo)', false],
    ['(-oo,1]', false],
  ])('%s is a point: %s', (range, expected) => {
    expect(isPoint(interval(range))).toBe(expected);
  });
});

/** An interval with a number out of it. */
const sample = fc
  .record({
    value: fc.integer({ min: -50, max: 50 }),
    below: fc.option(fc.integer({ min: 0, max: 9 })),
    above: fc.option(fc.integer({ min: 0, max: 9 })),
    openLow: fc.boolean(),
    openHigh: fc.boolean(),
  })
  .map(({ value, below, above, openLow, openHigh }) => {
    const end = (gap: number | null, sign: number, open: boolean) =>
      gap === null ? null : { value: new Fraction(value + sign * gap), open: open && gap > 0 };
    const range: Interval = { lower: end(below, -1, openLow), upper: end(above, 1, openHigh) };
    return { value: new Fraction(value), range };
  });

describe('a result contains the result of every pair of numbers taken from the inputs', () => {
  const operations = [
    ['sum', add, (a: Fraction, b: Fraction) => a.add(b)],
    ['difference', subtract, (a: Fraction, b: Fraction) => a.sub(b)],
    ['product', multiply, (a: Fraction, b: Fraction) => a.mul(b)],
    ['quotient', divide, (a: Fraction, b: Fraction) => a.div(b)],
  ] as const;
  it.each(operations)('%s', (_name, onIntervals, onNumbers) => {
    fc.assert(
      fc.property(sample, sample, (one, other) => {
        const result = onIntervals(one.range, other.range);
        const held = result
          ? contains(result, onNumbers(one.value, other.value))
          : contains(other.range, new Fraction(0));
        expect(held).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
  it('negation is its own inverse', () => {
    fc.assert(
      fc.property(sample, ({ range }) => {
        expect(show(negate(negate(range)))).toBe(show(range));
      }),
    );
  });
  it('a point contains its own number and no other', () => {
    expect(contains(point(new Fraction(1)), new Fraction(1))).toBe(true);
    expect(contains(point(new Fraction(1)), new Fraction(2))).toBe(false);
  });
  it('points stay points', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        const product = multiply(point(new Fraction(a)), point(new Fraction(b)));
        expect(show(product)).toBe(show(point(new Fraction(a).mul(b))));
      }),
    );
  });
});
