/** Numbers between tabs, signs and handles: what is proposed of them, the record’s own checks take. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readQuantities } from '@/lib/quantity/read-quantities';
import { checkWork } from '@/lib/workbench/check-work';
import { describeArticle } from '@/lib/workbench/describe-article';
import { proposeDrafts } from '@/lib/workbench/propose-drafts';
import { proposeNext } from '@/lib/workbench/propose-next';
import { proposeSetAside } from '@/lib/workbench/propose-rows';
import { newUnits } from '@/lib/workbench/propose-unit';
import { act, completeFigure, type Workbench } from '@/lib/workbench/workbench-state';

const IDENTITY = {
  id: 'wire',
  published: '2016-03-14',
  publisher: 'Meridian Wire',
  url: null,
  rights: 'excerpt',
} as const;

/** Every amount as a figure with the words of its own that a person would find, all else set aside. */
function recordOf(text: string): Workbench {
  const article = describeArticle(IDENTITY, text);
  const mentions = readQuantities(text, { published: article.reference_date });
  const drafts = proposeDrafts({ ...IDENTITY, text }, mentions);
  const start: Workbench = { article, text, drafts, disposals: [], derived: [], notes: [] };
  return drafts.reduce((bench, draft, index) => {
    const letter = String.fromCharCode(97 + (index % 26));
    const words = {
      label: `Oil of ${letter}`,
      measure: `sales of ${letter}`,
      topic: 'oil',
    } as const;
    const fields = { ...proposeNext(bench, draft), ...words };
    return act(
      bench,
      draft.proposal === 'figure' && fields.unit !== ''
        ? { do: 'keep', draft: draft.id, fields }
        : { do: 'set-aside', draft: draft.id, row: proposeSetAside(draft) },
    );
  }, start);
}

/** What is wrong with the quotes, incomplete rows and findings alike. */
function quoteFaults(text: string): string[] {
  const bench = recordOf(text);
  const lacking = bench.disposals.flatMap((disposal) =>
    disposal.kind === 'figure' ? (completeFigure(disposal.fields).faults ?? []) : [],
  );
  if (lacking.length > 0) return lacking.map(({ column, expected }) => `${column}: ${expected}`);
  return checkWork({ bench, units: newUnits(bench, [], []) }, [])
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
  expect(recordOf(text).disposals.some(({ kind }) => kind === 'figure')).toBe(true);
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
