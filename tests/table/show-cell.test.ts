import { expect, it } from 'vitest';
import { showCell, showCells } from '@/lib/table/show-cell';

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

it('shows two long cells where they differ first', () => {
  const same = 'It was said that the trade of both had grown in each of the years until then: ';
  expect(showCells(`${same}by 5 million`, `${same}by 6 million`)).toEqual({
    expected: '"…the years until then: by 5 million" (90 characters)',
    found: '"…the years until then: by 6 million" (90 characters)',
  });
  expect(showCells(`${'x'.repeat(100)}a`, `${'x'.repeat(100)}b`).found).toBe(
    `"…${'x'.repeat(24)}b" (101 characters)`,
  );
  expect(showCells(`${'😀'.repeat(99)}a`, `${'😀'.repeat(99)}b`).found).toBe(
    `"…${'😀'.repeat(12)}b" (199 characters)`,
  );
  expect(showCells(`x${'😀'.repeat(99)}a`, `x${'😀'.repeat(99)}b`).found).not.toContain('\ufffd');
  const [short, long] = ['By 5 million', `By 6 million, ${same}${same}`];
  expect(showCells(short, long)).toEqual({ expected: showCell(short), found: showCell(long) });
  expect(showCells(same, '')).toEqual({ expected: showCell(same), found: 'an empty cell' });
  expect(showCells(`${same}more`, same.trimEnd()).found).toMatch(/^"….*then:" \(77 characters\)$/);
  expect(showCell(`${'x'.repeat(79)}😀`)).toBe(`"${'x'.repeat(79)}…" (81 characters)`);
  expect(showCells(`${same}${same}`, `${same}${same}`.slice(0, -1)).expected).toMatch(
    /then: " \(156/,
  );
});
