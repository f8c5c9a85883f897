/**
 * What of a text may be shown when its rights allow excerpts only: the quotes, each with a few
 * words around it inside its own paragraph. Everything else is withheld, its length told.
 */
import { type CodePointSpan, indexCodePoints } from './code-points';

export interface ShownPiece extends CodePointSpan {
  readonly kind: 'shown';
  readonly text: string;
}
export interface WithheldPiece extends CodePointSpan {
  readonly kind: 'withheld';
}
export type ExcerptPiece = ShownPiece | WithheldPiece;

/** Code points on either side: about as much as a printed quote carries along. */
export const EXCERPT_WINDOW = 60;

/** UTF-16 positions, half open. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const paragraphStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
function paragraphEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

const INSIDE_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Characters of the window that belong to a word cut in two, from its outer edge inwards. */
function cutWord(words: readonly string[], outside: string | undefined): number {
  if (outside === undefined || !INSIDE_WORD.test(outside)) return 0;
  let cut = 0;
  while (INSIDE_WORD.test(words[cut] ?? '')) cut++;
  return cut;
}

/** The window before a quote: whole words of its paragraph, nearest `size` code points. */
function windowStart(text: string, start: number, size: number): number {
  const before = [...text.slice(paragraphStart(text, start), start)];
  const kept = size === 0 ? [] : before.slice(-size);
  const cut = cutWord(kept, before[before.length - kept.length - 1]);
  return start - kept.slice(cut).join('').trimStart().length;
}

function windowEnd(text: string, end: number, size: number): number {
  const after = [...text.slice(end, paragraphEnd(text, end))];
  const kept = after.slice(0, size);
  const cut = cutWord(kept.slice().reverse(), after[kept.length]);
  return (
    end +
    kept
      .slice(0, kept.length - cut)
      .join('')
      .trimEnd().length
  );
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}

function windowsAround(text: string, quotes: readonly Range[], size: number): Range[] {
  return merged(
    quotes.map(({ start, end }) => ({
      start: windowStart(text, start, size),
      end: windowEnd(text, end, size),
    })),
  );
}

/** What lies between the windows. */
const leftOut = (text: string, windows: readonly Range[]): string =>
  [...windows, { start: text.length, end: text.length }]
    .map(({ start }, place) => text.slice(windows[place - 1]?.end ?? 0, start))
    .join('');

/**
 * The text cut into pieces, shown and withheld, without gap or overlap. When the windows would add
 * up to the whole text, white space apart, only the quotes themselves are shown.
 * Throws RangeError when a quote lies outside the text.
 */
export function excerptText(
  text: string,
  quotes: readonly CodePointSpan[],
  size: number = EXCERPT_WINDOW,
): ExcerptPiece[] {
  const index = indexCodePoints(text);
  const places = quotes
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start: index.toUtf16(start), end: index.toUtf16(end) }));
  const wide = windowsAround(text, places, size);
  const isWhole = leftOut(text, wide).trim() === '';
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  const put = (kind: ExcerptPiece['kind'], start: number, end: number) => {
    if (start === end) return;
    const span = { start: index.toCodePoint(start), end: index.toCodePoint(end) };
    pieces.push(
      kind === 'shown' ? { kind, ...span, text: text.slice(start, end) } : { kind, ...span },
    );
  };
  for (const { start, end } of isWhole ? windowsAround(text, places, 0) : wide) {
    put('withheld', at, start);
    put('shown', start, end);
    at = end;
  }
  put('withheld', at, text.length);
  return pieces;
}

/** Whether a span can be seen as a whole in the pieces shown. */
export const isShown = (pieces: readonly ExcerptPiece[], span: CodePointSpan): boolean =>
  pieces.some(({ kind, start, end }) => kind === 'shown' && start <= span.start && span.end <= end);
