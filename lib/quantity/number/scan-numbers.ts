/** Number atoms. Numerals, number words and mixtures of both, with their exact values. */
import {
  DENOMINATORS,
  ORDINAL_WORDS,
  TENS_WORDS,
  UNIT_WORDS,
  VULGAR_FRACTIONS,
} from '../lexicon/number-words';
import type { NumberAtom } from '../reading/number-atom';
import { lower, type Tokens } from './number-parts';
import { cardinalAt, takesArticle } from './scan-cardinals';
import { fractionAt } from './scan-fractions';
import { halfBehindUnitAt } from './scan-half-behind-unit';
import { ordinalAt } from './scan-ordinals';

const STARTERS: ReadonlySet<string> = new Set([
  ...UNIT_WORDS.keys(),
  ...TENS_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...DENOMINATORS.keys(),
  ...VULGAR_FRACTIONS.keys(),
]);

/** Most words start no number; an article does only before a magnitude or a fraction. */
function mayStartNumber(tokens: Tokens, at: number): boolean {
  const word = lower(tokens, at);
  if (tokens[at]?.kind === 'number' || STARTERS.has(word)) return true;
  if (word !== 'a' && word !== 'an') return false;
  const next = lower(tokens, at + 1);
  return takesArticle(next) || DENOMINATORS.has(next) || next === '-' || next === 'percentage';
}

/** "within a percentage point": the article stands for one. */
function oneRatioAt(tokens: Tokens, at: number): NumberAtom | null {
  const point = lower(tokens, at + 1) === 'percentage' && lower(tokens, at + 2) === 'point';
  // "a fraction of a percentage point": less than one.
  if (!point || lower(tokens, at) !== 'a' || lower(tokens, at - 1) === 'of') return null;
  const steps = [{ words: 'a', meaning: '1' }];
  return { from: at, to: at + 1, kind: 'cardinal', form: 'words', value: '1', exponent: 0, steps };
}

const numberAt = (tokens: Tokens, at: number): NumberAtom | null =>
  halfBehindUnitAt(tokens, at) ?? oneRatioAt(tokens, at) ?? cardinalAt(tokens, at);

/** All number atoms of a paragraph by their first token, without overlaps. */
export function scanNumbers(tokens: Tokens): Map<number, NumberAtom> {
  const atoms = new Map<number, NumberAtom>();
  // Few paragraphs halve anything; the others are not asked at every word.
  const halves = tokens.some(({ lower: word }) => word === 'half');
  let at = 0;
  while (at < tokens.length) {
    const atom = mayStartNumber(tokens, at)
      ? (fractionAt(tokens, at) ?? ordinalAt(tokens, at) ?? numberAt(tokens, at))
      : halves
        ? halfBehindUnitAt(tokens, at)
        : null;
    if (atom) atoms.set(at, atom);
    at = atom ? atom.to : at + 1;
  }
  return atoms;
}
