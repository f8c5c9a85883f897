/** Shares on strips from 0 to 100 %: label above, words in the free part of the strip. */
import type { MarkPlan, PanelPlan } from './chart-plan';
import { markNotes, shownLabel } from './mark-notes';
import {
  HIT_MARGIN,
  LABEL_LINE,
  LABEL_SIZE,
  type PanelPicture,
  SMALL_LINE,
  SMALL_SIZE,
  type TextItem,
  textBlock,
  textItem,
} from './picture';
import { tickWords } from './plan-scale';
import { wrapText } from './text-width';

const THICKNESS = 28;
const GAP = 22;
const EDGE = 1;

/** The value stands beside the bound, on the side that the band leaves free. */
function valueItem(mark: MarkPlan, x: number, y: number): TextItem {
  const free = mark.open === 'up' ? 'left' : 'right';
  return textItem(mark.valueText, free === 'right' ? x + 9 : x - 9, y, {
    bold: true,
    halo: true,
    anchor: free === 'right' ? 'left' : 'right',
  });
}

export function layOutStrip(
  panel: PanelPlan,
  width: number,
  top: number,
): Omit<PanelPicture, 'area'> & { readonly height: number } {
  const labels = panel.marks.map((mark) => wrapText(shownLabel(mark), LABEL_SIZE, width));
  const notes = panel.marks.map(markNotes);
  const heights = labels.map(
    (lines, row) => lines.length * LABEL_LINE + (notes[row]?.length ?? 0) * SMALL_LINE,
  );
  const tallest = Math.max(...heights);
  const pitch = tallest + 5 + THICKNESS + GAP;
  const first = top + tallest + 5 + THICKNESS / 2;
  const centre = (row: number) => first + row * pitch;
  const bottom = centre(panel.marks.length - 1) + THICKNESS / 2;
  const start = first - THICKNESS / 2;
  const plot = { x: EDGE, y: start, width: width - 2 * EDGE, height: bottom - start };
  const scaleX = (value: number) => plot.x + (value / panel.max) * plot.width;
  const texts = panel.marks.flatMap((mark, row) => {
    const y = top + row * pitch + tallest - (heights[row] ?? 0);
    const lines = labels[row] ?? [];
    return [
      ...textBlock(lines, 0, y + 13, LABEL_LINE),
      ...(notes[row] ?? []).map((note, index) =>
        textItem(note.text, 0, y + lines.length * LABEL_LINE + 11 + index * SMALL_LINE, {
          size: SMALL_SIZE,
          tone: note.tone,
        }),
      ),
      valueItem(mark, scaleX(mark.to), centre(row) + 5),
    ];
  });
  const ticks = panel.ticks.map((tick) =>
    textItem(tickWords(tick) + panel.tickSuffix, scaleX(tick), bottom + 18, {
      size: SMALL_SIZE,
      tone: 'ink-soft',
      anchor: tick === 0 ? 'left' : tick === panel.max ? 'right' : 'center',
    }),
  );
  return {
    panel,
    direction: 'right',
    plot,
    rows: { first, pitch },
    thickness: THICKNESS,
    max: panel.max,
    grid: [],
    marks: panel.marks.map((mark, row) => ({
      mark,
      row,
      hit: {
        x: -HIT_MARGIN,
        y: top + row * pitch,
        width: width + 2 * HIT_MARGIN,
        height: pitch - GAP + 4,
      },
    })),
    texts: [...texts, ...ticks],
    lines: [],
    height: bottom + 24,
  };
}
