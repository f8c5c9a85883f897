/** Direct labels, dividers and brackets, where the layout put them. */
import type { Plugin } from 'chart.js';
import type { Palette } from '../palette';
import type { PanelPicture, TextItem } from '../picture';
import { strokeLines } from './pen';

export const BOLD_WEIGHT = 600;

function drawText(ctx: CanvasRenderingContext2D, item: TextItem, palette: Palette, family: string) {
  ctx.font = `${item.bold ? BOLD_WEIGHT : 400} ${item.size}px ${family}`;
  ctx.fillStyle = palette[item.tone];
  ctx.textAlign = item.anchor;
  ctx.textBaseline = 'alphabetic';
  if (item.halo) {
    ctx.strokeStyle = palette.paper;
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    ctx.strokeText(item.text, item.x, item.y);
  }
  ctx.fillText(item.text, item.x, item.y);
}

export const drawWords = (
  { texts, lines }: PanelPicture,
  palette: Palette,
  family: string,
): Plugin<'bar'> => ({
  id: 'words',
  afterDraw({ ctx }) {
    for (const { points, tone, dash } of lines)
      strokeLines(ctx, [points], { color: palette[tone], width: 1, dash });
    for (const item of texts) drawText(ctx, item, palette, family);
  },
});
