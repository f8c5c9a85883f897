/**
 * Where everything in a chart stands, in pixels of its own box: the layout is computed here from
 * fixed text widths, and Chart.js is held to it, so that canvas, SVG and PNG agree on any machine.
 */

import type { MarkPlan, PanelPlan } from './chart-plan';
import type { PaletteKey } from './palette';

/** Widths that charts are laid out for: a column of text, and a phone. Pages scale them like pictures. */
export const WIDE = 640;
export const NARROW = 340;

export const LABEL_SIZE = 14;
export const LABEL_LINE = 18;
export const SMALL_SIZE = 12;
export const SMALL_LINE = 16;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text; `y` is its baseline. */
export interface TextItem {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly tone: PaletteKey;
  readonly anchor: 'left' | 'center' | 'right';
  /** Ground of paper round the letters, where lines of the scale pass behind them. */
  readonly halo: boolean;
}

export interface LineItem {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly tone: PaletteKey;
  readonly dash: readonly number[];
}

/** A mark on its row (or column), all rows being equally wide. */
export interface PlacedMark {
  readonly mark: MarkPlan;
  readonly row: number;
  /** Area that answers to a pointer or key: label, mark and value. */
  readonly hit: Area;
}

export interface PanelPicture {
  readonly area: Area;
  readonly panel: PanelPlan;
  readonly direction: 'right' | 'up';
  /** Chart.js's chart area inside the panel. */
  readonly plot: Area;
  /** Middle of the first bar and distance to the next, across the bars. */
  readonly rows: { readonly first: number; readonly pitch: number };
  /** Of a bar, across its length. */
  readonly thickness: number;
  /** End of the scale at the end of the plot, in the panel's unit. */
  readonly max: number;
  /** Values of grid lines; empty where labels stand between the bars. */
  readonly grid: readonly number[];
  readonly marks: readonly PlacedMark[];
  readonly texts: readonly TextItem[];
  readonly lines: readonly LineItem[];
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PanelPicture[];
}

type TextOptions = Partial<Pick<TextItem, 'size' | 'bold' | 'tone' | 'anchor' | 'halo'>>;

export const textItem = (
  text: string,
  x: number,
  y: number,
  options: TextOptions = {},
): TextItem => ({
  x,
  y,
  text,
  size: LABEL_SIZE,
  bold: false,
  tone: 'ink',
  anchor: 'left',
  halo: false,
  ...options,
});

/** Lines of text below one another; `y` is the first baseline. */
export function textBlock(
  lines: readonly string[],
  x: number,
  y: number,
  lineHeight: number,
  options: TextOptions = {},
): TextItem[] {
  return lines.map((line, index) => textItem(line, x, y + index * lineHeight, options));
}

/** How far the area of a row goes beyond its words, so that the frame of a focus does not touch them. */
export const HIT_MARGIN = 6;

export const isNarrow = (width: number): boolean => width < 480;
