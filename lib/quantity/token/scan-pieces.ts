/**
 * Cuts a paragraph into words, numerals and symbols, one visit per character.
 *
 * Plain ASCII words, nearly all of a text, are scanned by character code; a regular expression
 * takes over where other scripts, apostrophes or dotted abbreviations begin.
 */
import { ABBREVIATIONS } from '../lexicon/abbreviations';
import { endOfMatch } from './match-at';
import { endOfNumeral } from './scan-numeral';
import type { TokenKind } from './token';

export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly kind: TokenKind;
}

const DOTTED_WORD = /(?:\p{L}\.(?=\p{L}\.))+\p{L}\./uy;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy;
const ONE_CHARACTER = /[^\s\u200b]/uy;

/** A possessive that tokenised text prints apart: "the rally 's". */
const LONE_POSSESSIVE = /['’]s(?![\p{L}\p{M}'’])/uy;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const APOSTROPHE = 39;
const LETTER_S = 115;
const DOT = 46;
const ASCII_END = 128;

/** End of the word at `at`; `at` itself when no word starts there. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (end - at === 1 && next === DOT) {
    const dotted = endOfMatch(DOTTED_WORD, text, at);
    if (dotted > at) return dotted;
  }
  return next === APOSTROPHE || next >= ASCII_END ? endOfMatch(WORD, text, at) : end;
}

/** "Sept." and "No." keep their dot: it ends no sentence. */
function withDot(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== DOT || end - start > 6) return end;
  // "31st." ends its sentence.
  if (isDigit(text.charCodeAt(start - 1))) return end;
  const word = text.slice(start, end);
  // "at 0559 EST." is a time of day.
  return ABBREVIATIONS.has(word.toLowerCase()) && word !== 'EST' ? end + 1 : end;
}

/** "China's" gives the name and its possessive. */
function pushWord(pieces: Piece[], text: string, start: number, end: number): void {
  const possessive = end - start > 2 && /^['’][sS]$/.test(text.slice(end - 2, end));
  const cut = possessive ? end - 2 : end;
  pieces.push({ text: text.slice(start, cut), start, kind: 'word' });
  if (possessive) pieces.push({ text: text.slice(cut, end), start: cut, kind: 'word' });
}

export function scanPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    let end = at;
    if (isDigit(code)) {
      end = endOfNumeral(text, at);
      pieces.push({ text: text.slice(at, end), start: at, kind: 'number' });
    } else {
      const word = code >= ASCII_END || isAsciiLetter(code) ? endOfWord(text, at) : at;
      if (word > at) {
        end = withDot(text, at, word);
        pushWord(pieces, text, at, end);
      } else {
        const apart = code === APOSTROPHE && text.charCodeAt(at + 1) === LETTER_S;
        const possessive = apart ? endOfMatch(LONE_POSSESSIVE, text, at) : at;
        end = possessive > at ? possessive : endOfMatch(ONE_CHARACTER, text, at);
        const kind = possessive > at ? 'word' : 'symbol';
        if (end > at) pieces.push({ text: text.slice(at, end), start: at, kind });
        else end = at + 1;
      }
    }
    at = end;
  }
  return pieces;
}
