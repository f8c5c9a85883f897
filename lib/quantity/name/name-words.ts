/** Which words belong to a name: capitalised ones that open no sentence and are no month. */
import { MONTHS } from '../lexicon/calendar';
import { NOT_PROPER } from '../lexicon/names';
import type { Reading } from '../reading/reading';
import type { Token } from '../token/token';

/** A word with a capital. */
export const isNameWord = (token: Token | undefined) =>
  token !== undefined && token.kind === 'word' && token.text !== token.lower;

/** A capitalised word that is no sentence opening and no month. */
export function isProperLead({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || NOT_PROPER.has(token.lower) || MONTHS.has(token.lower)) return false;
  return at > 0 && tokens[at - 1]?.sentence === token.sentence;
}

/** Where the capitalised words begin that end before `to`, at most `most` of them. */
export function startOfName({ tokens }: Reading, to: number, most: number): number {
  let from = to;
  while (isNameWord(tokens[from - 1]) && to - from < most) from--;
  return from;
}
