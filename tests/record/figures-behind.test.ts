import { expect, test } from 'vitest';
import type { Figure } from '@/lib/record/figure';
import { figuresBehind } from '@/lib/record/figures-behind';

const figure = (id: string, formula: string | null = null) =>
  ({ id, formula, status: formula === null ? 'outcome' : 'derived' }) as Figure;

test.each<[string, readonly Figure[], readonly string[]]>([
  ['a stated figure has none behind it', [figure('a')], ['a']],
  ['one step', [figure('a', 'b + c'), figure('b'), figure('c')], ['a', 'b', 'c']],
  [
    'deeper, each once',
    [figure('a', 'b - c'), figure('b', 'd / c'), figure('c', 'd * d'), figure('d')],
    ['a', 'b', 'c', 'd'],
  ],
  ['ids of nothing', [figure('a', 'b + nobody'), figure('b')], ['a', 'b']],
  ['a circle ends', [figure('a', 'b + b'), figure('b', 'a + a')], ['a', 'b']],
  ['a formula that is none', [figure('a', '((')], ['a']],
])('%s', (_, figures, ids) => {
  const [first] = figures;
  if (!first) throw new Error('no figure');
  const known = new Map(figures.map((one) => [one.id, one]));
  expect(figuresBehind(first, known).map(({ id }) => id)).toEqual(ids);
});
