/** Numbers between tabs, signs and handles: what is proposed of them, the record’s own checks take. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { completeFigure } from '@/lib/workbench/workbench-state';
import { benchOf, figuresOf, findingsOf } from './proposed-bench';

/** What is wrong with the quotes, incomplete rows and findings alike. */
function quoteFaults(text: string): string[] {
  const bench = benchOf(text);
  const lacking = figuresOf(bench).flatMap((fields) => completeFigure(fields).faults ?? []);
  if (lacking.length > 0) return lacking.map(({ column, expected }) => `${column}: ${expected}`);
  return findingsOf(bench)
    .filter(({ code }) => code.startsWith('quote/') && code !== 'quote/not-unique')
    .map(({ code, expected, found }) => `${code}: expected ${expected}, found ${found}`);
}

it.each([
  ['a line that begins with a tab', '\tSales were 12 million tons in 2015.\n'],
  ['a line that ends with one', 'Sales were 12 million tons\t\nThey fell.\n'],
  ['a table', 'Oil\t12 million tons\t3 percent\t\nCoal\t5 million tons\t-2 percent\t\n'],
  ['a handle', '@acme sold 12 million tons of oil.\n'],
  ['a handle behind a sentence', 'It rained. @acme sold 12 million tons of oil.\n'],
  ['a sign glued to a number', '-12 million tons were sold.\n+3 percent it was.\n'],
  ['a sum', '=12 million tons\n'],
])('quotes %s as the checks take it', (_, text) => {
  expect(figuresOf(benchOf(text))).not.toEqual([]);
  expect(quoteFaults(text)).toEqual([]);
});

it('quotes whatever stands around a number', () => {
  const token = fc.constantFrom(
    ...['\t', '\n', ' ', '. ', ', ', '@', '-', '+', '=', '“', '”', '(', ')', '|', '\u00a0', '🚗'],
    ...['12 million tons', '3.5 percent', '$7', 'Sales', 'they said'],
  );
  fc.assert(
    fc.property(fc.array(token, { minLength: 1, maxLength: 14 }), (tokens) => {
      const text = `${tokens.join('')} a\n`;
      expect(quoteFaults(text)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
