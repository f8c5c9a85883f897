/** Decades of a life: "in his 50s", "her mid-fifties", "their late 20s". */

import { TENS_WORDS } from '../lexicon/number-words';
import { wordSet } from '../lexicon/word-set';
import type { TokenRange } from '../reading/draft';
import { claim, lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { DASHES } from './found-date';

/** First and last year of early, middle and late, as the guidelines cut calendar decades. */
const THIRDS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['late', [7, 9]],
]);

/** "fifties": the words for tens in the plural. */
const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  [...TENS_WORDS].map(([word, number]) => [word.replace(/y$/, 'ies'), number]),
);

/** "50s" or "fifties" at a token, with its first year. */
function decadeAt({ tokens }: Reading, at: number): (TokenRange & { years: number }) | null {
  const years = DECADE_WORDS.get(tokens[at]?.lower ?? '');
  if (years !== undefined) return { from: at, to: at + 1, years };
  const letter = tokens[at + 1];
  if (!/^[2-9]0$/.test(tokens[at]?.text ?? '') || letter?.lower !== 's' || !letter.glued)
    return null;
  return { from: at, to: at + 2, years: Number(tokens[at]?.text) };
}

function readDecadeAt(reading: Reading, possessive: number): void {
  const third = THIRDS.get(lowerAt(reading, possessive + 1));
  let at = possessive + (third ? 2 : 1);
  if (third && DASHES.has(lowerAt(reading, at))) at++;
  const decade = decadeAt(reading, at);
  if (!decade) return;
  const [first, last] = third ?? [0, null];
  claim(
    reading,
    { from: third ? possessive + 1 : decade.from, to: decade.to },
    {
      class: 'figure',
      value: String(decade.years + first),
      ...(last !== null && { value2: String(decade.years + last), modifier: 'range' }),
      unit: 'a',
      change: 'level',
      marks: { age: true },
      steps: [{ words: 'decade of a life', meaning: 'age in years' }],
    },
  );
}

const POSSESSIVES = wordSet('his her their my your our');

/** Only behind "in his" and the like; "the mid-50s" is a date. */
export function readDecadesOfLife(reading: Reading): void {
  reading.tokens.forEach((token, at) => {
    if (POSSESSIVES.has(token.lower) && wordIs(reading, at - 1, 'in into'))
      readDecadeAt(reading, at);
  });
}
