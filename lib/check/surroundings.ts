/** The stretch of an article in which a sentence says whom and what it is about. */
import type { StatedFigure } from '../record/figure';
import type { Quoting } from './check-context';

/** The quote's paragraph and the one before it: pronouns and speakers reach back so far. */
export function surroundingsOf({ row, source }: Quoting<StatedFigure>): string {
  const { text, index } = source;
  const end = text.indexOf('\n', index.toUtf16(row.end));
  const start = text.lastIndexOf('\n', index.toUtf16(row.start));
  const before = start <= 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  return text.slice(before, end < 0 ? undefined : end);
}
