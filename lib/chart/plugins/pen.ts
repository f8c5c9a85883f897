/** Small strokes that several plugins share. Paths only, so that every 2D context can follow. */
import { type BarBox, onward, pointOf } from './bar-box';

export interface Stroke {
  readonly color: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly alpha?: number;
}

export type Point = readonly [x: number, y: number];

/** Strokes lines of points as one path. */
export function strokeLines(
  ctx: CanvasRenderingContext2D,
  lines: readonly (readonly Point[])[],
  { color, width = 1.5, dash = [], alpha = 1 }: Stroke,
): void {
  ctx.save();
  ctx.globalAlpha = alpha;
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  for (const line of lines)
    line.forEach(([x, y], index) => {
      if (index === 0) ctx.moveTo(x, y);
      else ctx.lineTo(x, y);
    });
  ctx.stroke();
  ctx.restore();
}

/** Diagonals of a hatch between two places along a bar, one a step, clipped to the bar by geometry. */
function diagonals(bar: BarBox, from: number, to: number, step: number): Point[][] {
  const size = bar.high - bar.low;
  const slant = Math.min(size, 12);
  const lines: Point[][] = [];
  const [near, far] = from < to ? [from, to] : [to, from];
  for (let at = near; at + slant <= far + 0.01; at += step)
    lines.push([pointOf(bar, at, bar.high), pointOf(bar, at + slant, bar.low)]);
  return lines;
}

/**
 * A hatch that fades from `from` to `to` along the bar: steps of opacity, each one path, so that
 * no gradient is needed and a print stays crisp.
 */
export function fadingHatch(
  ctx: CanvasRenderingContext2D,
  bar: BarBox,
  { from, to, step, color }: { from: number; to: number; step: number; color: string },
): void {
  const lines = diagonals(bar, from, to, step);
  const fromNear = from < to;
  const bands = Math.min(6, lines.length);
  for (let band = 0; band < bands; band += 1) {
    const first = Math.floor((band * lines.length) / bands);
    const last = Math.floor(((band + 1) * lines.length) / bands);
    const strength = fromNear ? 1 - band / bands : (band + 1) / bands;
    strokeLines(ctx, lines.slice(first, last), {
      color,
      alpha: Number((strength * 0.9).toFixed(2)),
    });
  }
}

/** An arrow along the middle of a bar; negative lengths point towards zero. */
export function arrow(
  ctx: CanvasRenderingContext2D,
  bar: BarBox,
  { from, length, stroke }: { from: number; length: number; stroke: Stroke },
): void {
  const middle = (bar.low + bar.high) / 2;
  const tip = from + onward(bar, length);
  const back = tip - onward(bar, Math.sign(length) * 5);
  strokeLines(ctx, [[pointOf(bar, from, middle), pointOf(bar, tip, middle)]], stroke);
  const head = [
    pointOf(bar, back, middle - 4),
    pointOf(bar, tip, middle),
    pointOf(bar, back, middle + 4),
  ];
  strokeLines(ctx, [head], { color: stroke.color, width: stroke.width ?? 1.5 });
}
