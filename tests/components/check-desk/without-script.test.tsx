import { JSDOM } from 'jsdom';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import ComparePage from '@/app/(site)/compare/page';
import FiguresPage from '@/app/(site)/figures/page';
import { openRecord } from '@/app/record';
import { viewComparisons } from '@/lib/view/compare/view-comparisons';

const { index } = openRecord();

function wordsIn(page: ReactElement, selector: string): string[] {
  const { document } = new JSDOM(renderToStaticMarkup(page)).window;
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

test.each([
  ['/figures', <FiguresPage key="figures" />, `all ${index.dataset.figures.length} figures follow`],
  [
    '/compare',
    <ComparePage key="compare" />,
    `all ${viewComparisons(index).length} comparisons follow`,
  ],
])('%s says that it cannot choose, and what it shows instead', (_, page, words) => {
  const lines = wordsIn(page, 'p').filter((line) => line.includes('JavaScript, which is off'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(words);
});

test('the heading of all figures holds for a selection too, and for sums', () => {
  expect(wordsIn(<FiguresPage />, 'h1')).toEqual([
    'Every figure on record, with its words or its sum',
  ]);
});
