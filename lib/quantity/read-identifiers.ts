/** Telephone and tender numbers, addresses of the web. */
import type { TokenRange } from './draft';
import { claim, type DraftFields, type Reading } from './reading';

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

/** "1.2.3.4", "version 1.2.3": numbers and dots alone, three parts or more. */
function endOfDotted({ tokens, claimed }: Reading, at: number): number {
  let to = at;
  while (tokens[to]?.kind === 'number' && !claimed[to] && (to === at || tokens[to]?.glued)) {
    const goes =
      tokens[to + 1]?.text === '.' && tokens[to + 1]?.glued && tokens[to + 2]?.kind === 'number';
    if (!goes || !tokens[to + 2]?.glued) break;
    to += 2;
  }
  const text = tokens.slice(at, to + 1).map((token) => token.text);
  return to > at && /^\d+(\.\d+){2,}$/.test(text.join('')) ? to + 1 : at;
}

/** "+1 202 555 0143", "+33 1 23 45 67 89": a plus, then groups of digits. */
const PHONE = /\+\d{1,3}(?:[ .-]\(?\d{1,4}\)?){2,6}(?![\d%]|[.,]\d)/y;
/** Groups of three alone are a plus before a grouped number: "+1 202 555 points". */
const GROUPED = /^\+\d{1,3}(?:[ .-]\d{3})+$/;
const FEWEST_DIGITS = 8;

/** Telephone numbers with their country, before their groups are read as numbers or years. */
export function readTelephones(reading: Reading): void {
  const { text, tokens } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.text !== '+' || !tokens[at + 1]?.glued) continue;
    PHONE.lastIndex = token.start;
    const number = PHONE.exec(text)?.[0] ?? '';
    if (number.replace(/\D/g, '').length < FEWEST_DIGITS || GROUPED.test(number)) continue;
    let to = at;
    while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= token.start + number.length) to++;
    claim(reading, { from: at, to }, nameFields(null, { from: at, to }));
  }
}

export function readIdentifiers(reading: Reading): void {
  let at = 0;
  while (at < reading.tokens.length) {
    const to =
      reading.tokens[at]?.kind === 'symbol' || reading.tokens[at]?.glued
        ? at
        : Math.max(identifierFrom(reading, at), endOfDotted(reading, at));
    const number = reading.atoms.get(at);
    // "2-1/4" is a mixed number, however many parts it has.
    if (to > at && number?.to !== to)
      claim(reading, { from: at, to }, nameFields(null, { from: at, to }));
    at = Math.max(to, at + 1);
  }
}
