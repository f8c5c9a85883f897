import { expect, it } from 'vitest';
import { indexCodePoints } from '@/lib/text/code-points';
import { findNumberWords } from '@/lib/text/number-words';

it.each([
  ['It hit $88 billion in 2012.', ['88', 'billion', '2012']],
  ['Over 1,068.5 or 10:30', ['1,068.5', '10:30']],
  ['three-day visit, third year', ['three', 'third']],
  ['Almost Half; the MAJORITY', ['Half', 'MAJORITY']],
  ['the 70th', ['70']],
  ['someone tended weightless firstly', []],
  ['٣ and ３', ['٣', '３']],
  ['one of the second quarter, both', []],
  ['👍 ten', ['ten']],
])('%j: %j', (text, expected) => {
  const indexed = { text, index: indexCodePoints(text) };
  expect(findNumberWords(indexed).map((span) => indexed.index.slice(span))).toEqual(expected);
});

it('is linear on a long run of digits', () => {
  const text = '1'.repeat(1_000_000);
  expect(findNumberWords({ text, index: indexCodePoints(text) })).toHaveLength(1);
});
