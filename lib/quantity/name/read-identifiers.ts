/** Telephone and tender numbers, addresses of the web. */
import type { TokenRange } from '../reading/draft';
import { claim, type DraftFields, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { endOfMatch } from '../token/match-at';

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

/** "(HK:386)", "(0386.HK)": a share's code in brackets, the market's capitals before or behind. */
function endOfTicker({ text, tokens, claimed }: Reading, at: number): number {
  const [before, first, last, after] = [at - 1, at, at + 2, at + 3].map((place) => tokens[place]);
  if (before?.text !== '(' || after?.text !== ')' || claimed[at] || claimed[at + 2]) return at;
  if (!first || !last || !tokens[at + 1]?.glued || !last.glued) return at;
  const code = text.slice(first.start, last.end);
  return /^(?:\p{Lu}{2,8}:\d+|\d+\.\p{Lu}{1,4})$/u.test(code) ? at + 3 : at;
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
/** "020 7946 0958", "(02) 9374 4000", "(202) 555-0143": an area in brackets, or behind a zero. */
const AREA = /(?:0\d{2,5}[ -]|\(\d{2,5}\) ?)\d{3,4}[ -]?\d{3,4}(?![\d%]|[.,-]\d)/y;
/** "Call 555-1234", "ring 13 11 14": without an area only where the words tell. */
const LOCAL = /(?:\d{3}[ -]\d{4}|\d{2,4}(?:[ -]\d{2,4}){2,3})(?![\d%]|[.,-]\d)/y;
const CALLED = 'call phone telephone ring dial text hotline helpline';

function telephoneAt({ text, tokens }: Reading, at: number): string {
  const { text: mark = '', start = 0 } = tokens[at] ?? {};
  const matched = (pattern: RegExp) => text.slice(start, endOfMatch(pattern, text, start));
  if (mark === '+') {
    const number = matched(PHONE);
    const digits = number.replace(/\D/g, '').length;
    return digits < FEWEST_DIGITS || GROUPED.test(number) ? '' : number;
  }
  if (mark === '(' || mark.startsWith('0')) return matched(AREA);
  const called = tokens[at]?.kind === 'number' && wordIs({ tokens }, at - 1, CALLED);
  return called ? matched(LOCAL) : '';
}

/** Telephone numbers, before their groups are read as numbers or years. */
export function readTelephones(reading: Reading): void {
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const number = tokens[at]?.kind === 'word' ? '' : telephoneAt(reading, at);
    if (number === '') continue;
    const end = (tokens[at]?.start ?? 0) + number.length;
    let to = at;
    while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
    claim(reading, { from: at, to }, nameFields(null, { from: at, to }));
  }
}

/** "numbers such as 0870" */
const isZeroLed = ({ tokens }: Reading, at: number) =>
  tokens[at]?.kind === 'number' && /^0\d{2,}$/.test(tokens[at]?.text ?? '');

function endOfIdentifier(reading: Reading, at: number): number {
  const token = reading.tokens[at];
  if (token?.kind === 'symbol' || token?.glued) return endOfTicker(reading, at);
  if (isZeroLed(reading, at)) return at + 1;
  return Math.max(identifierFrom(reading, at), endOfDotted(reading, at));
}

export function readIdentifiers(reading: Reading): void {
  let at = 0;
  while (at < reading.tokens.length) {
    const to = endOfIdentifier(reading, at);
    const number = reading.atoms.get(at);
    // "2-1/4" is a mixed number, however many parts it has.
    if (to > at && (isZeroLed(reading, at) || number?.to !== to))
      claim(reading, { from: at, to }, nameFields(null, { from: at, to }));
    at = Math.max(to, at + 1);
  }
}
