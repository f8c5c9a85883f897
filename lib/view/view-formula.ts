/** The formula of a derived figure, with each input as a link that carries its value and hedge. */
import type { DerivedFigure } from '../record/figure';
import { FORMULA_TOKENS, type RecordIndex } from './index-record';
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

export function viewFormula(index: RecordIndex, figure: DerivedFigure): FormulaPart[] {
  return [...figure.formula.matchAll(FORMULA_TOKENS)].map(([token]) =>
    index.hasFigure(token)
      ? // In a formula “34 million more” is a plain amount: the sign says what is done with it.
        { kind: 'figure', figure: summariseFigure(index, { ...index.figure(token), change: null }) }
      : { kind: 'sign', text: SIGNS[token] ?? token },
  );
}

/** The formula in one line of words: "around 50 million tonnes − some 34 million tonnes". */
export const formulaText = (index: RecordIndex, figure: DerivedFigure): string =>
  viewFormula(index, figure)
    .map((part) => (part.kind === 'figure' ? part.figure.value.text : part.text))
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
