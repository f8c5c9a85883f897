import { expect, it } from 'vitest';
import { describeArticle, findIdentityFault } from '@/lib/workbench/describe-article';

const faultOf = (published: string, today: string) =>
  findIdentityFault(
    describeArticle(
      { id: 'wire', published, publisher: 'Wire', url: null, rights: 'full' },
      'One.',
    ),
    today,
  );

it.each([
  ['2016-03-14', '2016-03-15'],
  ['2016-03-14', '2016-03-14'],
  // East of the clock, the next day has begun.
  ['2016-03-14', '2016-03-13'],
  ['2017-01-01', '2016-12-31'],
])('takes an article of %s on %s', (published, today) => {
  expect(faultOf(published, today)).toBeNull();
});

it.each([
  ['2016-03-14', '2016-03-12'],
  ['2199-03-14', '2016-03-14'],
])('refuses an article of %s on %s', (published, today) => {
  expect(faultOf(published, today)).toMatchObject({
    column: 'published',
    expected: expect.stringContaining('in the future'),
  });
});

it.each<[column: 'publisher' | 'description', words: string]>([
  ['publisher', 'The Wire\nof record'],
  ['publisher', 'The\u202eWire'],
  ['description', 'Trade\tin 2015.'],
])('refuses a %s that no line shows: %j', (column, words) => {
  const given = { id: 'wire', published: '2016-03-14', publisher: 'Wire', url: null };
  const row = describeArticle({ ...given, rights: 'full', [column]: words }, 'One.');
  expect(findIdentityFault(row, '2016-03-15')).toMatchObject({
    column,
    expected: 'one line of characters that can be seen',
  });
});
