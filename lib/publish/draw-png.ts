/**
 * The chart as a picture of 1200 × 630 pixels, for download and as social card: title with its
 * numbers under the marker, measure, chart, source. Light theme, drawn by the page's configuration.
 */
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { BasicPlatform } from 'chart.js';
import { chartConfig, type PanelConfig } from '../chart/chart-config';
import type { ChartPlan } from '../chart/chart-plan';
import { layOutChart } from '../chart/lay-out-chart';
import { HIGHLIGHT, LIGHT } from '../chart/palette';
import type { PanelPicture, Picture } from '../chart/picture';
import { Chart } from '../chart/register-chart';
import { CARD_SANS, CARD_SERIF, registerCardFonts } from './card-fonts';
import { numberSpans } from './number-spans';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 56;
const ROOM = CARD_WIDTH - 2 * MARGIN;
const TITLE = { size: 40, line: 48 };
const SMALL = { size: 22, line: 30 };
const FOOT = 18;
/** Beyond this, a chart of few rows would shout. */
const MOST_SCALE = 1.9;

function wrap(ctx: SKRSContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && ctx.measureText(`${last} ${word}`).width <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Marker strokes under the parts of a line that state a number, then the line itself. */
function drawTitleLine(ctx: SKRSContext2D, line: string, y: number, plan: ChartPlan): void {
  ctx.fillStyle = HIGHLIGHT.light;
  for (const [start, end] of numberSpans(line, plan)) {
    const x = MARGIN + ctx.measureText(line.slice(0, start)).width;
    const width = ctx.measureText(line.slice(start, end)).width;
    ctx.beginPath();
    ctx.roundRect(x - 4, y - 32, width + 8, 42, 5);
    ctx.fill();
  }
  ctx.fillStyle = LIGHT.ink;
  ctx.fillText(line, MARGIN, y);
}

/** Title and subtitle; returns where the chart may begin. */
function drawHead(ctx: SKRSContext2D, plan: ChartPlan): number {
  ctx.font = `600 ${TITLE.size}px ${CARD_SERIF}`;
  let y = MARGIN + 30;
  for (const line of wrap(ctx, plan.title, ROOM)) {
    drawTitleLine(ctx, line, y, plan);
    y += TITLE.line;
  }
  ctx.font = `400 ${SMALL.size}px ${CARD_SANS}`;
  ctx.fillStyle = LIGHT['ink-soft'];
  y -= 8;
  for (const line of wrap(ctx, plan.subtitle, ROOM)) {
    ctx.fillText(line, MARGIN, y);
    y += SMALL.line;
  }
  return y;
}

/** Source and name of the project; returns where the chart must end. */
function drawFoot(ctx: SKRSContext2D, plan: ChartPlan): number {
  const y = CARD_HEIGHT - 34;
  ctx.font = `600 ${FOOT}px ${CARD_SANS}`;
  ctx.fillStyle = LIGHT.ink;
  ctx.textAlign = 'right';
  ctx.fillText('Figures of Record', CARD_WIDTH - MARGIN, y);
  ctx.textAlign = 'left';
  ctx.font = `400 ${FOOT}px ${CARD_SANS}`;
  ctx.fillStyle = LIGHT['ink-soft'];
  const source = `Source: ${plan.source.map(({ text }) => text).join('')}`;
  const lines = wrap(ctx, source, ROOM - 190);
  lines.forEach((line, index) => {
    ctx.fillText(line, MARGIN, y - (lines.length - 1 - index) * 24);
  });
  return y - lines.length * 24 - 8;
}

/** The layout whose words come out largest; of equals the widest, which fills the card. */
function fitTo(plan: ChartPlan, height: number): { picture: Picture; scale: number } {
  let best = { picture: layOutChart(plan, ROOM), scale: 0 };
  for (let width = 560; width <= ROOM; width += 24)
    for (const columnHeight of [210, 170, 130]) {
      const picture = layOutChart(plan, width, { columnHeight });
      const scale = Math.min(ROOM / picture.width, height / picture.height, MOST_SCALE);
      if (scale >= best.scale - 0.001) best = { picture, scale };
    }
  return best;
}

function drawPanel(picture: PanelPicture, scale: number): Canvas {
  const canvas = createCanvas(Math.ceil(picture.area.width), Math.ceil(picture.area.height));
  const look = { palette: LIGHT, family: CARD_SANS, devicePixelRatio: scale };
  const config = { ...chartConfig(picture, look), platform: BasicPlatform } as PanelConfig;
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, config);
  // Destroying a chart clears its canvas, so the picture is kept as a copy.
  const copy = createCanvas(canvas.width, canvas.height);
  copy.getContext('2d').drawImage(canvas, 0, 0);
  chart.destroy();
  return copy;
}

export function drawPng(plan: ChartPlan): Buffer {
  registerCardFonts();
  const canvas = createCanvas(CARD_WIDTH, CARD_HEIGHT);
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = LIGHT.paper;
  ctx.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  const top = drawHead(ctx, plan);
  const bottom = drawFoot(ctx, plan);
  const { picture, scale } = fitTo(plan, bottom - top);
  const y = top + Math.max(0, (bottom - top - picture.height * scale) / 3);
  for (const panel of picture.panels)
    ctx.drawImage(drawPanel(panel, scale), MARGIN + panel.area.x * scale, y + panel.area.y * scale);
  return canvas.toBuffer('image/png');
}
