/** “Some”, “around”: the end of the bar dissolves over a constant length; the label says “≈” in words. */
import type { Plugin } from 'chart.js';
import { SOFT_LENGTH, softLength } from '../open-end';
import type { Palette } from '../palette';
import type { PanelPicture } from '../picture';
import { type BarBox, barBoxes, bodyOf, onward, pointOf } from './bar-box';
import { statusStroke } from './draw-body';
import { type Point, strokeLines } from './pen';

const SLICES = 4;

/** Cross-lines that fade over the soft length, the stated value in their midst. */
function slices(bar: BarBox, length: number): Point[][] {
  const first = bar.end - onward(bar, length / 2);
  return Array.from({ length: SLICES }, (_, index) => {
    const along = first + onward(bar, ((index + 0.5) * length) / SLICES);
    return [pointOf(bar, along, bar.low), pointOf(bar, along, bar.high)];
  });
}

/** The sign itself, just inside the end, where the bar is long enough to hold it. */
function drawSign(ctx: CanvasRenderingContext2D, bar: BarBox, color: string, family: string): void {
  if (Math.abs(bar.end - bar.start) < 40) return;
  const middle = (bar.low + bar.high) / 2;
  const [x, y] = pointOf(bar, bar.end - onward(bar, SOFT_LENGTH / 2 + 14), middle);
  ctx.font = `600 18px ${family}`;
  ctx.fillStyle = color;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText('≈', x, y + 6);
}

export const drawSoftEnd = (
  picture: PanelPicture,
  palette: Palette,
  family: string,
): Plugin<'bar'> => ({
  id: 'soft-end',
  afterDatasetsDraw(chart) {
    for (const bar of barBoxes(chart, picture)) {
      if (bar.mark.bound !== 'approx') continue;
      const { color } = statusStroke(bar, palette);
      drawSign(chart.ctx, bar, bodyOf(bar.mark) === 'solid' ? palette.paper : color, family);
      const length = softLength(Math.abs(bar.end - bar.start));
      // Lines as wide as a slice make a solid bar dissolve; thin ones leave a hollow bar hollow.
      const width = bodyOf(bar.mark) === 'solid' ? length / SLICES : 1;
      slices(bar, length).forEach((slice, index) => {
        strokeLines(chart.ctx, [slice], { color, width, alpha: 0.8 - (index * 0.65) / SLICES });
      });
    }
  },
});
