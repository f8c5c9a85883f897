/** Counts small enough to count: every unit of a part stands in a cell of its own. */
import type { Plugin } from 'chart.js';
import type { Palette } from '../palette';
import type { PanelPicture } from '../picture';
import { barBoxes, pointOf } from './bar-box';
import { strokeLines } from './pen';

const COUNTABLE = 60;

export const drawUnits = (picture: PanelPicture, palette: Palette): Plugin<'bar'> => ({
  id: 'units',
  afterDatasetsDraw(chart) {
    const { form, max } = picture.panel;
    if (form !== 'parts' || max > COUNTABLE) return;
    for (const bar of barBoxes(chart, picture)) {
      const count = bar.mark.to - bar.mark.from;
      const cells = Array.from({ length: count - 1 }, (_, index) => {
        const along = bar.start + ((index + 1) / count) * (bar.end - bar.start);
        return [pointOf(bar, along, bar.low + 4), pointOf(bar, along, bar.high - 4)];
      });
      strokeLines(chart.ctx, cells, { color: palette.hairline, width: 1 });
    }
  },
});
