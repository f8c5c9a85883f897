/**
 * A bar as the plugins see it: along its length and across it, whichever way it points, so that
 * each hedge is drawn by one function for rows and columns.
 */
import type { Chart } from 'chart.js';
import type { MarkPlan } from '../chart-plan';
import type { PanelPicture } from '../picture';

export interface BarBox {
  readonly mark: MarkPlan;
  /** Pixels along the bar: zero end and value end. */
  readonly start: number;
  readonly end: number;
  /** Pixels across it. */
  readonly low: number;
  readonly high: number;
  readonly up: boolean;
}

/** Step in pixels towards greater values: a canvas counts downwards. */
export const onward = ({ up }: BarBox, pixels: number): number => (up ? -pixels : pixels);

/** Canvas point of a place along and across the bar. */
export const pointOf = ({ up }: BarBox, along: number, across: number): [number, number] =>
  up ? [across, along] : [along, across];

/** Boxes of a panel's marks on the chart's own scales; a whole has a bracket and no bar. */
export function barBoxes(chart: Chart, picture: PanelPicture): BarBox[] {
  const { x, y } = chart.scales;
  if (x === undefined || y === undefined) throw new Error('chart without scales: x, y');
  const up = picture.direction === 'up';
  const [value, rows] = up ? [y, x] : [x, y];
  return picture.marks
    .filter(({ mark }) => mark.role !== 'whole')
    .map(({ mark, row }) => {
      const centre = rows.getPixelForValue(row);
      return {
        mark,
        start: value.getPixelForValue(mark.from),
        end: value.getPixelForValue(mark.to),
        low: centre - picture.thickness / 2,
        high: centre + picture.thickness / 2,
        up,
      };
    });
}

/** How the body of a mark is drawn: status shows in its outline, words alone give a band. */
export type Body = 'solid' | 'hollow' | 'dashed';

export function bodyOf({ planned, status }: MarkPlan): Body {
  if (status === 'derived') return 'dashed';
  return planned ? 'hollow' : 'solid';
}
