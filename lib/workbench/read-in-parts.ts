/**
 * Reads a long text part by part, so that whoever waits sees how far it is and can stop.
 * Paragraphs are read each by itself, so the parts add up to what the whole text gives.
 */
import type { QuantityMention, ReadOptions, Words } from '../quantity/mention';
import { readQuantities } from '../quantity/read-quantities';
import { indexCodePoints } from '../text/code-points';

/** UTF-16 units: some milliseconds of work. */
export const PART_SIZE = 16_384;

export interface PartRead {
  /** Mentions of this part; offsets and indices are those of the whole text. */
  readonly mentions: readonly QuantityMention[];
  /** Units of the text read so far, and in all. */
  readonly done: number;
  readonly total: number;
}

const moved = <Item extends Words | null>(words: Item, by: number): Item =>
  words && { ...words, start: words.start + by, end: words.end + by };

/** A mention of a part as one of the whole: `by` code points and `before` mentions further on. */
function placed(mention: QuantityMention, by: number, before: number): QuantityMention {
  const { period, conversionOf } = mention;
  return {
    ...mention,
    start: mention.start + by,
    end: mention.end + by,
    unitWords: moved(mention.unitWords, by),
    hedge: moved(mention.hedge, by),
    whole: moved(mention.whole, by),
    period: period && { ...period, words: moved(period.words, by) },
    conversionOf: conversionOf === null ? null : conversionOf + before,
  };
}

/** Where a part that begins at `start` ends: behind the line in which it is full. */
function partEnd(text: string, start: number, size: number): number {
  const line = start + size >= text.length ? -1 : text.indexOf('\n', start + size);
  return line < 0 ? text.length : line + 1;
}

/** The mentions of a text in order, part by part. A part is never shorter than its paragraph. */
export function* readInParts(
  text: string,
  options: ReadOptions,
  size: number = PART_SIZE,
): Generator<PartRead, void> {
  let offset = 0;
  let count = 0;
  for (let start = 0; start < text.length; ) {
    const end = partEnd(text, start, size);
    const part = text.slice(start, end);
    const mentions = readQuantities(part, options).map((mention) => placed(mention, offset, count));
    offset += indexCodePoints(part).length;
    count += mentions.length;
    start = end;
    yield { mentions, done: end, total: text.length };
  }
}
