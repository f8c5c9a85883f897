import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readQuantities } from '@/lib/quantity/read-quantities';
import { textOfDocument } from '@/lib/workbench/paste-html';
import { readInParts } from '@/lib/workbench/read-in-parts';
import { restoreWorkbench, saveWorkbench } from '@/lib/workbench/save-workbench';
import { exportWorkbench } from '@/lib/workbench/write-bundle';
import { finishHalloway, HALLOWAY_TEXT, startHalloway } from './halloway';

const ARTICLES = [
  readFileSync('data/articles/global-times-2013-03.txt', 'utf8'),
  readFileSync('data/articles/reuters-2015-05.txt', 'utf8'),
  HALLOWAY_TEXT.replaceAll('Vastria', '😀 Västria'),
];

it('reads in parts what it reads as a whole', () => {
  const published = { published: '2016-03-14' };
  const texts = fc.shuffledSubarray(ARTICLES, { minLength: 1 }).map((parts) => parts.join('\n\n'));
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 4000 }), (text, size) => {
      const parts = [...readInParts(text, published, size)];
      expect(parts.flatMap(({ mentions }) => mentions)).toEqual(readQuantities(text, published));
      expect(parts.at(-1)?.done).toBe(text.length);
    }),
    { numRuns: 25 },
  );
});

it('says how far it is, and can be left at any part', () => {
  const reading = readInParts(ARTICLES.join('\n').repeat(4), {}, 5000);
  const first = reading.next().value;
  expect(first).toMatchObject({ total: ARTICLES.join('\n').length * 4 });
  expect(first?.done).toBeLessThan(8000);
  reading.return();
  expect(reading.next().done).toBe(true);
});

it('has nothing to read in nothing', () => {
  expect([...readInParts('', {})]).toEqual([]);
});

it('restores saved work to the same export', () => {
  const restored = restoreWorkbench(saveWorkbench(finishHalloway()));
  if (!restored) throw new Error('not restored');
  expect(restored).toEqual(finishHalloway());
  expect(exportWorkbench(restored)).toEqual(exportWorkbench(finishHalloway()));
});

const damaged = (change: (saved: Record<string, unknown>) => void) => {
  const saved = JSON.parse(saveWorkbench(finishHalloway()));
  change(saved);
  return JSON.stringify(saved);
};

it.each<[name: string, saved: string]>([
  ['no JSON', '{'],
  ['another thing', '[]'],
  ['another format', damaged((saved) => Object.assign(saved, { format: 'x' }))],
  ['another text', damaged((saved) => Object.assign(saved, { text: `x${saved.text}` }))],
  [
    'a draft twice',
    damaged((saved) => (saved.drafts as unknown[]).push((saved.drafts as unknown[])[0])),
  ],
  ['drafts that are gone', damaged((saved) => Object.assign(saved, { drafts: [] }))],
  [
    'an article without a name',
    damaged((saved) => Object.assign(saved.article as object, { id: '' })),
  ],
  [
    'a script for an address',
    damaged((saved) => Object.assign(saved.article as object, { url: 'javascript:alert(1)' })),
  ],
  ['more than it should hold', damaged((saved) => Object.assign(saved, { more: 1 }))],
])('does not restore %s', (_, saved) => {
  expect(restoreWorkbench(saved)).toBeNull();
});

it('restores work that has only begun', () => {
  expect(restoreWorkbench(saveWorkbench(startHalloway()))).toEqual(startHalloway());
});

const paste = (html: string) => textOfDocument(new JSDOM(html).window.document);

it.each([
  ['<p>One &amp; two.</p><p>Three</p>', 'One & two.\nThree'],
  ['One<br>two<div>three <b>four</b></div>five', 'One\ntwo\nthree four\nfive'],
  ['<h1> A </h1>\n<ul><li>5 tons<li>6 tons</ul>', 'A\n5 tons\n6 tons'],
  ['<p>A<script>alert(1)</script><style>p{}</style>B<img src=x onerror=alert(1)></p>', 'AB'],
  ['<p>$5&nbsp;billion &lt;b&gt;</p>', '$5\u00a0billion <b>'],
  ['<div><div><p>in</p></div></div>out', 'in\nout'],
  ['', ''],
])('takes the words of a pasted page: %s', (html, text) => {
  expect(paste(html)).toBe(text);
});

it('takes the words of a page that is nested deeply', () => {
  expect(paste(`${'<i>'.repeat(500)}5 tons`)).toBe('5 tons');
});
