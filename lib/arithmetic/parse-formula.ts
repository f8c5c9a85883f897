/**
 * Formulas of derived figures, read by a grammar of their own and never run as code:
 *
 *   formula = term { (" + " | " - ") term }
 *   term    = factor { (" * " | " / ") factor }
 *   factor  = number | id | "year(" id ")" | "(" formula ")"
 *
 * Ids hold hyphens, so operators stand between blanks.
 */
import { type Decimal, isDecimal } from './decimal';
import type { Operator } from './estimate';

export const FORMULA_MAX_LENGTH = 500;
export const FORMULA_MAX_DEPTH = 16;

export type Formula =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'year'; readonly id: string }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    };

/** What was expected and what stands there instead. */
export interface FormulaFault {
  readonly expected: string;
  readonly found: string;
}

export type ParsedFormula =
  | { readonly formula: Formula; readonly fault: null }
  | { readonly formula: null; readonly fault: FormulaFault };

const TOKEN = /year\(|[()]|[a-z0-9.]+(?:-[a-z0-9]+)*| [-+*/] |./gsu;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Operators of one rank, by their tokens. */
type Operators = ReadonlyMap<string, Operator>;
const SUMS: Operators = new Map([
  [' + ', '+'],
  [' - ', '-'],
]);
const PRODUCTS: Operators = new Map([
  [' * ', '*'],
  [' / ', '/'],
]);

/** Carries a fault out of the descent; caught where parsing starts. */
class Refused extends Error {
  constructor(readonly fault: FormulaFault) {
    super('formula refused');
  }
}

class Parser {
  private readonly tokens: readonly string[];
  private next = 0;

  constructor(text: string) {
    this.tokens = text.match(TOKEN) ?? [];
  }

  private refuse(expected: string): never {
    const token = this.tokens[this.next];
    throw new Refused({ expected, found: token === undefined ? 'the end' : `“${token}”` });
  }

  private take(wanted: string): boolean {
    if (this.tokens[this.next] !== wanted) return false;
    this.next++;
    return true;
  }

  private chain(operators: Operators, operand: () => Formula): Formula {
    let left = operand();
    for (;;) {
      const operator = operators.get(this.tokens[this.next] ?? '');
      if (operator === undefined) return left;
      this.next++;
      left = { kind: 'operation', operator, left, right: operand() };
    }
  }

  private sum(depth: number): Formula {
    if (depth > FORMULA_MAX_DEPTH)
      this.refuse(`at most ${FORMULA_MAX_DEPTH} brackets inside each other`);
    return this.chain(SUMS, () => this.chain(PRODUCTS, () => this.factor(depth)));
  }

  private id(): string {
    const token = this.tokens[this.next] ?? '';
    if (!ID.test(token)) this.refuse('the id of a figure');
    this.next++;
    return token;
  }

  private closing<Inner>(inner: Inner): Inner {
    if (!this.take(')')) this.refuse('“)”');
    return inner;
  }

  private factor(depth: number): Formula {
    if (this.take('year(')) return this.closing({ kind: 'year', id: this.id() });
    if (this.take('(')) return this.closing(this.sum(depth + 1));
    const token = this.tokens[this.next] ?? '';
    if (!isDecimal(token)) {
      if (!ID.test(token)) this.refuse('a number, the id of a figure, year(id) or “(”');
      return { kind: 'figure', id: this.id() };
    }
    this.next++;
    return { kind: 'number', value: token };
  }

  parse(): Formula {
    const formula = this.sum(0);
    if (this.next < this.tokens.length) this.refuse('“+”, “-”, “*” or “/” between blanks');
    return formula;
  }
}

export function parseFormula(text: string): ParsedFormula {
  if (text.length > FORMULA_MAX_LENGTH) {
    const expected = `at most ${FORMULA_MAX_LENGTH} characters`;
    return { formula: null, fault: { expected, found: `${text.length} characters` } };
  }
  try {
    return { formula: new Parser(text).parse(), fault: null };
  } catch (error) {
    if (error instanceof Refused) return { formula: null, fault: error.fault };
    throw error;
  }
}

/** Ids that a formula names, each once, in order of appearance. */
export function idsOfFormula(formula: Formula): string[] {
  if (formula.kind === 'number') return [];
  if (formula.kind !== 'operation') return [formula.id];
  return [...new Set([...idsOfFormula(formula.left), ...idsOfFormula(formula.right)])];
}
