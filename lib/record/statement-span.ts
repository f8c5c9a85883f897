/** The words that state a figure: its number together with the hedge that stands beside it. */
import type { CodePointSpan } from '../text/code-points';
import type { StatedFigure } from './figure';

const pointsIn = (text: string): number => [...text].length;

const escaped = (text: string) => text.replaceAll(/[\\^$.|?*+()[\]{}/]/g, '\\$&');

/**
 * Span within the article, in code points. A hedge that stands elsewhere in the sentence ("over
 * $440 billion and $320 billion") belongs to the words beside it, and is left to them.
 */
export function statementSpan(figure: StatedFigure): CodePointSpan {
  const { exact, hedge_text, start, number_start, number_end } = figure;
  const alone = { start: number_start, end: number_end };
  if (hedge_text === null) return alone;
  const characters = [...exact];
  const before = characters.slice(0, number_start - start).join('');
  const ahead = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(hedge_text)}\\s+$`, 'iu').exec(before);
  if (ahead) return { ...alone, start: number_start - pointsIn(ahead[0]) };
  const after = characters.slice(number_end - start).join('');
  const behind = new RegExp(`^,?\\s*${escaped(hedge_text)}(?![\\p{L}\\p{N}])`, 'iu').exec(after);
  return behind ? { ...alone, end: number_end + pointsIn(behind[0]) } : alone;
}

/** "over $440 billion", as the article prints it. */
export function statementWords(figure: StatedFigure): string {
  const { start, end } = statementSpan(figure);
  return [...figure.exact].slice(start - figure.start, end - figure.start).join('');
}
