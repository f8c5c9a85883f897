import { describe, expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import type { Figure } from '@/lib/record/figure';
import { limitsInWords, valueAsPrinted, valueInWords } from '@/lib/view/format-value';

const { index } = openRecord();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a value in words keeps hedge, unit and direction of change', () => {
  test.each([
    ['cn-ru-trade-2012', '$88 billion'],
    ['cn-us-trade-2012', 'over $440 billion'],
    ['cn-jp-trade-2012', '$320 billion, perhaps more'],
    ['me-share-cn-oil-imports', 'almost half'],
    ['eu-share-ru-oil-exports', 'the majority'],
    ['espo-increase-2013', '1 million tonnes more'],
    ['rosneft-increase-2018', 'some 34 million tonnes more'],
    ['rosneft-target-2018', 'around 50 million tonnes'],
    ['interceptors-added', '14 more interceptors'],
    ['interceptors-total', '44 interceptors'],
    ['cn-ru-partner-streak-2012', 'third consecutive year'],
    ['cn-oil-consumer-rank', 'second-largest'],
    ['xi-visit-length', '3 days'],
    ['railway-offer-eur', '€300 billion'],
    ['railway-offer-usd', '$335.82 billion'],
    ['railway-implied-rate', '1.1194 US dollars per euro'],
    ['rosneft-base', 'about 16 million tonnes'],
    ['rosneft-multiple', 'about 3 times'],
    ['ru-us-trade-share', 'at most 20 %'],
    ['ru-jp-trade-share', '27.5 %, perhaps less'],
    ['us-ru-trade-multiple', 'at least 5 times'],
    ['cn-ru-partner-since', '2010'],
  ])('%s reads “%s”', (id, words) => {
    const figure = index.figure(id);
    expect(plain(valueInWords(figure, index.unit(figure.unit)).text)).toBe(words);
  });
});

describe('on a page of its own a figure reads as printed', () => {
  test.each([
    ['rosneft-increase-2018', 'some 34 million tons'],
    ['railway-offer-eur', '300 billion euros'],
    ['interceptors-added', '14 more interceptors'],
    ['congratulation-delay', 'six hours'],
    ['xi-visit-length', '3 days'],
    ['brics-other-countries', 'four countries'],
    ['us-ru-trade-gap', 'at least $352 billion'],
  ])('%s reads “%s”', (id, words) => {
    const figure = index.figure(id);
    expect(plain(valueAsPrinted(figure, index.unit(figure.unit)).text)).toBe(words);
  });
});

describe('limits say what the words allow and invent nothing', () => {
  test.each([
    ['cn-us-trade-2012', 'no less than $440 billion; no upper limit is stated'],
    ['ru-us-trade-share', 'no more than 20 %; no lower limit follows'],
    ['rosneft-base', 'near this number; no limits follow'],
    ['me-share-cn-oil-imports', 'below 50 %; no lower limit is stated'],
    ['eu-share-ru-oil-exports', 'more than 50 %; no upper limit is stated'],
    ['rosneft-target-2018', 'near this number; the words set no limits'],
    ['cn-ru-trade-2012', null],
  ])('%s: %s', (id, words) => {
    const figure = index.figure(id);
    const limits = limitsInWords(figure, index.unit(figure.unit));
    expect(limits === null ? null : plain(limits)).toBe(words);
  });

  test('“at least half” may be half', () => {
    const figure = { ...index.figure('eu-share-ru-oil-exports'), hedge_text: 'at least' } as Figure;
    expect(plain(limitsInWords(figure, index.unit('share')) ?? '')).toMatch(/^no less than 50 %/);
  });
});
