/**
 * Cuts one paragraph into words, numerals and single symbols, and numbers its sentences.
 *
 * Letters and digits always part ("60m" is two tokens), so that units and magnitudes can be read;
 * a possessive "'s" is a token of its own, so that "Tuesday's" is still a Tuesday.
 */
import { ABBREVIATIONS } from './lexicon/abbreviations';
import { endOfNumeral } from './scan-numeral';
import type { Token, TokenKind } from './token';

const NEXT_TOKEN =
  /\d|(?:\p{L}\.(?=\p{L}\.))+\p{L}\.|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s\u200b]/gu;
const POSSESSIVE = /['’][sS]$/;
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);

interface Piece {
  text: string;
  start: number;
  kind: TokenKind;
}

function kindOf(first: string): TokenKind {
  if (first >= '0' && first <= '9') return 'number';
  return /^\p{L}/u.test(first) ? 'word' : 'symbol';
}

/** One match as one or two pieces: "China's" gives the name and its possessive. */
function piecesOf(text: string, start: number): Piece[] {
  const kind = kindOf(text);
  if (kind !== 'word' || text.length < 3 || !POSSESSIVE.test(text)) return [{ text, start, kind }];
  const cut = text.length - 2;
  return [
    { text: text.slice(0, cut), start, kind },
    { text: text.slice(cut), start: start + cut, kind },
  ];
}

function scanPieces(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  const next = new RegExp(NEXT_TOKEN);
  for (let match = next.exec(paragraph); match; match = next.exec(paragraph)) {
    const start = match.index;
    const first = match[0];
    if (kindOf(first) === 'number') {
      next.lastIndex = endOfNumeral(paragraph, start);
      pieces.push({ text: paragraph.slice(start, next.lastIndex), start, kind: 'number' });
      continue;
    }
    // "Sept." and "No." keep their dot: it ends no sentence.
    if (paragraph[next.lastIndex] === '.' && ABBREVIATIONS.has(first.toLowerCase())) {
      next.lastIndex++;
      pieces.push({ text: `${first}.`, start, kind: 'word' });
      continue;
    }
    pieces.push(...piecesOf(first, start));
  }
  return pieces;
}

function lowerOf({ text, kind }: Piece): string {
  if (kind !== 'word') return text === '’' ? "'" : text;
  const lower = text.toLowerCase().replace(/’/g, "'");
  return lower.endsWith('.') ? lower.replace(/\./g, '') : lower;
}

/** A full stop ends a sentence unless the next word goes on in lower case right behind a glued dot. */
function endsSentence(piece: Piece, glued: boolean, following: string | undefined): boolean {
  if (piece.kind !== 'symbol' || !'.!?…'.includes(piece.text)) return false;
  if (following === undefined) return true;
  return !glued || !/^\p{Ll}/u.test(following);
}

/** Tokens of one paragraph; `offset` is added to every position. */
export function tokenise(paragraph: string, offset = 0): Token[] {
  const pieces = scanPieces(paragraph);
  const tokens: Token[] = [];
  let sentence = 0;
  let ended = false;
  let before = -1;
  pieces.forEach((piece, index) => {
    const end = piece.start + piece.text.length;
    const glued = piece.start === before;
    if (ended && !CLOSERS.has(piece.text)) {
      sentence++;
      ended = false;
    }
    tokens.push({
      text: piece.text,
      lower: lowerOf(piece),
      start: piece.start + offset,
      end: end + offset,
      kind: piece.kind,
      glued,
      sentence,
    });
    const following = pieces[index + 1];
    const spaced = following !== undefined && following.start > end;
    if (
      endsSentence(piece, glued, following?.text) &&
      (spaced || !following || CLOSERS.has(following.text))
    )
      ended = true;
    before = end;
  });
  return tokens;
}
