/** Number words below one thousand, and decimals spoken with "point". */
import { normaliseDecimal } from '../decimal';
import { TENS_WORDS, UNIT_WORDS } from '../lexicon/number-words';
import { afterHyphen, lower, MOST_DIGITS, type Part, type Tokens } from './number-parts';

/** Words below one hundred: "seven", "forty", "forty-two". */
export function wordsBelowHundred(tokens: Tokens, at: number): (Part & { number: number }) | null {
  const unit = UNIT_WORDS.get(lower(tokens, at));
  if (unit !== undefined) return { to: at + 1, value: String(unit), number: unit };
  const tens = TENS_WORDS.get(lower(tokens, at));
  if (tens === undefined) return null;
  const next = afterHyphen(tokens, at + 1);
  const ones = UNIT_WORDS.get(lower(tokens, next)) ?? 0;
  if (ones < 1 || ones > 9) return { to: at + 1, value: String(tens), number: tens };
  return { to: next + 1, value: String(tens + ones), number: tens + ones };
}

/** "and" may join only behind a hundred or more, and not where "between" parts two numbers. */
export function behindAnd(tokens: Tokens, at: number): number {
  if (lower(tokens, at) !== 'and') return at;
  for (let back = 1; back <= 6; back++) if (lower(tokens, at - back) === 'between') return at;
  return at + 1;
}

/** Words below one thousand: "six hundred and forty-two", "a hundred". */
export function wordsBelowThousand(tokens: Tokens, at: number): Part | null {
  const first = wordsBelowHundred(tokens, at);
  if (!first) return null;
  const hundred = afterHyphen(tokens, first.to);
  if (lower(tokens, hundred) !== 'hundred' || first.number < 1) return first;
  return hundredsFrom(tokens, hundred, first.number * 100);
}

export function hundredsFrom(tokens: Tokens, hundred: number, hundreds: number): Part {
  const rest = wordsBelowHundred(tokens, behindAnd(tokens, hundred + 1));
  const then = rest ? lower(tokens, rest.to) : '';
  // "two hundred and three thousand" goes on; "one hundred and two hundred" does not.
  if (!rest || rest.number === 0 || then === 'hundred')
    return { to: hundred + 1, value: String(hundreds) };
  return { to: rest.to, value: String(hundreds + rest.number) };
}

/** ".5" written out: "two point five". */
export function withPointWords(tokens: Tokens, part: Part): Part {
  if (lower(tokens, part.to) !== 'point') return part;
  let to = part.to + 1;
  let digits = '';
  for (; digits.length < MOST_DIGITS; to++) {
    const digit = UNIT_WORDS.get(lower(tokens, to));
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  return digits ? { to, value: normaliseDecimal(`${part.value}.${digits}`) } : part;
}
