import type { CodePointSpan } from '../text/code-points';
import { indexCodePoints } from '../text/code-points';

export interface Piece<Mark> extends CodePointSpan {
  readonly text: string;
  /** The mark that covers this piece; null for text between marks. */
  readonly mark: Mark | null;
}

/**
 * Cuts part of a text at the edges of marks; the pieces joined are that part, character for character.
 *
 * Marks must be in order and must not overlap, as the coverage check proves for the record;
 * marks outside the part are left out. Throws RangeError `overlapping marks at …` otherwise.
 */
export function cutText<Mark extends CodePointSpan>(
  text: string,
  part: CodePointSpan,
  marks: readonly Mark[],
): Piece<Mark>[] {
  const index = indexCodePoints(text);
  const pieces: Piece<Mark>[] = [];
  let at = part.start;
  const push = (end: number, mark: Mark | null) => {
    if (end > at) pieces.push({ text: index.slice({ start: at, end }), start: at, end, mark });
    at = end;
  };
  for (const mark of marks) {
    if (mark.end <= part.start || mark.start >= part.end) continue;
    if (mark.start < at) throw new RangeError(`overlapping marks at ${mark.start}`);
    push(mark.start, null);
    push(Math.min(mark.end, part.end), mark);
  }
  push(part.end, null);
  return pieces;
}
