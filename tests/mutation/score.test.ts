import { describe, expect, it } from 'vitest';
import { compareRecords } from '@/lib/mutation/compare-records';
import { explainMiss, REASONS } from '@/lib/mutation/explain-miss';
import { rememberTexts } from '@/lib/mutation/remember-texts';
import { scoreChecks } from '@/lib/mutation/score-checks';
import { readQuantities } from '@/lib/quantity/read-quantities';
import type { Dataset } from '@/lib/record/dataset';
import { readRecord } from '@/lib/record/read-record';
import { edit, editRow, REAL_FILES, textOf, withText } from '../check/real-record';

const { dataset: BEFORE } = readRecord(REAL_FILES);
if (!BEFORE) throw new Error('the record cannot be read');

const reasonOf = (files: typeof REAL_FILES) => {
  const { dataset } = readRecord(files);
  if (!dataset) throw new Error('the altered record cannot be read');
  return explainMiss(compareRecords(BEFORE as Dataset, dataset), BEFORE as Dataset, dataset);
};
const article = 'articles/reuters-2015-05.txt';

describe('why an alteration gets through', () => {
  it.each([
    ['a cell in quotes that needs none', () => edit('units.csv', '\nh,UCUM', '\n"h",UCUM'), 'same'],
    ['a word outside every quote', () => edit(article, 'eye-to-eye', 'eye to eye'), 'unquoted'],
    [
      'a word of a quote',
      () => edit(article, 'had offered to provide', 'has offered to provide'),
      'unexplained',
    ],
    [
      'a label',
      () =>
        editRow(
          'figures.csv',
          'rosneft-base',
          'exports to China before',
          'exports to China ahead of',
        ),
      'wording',
    ],
    [
      'the words of a note',
      () => edit('notes.csv', 'line was postponed', 'track was postponed'),
      'outside',
    ],
    [
      'a topic',
      () => editRow('figures.csv', 'brics-other-countries', ',diplomacy,', ',trade,'),
      'judgement',
    ],
    [
      'a note gone',
      () => withText('notes.csv', textOf('notes.csv').replace(/\nwto-accession.*/, '')),
      'unused',
    ],
    [
      'a value',
      () => editRow('figures.csv', 'cn-ru-trade-2012', ',88000000000,USD', ',89000000000,USD'),
      'unexplained',
    ],
    [
      'a stated figure gone',
      () => withText('figures.csv', textOf('figures.csv').replace(/\ncn-ru-trade-2012,.*/, '')),
      'unexplained',
    ],
    [
      'a sum the other way round',
      () =>
        edit(
          'figures.csv',
          'espo-increase-2013 + espo-increase-2014',
          'espo-increase-2014 + espo-increase-2013',
        ),
      'result',
    ],
    [
      'a difference the other way round',
      () =>
        edit(
          'figures.csv',
          'rosneft-target-2018 - rosneft-increase-2018',
          'rosneft-increase-2018 - rosneft-target-2018',
        ),
      'unexplained',
    ],
    [
      'a shorter prefix',
      () => editRow('figures.csv', 'xi-visit-length', ', are likely to be', ', likely to be'),
      'context',
    ],
    ['the sign of a currency', () => editRow('units.csv', 'EUR', ',€,', ',,'), 'presentation'],
    [
      'another figure in a chart',
      () => edit('charts.json', '"eu-share-ru-oil-exports"', '"ru-us-trade-share"'),
      'unexplained',
    ],
  ])('%s', (_what, files, reason) => {
    expect(reasonOf(files())).toBe(reason);
  });
  it('is said in words for each reason', () => {
    for (const sentence of Object.values(REASONS)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe('a reader that remembers', () => {
  it('reads each text once for each day of publication', () => {
    let reads = 0;
    const read = rememberTexts((text, options) => {
      reads++;
      return readQuantities(text, options);
    });
    const first = read('last year', { published: '2013-03-22' });
    expect(read('last year', { published: '2013-03-22' })).toBe(first);
    expect(read('last year', { published: '2015-05-08' })).not.toEqual(first);
    expect(reads).toBe(2);
  });
});

describe('the score', () => {
  const score = scoreChecks(REAL_FILES, readQuantities, { seed: 5, count: 400 });
  it('counts every alteration once', () => {
    expect(score.tried).toBe(400);
    for (const { tried, withLocks, relocked, byMeaning, missed } of score.kinds) {
      const misses = Object.values(missed).reduce((sum, count) => sum + count, 0);
      expect(byMeaning + misses).toBe(relocked);
      expect(Math.max(withLocks, relocked)).toBeLessThanOrEqual(tried);
    }
    const caught = Object.values(score.byCheck).reduce((sum, count) => sum + count, 0);
    expect(caught).toBe(score.kinds.reduce((sum, kind) => sum + kind.byMeaning, 0));
  });
  it('with the locks as they are, nothing gets through', () => {
    expect(score.kinds.filter(({ tried, withLocks }) => withLocks < tried)).toEqual([]);
  });
  it('with the locks renewed, nothing that changes what is stated gets through', () => {
    expect(score.misses.filter(({ reason }) => reason === 'unexplained')).toEqual([]);
  });
  it('is the same for the same seed', () => {
    expect(scoreChecks(REAL_FILES, readQuantities, { seed: 5, count: 60 })).toEqual(
      scoreChecks(REAL_FILES, readQuantities, { seed: 5, count: 60 }),
    );
  });
  it('refuses a record that has findings already', () => {
    const broken = editRow(
      'figures.csv',
      'cn-ru-trade-2012',
      ',88000000000,USD',
      ',89000000000,USD',
    );
    expect(() => scoreChecks(broken, readQuantities, { count: 1 })).toThrow(RangeError);
  });
});
