/** Telephone and tender numbers, addresses of the web. */
import { claim, type DraftFields, type Reading, type TokenRange } from './reading';

export const nameFields = (value: string | null, whole: TokenRange): DraftFields => ({
  class: 'name-part',
  unit: 'name',
  value,
  whole,
  steps: [{ words: 'part of a name', meaning: 'no quantity' }],
});

const SEPARATORS = new Set(['-', '/', '.', '_', '#', ':', '–', '+', '@', '&', '=', '?', '~', '%']);

/** Telephone and tender numbers, addresses of the web: a chain without spaces, of at least three parts. */
function identifierFrom({ tokens, claimed }: Reading, at: number): number {
  let to = at;
  let numbers = 0;
  let separators = 0;
  let plainWord = false;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (!token || claimed[to] || (to > at && !token.glued)) break;
    if (token.kind === 'symbol') {
      if (!SEPARATORS.has(token.text)) break;
      separators++;
    } else if (token.kind === 'number') numbers++;
    else if (token.text === token.lower && token.text.length > 1) plainWord = true;
  }
  while (to > at && tokens[to - 1]?.kind === 'symbol') {
    separators--;
    to--;
  }
  if (numbers === 0) return at;
  const web = /^(www|http|https)$/.test(tokens[at]?.lower ?? '');
  return web || (separators >= 2 && numbers >= 2 && !plainWord) ? to : at;
}

export function readIdentifiers(reading: Reading): void {
  let at = 0;
  while (at < reading.tokens.length) {
    const to =
      reading.tokens[at]?.kind === 'symbol' || reading.tokens[at]?.glued
        ? at
        : identifierFrom(reading, at);
    const number = reading.atoms.get(at);
    // "2-1/4" is a mixed number, however many parts it has.
    if (to > at && number?.to !== to)
      claim(reading, { from: at, to }, nameFields(null, { from: at, to }));
    at = Math.max(to, at + 1);
  }
}
