import { describe, expect, it } from 'vitest';
import { dateWords, dayWords, onDay } from '../../lib/words/date-words';

describe('dateWords', () => {
  it.each([
    ['2012', '2012'],
    ['2013-03', 'March 2013'],
    ['2013-03-21', '21 March 2013'],
    ['[2013-03-21,2013-03-22]', '21 or 22 March 2013'],
    ['2013-03-11/2013-03-17', '11–17 March 2013'],
    ['2013-03-30/2013-04-02', '30 March–2 April 2013'],
    ['2015/2018', '2015–2018'],
    ['../2018', 'by 2018'],
    ['2010/..', 'from 2010'],
    ['201X', '201X'],
  ])('%s reads %s', (edtf, words) => {
    expect(dateWords(edtf)).toBe(words);
  });
});

describe('the day of a statement', () => {
  it.each([
    ['2013-03-21', 'on 21 March 2013'],
    ['[2013-03-21,2013-03-22]', 'on 21 or 22 March 2013'],
    // “Last week”: one day of it, not all of them.
    ['2013-03-11/2013-03-17', 'between 11 and 17 March 2013'],
    ['2013-03-30/2013-04-02', 'between 30 March and 2 April 2013'],
  ])('%s reads %s', (edtf, words) => {
    expect(onDay(dayWords(edtf))).toBe(words);
  });
});
