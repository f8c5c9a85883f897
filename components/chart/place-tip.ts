/** Where the tip of a mark goes: off the picture, whose bars are compared while it is read. */

/** Pixels from the top left corner of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface TipAnchor {
  /** The mark pointed at, and the whole picture that it stands in. */
  readonly mark: Box;
  readonly picture: Box;
  /** Where the pointer is; null for a mark that has the focus. */
  readonly pointer: number | null;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 6;
/** Beside the pointer, not under it. */
const ASIDE = 12;

/**
 * Below the picture, or above it where the window ends before. Where neither has room, at the edge
 * of the window that is farther from the mark: then it covers marks. Pixels from the picture's top
 * left corner.
 */
export function placeTip(
  { mark, picture, pointer }: TipAnchor,
  tip: Size,
  windowHeight: number,
): { left: number; top: number; covers: boolean } {
  const below = picture.bottom + GAP;
  const above = picture.top - GAP - tip.height;
  const far = (mark.top + mark.bottom) / 2 < windowHeight / 2 ? windowHeight - tip.height : 0;
  const isBelow = below + tip.height <= windowHeight;
  const top = isBelow ? below : above >= 0 ? above : far;
  const wanted = pointer === null ? mark.left : pointer + ASIDE;
  const most = picture.right - tip.width;
  return {
    left: Math.max(0, Math.min(wanted, most) - picture.left),
    top: top - picture.top,
    covers: !isBelow && above < 0,
  };
}
