import { describe, expect, it } from 'vitest';
import { checkSafeText } from '@/lib/check/check-safe-text';
import { checkStatements } from '@/lib/check/check-statements';
import { outcomeOf, saidBy, soundDataset } from './altered-record';

describe('words of charts that hide or run something', () => {
  const withFirst = (words: object) => {
    const [first, ...others] = soundDataset().charts;
    if (!first) throw new Error('no chart');
    return { charts: [...others, { ...first, ...words }] };
  };
  const place = `null:[${soundDataset().charts.length - 1}]`;
  it.each(['title', 'subtitle', 'note', 'alt'])('%s', (field) => {
    expect(saidBy(checkSafeText, withFirst({ [field]: 'a\u200b' }))).toEqual([
      `text/unseen-character ${place}.${field}, expected only characters that can be seen, found U+200B at 1`,
    ]);
    expect(saidBy(checkSafeText, withFirst({ [field]: '+1' }))).toHaveLength(1);
    expect(saidBy(checkSafeText, withFirst({ [field]: null }))).toEqual([]);
  });
  it('labels and titles of panels', () => {
    const { panels = [] } = soundDataset().charts[0] ?? {};
    const titled = panels.map((panel, at) => (at === 0 ? { ...panel, title: '@x' } : panel));
    expect(saidBy(checkSafeText, withFirst({ panels: titled })).join()).toContain(
      `${place}.panels[0].title`,
    );
    const labels = { 'cn-ru-trade-2012': '-x' };
    expect(saidBy(checkSafeText, withFirst({ labels })).join()).toContain(
      `${place}.cn-ru-trade-2012`,
    );
  });
});

describe('the day of an article', () => {
  it('is named in its inference', () => {
    const changes = { articles: { 'reuters-2015-05': { inference: 'On a Friday.' } } };
    const { findings } = outcomeOf(checkStatements, changes);
    expect(findings).toMatchObject([
      {
        code: 'article/day-not-inferred',
        row: 3,
        column: 'published',
        found: '2015-05-08',
        cure: 'Say in the inference why it was published on 8 May 2015.',
      },
    ]);
    expect(saidBy(checkStatements, changes, ['reuters-2015-05'])).toEqual([]);
  });
  it('is the last of those that it may be', () => {
    const changes = { articles: { 'global-times-2013-03': { reference_date: '2013-03-21' } } };
    expect(saidBy(checkStatements, changes)).toEqual([
      'article/other-reference 2:reference_date, expected 22 March 2013, the last day of [2013-03-21,2013-03-22], found 2013-03-21',
    ]);
  });
});
