import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { isStated } from '@/lib/record/figure';
import { sharesOf, viewAudit } from '@/lib/view/view-audit';

const { index, checks } = openRecord();
const audit = viewAudit(index, checks);

test('every mention on record is counted once, and as many as the coverage check looked at', () => {
  const { figures, setAsides } = index.dataset;
  expect(audit.total).toBe(figures.filter(isStated).length + setAsides.length);
  expect(audit.total).toBe(checks.find(({ name }) => name === 'coverage')?.lookedAt);
  expect(audit.unaccounted).toBe(0);
});

test('rows, columns and articles add up', () => {
  for (const article of audit.articles) {
    expect(article.rows.reduce((all, row) => all + row.total, 0)).toBe(article.total);
    expect(article.ticks).toHaveLength(article.total);
  }
  expect(audit.articles.reduce((all, { total }) => all + total, 0)).toBe(audit.total);
});

test('shares of a whole add up to 100 %', () => {
  expect(sharesOf([1, 1, 1])).toEqual(['33.4', '33.3', '33.3']);
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 9 }), (counts) => {
      const tenths = sharesOf(counts).map((share) => Math.round(Number(share) * 10));
      const whole = counts.some((count) => count > 0) ? 1000 : 0;
      expect(tenths.reduce((all, share) => all + share, 0)).toBe(whole);
    }),
  );
});
