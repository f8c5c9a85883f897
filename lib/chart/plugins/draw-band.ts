/**
 * Shares as bands on a 0–100 % strip. “Almost half” is densest at 50 and fades towards 0, “the
 * majority” from 50 towards 100: the band covers what the words allow and ends nowhere else.
 */
import type { Plugin } from 'chart.js';
import type { Palette } from '../palette';
import type { PanelPicture } from '../picture';
import { type BarBox, barBoxes, bodyOf, pointOf } from './bar-box';
import { statusStroke } from './draw-body';
import { fadingHatch, type Point, strokeLines } from './pen';

const STEP = 7;

/** The strip itself, with quarter marks. */
function drawTrack(ctx: CanvasRenderingContext2D, bar: BarBox, [zero, full]: Point, color: string) {
  const quarters = [0.25, 0.5, 0.75].map((part) => {
    const x = zero + (full - zero) * part;
    return [pointOf(bar, x, bar.low), pointOf(bar, x, bar.high)];
  });
  const frame = [
    pointOf(bar, zero, bar.low),
    pointOf(bar, full, bar.low),
    pointOf(bar, full, bar.high),
    pointOf(bar, zero, bar.high),
    pointOf(bar, zero, bar.low),
  ];
  strokeLines(ctx, [frame, ...quarters], { color, width: 1 });
}

function drawShare(ctx: CanvasRenderingContext2D, bar: BarBox, far: number, palette: Palette) {
  const stroke = statusStroke(bar, palette);
  const edge = [pointOf(bar, bar.end, bar.low - 3), pointOf(bar, bar.end, bar.high + 3)];
  fadingHatch(ctx, bar, { from: bar.end, to: far, step: STEP, color: stroke.color });
  if (bodyOf(bar.mark) === 'dashed') {
    const frame = [
      pointOf(bar, bar.end, bar.low),
      pointOf(bar, far, bar.low),
      pointOf(bar, far, bar.high),
      pointOf(bar, bar.end, bar.high),
    ];
    strokeLines(ctx, [frame], stroke);
  }
  strokeLines(ctx, [edge], {
    color: stroke.color,
    width: 2.5,
    ...(bar.mark.ambiguous ? { dash: [2, 3] } : {}),
  });
}

export const drawBand = (picture: PanelPicture, palette: Palette): Plugin<'bar'> => ({
  id: 'band',
  afterDatasetsDraw(chart) {
    if (picture.panel.form !== 'strip') return;
    const { left, right } = chart.chartArea;
    for (const bar of barBoxes(chart, picture)) {
      drawTrack(chart.ctx, bar, [left, right], palette.hairline);
      if (bar.mark.open === null) continue;
      drawShare(chart.ctx, bar, bar.mark.open === 'up' ? right : left, palette);
    }
  },
});
