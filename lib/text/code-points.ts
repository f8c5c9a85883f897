/**
 * Positions in a text, in the two units that software counts them by.
 *
 * The record counts Unicode code points, as the W3C Web Annotation model's
 * TextPositionSelector does (https://www.w3.org/TR/annotation-model/#text-position-selector);
 * JavaScript strings count UTF-16 code units. This module is the one place that converts.
 */
import { countBelow } from './count-below';

/** 0-based count of Unicode code points from the start of a text. */
export type CodePointOffset = number;
/** 0-based count of UTF-16 code units from the start of a text. */
export type Utf16Offset = number;

/** Start-inclusive, end-exclusive, in code points. */
export interface CodePointSpan {
  readonly start: CodePointOffset;
  readonly end: CodePointOffset;
}

/** Converts positions of one text. Building it is linear; each conversion is a binary search. */
export interface CodePointIndex {
  /** Length of the text in code points. */
  readonly length: CodePointOffset;
  /** Throws RangeError when the offset lies outside the text. */
  toUtf16(offset: CodePointOffset): Utf16Offset;
  /** A position inside a surrogate pair counts as the start of its character. */
  toCodePoint(offset: Utf16Offset): CodePointOffset;
  /** The characters of a span. Throws RangeError when it lies outside the text. */
  slice(span: CodePointSpan): string;
}

const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

/** UTF-16 positions of every character outside the basic plane, in order. */
function astralPositions(text: string): number[] {
  const positions: number[] = [];
  for (const match of text.matchAll(ASTRAL)) positions.push(match.index);
  return positions;
}

/** Index of a text's positions; texts without astral characters cost nothing beyond one scan. */
export function indexCodePoints(text: string): CodePointIndex {
  const astral = astralPositions(text);
  // Code-point position of the n-th astral character: its UTF-16 position less the n pairs before it.
  const astralAsCodePoints = astral.map((position, before) => position - before);
  const length = text.length - astral.length;

  function toUtf16(offset: CodePointOffset): Utf16Offset {
    if (!Number.isInteger(offset) || offset < 0 || offset > length)
      throw new RangeError(`offset outside text of ${length} code points: ${offset}`);
    return astral.length === 0 ? offset : offset + countBelow(astralAsCodePoints, offset);
  }
  return {
    length,
    toUtf16,
    // A pair counts as passed once the position lies behind its first half.
    toCodePoint: (offset) => offset - countBelow(astral, offset),
    slice: ({ start, end }) => text.slice(toUtf16(start), toUtf16(end)),
  };
}
