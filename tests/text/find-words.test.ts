import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWordFinder, firstHitFrom } from '@/lib/text/find-words';

const find = createWordFinder([
  ['plan', 'P'],
  ['planned', 'D'],
  ['going to', 'G'],
  ['to be', 'B'],
  ['according to', 'A'],
]);

it.each<[text: string, hits: [start: number, end: number, meaning: string][]]>([
  ['A plan.', [[2, 6, 'P']]],
  [
    'PLANNED Plan',
    [
      [0, 7, 'D'],
      [8, 12, 'P'],
    ],
  ],
  ['planning, plans, replan, plan_b, 2plan', []],
  [
    'going to be',
    [
      [0, 8, 'G'],
      [6, 11, 'B'],
    ],
  ],
  ['going  to, going\nto, going top', []],
  ['According to whom', [[0, 12, 'A']]],
  ['according', []],
  [
    'éplan “plan”',
    [
      [1, 5, 'P'],
      [7, 11, 'P'],
    ],
  ],
  ['', []],
])('%j', (text, hits) => {
  expect(find(text).map(({ start, end, meaning }) => [start, end, meaning])).toEqual(hits);
});

it('finds what a regular expression of the same words finds', () => {
  const words = ['two', 'third', 'half', 'dozen', 'billion'];
  const finder = createWordFinder(words.map((word) => [word, word] as const));
  const piece = fc.constantFrom(...words, 'Two', 'twos', ' ', '-', '_', '3', 'é', '“', '👍', '\n');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const places = Array.from(
        text.matchAll(new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi')),
        ({ index, 0: word }) => [index, index + word.length],
      );
      expect(finder(text).map(({ start, end }) => [start, end])).toEqual(places);
    }),
  );
});

it.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [9, 2],
])('the first hit from %i on', (place, index) => {
  expect(firstHitFrom(find('A plan plan'), place)).toBe(index);
});
