/** The stretch of an article in which a sentence says whom and what it is about. */
import type { StatedFigure } from '../record/figure';
import type { CodePointSpan } from '../text/code-points';
import { Sentences, type Utf16Range } from '../text/find-sentences';
import { ofArticle } from './article-in-check';
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

const sentencesOf = ofArticle(({ text }) => new Sentences(text));

/** The sentence, or sentences, that the quote is part of, in UTF-16 offsets. */
export const sentenceRange = ({ row, source }: Quote): Utf16Range =>
  sentencesOf(source).around({
    start: source.index.toUtf16(row.start),
    end: source.index.toUtf16(row.end),
  });

/** The same in code points. */
export function sentenceSpan(quote: Quote): CodePointSpan {
  const { index } = quote.source;
  const { start, end } = sentenceRange(quote);
  return { start: index.toCodePoint(start), end: index.toCodePoint(end) };
}

export const surroundingsOf = (quote: Quote): string =>
  quote.source.index.slice(surroundingSpan(quote));
