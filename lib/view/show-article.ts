/** What of an article's text its rights allow to be seen, wherever it is shown. */
import type { Article } from '../record/article';
import type { CodePointSpan } from '../text/code-points';
import { indexCodePoints } from '../text/code-points';
import { type ExcerptPiece, excerptText, type ShownPiece } from '../text/excerpt-text';
import type { RecordIndex } from './index-record';

const isShownPiece = (piece: ExcerptPiece): piece is ShownPiece => piece.kind === 'shown';

const known = new WeakMap<Article, readonly ShownPiece[]>();

/** Stretches of the text that may be shown, in order of place: all of it, or the quotes in their windows. */
export function shownPieces(index: RecordIndex, article: Article): readonly ShownPiece[] {
  const found = known.get(article);
  if (found) return found;
  const { text, rights } = article;
  const pieces: readonly ShownPiece[] =
    rights === 'full'
      ? [{ kind: 'shown', start: 0, end: indexCodePoints(text).length, text }]
      : excerptText(text, index.statedIn(article.id)).filter(isShownPiece);
  known.set(article, pieces);
  return pieces;
}

/** Parts of a stretch of the text that may be shown; several where words between them may not. */
export const shownWithin = (
  pieces: readonly ShownPiece[],
  { start, end }: CodePointSpan,
): CodePointSpan[] =>
  pieces
    .filter((piece) => piece.start < end && start < piece.end)
    .map((piece) => ({ start: Math.max(start, piece.start), end: Math.min(end, piece.end) }));
