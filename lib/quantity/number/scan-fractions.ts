/** Fractions in words, digits and single characters. */

import { addDecimals, divideDecimals, multiplyDecimals, shiftDecimal } from '../decimal';
import {
  BEFORE_QUARTER_SHARE,
  DENOMINATORS,
  FOLLOWS_SHARE,
  MAGNITUDE_WORDS,
  ORDINAL_WORDS,
  UNIT_WORDS,
} from '../lexicon/number-words';
import type { NumberAtom } from '../reading/number-atom';
import { afterHyphen, isHyphen, lower, type Part, type Tokens, vulgar } from './number-parts';
import { wordsBelowHundred } from './scan-number-words';

/** "and a half", "and three quarters" behind a whole number; "20,000 and a fifth of children" is two. */
export function withFractionWords(tokens: Tokens, part: Part): Part {
  let at = afterHyphen(tokens, part.to);
  if (lower(tokens, at) !== 'and' || part.value.length > 2) return part;
  at = afterHyphen(tokens, at + 1);
  const numerator = lower(tokens, at) === 'a' ? 1 : UNIT_WORDS.get(lower(tokens, at));
  at = afterHyphen(tokens, at + 1);
  const denominator = denominatorAt(tokens, at);
  if (!numerator || !denominator || numerator >= denominator) return part;
  const fraction = divideDecimals(String(numerator), String(denominator));
  return { to: at + 1, value: addDecimals(part.value, fraction) };
}

function denominatorAt(tokens: Tokens, at: number): number | undefined {
  const word = lower(tokens, at);
  return DENOMINATORS.get(word) ?? DENOMINATORS.get(word.replace(/s$/, ''));
}

/** Numerator of a fraction in words or digits, with the token of its denominator. */
export function fractionAt(tokens: Tokens, at: number): NumberAtom | null {
  const sign = vulgar(tokens, at);
  if (sign) return fractionAtom(tokens, at, at + 1, sign[0], sign[1]);
  const word = lower(tokens, at);
  const quarter =
    word === 'quarter' &&
    (MAGNITUDE_WORDS.has(lower(tokens, at + 1)) ||
      isQuarterOfMagnitude(tokens, at) ||
      (isHyphen(tokens, at + 1) &&
        !/^(on|over|by|to|end|final.*|backs?)$/.test(lower(tokens, at + 2))));
  // "scored twice in the first half": a part of the game.
  if (word === 'half' && /^(first|second)$/.test(lower(tokens, at - 1))) return null;
  if (word === 'half' || quarter)
    return fractionAtom(tokens, at, at + 1, '1', word === 'half' ? '2' : '4');
  const [over, slash, under] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (over?.kind === 'number' && slash?.text === '/' && slash.glued && under?.kind === 'number') {
    const proper = /^\d{1,2}$/.test(over.text) && /^\d{1,2}$/.test(under.text);
    const date = tokens[at + 3]?.text === '/' || tokens[at - 1]?.text === '/';
    if (!proper || date || Number(over.text) >= Number(under.text)) return null;
    return fractionAtom(tokens, at, at + 3, over.text, under.text);
  }
  const mere =
    /^(mere|full|good|whole)$/.test(lower(tokens, at - 1)) &&
    lower(tokens, at + 1) === 'of' &&
    DENOMINATORS.has(word);
  if (mere) return fractionAtom(tokens, at, at + 1, '1', String(DENOMINATORS.get(word)));
  const article = word === 'a' || word === 'an';
  const numerator = article ? 1 : (wordsBelowHundred(tokens, at)?.number ?? 0);
  if (numerator < 1) return null;
  const start = article ? at + 1 : (wordsBelowHundred(tokens, at)?.to ?? at + 1);
  const place = afterHyphen(tokens, start);
  const denominator = denominatorAt(tokens, place);
  if (!denominator || !readsAsFraction(tokens, place, numerator, place > start, article))
    return null;
  return fractionAtom(tokens, at, place + 1, String(numerator), String(denominator));
}

