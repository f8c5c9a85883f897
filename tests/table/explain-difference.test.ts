import { expect, it } from 'vitest';
import { explainDifference } from '@/lib/table/explain-difference';

it.each([
  ['2015-05-06', '42130', 'count of days'],
  ['2015-05-06', '06.05.2015', 'rewrote the date'],
  ['2015-05-06', '5/6/15', 'rewrote the date'],
  ['2013-03', 'Mar-13', 'rewrote the date'],
  ['2013-03', 'Mar-2013', 'rewrote the date'],
  ['2015-05-06', '6-May-15', 'rewrote the date'],
  ['2013-03', 'Apr-13', null],
  ['2013-03', 'Mor-13', null],
  ['0.5', '50%', 'as a percentage'],
  ['0.125', '12,5 %', 'as a percentage'],
  ['0.333333333333', '33%', 'as a percentage'],
  ['0.5', '60%', null],
  ['half', '50%', null],
  ['China’s trade', "'China’s trade", 'an apostrophe'],
  ['China’s trade', "'China’s trades", null],
  ['88000000000', '8.8E+10', 'long numbers'],
  ['88000000000', '88,000,000,000', 'thousands marks'],
  ['1.1194', '1,1194', 'decimal comma'],
  ['-0.5', '0.5', 'the sign was lost'],
  ['0.50', '0.5', 'another way'],
  [' noted that ', 'noted that', 'blanks at the edge'],
  ['a\nb', 'a\r\nb', 'line ends'],
  ['“x”', 'â€œxâ€\u009d', 'Windows-1252'],
  ['“x”', '"x"', 'look-alikes'],
  ['é', 'e\u0301', 'look-alikes'],
  ['é', '\ufffd', 'lost'],
  ['88', '#N/A', 'error value'],
  ['', 'NaN', 'no value'],
  ['2015-05-06', '42131', null],
  ['2015-05-06', '42130.0', null],
  ['2015-05-06', '042130', null],
  ['2015-05-06T00:00Z', '42130', null],
  ['2015', '42005', null],
  ['2013-03', '3/2013', 'rewrote the date'],
  ['in 2013-03', '3/2013', null],
  ['2013-03 or so', '3/2013', null],
  ['2015-05-06', 'May', null],
  ['+5', '5', 'the sign was lost'],
  ['-0.5', '7', null],
  ['1-5', '-5', null],
  ['noted', ' noted ', 'blanks at the edge'],
  ['a\r\nb', 'ab', null],
  ['a\r\nb', 'a\nb', 'line ends'],
  ['‘x’', "'x'", 'look-alikes'],
  ['88\u00a0billion', '88 billion', 'look-alikes'],
  ['é€', '???', 'lost'],
  ['really', 'really?', null],
  ['0', ' ', null],
  ['0', '', null],
  ['over', 'about', null],
  ['88000000000', '89000000000', null],
  ['', '5', null],
])('%j as %j: %s', (expected, found, words) => {
  const reason = explainDifference(expected, found);
  if (words === null) expect(reason).toBeNull();
  else expect(reason).toContain(words);
});

it('looks for a wrong encoding in cells of 4096 bytes at most', () => {
  const letters = (count: number) => `${'a'.repeat(count)}é`;
  const misread = (count: number) => `${'a'.repeat(count)}Ã©`;
  expect(explainDifference(letters(4094), misread(4094))).toBe('UTF-8 was read as Windows-1252');
  expect(explainDifference(letters(4095), misread(4095))).toBeNull();
});
