import { expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { viewPeriods } from '@/lib/view/view-periods';

test('each relative period once, with what it was read as and why', () => {
  const periods = viewPeriods(openRecord().index);
  expect(periods).toContainEqual({
    printed: 'this year',
    read: '2013',
    basis: '“this year” in an article of March 2013',
  });
  expect(new Set(periods.map(({ printed, read }) => printed + read)).size).toBe(periods.length);
});
