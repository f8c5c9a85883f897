import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { Comparison } from '@/components/compare/comparison';
import { viewComparisons } from '@/lib/view/compare/view-comparisons';

const { index } = openRecord();

/** Each paragraph and caption of the comparison of two figures, spaces made plain. */
function wordsOf(anchor: string): string[] {
  const view = viewComparisons(index).find((one) => one.anchor === anchor);
  if (!view) throw new Error(`not compared: ${anchor}`);
  const markup = renderToStaticMarkup(<Comparison view={view} picture="" />);
  const { document } = new JSDOM(markup).window;
  return [...document.querySelectorAll('p, figcaption')].map(({ textContent }) =>
    (textContent ?? '').replace(/[\u00a0\u202f]/g, ' '),
  );
}

test.each([
  [
    'cn-jp-trade-2012--cn-ru-trade-2012',
    'The division is ($320 billion, perhaps more) ÷ $88 billion; its result is on record as 3.6 times, perhaps more.',
  ],
  [
    'cn-us-trade-2012--cn-jp-trade-2012',
    'On one reading, no bound can be given because both are lower bounds: each may be more. The division is (over $440 billion) ÷ ($320 billion, perhaps more). On the other reading of the words, the larger is at least 1.3 times as much.',
  ],
])('%s is worked out in whole sentences', (anchor, sentences) => {
  expect(wordsOf(anchor)).toContain(sentences);
});

test('publisher and voice stand once each, labelled', () => {
  const words = wordsOf('cn-us-trade-2012--cn-ru-trade-2012');
  expect(words).toContain(
    'Published by Global Times; said by Sergey Razov, Russian Ambassador to China',
  );
  expect(words).toContain('Published by Global Times, in its own voice');
  expect(words.filter((said) => said === 'Global Times')).toEqual([]);
});
