/** The formula of a derived figure, with each input as a link that carries its value and hedge. */
import type { DerivedFigure } from '../record/figure';
import { NO_BREAK } from '../words/decimal-words';
import type { ValueWords } from '../words/value-words';
import type { RecordIndex } from './index-record';
import { type FigureSummary, summariseFigure } from './summarise-figure';

export type FormulaPart =
  | { readonly kind: 'figure'; readonly figure: FigureSummary }
  | { readonly kind: 'sign'; readonly text: string };

const SIGNS: Readonly<Record<string, string>> = { '-': '−', '*': '×', '/': '÷' };

/** A figure of a formula with the signs that stand before it; null for signs at the end. */
export interface FormulaTerm {
  readonly signs: string;
  readonly figure: FigureSummary | null;
}

/** Each sign goes with what follows it, so that a line never ends in one. */
export function termsOf(parts: readonly FormulaPart[]): FormulaTerm[] {
  const terms: FormulaTerm[] = [];
  let signs: string[] = [];
  for (const part of parts) {
    if (part.kind === 'sign') {
      signs.push(part.text);
      continue;
    }
    terms.push({ signs: signs.join(' '), figure: part.figure });
    signs = [];
  }
  return signs.length > 0 ? [...terms, { signs: signs.join(' '), figure: null }] : terms;
}

const inDigits = (summary: FigureSummary, digits: string): FigureSummary => ({
  ...summary,
  value: { hedge: null, amount: digits, open: null, text: digits },
});

/** In a formula “34 million more” is a plain amount, and a third year a 3: the signs say the rest. */
function inputOf(index: RecordIndex, id: string): FormulaPart {
  const figure = index.figure(id);
  const summary = summariseFigure(index, { ...figure, change: null });
  const counted = index.unit(figure.unit).scheme === 'order' && figure.value !== null;
  return { kind: 'figure', figure: counted ? inDigits(summary, figure.value ?? '') : summary };
}

/** `year(id)`: the year of the figure's period. */
function yearOf(index: RecordIndex, id: string): FormulaPart {
  const figure = index.figure(id);
  const summary = summariseFigure(index, figure);
  const label = `the year of: ${summary.label}`;
  return {
    kind: 'figure',
    figure: { ...inDigits(summary, (figure.time_period ?? '').slice(0, 4)), label },
  };
}

/** Ids contain hyphens, so a formula separates its signs by spaces; brackets need none. */
const PIECES = /year\(([^()]+)\)|[()]|[^\s()]+/g;

export function viewFormula(index: RecordIndex, figure: DerivedFigure): FormulaPart[] {
  return [...figure.formula.matchAll(PIECES)].map(([token, dated]) => {
    if (dated !== undefined) return yearOf(index, dated);
    if (index.hasFigure(token)) return inputOf(index, token);
    return { kind: 'sign', text: SIGNS[token] ?? token };
  });
}

/** More than a bare amount is bracketed, so that no hedge spans both sides of a sign, and kept in one line. */
export const operandWords = ({ text, amount }: ValueWords): string =>
  text === amount ? text : `(${text.replaceAll(' ', NO_BREAK)})`;

/** The formula in one line of words: "(around 50 million tonnes) − (some 34 million tonnes)". */
export const formulaText = (index: RecordIndex, figure: DerivedFigure): string =>
  viewFormula(index, figure)
    .map((part) => (part.kind === 'figure' ? operandWords(part.figure.value) : part.text))
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
