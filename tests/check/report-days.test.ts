/** The day of a statement, for the check and for proposals alike. */
import { describe, expect, it } from 'vitest';
import { daysByReport, possibleDays } from '@/lib/check/report-days';

const date = (time_period: string | null, start = 0) => ({ start, end: start + 6, time_period });

describe('days on which something may have been said', () => {
  it.each([
    ['a day', '2015-05-06', true],
    ['a month', '2015-05', true],
    ['a year', '2015', false],
    ['what nobody resolved', null, false],
    ['a day that dates an amount', '2015-05-04', false],
    ['a day behind the article’s own', '2015-05-12', false],
    ['the article’s own', '2015-05-11', true],
  ])('%s', (_, day, isOne) => {
    const found = possibleDays([date(day)], new Set(['2015-05-04']), '2015-05-11');
    expect(found).toHaveLength(isOne ? 1 : 0);
  });
});

describe('days by a word of report', () => {
  const text = `He said. ${'x'.repeat(40)} He told it, ${'y'.repeat(14)} Monday and ${'z'.repeat(30)}`;
  const sentence = { start: text.indexOf('He told'), end: text.length };
  const monday = date('2015-05-04', text.indexOf('Monday'));
  const reported = (word: string) =>
    daysByReport([monday], sentence, ({ start, end }) => text.slice(start, end).includes(word));
  it.each([
    ['told', true],
    ['said', false],
    ['y M', true],
    ['z'.repeat(20), true],
    ['z'.repeat(21), false],
  ])('within 25 characters and the sentence: %j', (word, isBy) => {
    expect(reported(word)).toEqual(isBy ? [monday] : []);
  });
  it('stand in the sentence themselves', () => {
    expect(daysByReport([date('2015-05-04')], sentence, () => true)).toEqual([]);
  });
  it('look no further than the sentence', () => {
    const stretches: object[] = [];
    daysByReport([{ ...monday, start: sentence.start, end: text.length }], sentence, (stretch) => {
      stretches.push(stretch);
      return true;
    });
    expect(stretches).toEqual([sentence]);
  });
});
