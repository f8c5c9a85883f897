/**
 * The tokens of one paragraph, with their sentences numbered.
 *
 * Letters and digits always part ("60m" is two tokens), so that units and magnitudes can be read;
 * a possessive "'s" is a token of its own, so that "Tuesday's" is still a Tuesday.
 */
import { type Piece, scanPieces } from './scan-pieces';
import type { Token } from './token';

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const ENDERS = new Set(['.', '!', '?', '…']);
const UNUSUAL = /[’.]/;
const LOWER_CASE = /^\p{Ll}/u;

function lowerOf({ text, kind }: Piece): string {
  if (kind !== 'word') return text === '’' ? "'" : text;
  const lower = text.toLowerCase();
  return UNUSUAL.test(lower) ? lower.replace(/’/g, "'").replace(/\./g, '') : lower;
}

/** A full stop ends a sentence unless the next word goes on in lower case right behind a glued dot. */
function endsSentence(piece: Piece, glued: boolean, following: Piece | undefined): boolean {
  if (!ENDERS.has(piece.text)) return false;
  if (!following) return true;
  if (CLOSERS.has(following.text)) return true;
  const spaced = following.start > piece.start + piece.text.length;
  return spaced && !(glued && LOWER_CASE.test(following.text));
}

/** Tokens of one paragraph; `offset` is added to every position. */
export function tokenise(paragraph: string, offset = 0): Token[] {
  const pieces = scanPieces(paragraph);
  const tokens: Token[] = [];
  let sentence = 0;
  let ended = false;
  let before = -1;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    const { text, start, kind } = piece;
    const end = start + text.length;
    const glued = start === before;
    if (ended && !CLOSERS.has(text)) {
      sentence++;
      ended = false;
    }
    tokens.push({
      text,
      lower: lowerOf(piece),
      start: start + offset,
      end: end + offset,
      kind,
      glued,
      sentence,
    });
    if (kind === 'symbol' && endsSentence(piece, glued, pieces[index + 1])) ended = true;
    before = end;
  }
  return tokens;
}
