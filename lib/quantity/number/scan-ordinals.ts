/** Ordinals: "3rd", "third", "twenty-first". */
import { normaliseDecimal } from '../decimal';
import { ORDINAL_WORDS, TENS_WORDS } from '../lexicon/number-words';
import type { NumberAtom } from '../reading/number-atom';
import { numeralValue } from '../token/scan-numeral';
import { isHyphen, lower, MOST_DIGITS, type Tokens } from './number-parts';

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

export function ordinalAt(tokens: Tokens, at: number): NumberAtom | null {
  const make = (to: number, value: number | string, form: 'digits' | 'words'): NumberAtom => ({
    from: at,
    to,
    kind: 'ordinal',
    form,
    value: String(value),
    exponent: 0,
    steps: [],
  });
  const next = tokens[at + 1];
  if (tokens[at]?.kind === 'number') {
    if (!next?.glued || !ORDINAL_ENDINGS.has(next.lower)) return null;
    return (tokens[at]?.text.length ?? 0) > MOST_DIGITS
      ? null
      : make(
          at + 2,
          normaliseDecimal(numeralValue(tokens[at]?.text ?? '0')).replace(/\..*/, ''),
          'digits',
        );
  }
  const plain = ORDINAL_WORDS.get(lower(tokens, at));
  if (plain !== undefined) return make(at + 1, plain, 'words');
  const tens = TENS_WORDS.get(lower(tokens, at));
  const ones = ORDINAL_WORDS.get(lower(tokens, at + 2)) ?? 0;
  if (tens === undefined || !isHyphen(tokens, at + 1) || ones < 1 || ones > 9) return null;
  return make(at + 3, tens + ones, 'words');
}
