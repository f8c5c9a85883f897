/** “Some”, “around”: the end of the bar dissolves over a constant length; the label says “≈” in words. */
import type { Plugin } from 'chart.js';
import { SOFT_LENGTH } from '../open-end';
import type { Palette } from '../palette';
import type { PanelPicture } from '../picture';
import { type BarBox, barBoxes, bodyOf, onward, pointOf } from './bar-box';
import { statusStroke } from './draw-body';
import { type Point, strokeLines } from './pen';

const SLICES = 4;

/** Cross-lines that fade over the soft length, the stated value in their midst. */
function slices(bar: BarBox): Point[][] {
  const first = bar.end - onward(bar, SOFT_LENGTH / 2);
  return Array.from({ length: SLICES }, (_, index) => {
    const along = first + onward(bar, ((index + 0.5) * SOFT_LENGTH) / SLICES);
    return [pointOf(bar, along, bar.low), pointOf(bar, along, bar.high)];
  });
}

export const drawSoftEnd = (picture: PanelPicture, palette: Palette): Plugin<'bar'> => ({
  id: 'soft-end',
  afterDatasetsDraw(chart) {
    for (const bar of barBoxes(chart, picture)) {
      if (bar.mark.bound !== 'approx') continue;
      const { color } = statusStroke(bar, palette);
      // Lines as wide as a slice make a solid bar dissolve; thin ones leave a hollow bar hollow.
      const width = bodyOf(bar.mark) === 'solid' ? SOFT_LENGTH / SLICES : 1;
      slices(bar).forEach((slice, index) => {
        strokeLines(chart.ctx, [slice], { color, width, alpha: 0.8 - (index * 0.65) / SLICES });
      });
    }
  },
});
