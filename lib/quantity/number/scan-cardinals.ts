/** Cardinals: numerals, number words and mixtures of both, group by group. */
import { addDecimals, multiplyDecimals, shiftDecimal } from '../decimal';
import { MAGNITUDE_WORDS } from '../lexicon/number-words';
import type { Step } from '../mention';
import type { NumberAtom } from '../reading/number-atom';
import { afterHyphen, lower, numeralPart, type Part, type Tokens } from './number-parts';
import { withFractionWords } from './scan-fractions';
import { magnitudeAfter, magnitudeStep } from './scan-magnitudes';
import { behindAnd, hundredsFrom, withPointWords, wordsBelowThousand } from './scan-number-words';

/** A first group of a number: numeral or words, its fraction, its magnitude, "dozen". */
interface Group extends Part {
  readonly exponent: number;
  readonly steps: readonly Step[];
}

/** "a million", "a dozen": the article stands for one. */
export const takesArticle = (word: string) => MAGNITUDE_WORDS.has(word) || word === 'dozen';

function groupAt(tokens: Tokens, at: number): Group | null {
  const article = lower(tokens, at) === 'a' && takesArticle(lower(tokens, at + 1));
  const hundred = article && lower(tokens, at + 1) === 'hundred';
  const bare: Part | null = hundred
    ? hundredsFrom(tokens, at + 1, 100)
    : article
      ? { to: at + 1, value: '1' }
      : (numeralPart(tokens, at) ?? wordsBelowThousand(tokens, at));
  if (!bare) return null;
  const part = withFractionWords(tokens, withPointWords(tokens, bare));
  const { to, exponent } = magnitudeAfter(tokens, part.to, at);
  const value = shiftDecimal(part.value, exponent);
  const dozen = afterHyphen(tokens, to);
  if (lower(tokens, dozen) === 'dozen')
    return {
      to: dozen + 1,
      value: multiplyDecimals(value, '12'),
      exponent,
      steps: [{ words: 'dozen', meaning: 'times 12' }],
    };
  return { to, value, exponent, steps: magnitudeStep(tokens, part.to, to, exponent) };
}

/** Adds smaller groups: "twenty-eight thousand six hundred forty-two", "2 lakh 40 thousand". */
export function cardinalAt(tokens: Tokens, at: number): NumberAtom | null {
  const first = groupAt(tokens, at);
  if (!first) return null;
  let { to, value, exponent } = first;
  let steps = first.steps;
  while (exponent >= 3) {
    const next = behindAnd(tokens, to);
    const joined = next > to;
    const group = lower(tokens, next) === 'a' ? null : groupAt(tokens, next);
    const words = tokens[next]?.kind === 'word';
    if (!group || group.exponent >= exponent || (!words && group.exponent === 0)) break;
    if (joined && (group.exponent > 0 || !words)) break;
    // "86 million two years earlier": figures do not go on in words.
    if (words && tokens[at]?.kind === 'number' && group.exponent === 0) break;
    value = addDecimals(value, group.value);
    steps = [...steps, ...group.steps];
    ({ to } = group);
    exponent = group.exponent;
  }
  const form = tokens[at]?.kind === 'number' ? 'digits' : 'words';
  const half = halfBehind(tokens, first);
  if (half) ({ to, value } = half);
  return { from: at, to, kind: 'cardinal', form, value, exponent: first.exponent, steps };
}

/** "a million and a half": half of the magnitude just printed. */
function halfBehind(tokens: Tokens, { to, value, exponent }: Group): Part | null {
  if (exponent < 5 || lower(tokens, to) !== 'and' || lower(tokens, to + 1) !== 'a') return null;
  if (lower(tokens, to + 2) !== 'half' || MAGNITUDE_WORDS.has(lower(tokens, to + 3))) return null;
  return { to: to + 3, value: addDecimals(value, shiftDecimal('0.5', exponent)) };
}
