/** Mentions as a table for the terminal: place, words in their context, and what they state. */
import type { QuantityMention } from '../quantity/mention';
import { type CodePointIndex, indexCodePoints } from '../text/code-points';
import { grouped } from './group-digits';
import type { OffsetUnit } from './read-rows';

const HEADINGS = [
  'place',
  'words in context',
  'class',
  'value',
  'unit',
  'hedge',
  'change',
  'period',
];
const CONTEXT = 18;

/** One line, without characters that a terminal would act on. */
const oneLine = (words: string) => words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');

function inContext(index: CodePointIndex, { start, end }: QuantityMention): string {
  const before = index.slice({ start: Math.max(0, start - CONTEXT), end: start });
  const words = index.slice({ start, end });
  const behind = index.slice({ start: end, end: Math.min(index.length, end + CONTEXT) });
  return oneLine(`${before}[${words}]${behind}`);
}

function statedValue({ value, value2, class: kind }: QuantityMention): string {
  if (value === null) return '';
  if (kind === 'date' || kind === 'time' || kind === 'name-part') return value;
  return value2 === null ? grouped(value) : `${grouped(value)} to ${grouped(value2)}`;
}

function hedgeOf({ modifier, hedge }: QuantityMention): string {
  return [modifier === '=' ? '' : modifier, hedge?.text ?? ''].filter(Boolean).join(' ');
}

function cellsOf(mention: QuantityMention, index: CodePointIndex, offsets: OffsetUnit): string[] {
  const place = (at: number) => (offsets === 'utf16' ? index.toUtf16(at) : at);
  return [
    `${place(mention.start)}-${place(mention.end)}`,
    inContext(index, mention),
    mention.class,
    statedValue(mention),
    mention.unit,
    hedgeOf(mention),
    mention.change ?? '',
    mention.class === 'date' ? '' : (mention.period?.edtf ?? ''),
  ].map(oneLine);
}

const widthOf = (cell: string) => [...cell].length;

export function printTable(
  text: string,
  mentions: readonly QuantityMention[],
  offsets: OffsetUnit,
): string {
  const index = indexCodePoints(text);
  const rows = [HEADINGS, ...mentions.map((mention) => cellsOf(mention, index, offsets))];
  const widths = HEADINGS.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0),
  );
  const print = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd();
  const count = `${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`;
  return `${rows.map(print).join('\n')}\n\n${count}\n`;
}
