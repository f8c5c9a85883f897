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
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}

function startOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length);
  return `${head.slice(0, Math.max(0, head.lastIndexOf(' ')))}…`;
}

/** The words around a number, short enough for a line of a table; `text` is what may be shown of it. */
export function cutAround(text: string, number: CodePointSpan): Snippet {
  const index = indexCodePoints(text);
  return {
    before: endOf(index.slice({ start: 0, end: number.start }), BEFORE),
    number: index.slice(number),
    after: startOf(index.slice({ start: number.end, end: index.length }), AFTER),
  };
}

/** The words around those that state a figure, within its quote. */
export function cutSnippet(figure: StatedFigure): Snippet {
  const { start, end } = statementSpan(figure);
  return cutAround(figure.exact, { start: start - figure.start, end: end - figure.start });
}
