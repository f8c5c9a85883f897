/** Horizontal bars from zero: label beside or above the bar, value at its end. */
import type { PanelPlan } from './chart-plan';
import { reachOf } from './open-end';
import {
  HIT_MARGIN,
  LABEL_LINE,
  type LineItem,
  type PanelPicture,
  SMALL_LINE,
  SMALL_SIZE,
  type TextItem,
  textBlock,
  textItem,
} from './picture';
import { tickWords } from './plan-scale';
import { LABEL_GAP, type RowFrame, type RowWords, VALUE_GAP, wordsOf } from './row-frame';
import { textWidth } from './text-width';

const GAP = 18;
/** Between words and the bar that they stand on. */
const WORDS_GAP = 5;
const TICK_ROW = 22;
/** From the end of the bars to the base of the scale's numbers. */
const TICK_BASE = 14;

const acrossScale = (panel: PanelPlan, { left, reach }: RowFrame, value: number): number =>
  left + (value / panel.max) * reach;

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
    textItem(tickWords(tick) + panel.tickSuffix, acrossScale(panel, frame, tick), y, {
      ...small,
      anchor: tick === 0 && frame.left < 8 ? 'left' : 'center',
    }),
  );
}

/** Where the rows of a panel stand, from top to bottom. */
interface RowPlaces {
  readonly words: readonly RowWords[];
  readonly tallest: number;
  readonly thickness: number;
  readonly pitch: number;
  /** Middle of the first bar. */
  readonly first: number;
  readonly bottom: number;
  centre(row: number): number;
  /** Where the words of a row that stand above its bar may begin. */
  wordsTop(row: number): number;
}

function placeRows({ marks }: PanelPlan, frame: RowFrame, top: number): RowPlaces {
  const { above, left, width } = frame;
  const thickness = above ? 22 : 26;
  const words = marks.map((mark) => wordsOf(mark, above ? width : left - LABEL_GAP));
  const tallest = Math.max(frame.wordsHeight, ...words.map(({ height }) => height));
  const content = above ? tallest + WORDS_GAP + thickness : Math.max(tallest, thickness);
  // Even, so that middles are whole pixels: Chart.js rounds its area to them.
  const pitch = 2 * Math.ceil((content + GAP) / 2);
  // Labels stand on their bars; above a short first one no room is kept, unless panels are level.
  const spare = above && frame.wordsHeight === 0 ? tallest - (words[0]?.height ?? tallest) : 0;
  const first = above ? top - spare + tallest + WORDS_GAP + thickness / 2 : top + pitch / 2 - 5;
  const centre = (row: number) => first + row * pitch;
  const bottom = centre(marks.length - 1) + Math.ceil((above ? thickness : content) / 2) + 6;
  const wordsTop = (row: number) => top - spare + row * pitch;
  return { words, tallest, thickness, pitch, first, bottom, centre, wordsTop };
}

/** Labels and notes of each row, and the value behind its bar. */
const rowsInWords = (panel: PanelPlan, frame: RowFrame, places: RowPlaces): TextItem[] =>
  panel.marks.flatMap((mark, row): TextItem[] => {
    const { above } = frame;
    const words = places.words[row] as RowWords;
    const y = above
      ? places.wordsTop(row) + places.tallest - words.height
      : places.centre(row) - words.height / 2;
    const x = acrossScale(panel, frame, mark.to) + reachOf(mark) + VALUE_GAP;
    return [
      ...rowTexts(words, y),
      // Lines of the scale pass behind the words.
      textItem(mark.valueText, x, places.centre(row) + 5, { bold: true, halo: !above }),
    ];
  });

/** Whether the unit has room in the line of the scale’s numbers. */
const unitFits = (panel: PanelPlan, frame: RowFrame): boolean =>
  !frame.above ||
  frame.width - textWidth(panel.scaleLabel, SMALL_SIZE) - TICK_ROW >
    acrossScale(panel, frame, panel.max);

function unitText(panel: PanelPlan, frame: RowFrame, bottom: number): TextItem {
  const fits = unitFits(panel, frame);
  const atRight = frame.above && fits;
  return textItem(
    panel.scaleLabel,
    atRight ? frame.width : 0,
    bottom + TICK_BASE + (fits ? 0 : SMALL_LINE),
    { size: SMALL_SIZE, tone: 'ink-soft', anchor: atRight ? 'right' : 'left' },
  );
}

/** Round the bar's middle where the words stand beside it, else from the words to below the bar. */
function hitOf(row: number, { above, width }: RowFrame, places: RowPlaces, top: number) {
  const { pitch } = places;
  const y = above ? Math.max(top, places.wordsTop(row)) - 4 : places.centre(row) - pitch / 2;
  const height = above ? places.wordsTop(row) + pitch - (GAP - 6) - y : pitch;
  return { x: -HIT_MARGIN, y, width: width + 2 * HIT_MARGIN, height };
}

/** Zero, as one line beside the labels, or as a stroke at each bar where words stand between them. */
function zeroLines({ above, left }: RowFrame, places: RowPlaces, top: number): LineItem[] {
  const { centre, thickness, bottom, words } = places;
  const line = (from: number, to: number): LineItem => ({
    points: [
      [left, from],
      [left, to],
    ],
    tone: 'ink',
    dash: [],
  });
  if (!above) return [line(top, bottom)];
  const half = thickness / 2 + 3;
  return words.map((_, row) => line(centre(row) - half, centre(row) + half));
}

/** A panel of rows below `top`, the height of its heading. */
export function layOutRows(
  panel: PanelPlan,
  frame: RowFrame,
  top: number,
): Omit<PanelPicture, 'area'> & { readonly height: number } {
  const { above, left, reach } = frame;
  const places = placeRows(panel, frame, top);
  const { thickness, first, pitch, bottom } = places;
  const start = above ? first - thickness / 2 : top;
  return {
    panel,
    direction: 'right',
    plot: { x: left, y: start, width: reach, height: bottom - start },
    rows: { first, pitch },
    thickness,
    max: panel.max,
    grid: above ? [] : panel.ticks,
    marks: panel.marks.map((mark, row) => ({ mark, row, hit: hitOf(row, frame, places, top) })),
    texts: [
      ...rowsInWords(panel, frame, places),
      unitText(panel, frame, bottom),
      ...tickTexts(panel, frame, bottom + TICK_BASE),
    ],
    lines: zeroLines(frame, places, top),
    height: bottom + TICK_ROW + (unitFits(panel, frame) ? 0 : SMALL_LINE),
  };
}
