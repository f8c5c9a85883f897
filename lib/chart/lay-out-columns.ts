/** Columns over time on one scale for all panels; plans stand beyond a stamped divider. */
import type { MarkPlan, PanelPlan } from './chart-plan';
import { reachOf } from './open-end';
import {
  LABEL_LINE,
  LABEL_SIZE,
  type LineItem,
  type PanelPicture,
  SMALL_LINE,
  SMALL_SIZE,
  type TextItem,
  textBlock,
  textItem,
} from './picture';
import { tickWords } from './plan-scale';
import { textWidth, wrapText } from './text-width';

const LEAST_AXIS = 34;
/** Rows above the plot for the divider's words. */
const STAMP = 2 * SMALL_LINE + 8;

/** One scale for panels of one unit: a column means the same in each. */
export interface ColumnFrame {
  readonly pixelsPerUnit: number;
  /** Least height of a plot: panels side by side share it, so that their zero lines agree. */
  readonly height: number;
  readonly ticks: readonly number[];
}

const small = { size: SMALL_SIZE, tone: 'ink-soft' } as const;

/** What the column shows, below its year. */
function kindOf(mark: MarkPlan): string {
  // A formula that broke across lines would be read as two.
  if (mark.formula !== null) return `derived: ${mark.formula.replaceAll(' ', '\u00a0')}`;
  if (mark.shortLabel !== null) return mark.shortLabel;
  if (mark.change === 'increase') return 'increase';
  return mark.status === 'target' ? 'level aimed at' : 'level';
}

function yearOf(mark: MarkPlan): string {
  if (mark.period === null) return 'before';
  return mark.status === 'target' ? `by ${mark.period}` : mark.period;
}

function columnTexts(mark: MarkPlan, x: number, top: number, bottom: number, width: number) {
  const value = wrapText(mark.valueText, LABEL_SIZE, width, true);
  const year = yearOf(mark);
  const kind = wrapText(kindOf(mark), SMALL_SIZE, width);
  const centred = { anchor: 'center' } as const;
  return [
    ...textBlock(value, x, top - 8 - (value.length - 1) * LABEL_LINE, LABEL_LINE, {
      ...centred,
      bold: true,
      halo: true,
    }),
    textItem(year, x, bottom + 18, centred),
    ...textBlock(kind, x, bottom + 34, SMALL_LINE, { ...centred, ...small }),
  ];
}

/** “plans →” with the date stated, from the first planned column on. */
function dividerOf(
  marks: readonly MarkPlan[],
  x: number,
  top: number,
  bottom: number,
  room: number,
) {
  const plan = marks.find(({ planned }) => planned);
  if (plan === undefined) return { lines: [], texts: [] };
  const stamp = plan.statedOn === null ? [] : wrapText(`stated ${plan.statedOn}`, SMALL_SIZE, room);
  const lines: LineItem[] = [
    {
      points: [
        [x, top],
        [x, bottom],
      ],
      tone: 'ink-soft',
      dash: [2, 3],
    },
  ];
  const texts: TextItem[] = [
    textItem('plans →', x + 6, top + 10, { size: SMALL_SIZE, bold: true }),
    ...textBlock(stamp, x + 6, top + 10 + SMALL_LINE, SMALL_LINE, small),
  ];
  return { lines, texts };
}

export function layOutColumns(
  panel: PanelPlan,
  frame: ColumnFrame,
  width: number,
  top: number,
): Omit<PanelPicture, 'area'> & { readonly height: number } {
  const { pixelsPerUnit } = frame;
  const widest = Math.max(...frame.ticks.map((tick) => textWidth(tickWords(tick), SMALL_SIZE)));
  const axis = Math.max(LEAST_AXIS, Math.ceil(widest) + 12);
  const pitch = (width - axis) / panel.marks.length;
  const firstPlan = panel.marks.findIndex(({ planned }) => planned);
  const labelRoom = Math.max(
    ...panel.marks.map((mark) => {
      const lines = wrapText(mark.valueText, LABEL_SIZE, pitch - 8, true).length;
      return mark.to * pixelsPerUnit + reachOf(mark) + 12 + lines * LABEL_LINE;
    }),
  );
  const plotTop = top + STAMP + SMALL_LINE;
  // Whole pixels: Chart.js rounds its area to them.
  const plotHeight = Math.ceil(Math.max(labelRoom, frame.height));
  const plot = { x: axis, y: plotTop, width: width - axis, height: plotHeight };
  const bottom = plotTop + plotHeight;
  const ticks = frame.ticks.filter((tick) => tick * pixelsPerUnit <= plotHeight);
  const x = (row: number) => axis + (row + 0.5) * pitch;
  const dividerX = axis + Math.max(firstPlan, 0) * pitch;
  const divider = dividerOf(panel.marks, dividerX, top, bottom, width - dividerX - 8);
  const kindLines = panel.marks.map((mark) => wrapText(kindOf(mark), SMALL_SIZE, pitch - 8).length);
  return {
    panel,
    direction: 'up',
    plot,
    rows: { first: x(0), pitch },
    thickness: Math.min(64, Math.round(pitch * 0.56)),
    max: plotHeight / pixelsPerUnit,
    grid: ticks,
    marks: panel.marks.map((mark, row) => ({
      mark,
      row,
      hit: { x: axis + row * pitch, y: plotTop, width: pitch, height: plotHeight + 40 },
    })),
    texts: [
      ...divider.texts,
      ...ticks.map((tick) =>
        textItem(tickWords(tick), axis - 8, bottom - tick * pixelsPerUnit + 4, {
          ...small,
          anchor: 'right',
        }),
      ),
      ...panel.marks.flatMap((mark, row) =>
        columnTexts(
          mark,
          x(row),
          bottom - mark.to * pixelsPerUnit - reachOf(mark),
          bottom,
          pitch - 8,
        ),
      ),
    ],
    lines: [
      {
        points: [
          [axis, bottom],
          [width, bottom],
        ],
        tone: 'ink',
        dash: [],
      },
      ...divider.lines,
    ],
    height: bottom + 34 + Math.max(...kindLines) * SMALL_LINE - 8,
  };
}
