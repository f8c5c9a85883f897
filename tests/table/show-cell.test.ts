import { expect, it } from 'vitest';
import { showCell } from '@/lib/table/show-cell';

it.each([
  ['', 'an empty cell'],
  ['over', '"over"'],
  ['a "b"', '"a \\"b\\""'],
  ['a\nb\t', '"a\\nb\\t"'],
  ['88\u00a0billion', '"88\\u00a0billion"'],
  ['a\u200bb\u202ec', '"a\\u200bb\\u202ec"'],
  ['\ufeffx', '"\\ufeffx"'],
  ['\u007f\u0085\u00ad', '"\\u007f\\u0085\\u00ad"'],
  ['\u061c\u2060', '"\\u061c\\u2060"'],
  ['é€😀', '"é€😀"'],
  ['\ud800', '"\ufffd"'],
])('%j is shown as %s', (cell, shown) => {
  expect(showCell(cell)).toBe(shown);
});

it('cuts what is long, and says how long it was', () => {
  expect(showCell('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`);
  expect(showCell('x'.repeat(81))).toBe(`"${'x'.repeat(80)}…" (81 characters)`);
});
