/**
 * The one Chart.js configuration of a panel: the same in the browser, for the SVG in the page and
 * for the PNG. Only colours and the font family are passed in.
 *
 * Nothing is responsive: the picture has the size that the layout gave it and is scaled as a whole
 * (CSS width, and `devicePixelRatio` in the browser), so that canvas and SVG agree. Scales draw no
 * text and are not measured, because measured text would move the chart from machine to machine.
 */
import type { ChartConfiguration } from 'chart.js';
import { softLength } from './open-end';
import type { Palette } from './palette';
import type { PanelPicture, PlacedMark } from './picture';
import { bodyOf } from './plugins/bar-box';
import { drawBand } from './plugins/draw-band';
import { drawBody } from './plugins/draw-body';
import { drawOpenEnd } from './plugins/draw-open-end';
import { drawSoftEnd } from './plugins/draw-soft-end';
import { drawUnits } from './plugins/draw-units';
import { drawWords } from './plugins/draw-words';

export type PanelConfig = ChartConfiguration<'bar', ([number, number] | null)[], string>;

/** Families that systems have and that run about as wide as the layout assumes. */
export const LABEL_FAMILY = "'Helvetica Neue',Arial,'Liberation Sans',Roboto,sans-serif";

export interface Look {
  readonly palette: Palette;
  /** CSS font families of labels. */
  readonly family: string;
  readonly devicePixelRatio?: number;
}

/** Fill of a bar: solid for outcomes, none where an outline or a band speaks. */
function fillOf(picture: PanelPicture, { mark }: PlacedMark, palette: Palette): string {
  const solid = picture.panel.form !== 'strip' && bodyOf(mark) === 'solid';
  return solid && mark.open !== 'down' ? palette['series-1'] : 'transparent';
}

/** From zero (or what it stands on) to where the solid part ends. */
function spanOf({ max, plot, direction }: PanelPicture, { mark }: PlacedMark): [number, number] {
  const pixels = direction === 'up' ? plot.height : plot.width;
  const length = ((mark.to - mark.from) / max) * pixels;
  const soft = mark.bound === 'approx' ? (softLength(length) / 2 / pixels) * max : 0;
  return [mark.from, mark.to - soft];
}

/** Marks of one row lie in one dataset each; rows of single marks share one. */
function datasetsOf(picture: PanelPicture, palette: Palette): PanelConfig['data']['datasets'] {
  const bars = picture.marks.filter(({ mark }) => mark.role !== 'whole');
  const layers = picture.panel.form === 'parts' ? bars.map((bar) => [bar]) : [bars];
  return layers.map((layer) => ({
    data: layer.map((bar) => spanOf(picture, bar)),
    backgroundColor: layer.map((bar) => fillOf(picture, bar, palette)),
    hoverBackgroundColor: layer.map((bar) => fillOf(picture, bar, palette)),
    barThickness: picture.thickness,
    borderWidth: 0,
    grouped: false,
    inflateAmount: 0,
    clip: false,
  }));
}

/**
 * Rows lie on a linear scale by their number, so that the plot may start and end anywhere between
 * them; a category scale would force half a row of room on either side.
 */
function rowSpan({ direction, plot, rows }: PanelPicture): { min: number; max: number } {
  const [from, length] = direction === 'up' ? [plot.x, plot.width] : [plot.y, plot.height];
  const min = (from - rows.first) / rows.pitch;
  return { min, max: min + length / rows.pitch };
}

function scalesOf(
  picture: PanelPicture,
  palette: Palette,
): NonNullable<PanelConfig['options']>['scales'] {
  // Labels that nobody sees would still be worded, by a formatter that takes 20 ms to come by.
  const ticks = { display: false, callback: () => '' };
  const bare = { type: 'linear', border: { display: false }, ticks } as const;
  const value = {
    ...bare,
    min: 0,
    max: picture.max,
    grid: { color: palette.hairline, drawTicks: false, lineWidth: 1 },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = picture.grid.map((tick) => ({ value: tick }));
    },
  };
  const rows = {
    ...bare,
    ...rowSpan(picture),
    offset: false,
    reverse: picture.direction === 'right',
    grid: { display: false, drawTicks: false },
  };
  return picture.direction === 'up' ? { x: rows, y: value } : { x: value, y: rows };
}

/** Configuration of a laid-out panel; see the head of this file for what may differ between uses. */
export function chartConfig(picture: PanelPicture, look: Look): PanelConfig {
  const { palette, family, devicePixelRatio = 1 } = look;
  const { area, plot } = picture;
  return {
    type: 'bar',
    data: {
      labels: picture.marks.map((_, row) => String(row)),
      datasets: datasetsOf(picture, palette),
    },
    options: {
      indexAxis: picture.direction === 'up' ? 'x' : 'y',
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio,
      events: [],
      layout: {
        autoPadding: false,
        padding: {
          left: plot.x,
          top: plot.y,
          right: area.width - plot.x - plot.width,
          bottom: area.height - plot.y - plot.height,
        },
      },
      scales: scalesOf(picture, palette),
    } as NonNullable<PanelConfig['options']>,
    plugins: [
      drawUnits(picture, palette),
      drawBody(picture, palette),
      drawSoftEnd(picture, palette, family),
      drawOpenEnd(picture, palette),
      drawBand(picture, palette),
      drawWords(picture, palette, family),
    ],
  };
}
