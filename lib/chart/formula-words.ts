import type { Figure } from '../record/figure';
import type { Unit } from '../record/unit';
import { PER_CENT, scaledNumber } from '../words/amount-words';

const SIGNS: Readonly<Record<string, string>> = { '-': '−', '*': '×', '/': '÷' };

/** Lookups that the words of a formula need. */
export interface FormulaNames {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly units: ReadonlyMap<string, Unit>;
}

/** A figure's number as a formula prints it: in display scale, bare. */
function numberOf(figure: Figure, { units }: FormulaNames): string {
  const unit = units.get(figure.unit);
  if (figure.value === null || unit === undefined) return figure.id;
  const number = scaledNumber(figure.value, unit);
  return unit.code === 'share' ? number + PER_CENT : number;
}

/** A decimal as a whole number of 10^-20: far finer than any stated value. */
function fixedPoint(value: string): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(20, '0').slice(0, 20));
}

/** Whether the printed result is exactly the printed quotient; other formulas only add up. */
function isRounded(figure: Figure, figures: FormulaNames['figures']): boolean {
  const quotient = /^(\S+) \/ (\S+)$/.exec(figure.formula ?? '');
  const top = figures.get(quotient?.[1] ?? '')?.value;
  const bottom = figures.get(quotient?.[2] ?? '')?.value;
  if (!top || !bottom || !figure.value) return figure.decimals !== null;
  return fixedPoint(figure.value) * fixedPoint(bottom) !== fixedPoint(top) * fixedPoint('1');
}

/** `interceptors-total - interceptors-added` of the derived 30 → “30 = 44 − 14”; null when stated. */
export function formulaWords(figure: Figure, names: FormulaNames): string | null {
  if (figure.formula === null) return null;
  const right = figure.formula.replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*|[-*/]/g, (token) => {
    const input = names.figures.get(token);
    return input ? numberOf(input, names) : (SIGNS[token] ?? token);
  });
  const loose = figure.bound === 'approx' || isRounded(figure, names.figures);
  return `${numberOf(figure, names)} ${loose ? '≈' : '='} ${right}`;
}
