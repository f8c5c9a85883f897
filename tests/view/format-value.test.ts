import { describe, expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import type { Figure } from '@/lib/record/figure';
import { allowedInWords, limitsInWords } from '@/lib/view/format-value';

const { index } = openRecord();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('limits say what the words allow and invent nothing', () => {
  test.each([
    ['cn-us-trade-2012', 'no less than $440 billion; no upper limit is stated'],
    ['ru-us-trade-share', 'no more than 20 %; no lower limit follows'],
    ['rosneft-base', 'near this number; no limits follow'],
    ['rosneft-multiple', 'near this number; no limits follow'],
    ['railway-trade-multiple', 'rounded, from numbers without a hedge'],
    ['me-share-cn-oil-imports', 'below 50 %; no lower limit is stated'],
    ['eu-share-ru-oil-exports', 'more than 50 %; no upper limit is stated'],
    ['rosneft-target-2018', 'near this number; the words set no limits'],
    ['cn-ru-trade-2012', null],
  ])('%s: %s', (id, words) => {
    const figure = index.figure(id);
    const limits = limitsInWords(figure, index.unit(figure.unit), index.figuresById);
    expect(limits === null ? null : plain(limits)).toBe(words);
  });

  test('“at least half” may be half', () => {
    const figure = { ...index.figure('eu-share-ru-oil-exports'), hedge_text: 'at least' } as Figure;
    expect(plain(limitsInWords(figure, index.unit('share'), null) ?? '')).toMatch(
      /^no less than 50 %/,
    );
  });
});

test.each([
  ['cn-us-trade-2012', 'no less than $440 billion; no upper limit is stated'],
  ['cn-ru-trade-2012', 'this number, no hedge'],
  [
    'cn-jp-trade-2012',
    'open: on one reading, no less than $320 billion, and no upper limit is stated; on the other, this number, no hedge',
  ],
  [
    'ru-jp-trade-share',
    'open: on one reading, no more than 27.5 %, and no lower limit follows; on the other, this number, no hedge',
  ],
  [
    'jp-ru-trade-multiple',
    'open: on one reading, no less than 3.6 times, and no upper limit follows; on the other, rounded, from numbers without a hedge',
  ],
])('%s: every reading that the words leave open is told: %s', (id, words) => {
  const figure = index.figure(id);
  expect(plain(allowedInWords(figure, index.unit(figure.unit), index.figuresById))).toBe(words);
});