/** "Quarter of a million" without its article; "the last quarter of a million-dollar year" is a date. */
const isQuarterOfMagnitude = (tokens: Tokens, at: number) =>
  lower(tokens, at + 1) === 'of' &&
  /^(a|one)$/.test(lower(tokens, at + 2)) &&
  MAGNITUDE_WORDS.has(lower(tokens, at + 3)) &&
  !(ORDINAL_WORDS.has(lower(tokens, at - 1)) && isHyphen(tokens, at + 4)) &&
  !/^(last|next|this|past|previous|final|latest|current)$/.test(lower(tokens, at - 1));

/** "two thirds" always; "a third" unless a noun follows; "three quarters" unless they are a length of time. */
function readsAsFraction(
  tokens: Tokens,
  place: number,
  numerator: number,
  hyphen: boolean,
  article: boolean,
): boolean {
  const word = lower(tokens, place);
  const of = lower(tokens, place + 1) === 'of';
  const plural = word.endsWith('s') && word !== 'halves';
  if (MAGNITUDE_WORDS.has(lower(tokens, place + 1)) && word.startsWith('quarter')) return true;
  // "twenty-fifth" is an ordinal, "four-fifths" a fraction.
  if (numerator > 1 && !plural && !word.startsWith('hal')) return false;
  // "a one-quarter problem" lasts a quarter.
  if (word === 'quarter' && hyphen && numerator === 1 && !of) return endsPhrase(tokens, place + 1);
  if (word.startsWith('quarter'))
    return of
      ? !/^\d{4}$/.test(lower(tokens, place + 2))
      : hyphen ||
          lower(tokens, place + 1) === 'point' ||
          (article && quarterIsShare(tokens, place));
  if (hyphen || word.startsWith('hal')) return true;
  if (plural) return true;
  if (numerator > 1) return false;
  return article ? of || endsPhrase(tokens, place + 1) : true;
}

const endsPhrase = (tokens: Tokens, at: number) =>
  !isHyphen(tokens, at) && (tokens[at]?.kind !== 'word' || FOLLOWS_SHARE.has(lower(tokens, at)));

/** "rose by a quarter", "almost a quarter to 30": a share; "$5 a quarter": a rate. */
const quarterIsShare = (tokens: Tokens, place: number) =>
  BEFORE_QUARTER_SHARE.has(lower(tokens, place - 2));

/** A fraction, with what it is a fraction of when that is a magnitude: "half a million". */
function fractionAtom(
  tokens: Tokens,
  from: number,
  to: number,
  over: string,
  under: string,
): NumberAtom {
  const value = divideDecimals(over, under);
  const form = tokens[from]?.kind === 'word' ? 'words' : 'digits';
  const words = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
    .replace(/ ([-/]) /g, '$1');
  const steps = [{ words, meaning: `${over}/${under}` }];
  let at = lower(tokens, to) === 'of' ? to + 1 : afterHyphen(tokens, to);
  if (/^(a|an|one)$/.test(lower(tokens, at))) at++;
  const bare = /^(half|quarter|quarters)$/.test(lower(tokens, to - 1));
  const exponent = at > to || bare ? MAGNITUDE_WORDS.get(lower(tokens, at)) : undefined;
  const dozen = (at > to || bare) && lower(tokens, at) === 'dozen';
  if (!exponent && !dozen) return { from, to, kind: 'fraction', form, value, exponent: 0, steps };
  // Multiply before dividing, so that a third of a million keeps all its digits.
  const whole = dozen ? '12' : shiftDecimal('1', exponent ?? 0);
  return {
    from,
    to: at + 1,
    kind: 'cardinal',
    form,
    value: divideDecimals(multiplyDecimals(over, whole), under),
    exponent: exponent ?? 0,
    steps: [...steps, { words: lower(tokens, at), meaning: `times ${whole}` }],
  };
}
