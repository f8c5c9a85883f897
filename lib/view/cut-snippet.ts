import type { StatedFigure } from '../record/figure';
import { statementSpan } from '../record/statement-span';
import { type CodePointSpan, indexCodePoints } from '../text/code-points';

export interface Snippet {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

const BEFORE = 56;
const AFTER = 36;

/** The end of a text, cut at a word, with an ellipsis where something was left out. */
function endOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const tail = text.slice(-length);
  // A number at the edge may have lost the word that it belongs to: "May 6", "2 million".
  return `…${tail.slice(tail.indexOf(' ') + 1).replace(/^\d+ /, '')}`;
}

/** The beginning of a text, cut at a word, with an ellipsis where something was left out. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length);
  const words = head.slice(0, Math.max(0, head.lastIndexOf(' ')));
  return `${words.replace(/ \d+$/, '').replace(/[,;:]$/, '')}…`;
}

/** The words around a number, short enough for a line of a table; `text` is what may be shown of it. */
export function cutAround(text: string, number: CodePointSpan): Snippet {
  const index = indexCodePoints(text);
  return {
    before: endOf(index.slice({ start: 0, end: number.start }), BEFORE),
    number: index.slice(number),
    after: cutAtWord(index.slice({ start: number.end, end: index.length }), AFTER),
  };
}

/** Whether a text ends where a sentence does, closing quotation marks included. */
const endsSentence = (text: string): boolean => /[.!?]["'”’)\]]*\s*$/.test(text);
const beginsWithEnd = (text: string): boolean => /^\s*["'”’)\]]*[.!?]/.test(text);

/** Where a quote begins or ends within a sentence of its paragraph, of which `before` and `after` are shown. */
export const ellipsesOf = (before: string, after: string) => ({
  opening: before.trim() === '' || endsSentence(before) ? '' : '…',
  closing: after.trim() === '' || beginsWithEnd(after) ? '' : '…',
});

/** The words around those that state a figure, within its quote. */
export function cutSnippet(figure: StatedFigure): Snippet {
  const { start, end } = statementSpan(figure);
  const cut = cutAround(figure.exact, { start: start - figure.start, end: end - figure.start });
  const { opening, closing } = ellipsesOf(figure.prefix ?? '', figure.suffix ?? '');
  return {
    before: cut.before.startsWith('…') ? cut.before : opening + cut.before,
    number: cut.number,
    after: cut.after.endsWith('…') ? cut.after : cut.after + closing,
  };
}
