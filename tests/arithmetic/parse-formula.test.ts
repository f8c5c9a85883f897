import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FORMULA_MAX_DEPTH,
  type Formula,
  idsOfFormula,
  parseFormula,
} from '@/lib/arithmetic/parse-formula';

/** Fully bracketed, so that precedence can be read. */
function show(formula: Formula | null): string {
  if (formula === null) return 'nothing';
  if (formula.kind === 'number') return formula.value;
  if (formula.kind === 'figure') return formula.id;
  if (formula.kind === 'year') return `year(${formula.id})`;
  return `(${show(formula.left)} ${formula.operator} ${show(formula.right)})`;
}

describe('a formula', () => {
  it.each([
    ['a-b', 'a-b'],
    ['a-b - c-d', '(a-b - c-d)'],
    ['a - b - c', '((a - b) - c)'],
    ['a - b * c', '(a - (b * c))'],
    ['a / b / c', '((a / b) / c)'],
    ['(a - b) * 2', '((a - b) * 2)'],
    ['year(a-2012) - a-2012 + 1', '((year(a-2012) - a-2012) + 1)'],
    ['0.5 * a', '(0.5 * a)'],
    ['year - a', '(year - a)'],
    ['2012-x / 3', '(2012-x / 3)'],
  ])('%s is read as %s', (text, shown) => {
    expect(show(parseFormula(text).formula)).toBe(shown);
  });
});

describe('what is no formula is refused', () => {
  it.each([
    ['', 'the end'],
    ['a -', '“ ”'],
    ['a - ', 'the end'],
    ['a+b', '“+”'],
    ['a  - b', '“ ”'],
    ['(a - b', 'the end'],
    ['a)', '“)”'],
    ['a b', '“ ”'],
    ['-a', '“-”'],
    ['year(2 + 3)', '“ + ”'],
    ['year()', '“)”'],
    ['sqrt(a)', '“(”'],
    ['process.exit(1)', '“process.exit”'],
    ['constructor["x"]', '“[”'],
    ['a; b', '“;”'],
    ['1e9', '“1e9”'],
    ['A', '“A”'],
    ['٣', '“٣”'],
    ['a - 007.5', '“007.5”'],
  ])('%j at %s', (text, found) => {
    const { formula, fault } = parseFormula(text);
    // Words such as 1e9 and 007 could be ids: they name no figure and are refused there.
    if (formula) expect(idsOfFormula(formula)).toContain(found.slice(1, -1));
    else expect(fault?.found).toBe(found);
  });
  it.each([
    ['(a - b', '“)”'],
    ['+', 'a number, the id of a figure, year(id) or “(”'],
    ['year(2.5)', 'the id of a figure'],
    ['a b', '“+”, “-”, “*” or “/” between blanks'],
  ])('%j, where %s was expected', (text, expected) => {
    expect(parseFormula(text).fault?.expected).toBe(expected);
  });
  it('deep nesting', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(parseFormula(nested(FORMULA_MAX_DEPTH)).fault).toBeNull();
    expect(parseFormula(nested(FORMULA_MAX_DEPTH + 1)).fault?.expected).toContain('brackets');
    expect(parseFormula(nested(200)).fault?.expected).toContain('brackets');
  });
  it('length', () => {
    expect(parseFormula('a'.repeat(501)).fault?.found).toBe('501 characters');
    expect(parseFormula('a'.repeat(500)).fault).toBeNull();
  });
  it('any text at all, without throwing', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', '-', ' ', '(', ')', 'year(', '1', '.', ' + '),
    });
    fc.assert(
      fc.property(texts, (text) => {
        const { formula, fault } = parseFormula(text);
        expect((formula === null) !== (fault === null)).toBe(true);
      }),
    );
  });
});

it('names the ids of a formula once each', () => {
  const { formula } = parseFormula('b / (a + b) - year(c) + 2');
  expect(formula && idsOfFormula(formula)).toEqual(['b', 'a', 'c']);
});
