import { expect, test } from 'vitest';
import { formatPeriod } from '@/lib/view/format-period';

test.each([
  ['2012', '2012'],
  ['2013-03', 'March 2013'],
  ['2013-03-22', '22 March 2013'],
  ['../2018', 'by 2018'],
  ['2010/..', 'since 2010'],
  ['2010/2012', '2010\u20132012'],
  ['[2013-03-21,2013-03-22]', '21 or 22 March 2013'],
  ['[2013-02-28,2013-03-01]', '28 February or 1 March 2013'],
  ['2013-03-11/2013-03-17', '11 to 17 March 2013'],
  ['2012-12-30/2013-01-02', '30 December 2012 to 2 January 2013'],
  ['2012~', 'about 2012'],
  ['201X', '201X'],
])('%s reads %s', (edtf, words) => {
  expect(formatPeriod(edtf)).toBe(words);
});
