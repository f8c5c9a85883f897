/** What rows of bars share: how wide their words are, where zero stands, how far a scale reaches. */
import type { MarkPlan, PanelPlan } from './chart-plan';
import { type MarkNote, markNotes, shownLabel } from './mark-notes';
import { reachOf } from './open-end';
import { isNarrow, LABEL_LINE, LABEL_SIZE, SMALL_LINE, SMALL_SIZE } from './picture';
import { textWidth, wrapText } from './text-width';

const LABEL_COLUMN = 250;
/** Between a column of labels and the zero line. */
export const LABEL_GAP = 14;
export const VALUE_GAP = 8;

/** What rows of all panels share, so that their zero lines stand in one line. */
export interface RowFrame {
  readonly width: number;
  readonly above: boolean;
  readonly left: number;
  /** Pixels per whole scale: how far the largest value of each panel reaches. */
  readonly reach: number;
  /** Least height of a row's words: panels side by side share it, so that their bars are level. */
  readonly wordsHeight: number;
}

/** What stands beside or above a bar. */
export interface RowWords {
  readonly lines: readonly string[];
  readonly notes: readonly MarkNote[];
  readonly height: number;
}

export function wordsOf(mark: MarkPlan, width: number): RowWords {
  const lines = wrapText(shownLabel(mark), LABEL_SIZE, width);
  const notes = markNotes(mark);
  return { lines, notes, height: lines.length * LABEL_LINE + notes.length * SMALL_LINE };
}

/** Room for the longest bar such that every value with its signs fits behind its bar. */
function reachWithin(panels: readonly PanelPlan[], room: number): number {
  const limits = panels.flatMap(({ marks, max }) =>
    marks.map((mark) => {
      const label = textWidth(mark.valueText, LABEL_SIZE, true);
      return (room - reachOf(mark) - VALUE_GAP - label) / (mark.to / max || 1);
    }),
  );
  return Math.floor(Math.min(room, ...limits));
}

export function rowFrame(
  panels: readonly PanelPlan[],
  width: number,
  { above, level }: { above: boolean; level: boolean },
): RowFrame {
  const stacked = above || isNarrow(width);
  const widest = panels.flatMap(({ marks, scaleLabel }) => [
    // The unit stands below the labels, beside the scale's zero.
    textWidth(scaleLabel, SMALL_SIZE),
    ...marks.flatMap((mark) => [
      textWidth(shownLabel(mark), LABEL_SIZE),
      ...markNotes(mark).map(({ text }) => textWidth(text, SMALL_SIZE)),
    ]),
  ]);
  const left = stacked ? 1 : Math.min(LABEL_COLUMN, Math.ceil(Math.max(...widest))) + LABEL_GAP;
  const heights = panels.flatMap(({ marks }) => marks.map((mark) => wordsOf(mark, width).height));
  return {
    width,
    above: stacked,
    left,
    reach: reachWithin(panels, width - left),
    wordsHeight: level ? Math.max(...heights) : 0,
  };
}
