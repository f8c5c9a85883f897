/**
 * How high a frame must be to show a chart with its words, for the line that embeds it: a frame
 * cannot grow with what it holds. Sizes are those of components/chart/chart.module.css and of the
 * embedding page; widths of letters are estimates with slack, so a frame is a little too high.
 */
import { keepTogether } from '../words/keep-together';
import type { ChartPlan } from './chart-plan';
import { layOutChart } from './lay-out-chart';
import { NARROW, WIDE } from './picture';
import { textWidth, wrapText } from './text-width';

/** Round the chart on its page, on each side. */
const PADDING = 16;
/** From here on the wide picture shows, up to its largest; the narrow one grows no further. */
const TURN = 520;
const LARGEST = 720;
/** “Figures of Record: every number with its quote, table and files”, and the room for a finger. */
const ORIGIN = {
  text: 'Figures of Record: every number with its quote, table and files',
  room: 20,
};

const linesOf = (text: string, size: number, width: number, bold = false): number =>
  wrapText(keepTogether(text), size, width, bold).length;

const pictureHeight = (plan: ChartPlan, width: number): number =>
  width >= TURN
    ? (layOutChart(plan, WIDE).height * Math.min(width, LARGEST)) / WIDE
    : (layOutChart(plan, NARROW).height * width) / NARROW;

/** Signs with their meaning, beside each other as far as they fit. */
function keyHeight({ key }: ChartPlan, width: number): number {
  if (key.length === 0) return 0;
  let rows = 1;
  let used = 0;
  for (const { text } of key) {
    const own = 42 + textWidth(text, 12);
    if (used > 0 && used + 20 + own > width) {
      rows += 1;
      used = 0;
    }
    used += (used > 0 ? 20 : 0) + own;
  }
  return rows * 22 + 8;
}

function heightAt(plan: ChartPlan, frame: number): number {
  const width = frame - 2 * PADDING;
  const small = (text: string, indent = 0) => linesOf(text, 12, width - indent) * 18;
  const source = `Source: ${plan.source.map(({ text }) => text).join('')}`;
  return (
    2 * PADDING +
    linesOf(plan.title, 22, width, true) * 27 +
    10 +
    linesOf(plan.subtitle, 14, width) * 20 +
    14 +
    pictureHeight(plan, width) +
    12 +
    plan.warnings.reduce((sum, warning) => sum + small(`Disputed. ${warning}`, 12) + 14, 0) +
    keyHeight(plan, width) +
    (plan.note === null ? 0 : small(plan.note) + 4) +
    small(source) +
    4 +
    linesOf(ORIGIN.text, 13, width) * 20 +
    ORIGIN.room
  );
}

/** Narrowest frame that shows the wide picture. */
export const WIDE_FRAME = TURN + 2 * PADDING;

const highest = (plan: ChartPlan, frames: readonly number[]): number =>
  Math.ceil(Math.max(...frames.map((frame) => heightAt(plan, frame))));

export interface FrameHeights {
  /** Pixels that suffice from `WIDE_FRAME` on. */
  readonly wide: number;
  /** Pixels that suffice on a phone, 320 to 430 wide. */
  readonly narrow: number;
}

export const frameHeights = (plan: ChartPlan): FrameHeights => ({
  wide: highest(plan, [WIDE_FRAME, 600, 640, 700, LARGEST + 2 * PADDING]),
  narrow: highest(plan, [320, 360, 390, 430]),
});
