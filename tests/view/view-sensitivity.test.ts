import { expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import type { DerivedFigure } from '@/lib/record/figure';
import { isDerived } from '@/lib/record/figure';
import { looseInputsOf } from '@/lib/record/figure-sensitivity';
import { sensitivityInWords } from '@/lib/view/view-sensitivity';

const { index } = openRecord();
const of = (id: string) =>
  sensitivityInWords(index, index.figure(id) as DerivedFigure)?.replace(/[\u00a0\u202f]/g, ' ');

test('one more or less in the last printed digit of each approximate number', () => {
  expect(of('rosneft-base')).toBe(
    'The words “around 50 million tons” and “some 34 million tons” leave open how near they are. With 49 or 51 in place of 50 and 33 or 35 in place of 34, the result would lie between 14 million tonnes and 18 million tonnes.',
  );
});

test('of one number alone, and through other derived figures', () => {
  expect(of('rosneft-remaining')).toBe(
    'The words “some 34 million tons” leave open how near it is. With 33 or 35 in place of 34, the result would lie between 30 million tonnes and 32 million tonnes.',
  );
  expect(of('rosneft-multiple')).toContain('between 2.8 times and 3.5 times.');
});

test('nothing is said where no number is approximate', () => {
  expect(of('interceptors-before')).toBeUndefined();
  expect(of('ru-us-trade-share')).toBeUndefined();
});

test('every derived figure with an approximate input says it', () => {
  for (const figure of index.dataset.figures.filter(isDerived))
    expect(sensitivityInWords(index, figure) !== null).toBe(
      looseInputsOf(figure, index.figuresById).length > 0,
    );
});
