/** The stretch of an article in which a sentence says whom and what it is about. */
import type { StatedFigure } from '../record/figure';
import type { CodePointSpan } from '../text/code-points';
import type { Quoting } from './check-context';

type Quote = Pick<Quoting<StatedFigure>, 'row' | 'source'>;

/** The quote's paragraph and the one before it: pronouns and speakers reach back so far. */
export function surroundingSpan({ row, source: { text, index } }: Quote): CodePointSpan {
  const end = text.indexOf('\n', index.toUtf16(row.end));
  const start = text.lastIndexOf('\n', index.toUtf16(row.start));
  const before = start <= 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  return {
    start: index.toCodePoint(before),
    end: end < 0 ? index.length : index.toCodePoint(end),
  };
}

/** The sentence, or sentences, that the quote is part of. */
export function sentenceSpan({ row, source: { text, index } }: Quote): CodePointSpan {
  const [from, to] = [index.toUtf16(row.start), index.toUtf16(row.end)];
  const start = Math.max(text.lastIndexOf('\n', from), text.lastIndexOf('. ', from), 0);
  const line = text.indexOf('\n', to);
  const stop = text.indexOf('. ', to);
  const end = line < 0 || (stop >= 0 && stop < line) ? stop : line;
  return { start: index.toCodePoint(start), end: end < 0 ? index.length : index.toCodePoint(end) };
}

export const surroundingsOf = (quote: Quote): string =>
  quote.source.index.slice(surroundingSpan(quote));
