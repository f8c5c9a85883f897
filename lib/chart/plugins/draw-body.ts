/** Outlines of bars that are not plainly outcomes: hollow for plans, dashed for derivations. */
import type { Plugin } from 'chart.js';
import { softLength } from '../open-end';
import type { Palette } from '../palette';
import type { PanelPicture } from '../picture';
import { type BarBox, barBoxes, bodyOf, onward, pointOf } from './bar-box';
import { type Point, type Stroke, strokeLines } from './pen';

/** The outline once round; an end that is open or soft has no cap. */
function outline(bar: BarBox): Point[] {
  const { mark, start, low, high } = bar;
  const soft = mark.bound === 'approx';
  const fade = softLength(Math.abs(bar.end - bar.start));
  const end = soft ? bar.end - onward(bar, fade / 2) : bar.end;
  const sides = [
    pointOf(bar, end, low),
    pointOf(bar, start, low),
    pointOf(bar, start, high),
    pointOf(bar, end, high),
  ] as const;
  return soft || mark.open === 'up' ? [...sides] : [...sides, sides[0]];
}

/** Line that a mark's status asks for. */
export function statusStroke(bar: BarBox, palette: Palette): Stroke {
  if (bar.mark.flagged) return { color: palette.accent };
  return bodyOf(bar.mark) === 'dashed'
    ? { color: palette['ink-soft'], dash: [4, 3] }
    : { color: palette['series-1'] };
}

export const drawBody = (picture: PanelPicture, palette: Palette): Plugin<'bar'> => ({
  id: 'body',
  afterDatasetsDraw(chart) {
    if (picture.panel.form === 'strip') return;
    for (const bar of barBoxes(chart, picture))
      if (bodyOf(bar.mark) !== 'solid')
        strokeLines(chart.ctx, [outline(bar)], statusStroke(bar, palette));
  },
});
