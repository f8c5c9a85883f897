/** Finds the longest phrase of a lexicon that starts at a token, in time bounded by the longest phrase. */

import { HYPHENS, type Token } from './token';

export interface PhraseMatch<T> {
  readonly entry: T;
  /** Token behind the phrase. */
  readonly to: number;
}
export interface PhraseTable<T> {
  /** Longest phrase that starts at token `at`; hyphens between words are stepped over. */
  startingAt(tokens: readonly Token[], at: number): PhraseMatch<T> | null;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly entry: T;
}

/** Token behind the phrase, or -1. */
function matchWords(words: readonly string[], tokens: readonly Token[], at: number): number {
  let index = at;
  for (const [position, word] of words.entries()) {
    if (position > 0 && HYPHENS.has(tokens[index]?.text ?? '') && word !== '-') index++;
    const token = tokens[index];
    if (!token || token.lower !== word) return -1;
    index++;
  }
  return index;
}

/** Builds a table from phrases whose words are parted by single spaces, in lower case. */
export function buildPhraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [phrase, entry] of entries) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    const same = byFirst.get(first) ?? [];
    same.push({ words, entry });
    byFirst.set(first, same);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return {
    startingAt(tokens, at) {
      const token = tokens[at];
      for (const { words, entry } of (token && byFirst.get(token.lower)) ?? []) {
        const to = matchWords(words, tokens, at);
        if (to >= 0) return { entry, to };
      }
      return null;
    },
  };
}
