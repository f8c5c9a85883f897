import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { decimal } from '@/lib/arithmetic/decimal';
import type { Figure } from '@/lib/record/figure';
import { amountWords } from '@/lib/words/amount-words';
import { valueWords } from '@/lib/words/value-words';

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
    expect(plain(valueWords(figure, index.unit(figure.unit), 'long').text)).toBe(words);
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
    expect(plain(valueWords(figure, index.unit(figure.unit), 'printed').text)).toBe(words);
  });
});

describe('beside a mark of a chart it is short and says the same', () => {
  test.each([
    ['cn-ru-trade-2012', '$88bn'],
    ['cn-us-trade-2012', 'over $440bn'],
    ['cn-jp-trade-2012', '$320bn, perhaps more'],
    ['me-share-cn-oil-imports', 'almost half'],
    ['espo-increase-2013', '+1m tonnes'],
    ['rosneft-increase-2018', 'some 34m tonnes more'],
    ['interceptors-added', '+14'],
    ['ru-jp-trade-share', '27.5 %, perhaps less'],
    ['us-ru-trade-multiple', 'at least 5 times'],
  ])('%s reads “%s”', (id, words) => {
    const figure = index.figure(id);
    expect(plain(valueWords(figure, index.unit(figure.unit), 'short').text)).toBe(words);
  });

  test('every hedge of the long words stands in the short ones', () => {
    for (const figure of index.dataset.figures) {
      const unit = index.unit(figure.unit);
      const [short, long] = [valueWords(figure, unit, 'short'), valueWords(figure, unit, 'long')];
      expect([short.hedge, short.open]).toEqual([long.hedge, long.open]);
    }
  });

  test('a range keeps both its ends', () => {
    const range = {
      ...index.figure('cn-ru-trade-2012'),
      bound: 'range',
      lower: decimal('80000000000'),
      upper: decimal('90000000000'),
    } as Figure;
    const unit = index.unit('USD');
    expect(plain(valueWords(range, unit, 'long').text)).toBe('$80 billion to $90 billion');
    expect(valueWords(range, unit, 'short').text).toBe('$80bn to $90bn');
  });
});

test('spaces in numbers are narrow and never break', () => {
  const unit = index.unit('share');
  expect(amountWords(decimal('0.275'), unit)).toBe('27.5\u202f%');
  expect(amountWords(decimal('12345'), index.unit('interceptor'), 'short')).toBe('12\u202f345');
});

test('a greater scale is named where the amount fills it, a smaller never', () => {
  const [dollars, tonnes] = [index.unit('USD'), index.unit('t')];
  expect(plain(amountWords(decimal('1068000000000'), dollars))).toBe('$1.068 trillion');
  expect(amountWords(decimal('1068000000000'), dollars, 'short')).toBe('$1.068tn');
  expect(plain(amountWords(decimal('900000'), tonnes))).toBe('900 000 tonnes');
});

/** Asks for the name of a currency; prints no number. */
const NAMES_ONLY = ['lib/workbench/propose-unit.ts'];

test('nothing but lib/words turns numbers into words', () => {
  const modules = ['lib', 'app', 'components']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
    )
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('lib/words/'))
    .filter((path) => !NAMES_ONLY.includes(path));
  expect(modules.length).toBeGreaterThan(100);
  const makers = modules.filter((path) =>
    /toLocaleString|Intl\.NumberFormat/.test(readFileSync(path, 'utf8')),
  );
  expect(makers).toEqual([]);
});
