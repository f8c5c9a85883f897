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
