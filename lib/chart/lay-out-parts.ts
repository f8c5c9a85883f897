/** Parts in one bar, and under them a bracket for the whole: 30 + 14 = 44. */
import type { MarkPlan, PanelPlan } from './chart-plan';
import { markNotes, shownLabel } from './mark-notes';
import {
  isNarrow,
  LABEL_LINE,
  LABEL_SIZE,
  type PanelPicture,
  SMALL_LINE,
  SMALL_SIZE,
  type TextItem,
  textItem,
} from './picture';
import { wrapText } from './text-width';

const THICKNESS = 40;
const VALUE_SIZE = 22;
const VALUE_LINE = 26;
const EDGE = 1;

interface Words {
  readonly mark: MarkPlan;
  readonly lines: readonly {
    readonly text: string;
    readonly small: boolean;
    readonly tone: TextItem['tone'];
  }[];
}

function wordsOf(mark: MarkPlan, width: number): Words {
  const label = wrapText(shownLabel(mark), LABEL_SIZE, width).map((text) => ({
    text,
    small: false,
    tone: 'ink' as const,
  }));
  const notes = markNotes(mark).flatMap((note) =>
    wrapText(note.text, SMALL_SIZE, width).map((text) => ({ text, small: true, tone: note.tone })),
  );
  return { mark, lines: [...label, ...notes] };
}

const heightOf = ({ lines }: Words) =>
  VALUE_LINE + lines.reduce((sum, { small }) => sum + (small ? SMALL_LINE : LABEL_LINE), 0);

/** Value large, label and small print below it; returns texts from `y` downwards. */
function blockTexts({ mark, lines }: Words, x: number, y: number, anchor: TextItem['anchor']) {
  let baseline = y + 20;
  const texts = [textItem(mark.valueText, x, baseline, { size: VALUE_SIZE, bold: true, anchor })];
  for (const { text, small, tone } of lines) {
    baseline += small ? SMALL_LINE : LABEL_LINE;
    texts.push(
      textItem(text, x, baseline, { size: small ? SMALL_SIZE : LABEL_SIZE, tone, anchor }),
    );
  }
  return texts;
}

export function layOutParts(
  panel: PanelPlan,
  width: number,
  top: number,
): Omit<PanelPicture, 'area'> & { readonly height: number } {
  const plotWidth = width - 2 * EDGE;
  const scaleX = (value: number) => EDGE + (value / panel.max) * plotWidth;
  const parts = panel.marks.filter(({ role }) => role === 'part');
  const whole = panel.marks.find(({ role }) => role === 'whole');
  const words = parts.map((mark) => wordsOf(mark, scaleX(mark.to) - scaleX(mark.from) - 10));
  const above = Math.max(...words.map(heightOf)) + 8;
  const barTop = top + above;
  const bracketTop = barTop + THICKNESS + 8;
  const wholeWords = whole && wordsOf(whole, isNarrow(width) ? width : 360);
  const height = bracketTop + 18 + (wholeWords ? heightOf(wholeWords) : 0) + 4;
  const placed = panel.marks.map((mark) => ({
    mark,
    row: 0,
    hit:
      mark.role === 'whole'
        ? { x: 0, y: bracketTop, width, height: height - bracketTop }
        : {
            x: scaleX(mark.from),
            y: top,
            width: scaleX(mark.to) - scaleX(mark.from),
            height: above + THICKNESS,
          },
  }));
  return {
    panel,
    direction: 'right',
    plot: { x: EDGE, y: barTop, width: plotWidth, height: THICKNESS },
    rows: { first: barTop + THICKNESS / 2, pitch: THICKNESS },
    thickness: THICKNESS,
    max: panel.max,
    grid: [],
    marks: placed,
    texts: [
      ...words.flatMap((block) => blockTexts(block, scaleX(block.mark.from), top, 'left')),
      ...(wholeWords ? blockTexts(wholeWords, width / 2, bracketTop + 14, 'center') : []),
    ],
    lines: [
      {
        points: [
          [EDGE, bracketTop],
          [EDGE, bracketTop + 8],
          [width - EDGE, bracketTop + 8],
          [width - EDGE, bracketTop],
        ],
        tone: 'ink-soft',
        dash: [],
      },
      {
        points: [
          [width / 2, bracketTop + 8],
          [width / 2, bracketTop + 14],
        ],
        tone: 'ink-soft',
        dash: [],
      },
    ],
    height,
  };
}
