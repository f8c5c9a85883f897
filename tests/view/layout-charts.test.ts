import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutCharts } from '@/lib/view/layout-charts';

test('one span a chart, and every row but a last single one is full', () => {
  fc.assert(
    fc.property(fc.nat(40), (count) => {
      const spans = layoutCharts(count);
      expect(spans).toHaveLength(count);
      let filled = 0;
      for (const span of spans) {
        filled += span;
        expect(filled).toBeLessThanOrEqual(6);
        if (filled === 6) filled = 0;
      }
      expect([0, 4]).toContain(filled);
    }),
  );
});
