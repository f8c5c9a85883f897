import type { StatedFigure } from '../record/figure';
import { indexCodePoints } from '../text/code-points';

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

/** The words around a number, within its quote, short enough for a line of a table. */
export function cutSnippet(figure: StatedFigure): Snippet {
  const index = indexCodePoints(figure.exact);
  const from = figure.number_start - figure.start;
  const to = figure.number_end - figure.start;
  return {
    before: endOf(index.slice({ start: 0, end: from }), BEFORE),
    number: figure.number_text,
    after: startOf(index.slice({ start: to, end: index.length }), AFTER),
  };
}
