/** The words of the noun phrase behind a number, up to a verb, a preposition or another mention. */

import { STOP_WORDS } from '../lexicon/stop-words';
import type { Reading } from '../reading/reading';
import { looksPlural } from '../reading/singular';
import { HYPHENS } from '../token/token';

/** Longest noun phrase looked at: "14 additional ground-based missile interceptors" needs six tokens. */
export const WINDOW = 10;

/** Positions of the words of one noun phrase. */
export function phraseWords(
  { tokens, claimed, atoms }: Reading,
  at: number,
  sentence: number | undefined,
): number[] {
  const words: number[] = [];
  for (let place = at; place < at + WINDOW; place++) {
    const token = tokens[place];
    if (!token || token.sentence !== sentence) break;
    if (HYPHENS.has(token.text) && token.glued && words.length > 0) continue;
    if (
      token.kind === 'symbol' &&
      (token.text === '"' || token.text === '“' || token.text === '”' || token.text === '&')
    )
      continue;
    // "50 Boeing 737 MAX jets": a name between.
    const type = words.length > 0 || looksPlural(tokens[place + 1]?.lower ?? '');
    if (joinsAdjectives({ tokens }, words, place)) continue;
    if (token.kind === 'number' && claimed[place] && type) continue;
    if (
      token.kind !== 'word' ||
      (STOP_WORDS.has(token.lower) &&
        !/^(US|U\.S\.|u\.s\.)$/.test(token.text) &&
        !isBound(tokens, place + 1) &&
        !isBound(tokens, place - 1))
    )
      break;
    if (claimed[place] && !isRankWord(token.lower) && (!atoms.has(place) || words.length === 0))
      break;
    words.push(place);
  }
  return words;
}

const isRankWord = (word: string) => /(est|top|record)$/.test(word);

/** "40 institutional and private equity investors": no noun stands before the "and". */
const joinsAdjectives = (
  { tokens }: Pick<Reading, 'tokens'>,
  words: readonly number[],
  at: number,
) =>
  words.length === 1 &&
  tokens[at]?.lower === 'and' &&
  /.{3}(al|ic|ous|ive|ary|ian|ish)$/.test(tokens[at - 1]?.lower ?? '');

/** "in-depth interviews", "by-elections": a hyphen binds the word to the next. */
export const isBound = (tokens: Reading['tokens'], dash: number) =>
  HYPHENS.has(tokens[dash]?.text ?? '') &&
  tokens[dash]?.glued === true &&
  tokens[dash + 1]?.kind === 'word' &&
  tokens[dash + 1]?.glued === true;
