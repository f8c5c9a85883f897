/** Words that a person marked: read by the machine as if they stood alone, kept where they stand. */
import type { QuantityMention } from '../quantity/mention';
import { readQuantities } from '../quantity/read-quantities';
import type { CodePointSpan } from '../text/code-points';
import { indexCodePoints } from '../text/code-points';
import { sentenceText } from './find-sentence';

const UNREAD: Omit<QuantityMention, 'text' | 'start' | 'end'> = {
  class: 'figure',
  tier: 1,
  value: null,
  value2: null,
  unit: '-',
  unitWords: null,
  modifier: '=',
  hedge: null,
  change: 'level',
  period: null,
  conversionOf: null,
  whole: null,
  steps: [],
};

/** White space at the ends is not meant. */
function tightened(text: string, span: CodePointSpan): CodePointSpan {
  const words = indexCodePoints(text).slice(span);
  const start = span.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, span.end - (words.length - words.trimEnd().length)) };
}

/** The mention that the whole article has there, when the marked words are exactly its own. */
const sameSpan = (mentions: readonly QuantityMention[], span: CodePointSpan) =>
  mentions.find((mention) => mention.start === span.start && mention.end === span.end);

/**
 * The marked words as one mention. Value and unit are read from the words; hedge, period and
 * change from the mention of the sentence that they overlap. Throws RangeError outside the text.
 */
export function markWords(
  text: string,
  marked: CodePointSpan,
  { mentions, published }: { mentions: readonly QuantityMention[]; published: string },
): QuantityMention {
  const span = tightened(text, marked);
  const words = indexCodePoints(text).slice(span);
  if (words === '') throw new RangeError('No words are marked.');
  const known = sameSpan(mentions, span);
  if (known) return known;
  const [alone] = readQuantities(words, { published });
  const overlapping = mentions.find(({ start, end }) => start < span.end && span.start < end);
  const { hedge, period, change, modifier } = overlapping ?? alone ?? UNREAD;
  const isRange = (alone?.value2 ?? null) !== null;
  return {
    ...UNREAD,
    ...alone,
    ...{ hedge, period, change },
    modifier: isRange ? 'range' : modifier === 'range' ? '=' : modifier,
    text: words,
    ...span,
    unitWords: null,
    whole: overlapping?.whole ?? null,
    conversionOf: null,
    steps: [
      ...(alone?.steps ?? []),
      { words, meaning: `marked by hand in “${sentenceText(text, span).slice(0, 80)}”` },
    ],
  };
}
