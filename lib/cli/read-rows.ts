/** Mentions as rows of output: snake_case names, code-point or UTF-16 offsets, exact numbers. */
import type { QuantityMention, Words } from '../quantity/mention';
import { type CodePointIndex, indexCodePoints } from '../text/code-points';

export const OFFSETS = ['codepoint', 'utf16'] as const;
export type OffsetUnit = (typeof OFFSETS)[number];

type Cell = string | number | null | readonly object[];
export type MentionRow = Readonly<Record<string, Cell>>;

const EXACT = /^-?\d+(\.\d+)?$/;
const HOLDS_TEXT = new Set(['date', 'time']);

/**
 * A number where a double prints the very same digits again; a string where a reader of JSON that
 * holds numbers in doubles would get another one. Names of dates and times stay strings, "2012" is
 * a year there.
 */
function exact(value: string | null, mention: QuantityMention): Cell {
  if (value === null || HOLDS_TEXT.has(mention.class) || !EXACT.test(value)) return value;
  return String(Number(value)) === value ? Number(value) : value;
}

function wordCells(name: string, words: Words | null, place: (at: number) => number): MentionRow {
  return {
    [`${name}_text`]: words?.text ?? null,
    [`${name}_start`]: words ? place(words.start) : null,
    [`${name}_end`]: words ? place(words.end) : null,
  };
}

function rowOf(mention: QuantityMention, place: (at: number) => number): MentionRow {
  return {
    start: place(mention.start),
    end: place(mention.end),
    text: mention.text,
    class: mention.class,
    tier: mention.tier,
    value: exact(mention.value, mention),
    value2: exact(mention.value2, mention),
    unit: mention.unit,
    ...wordCells('unit', mention.unitWords, place),
    modifier: mention.modifier,
    ...wordCells('hedge', mention.hedge, place),
    change: mention.change,
    period: mention.period?.edtf ?? null,
    ...wordCells('period', mention.period?.words ?? null, place),
    period_reason: mention.period?.reason ?? null,
    conversion_of: mention.conversionOf,
    ...wordCells('whole', mention.whole, place),
    steps: mention.steps,
  };
}

function placeBy(index: CodePointIndex, offsets: OffsetUnit): (at: number) => number {
  return offsets === 'codepoint' ? (at) => at : (at) => index.toUtf16(at);
}

export function mentionRows(
  text: string,
  mentions: readonly QuantityMention[],
  offsets: OffsetUnit,
): MentionRow[] {
  const place = placeBy(indexCodePoints(text), offsets);
  return mentions.map((mention) => rowOf(mention, place));
}
