/**
 * “Over”, “at least”: the bar goes on as a fading hatch with an arrow and has no cap. Where the
 * text leaves open whether the bound applies, a dotted arrow stands alone. Upper bounds mirror it.
 */
import type { Plugin } from 'chart.js';
import { ARROW_LENGTH, HATCH_LENGTH } from '../open-end';
import type { Palette } from '../palette';
import type { PanelPicture } from '../picture';
import { type BarBox, barBoxes, onward } from './bar-box';
import { statusStroke } from './draw-body';
import { arrow, fadingHatch } from './pen';

const DOTS = [1.5, 3];

function openUp(ctx: CanvasRenderingContext2D, bar: BarBox, color: string): void {
  if (bar.mark.ambiguous) {
    const length = HATCH_LENGTH + ARROW_LENGTH - 4;
    arrow(ctx, bar, { from: bar.end + onward(bar, 4), length, stroke: { color, dash: DOTS } });
    return;
  }
  const hatchEnd = bar.end + onward(bar, HATCH_LENGTH);
  fadingHatch(ctx, bar, { from: bar.end, to: hatchEnd, step: 6, color });
  arrow(ctx, bar, { from: hatchEnd, length: ARROW_LENGTH, stroke: { color } });
}

function openDown(ctx: CanvasRenderingContext2D, bar: BarBox, color: string): void {
  const inside = Math.min(Math.abs(bar.end - bar.start), HATCH_LENGTH);
  const from = bar.end - onward(bar, 4);
  if (!bar.mark.ambiguous)
    fadingHatch(ctx, bar, { from: bar.end, to: bar.end - onward(bar, inside), step: 6, color });
  const dash = bar.mark.ambiguous ? DOTS : [];
  arrow(ctx, bar, { from, length: -inside, stroke: { color, dash } });
}

export const drawOpenEnd = (picture: PanelPicture, palette: Palette): Plugin<'bar'> => ({
  id: 'open-end',
  afterDatasetsDraw(chart) {
    if (picture.panel.form === 'strip') return;
    for (const bar of barBoxes(chart, picture)) {
      const { color } = statusStroke(bar, palette);
      if (bar.mark.open === 'up') openUp(chart.ctx, bar, color);
      if (bar.mark.open === 'down') openDown(chart.ctx, bar, color);
    }
  },
});
