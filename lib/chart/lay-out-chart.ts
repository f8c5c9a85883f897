import type { ChartPlan, PanelPlan } from './chart-plan';
import { type ColumnFrame, layOutColumns } from './lay-out-columns';
import { layOutParts } from './lay-out-parts';
import { layOutRows } from './lay-out-rows';
import { layOutStrip } from './lay-out-strip';
import {
  isNarrow,
  LABEL_LINE,
  LABEL_SIZE,
  type PanelPicture,
  type Picture,
  SMALL_LINE,
  SMALL_SIZE,
  type TextItem,
  textBlock,
  textItem,
} from './picture';
import { ticksUpTo } from './plan-scale';
import { type RowFrame, rowFrame } from './row-frame';
import { wrapText } from './text-width';

const PANEL_GAP = 26;
const COLUMN_HEIGHT = 210;
/** Below this, panels side by side would be unreadable. */
const LEAST_PANEL = 200;

/** What of a plan the layout needs. */
export type Drawable = Pick<ChartPlan, 'form' | 'panels'>;

interface Arrangement {
  readonly columnHeight: number;
  readonly besides: boolean;
}

type Body = Omit<PanelPicture, 'area'> & { readonly height: number };

interface Heading {
  readonly texts: readonly TextItem[];
  readonly height: number;
}

/** Panel title, and for columns the unit of the scale that stands beside them. */
function headingOf(panel: PanelPlan, width: number): Heading {
  const lines = panel.title === null ? [] : wrapText(panel.title, LABEL_SIZE, width, true);
  const title = textBlock(lines, 0, 13, LABEL_LINE, { bold: true });
  const after = lines.length * LABEL_LINE;
  if (panel.form !== 'columns') return { texts: title, height: after === 0 ? 0 : after + 8 };
  const unit = textItem(panel.scaleLabel, 0, after + 12, { size: SMALL_SIZE, tone: 'ink-soft' });
  return { texts: [...title, unit], height: after + SMALL_LINE + 8 };
}

interface Frames {
  readonly rows: RowFrame | null;
  readonly columns: ColumnFrame;
}

/** `width` is that of one panel. */
function framesOf(plan: Drawable, width: number, { columnHeight, besides }: Arrangement): Frames {
  const above = besides || plan.panels.some(({ form }) => form === 'strip');
  const rows = plan.panels.filter(({ form }) => form === 'rows');
  const max = Math.max(...plan.panels.map((panel) => panel.max));
  return {
    rows: rows.length > 0 ? rowFrame(rows, width, { above, level: besides }) : null,
    columns: { pixelsPerUnit: columnHeight / max, height: 0, ticks: ticksUpTo(max) },
  };
}

function bodyOf(panel: PanelPlan, frames: Frames, width: number, top: number): Body {
  if (panel.form === 'strip') return layOutStrip(panel, width, top);
  if (panel.form === 'parts') return layOutParts(panel, width, top);
  if (panel.form === 'columns') return layOutColumns(panel, frames.columns, width, top);
  if (frames.rows === null) throw new Error('rows without a frame');
  return layOutRows(panel, frames.rows, top);
}

const withHeading = (body: Body, heading: Heading, area: PanelPicture['area']): PanelPicture => ({
  ...body,
  area,
  texts: [...heading.texts, ...body.texts],
});

function stacked(plan: Drawable, width: number, arrangement: Arrangement): Picture {
  const frames = framesOf(plan, width, arrangement);
  let y = 0;
  const panels = plan.panels.map((panel) => {
    const heading = headingOf(panel, width);
    const body = bodyOf(panel, frames, width, heading.height);
    const placed = withHeading(body, heading, { x: 0, y, width, height: body.height });
    y += body.height + PANEL_GAP;
    return placed;
  });
  return { width, height: Math.ceil(y - PANEL_GAP), panels };
}

/** Widths of panels side by side: columns take room by their number, single values alike. */
function widthsOf({ panels }: Drawable, width: number): number[] {
  const weights = panels.map(({ form, marks }) => (form === 'columns' ? marks.length + 0.4 : 1));
  const unit =
    (width - PANEL_GAP * (panels.length - 1)) / weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor(unit * weight));
}

/** Panels side by side, their headings and columns equally high so that zero lines agree. */
function besides(plan: Drawable, width: number, arrangement: Arrangement): Picture {
  const widths = widthsOf(plan, width);
  const loose = framesOf(plan, Math.min(...widths), arrangement);
  const headings = plan.panels.map((panel, index) => headingOf(panel, widths[index] ?? 0));
  const top = Math.max(...headings.map(({ height }) => height));
  const heights = plan.panels.map(
    (panel, index) => bodyOf(panel, loose, widths[index] ?? 0, top).plot.height,
  );
  const frames = { ...loose, columns: { ...loose.columns, height: Math.max(...heights) } };
  let x = 0;
  const panels = plan.panels.map((panel, index) => {
    const own = widths[index] ?? 0;
    const body = bodyOf(panel, frames, own, top);
    const area = { x, y: 0, width: own, height: body.height };
    x += own + PANEL_GAP;
    return withHeading(body, headings[index] as Heading, area);
  });
  const height = Math.ceil(Math.max(...panels.map(({ area }) => area.height)));
  return { width, height, panels };
}

export interface LayoutOptions {
  /** Height of the tallest column, for pictures that are short of room. */
  readonly columnHeight?: number;
}

/** The whole picture at a width; heights follow from the words. */
export function layOutChart(
  plan: Drawable,
  width: number,
  { columnHeight = COLUMN_HEIGHT }: LayoutOptions = {},
): Picture {
  const alike = plan.form === 'values' || plan.panels.every(({ form }) => form === 'columns');
  const side =
    alike &&
    plan.panels.length > 1 &&
    !isNarrow(width) &&
    Math.min(...widthsOf(plan, width)) >= LEAST_PANEL;
  return side
    ? besides(plan, width, { columnHeight, besides: true })
    : stacked(plan, width, { columnHeight, besides: false });
}
