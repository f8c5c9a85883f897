/** Numerals with their fractions, and the hyphens that join number words. */
import { addDecimals, divideDecimals, normaliseDecimal, shiftDecimal } from '../decimal';
import { VULGAR_FRACTIONS } from '../lexicon/number-words';
import { numeralValue } from '../token/scan-numeral';
import type { Token } from '../token/token';

/** Longer digit runs are identifiers or noise; nothing in the news is stated to more digits. */
export const MOST_DIGITS = 40;

export type Tokens = readonly Token[];

export interface Part {
  readonly to: number;
  readonly value: string;
}

export const lower = (tokens: Tokens, at: number) => tokens[at]?.lower ?? '';

/** A hyphen glued on both sides, or on neither, as tokenised text prints it: "fifty - two". */
export const isHyphen = (tokens: Tokens, at: number) =>
  (lower(tokens, at) === '-' || lower(tokens, at) === '‑') &&
  tokens[at]?.glued === tokens[at + 1]?.glued;

/** Position behind a hyphen that joins two words, or the same position. */
export const afterHyphen = (tokens: Tokens, at: number) => (isHyphen(tokens, at) ? at + 1 : at);

export const vulgar = (tokens: Tokens, at: number) => VULGAR_FRACTIONS.get(tokens[at]?.text ?? '');

/** ".300" without its zero: the point is glued to the digits and to nothing before. */
export function pointBefore(tokens: Tokens, at: number): boolean {
  const [point, number] = [tokens[at - 1], tokens[at]];
  if (point?.text !== '.' || !number?.glued || !/^\d+$/.test(number.text)) return false;
  return at === 1 || !point.glued || /^[($£€-]$/.test(tokens[at - 2]?.text ?? '');
}

/** A numeral, with a fraction sign or "1/2" behind it: "3½", "2-1/2". */
export function numeralPart(tokens: Tokens, at: number): Part | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > MOST_DIGITS) return null;
  const value = normaliseDecimal(
    `${pointBefore(tokens, at) ? '0.' : ''}${numeralValue(token.text)}`,
  );
  const fraction = vulgar(tokens, at + 1);
  if (fraction && tokens[at + 1]?.glued)
    return { to: at + 2, value: addDecimals(value, lastPlace(value, divideDecimals(...fraction))) };
  return mixedFraction(tokens, at, value) ?? { to: at + 1, value };
}

/** "9.23½" is 9.235: the fraction is one of the last place printed. */
function lastPlace(value: string, fraction: string): string {
  return shiftDecimal(fraction, -(value.split('.')[1] ?? '').length);
}

/** "2 1/2" and "2-1/2". */
function mixedFraction(tokens: Tokens, at: number, value: string): Part | null {
  const numerator = afterHyphen(tokens, at + 1);
  const [over, slash, under] = [tokens[numerator], tokens[numerator + 1], tokens[numerator + 2]];
  if (over?.kind !== 'number' || slash?.text !== '/' || under?.kind !== 'number' || !under.glued)
    return null;
  if (over.text.length > 2 || under.text.length > 2 || Number(over.text) >= Number(under.text))
    return null;
  const fraction = lastPlace(value, divideDecimals(over.text, under.text));
  return { to: numerator + 3, value: addDecimals(value, fraction) };
}
