/** The sentence around a number, inside its paragraph. */
import { type CodePointIndex, type CodePointSpan, indexCodePoints } from '../text/code-points';
import { Sentences, type Utf16Range } from '../text/find-sentences';

/** Longer than any sentence: of what has no full stops, the words around the number are quoted. */
const AROUND = 400;

function cutAround(text: string, { start, end }: Utf16Range, number: Utf16Range): Utf16Range {
  let from = Math.max(start, number.start - AROUND);
  let to = Math.min(end, number.end + AROUND);
  while (from > start && from < number.start && !/\s/.test(text.charAt(from - 1))) from++;
  while (to < end && to > number.end && !/\s/.test(text.charAt(to))) to--;
  return { start: from, end: to };
}

/** Where a number stands: its words, its sentence, its paragraph. */
export type SentencePlaces = Record<'number' | 'paragraph' | 'sentence', Utf16Range>;

interface CutText {
  readonly text: string;
  readonly index: CodePointIndex;
  readonly sentences: Sentences;
}

/** The text that was asked about last: proposals come by the thousand for one. */
let latest: CutText | null = null;

function cut(text: string): CutText {
  if (latest?.text !== text)
    latest = { text, index: indexCodePoints(text), sentences: new Sentences(text) };
  return latest;
}

/** Places around a number at a span of code points. Throws RangeError outside the text. */
export function placesOf(text: string, span: CodePointSpan): SentencePlaces {
  const { index, sentences } = cut(text);
  const number = { start: index.toUtf16(span.start), end: index.toUtf16(span.end) };
  return {
    number,
    paragraph: sentences.paragraphAround(number),
    sentence: cutAround(text, sentences.around(number), number),
  };
}

/** The sentence itself, for reading the words around a number. */
export function sentenceText(text: string, span: CodePointSpan): string {
  const { sentence } = placesOf(text, span);
  return text.slice(sentence.start, sentence.end);
}

/** The words of the sentence before the number, and those behind it. */
export function sidesOf(text: string, span: CodePointSpan): readonly [lead: string, rest: string] {
  const { sentence, number } = placesOf(text, span);
  return [text.slice(sentence.start, number.start), text.slice(number.end, sentence.end)];
}

/** A stretch of the text in code points. */
export function spanOf(text: string, { start, end }: Utf16Range): CodePointSpan {
  const { index } = cut(text);
  return { start: index.toCodePoint(start), end: index.toCodePoint(end) };
}
