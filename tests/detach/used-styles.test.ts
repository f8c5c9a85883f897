import { expect, it } from 'vitest';
import { keepModules, modulesIn } from '@/lib/detach/used-styles';

const PAGE =
  '<main class="page aB-1_head"><p class="Xy2_note Xy2_wide"></p><svg class="q_z_s"/></main>';

it('finds the modules of a page, and the classes that have none', () => {
  expect([...modulesIn(PAGE)].sort()).toEqual(['', 'Xy2', 'aB-1', 'q_z']);
});

/** With the modules `a` and the empty one on the page: written, kept. */
const RULES: readonly (readonly [string, string])[] = [
  ['body{margin:0}', 'body{margin:0}'],
  ['.page{margin:0}', '.page{margin:0}'],
  ['.a_x{margin:0}', '.a_x{margin:0}'],
  ['.a_never{margin:0}', '.a_never{margin:0}'],
  ['.b_x{margin:0}', ''],
  ['.a_x .b_x{margin:0}', ''],
  ['.a_x,.b_x{margin:0}', '.a_x{margin:0}'],
  ['.a_x:not(.b_x){margin:0}', '.a_x:not(.b_x){margin:0}'],
  ['.a_x:has(>.b_x:not(.b_y)) td{margin:0}', '.a_x:has(>.b_x:not(.b_y)) td{margin:0}'],
  ['a[href$=".b_x"]{margin:0}', 'a[href$=".b_x"]{margin:0}'],
  ['@media print{.b_x{margin:0}}', ''],
  ['@media print{.b_x{margin:0}.a_x{margin:0}}', '@media print{.a_x{margin:0}}'],
  ['@media print{@page{margin:0}}', '@media print{@page{margin:0}}'],
  ['@keyframes b_k{from{top:0}50.5%{top:1px}}', '@keyframes b_k{from{top:0}50.5%{top:1px}}'],
  ['@font-face{font-family:"x.b_x"}', '@font-face{font-family:"x.b_x"}'],
];

it.each(RULES)('%s becomes “%s”', (css, kept) => {
  expect(keepModules(css, new Set(['', 'a']))).toBe(kept);
});

it('keeps a stylesheet whole for a page that uses all of it', () => {
  const css = RULES.map(([rule]) => rule).join('\n');
  expect(keepModules(css, new Set(['', 'a', 'b']))).toBe(css);
});
