/** Horizontal bars from zero: label beside or above the bar, value at its end. */
import type { MarkPlan, PanelPlan } from './chart-plan';
import { type MarkNote, markNotes, shownLabel } from './mark-notes';
import { reachOf } from './open-end';
import {
  HIT_MARGIN,
  isNarrow,
  LABEL_LINE,
  LABEL_SIZE,
  type PanelPicture,
  SMALL_LINE,
  SMALL_SIZE,
  type TextItem,
  textBlock,
  textItem,
} from './picture';
import { tickWords } from './plan-scale';
import { textWidth, wrapText } from './text-width';

const GAP = 18;
const LABEL_COLUMN = 250;
const VALUE_GAP = 8;
const TICK_ROW = 22;

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

interface RowWords {
  readonly lines: readonly string[];
  readonly notes: readonly MarkNote[];
  readonly height: number;
}

function wordsOf(mark: MarkPlan, width: number): RowWords {
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
  const left = stacked ? 1 : Math.min(LABEL_COLUMN, Math.ceil(Math.max(...widest))) + 14;
  const heights = panels.flatMap(({ marks }) => marks.map((mark) => wordsOf(mark, width).height));
  return {
    width,
    above: stacked,
    left,
    reach: reachWithin(panels, width - left),
    wordsHeight: level ? Math.max(...heights) : 0,
  };
}

function rowTexts(words: RowWords, y: number): TextItem[] {
  const notesAt = y + words.lines.length * LABEL_LINE;
  return [
    ...textBlock(words.lines, 0, y + 13, LABEL_LINE),
    ...words.notes.map((note, index) =>
      textItem(note.text, 0, notesAt + 11 + index * SMALL_LINE, {
        size: SMALL_SIZE,
        tone: note.tone,
      }),
    ),
  ];
}

function tickTexts(panel: PanelPlan, frame: RowFrame, y: number): TextItem[] {
  const small = { size: SMALL_SIZE, tone: 'ink-soft' } as const;
  return panel.ticks.map((tick) =>
    textItem(tickWords(tick) + panel.tickSuffix, frame.left + (tick / panel.max) * frame.reach, y, {
      ...small,
      anchor: tick === 0 && frame.left < 8 ? 'left' : 'center',
    }),
  );
}

/** A panel of rows below `top`, the height of its heading. */
export function layOutRows(
  panel: PanelPlan,
  frame: RowFrame,
  top: number,
): Omit<PanelPicture, 'area'> & { readonly height: number } {
  const { above, left, reach, width } = frame;
  const thickness = above ? 22 : 26;
  const words = panel.marks.map((mark) => wordsOf(mark, above ? width : left - 14));
  const tallest = Math.max(frame.wordsHeight, ...words.map(({ height }) => height));
  const content = above ? tallest + 5 + thickness : Math.max(tallest, thickness);
  // Even, so that middles are whole pixels: Chart.js rounds its area to them.
  const pitch = 2 * Math.ceil((content + GAP) / 2);
  // Labels stand on their bars; above a short first one no room is kept, unless panels are level.
  const spare = above && frame.wordsHeight === 0 ? tallest - (words[0]?.height ?? tallest) : 0;
  const first = above ? top - spare + tallest + 5 + thickness / 2 : top + pitch / 2 - 5;
  const centre = (row: number) => first + row * pitch;
  const rowTop = (row: number) => top - spare + row * pitch;
  const bottom = centre(panel.marks.length - 1) + Math.ceil((above ? thickness : content) / 2) + 6;
  const start = above ? first - thickness / 2 : top;
  const plot = { x: left, y: start, width: reach, height: bottom - start };
  const scaleX = (value: number) => left + (value / panel.max) * reach;
  const texts = panel.marks.flatMap((mark, row): TextItem[] => {
    const block = words[row] as RowWords;
    const y = above ? rowTop(row) + tallest - block.height : centre(row) - block.height / 2;
    const valueX = scaleX(mark.to) + reachOf(mark) + VALUE_GAP;
    return [
      ...rowTexts(block, y),
      // Lines of the scale pass behind the words.
      textItem(mark.valueText, valueX, centre(row) + 5, { bold: true, halo: !above }),
    ];
  });
  const unitFits =
    !above || width - textWidth(panel.scaleLabel, SMALL_SIZE) - TICK_ROW > scaleX(panel.max);
  const unit = textItem(
    panel.scaleLabel,
    above && unitFits ? width : 0,
    bottom + (unitFits ? 14 : 14 + SMALL_LINE),
    { size: SMALL_SIZE, tone: 'ink-soft', anchor: above && unitFits ? 'right' : 'left' },
  );
  return {
    panel,
    direction: 'right',
    plot,
    rows: { first, pitch },
    thickness,
    max: panel.max,
    grid: above ? [] : panel.ticks,
    marks: panel.marks.map((mark, row) => {
      // Round the bar's middle where the words stand beside it, else from the words to below the bar.
      const y = above ? Math.max(top, rowTop(row)) - 4 : centre(row) - pitch / 2;
      const height = above ? rowTop(row) + pitch - (GAP - 6) - y : pitch;
      return { mark, row, hit: { x: -HIT_MARGIN, y, width: width + 2 * HIT_MARGIN, height } };
    }),
    texts: [...texts, unit, ...tickTexts(panel, frame, bottom + 14)],
    lines: above
      ? panel.marks.map((_, row) => ({
          points: [
            [left, centre(row) - thickness / 2 - 3],
            [left, centre(row) + thickness / 2 + 3],
          ] as const,
          tone: 'ink' as const,
          dash: [],
        }))
      : [
          {
            points: [
              [left, top],
              [left, bottom],
            ] as const,
            tone: 'ink' as const,
            dash: [],
          },
        ],
    height: bottom + TICK_ROW + (unitFits ? 0 : SMALL_LINE),
  };
}
