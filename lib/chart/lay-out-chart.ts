import type { ChartPlan, PanelPlan } from './chart-plan';
import { type ColumnFrame, layOutColumns } from './lay-out-columns';
import { layOutParts } from './lay-out-parts';
import { layOutRows, rowFrame } from './lay-out-rows';
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
import { wrapText } from './text-width';

const PANEL_GAP = 26;
const COLUMN_HEIGHT = 210;

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

function framesOf(plan: ChartPlan, width: number) {
  const hasStrip = plan.panels.some(({ form }) => form === 'strip');
  const rows = plan.panels.filter(({ form }) => form === 'rows');
  const max = Math.max(...plan.panels.map((panel) => panel.max));
  const columns: ColumnFrame = {
    pixelsPerUnit: COLUMN_HEIGHT / max,
    height: 0,
    ticks: ticksUpTo(max),
  };
  return { rows: rows.length > 0 ? rowFrame(rows, width, hasStrip) : null, columns };
}

function bodyOf(
  panel: PanelPlan,
  frames: ReturnType<typeof framesOf>,
  width: number,
  top: number,
): Body {
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

function stacked(plan: ChartPlan, width: number): Picture {
  const frames = framesOf(plan, width);
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

/** Columns of like width side by side, their headings equally high so that baselines agree. */
function sideBySide(plan: ChartPlan, width: number): Picture {
  const loose = framesOf(plan, width);
  const columns = plan.panels.reduce((sum, { marks }) => sum + marks.length + 0.4, 0);
  const unit = (width - PANEL_GAP * (plan.panels.length - 1)) / columns;
  const widths = plan.panels.map(({ marks }) => Math.floor(unit * (marks.length + 0.4)));
  const headings = plan.panels.map((panel, index) => headingOf(panel, widths[index] ?? width));
  const top = Math.max(...headings.map(({ height }) => height));
  const heights = plan.panels.map(
    (panel, index) => bodyOf(panel, loose, widths[index] ?? width, top).plot.height,
  );
  const frames = { ...loose, columns: { ...loose.columns, height: Math.max(...heights) } };
  let x = 0;
  const panels = plan.panels.map((panel, index) => {
    const own = widths[index] ?? width;
    const body = bodyOf(panel, frames, own, top);
    const area = { x, y: 0, width: own, height: body.height };
    x += own + PANEL_GAP;
    return withHeading(body, headings[index] as Heading, area);
  });
  return { width, height: Math.ceil(Math.max(...panels.map(({ area }) => area.height))), panels };
}

/** The whole picture at a width; heights follow from the words. */
export function layOutChart(plan: ChartPlan, width: number): Picture {
  const columns = plan.panels.every(({ form }) => form === 'columns');
  return columns && !isNarrow(width) && plan.panels.length > 1
    ? sideBySide(plan, width)
    : stacked(plan, width);
}
