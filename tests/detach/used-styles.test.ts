import { expect, it } from 'vitest';
import { addNames, keepUsed, type PageNames } from '@/lib/detach/used-styles';

const noNames = (): PageNames => ({ classes: new Set(), elements: new Set() });

it('finds the classes and elements of pages', () => {
  const names = noNames();
  addNames('<main class="page aB-1_head"><svg class="q_z"><linearGradient/></svg></main>', names);
  addNames('<p class="Xy2_note  Xy2_wide">', names);
  expect([...names.classes].sort()).toEqual(['Xy2_note', 'Xy2_wide', 'aB-1_head', 'page', 'q_z']);
  expect([...names.elements].sort()).toEqual(
    ['body', 'head', 'html', 'lineargradient', 'main', 'p', 'svg'].sort(),
  );
});

const NAMES: PageNames = {
  classes: new Set(['page', 'a_x']),
  elements: new Set(['html', 'body', 'a', 'td']),
};

/** With these names on the page: written, kept. */
const RULES: readonly (readonly [string, string])[] = [
  ['body{margin:0}', 'body{margin:0}'],
  ['dl{margin:0}', ''],
  ['*,:before{margin:0}', '*,:before{margin:0}'],
  [':root{margin:0}', ':root{margin:0}'],
  ['A:hover{margin:0}', 'A:hover{margin:0}'],
  ['td:before,dd:before{margin:0}', 'td:before{margin:0}'],
  ['.page{margin:0}', '.page{margin:0}'],
  ['.a_x{margin:0}', '.a_x{margin:0}'],
  ['.a_never{margin:0}', ''],
  ['.a_x>td+dd{margin:0}', ''],
  ['.a_x~td a.page{margin:0}', '.a_x~td a.page{margin:0}'],
  ['.a_x .b_x{margin:0}', ''],
  ['.a_x,.b_x{margin:0}', '.a_x{margin:0}'],
  ['.a_x:not(.b_x){margin:0}', '.a_x:not(.b_x){margin:0}'],
  ['.a_x:has(>.b_x:not(.b_y)) td{margin:0}', '.a_x:has(>.b_x:not(.b_y)) td{margin:0}'],
  ['.a_x:is(dl) dl{margin:0}', ''],
  ['a[href$=".b_x"]{margin:0}', 'a[href$=".b_x"]{margin:0}'],
  ['a[title="x dl"]{margin:0}', 'a[title="x dl"]{margin:0}'],
  ['@media print{.b_x{margin:0}}', ''],
  ['@media print{.b_x{margin:0}.a_x{margin:0}}', '@media print{.a_x{margin:0}}'],
  ['@media print{@page{margin:0}}', '@media print{@page{margin:0}}'],
  ['@keyframes b_k{from{top:0}50.5%{top:1px}}', '@keyframes b_k{from{top:0}50.5%{top:1px}}'],
  ['@font-face{font-family:"x.b_x"}', '@font-face{font-family:"x.b_x"}'],
];

it.each(RULES)('%s becomes “%s”', (css, kept) => {
  expect(keepUsed(css, NAMES)).toBe(kept);
});

it('keeps a stylesheet whole for a page that uses all of it', () => {
  const css = RULES.map(([rule]) => rule).join('\n');
  const all: PageNames = {
    classes: new Set([...NAMES.classes, 'a_never', 'b_x']),
    elements: new Set([...NAMES.elements, 'dl', 'dd']),
  };
  expect(keepUsed(css, all)).toBe(css);
});
