/**
 * The chart as SVG text, drawn by Chart.js from the configuration that the browser gets.
 *
 *     drawSvg(planChart(chart, dataset), { width: WIDE })    // in the page; again with NARROW
 *
 * Text stays text; colours are custom properties of the page with the light theme as fallback; the
 * ground is transparent. Over the drawing lie links, one a mark, that work without JavaScript. The
 * same plan and width give the same bytes on every machine: no font is measured.
 */
import { BasicPlatform } from 'chart.js';
import { chartConfig, LABEL_FAMILY, type PanelConfig } from '../chart/chart-config';
import type { ChartPlan, MarkPlan } from '../chart/chart-plan';
import { layOutChart } from '../chart/lay-out-chart';
import { type Palette, THEMED } from '../chart/palette';
import type { PanelPicture, Picture } from '../chart/picture';
import { Chart } from '../chart/register-chart';
import { SvgContext } from './svg-context';
import { escapeXml } from './svg-markup';

export interface SvgOptions {
  /** Width of the layout, `WIDE` or `NARROW`. */
  readonly width: number;
}

const place = ({ area }: PanelPicture) =>
  area.x === 0 && area.y === 0 ? '' : ` transform="translate(${area.x} ${area.y})"`;

/** One panel drawn by Chart.js through a context that writes SVG. */
function panelMarkup(picture: PanelPicture, palette: Palette): string {
  const { width, height } = picture.area;
  const context = new SvgContext(width, height);
  const config = chartConfig(picture, { palette, family: LABEL_FAMILY });
  // Chart.js asks for a canvas; it needs only what the context offers.
  const canvas = context.canvas as unknown as HTMLCanvasElement;
  new Chart(canvas, { ...config, platform: BasicPlatform } as PanelConfig).destroy();
  return `<g${place(picture)}>${context}</g>`;
}

const nameOf = (mark: MarkPlan) => `${mark.label}: ${mark.longText}`;

/** Transparent links over the marks of a panel. */
function links(picture: PanelPicture): string {
  const round = (value: number) => Math.round(value);
  return picture.marks
    .map(({ mark, hit }) => {
      const [x, y] = [picture.area.x + hit.x, picture.area.y + hit.y].map(round);
      return `<a href="${escapeXml(mark.href)}"><title>${escapeXml(nameOf(mark))}</title><rect x="${x}" y="${y}" width="${round(hit.width)}" height="${round(hit.height)}"/></a>`;
    })
    .join('');
}

/** All panels in their places, without the element that holds them. */
export const pictureMarkup = (picture: Picture, palette: Palette): string =>
  picture.panels.map((panel) => panelMarkup(panel, palette)).join('');

export function drawSvg(plan: ChartPlan, { width }: SvgOptions): string {
  const picture = layOutChart(plan, width);
  const size = `width="${picture.width}" height="${picture.height}" viewBox="0 0 ${picture.width} ${picture.height}"`;
  const drawing = pictureMarkup(picture, THEMED);
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${LABEL_FAMILY}"><g role="img" aria-label="${escapeXml(plan.alt)}">${drawing}</g><g fill="none" pointer-events="all">${picture.panels.map(links).join('')}</g></svg>`;
}
