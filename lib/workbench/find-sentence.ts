/** The sentence around a number, inside its paragraph. */
import type { CodePointSpan } from '../text/code-points';
import { type CodePointIndex, indexCodePoints } from '../text/code-points';

/** Positions in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words whose full stop ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s("“])(?:\p{Lu}|[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Ss]t|[Nn]o|[Gg]en|[Ss]en|[Gg]ov|[Jj]an|[Ff]eb|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec|[Cc]o|[Cc]orp|[Ii]nc|[Ll]td|vs|approx|e\.g|i\.e|U\.S|U\.K|U\.N)\.$/u;
const SENTENCE_END = /[.!?]['"”’)]*(?=\s+["“‘'(]?[\p{Lu}\d$€£¥])/gu;

/** Positions behind each line end, and behind the text: where paragraphs begin. */
function paragraphStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return [...starts, text.length + 1];
}

/** Where the sentences of a paragraph end, in order; the paragraph's own end is the last. */
function sentenceStops(text: string, paragraph: Range): number[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const stops: number[] = [];
  for (const match of body.matchAll(SENTENCE_END)) {
    const upToStop = body.slice(Math.max(0, match.index - 12), match.index + 1);
    if (match[0].startsWith('.') && ABBREVIATED.test(upToStop)) continue;
    stops.push(paragraph.start + match.index + match[0].length);
  }
  return [...stops, paragraph.end];
}

/** How many entries of a sorted list are smaller than `limit` (binary search). */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Longer than any sentence: of what has no full stops, the words around the number are quoted. */
const AROUND = 400;

function cutAround(text: string, { start, end }: Range, number: Range): Range {
  let from = Math.max(start, number.start - AROUND);
  let to = Math.min(end, number.end + AROUND);
  while (from > start && from < number.start && !/\s/.test(text.charAt(from - 1))) from++;
  while (to < end && to > number.end && !/\s/.test(text.charAt(to))) to--;
  return { start: from, end: to };
}

/** Where a number stands: its words, its sentence, its paragraph. */
export type SentencePlaces = Record<'number' | 'paragraph' | 'sentence', Range>;

/** The sentences of one text; each paragraph is cut up once, when first asked for. */
class Sentences {
  readonly #text: string;
  readonly #index: CodePointIndex;
  readonly #paragraphs: readonly number[];
  readonly #stops = new Map<number, readonly number[]>();

  constructor(text: string) {
    this.#text = text;
    this.#index = indexCodePoints(text);
    this.#paragraphs = paragraphStarts(text);
  }

  /** From the start of the number's line to the end of the line in which it ends. */
  #paragraphAround({ start, end }: Range): Range {
    const first = countBelow(this.#paragraphs, start + 1) - 1;
    const next = countBelow(this.#paragraphs, Math.max(start + 1, end));
    return {
      start: this.#paragraphs[first] ?? 0,
      end: (this.#paragraphs[next] ?? this.#text.length + 1) - 1,
    };
  }

  places({ start, end }: CodePointSpan): SentencePlaces {
    const number = { start: this.#index.toUtf16(start), end: this.#index.toUtf16(end) };
    const paragraph = this.#paragraphAround(number);
    const stops = this.#stops.get(paragraph.start) ?? sentenceStops(this.#text, paragraph);
    this.#stops.set(paragraph.start, stops);
    const sentence = {
      start: stops[countBelow(stops, number.start + 1) - 1] ?? paragraph.start,
      end: stops[countBelow(stops, number.end)] ?? paragraph.end,
    };
    return { number, paragraph, sentence: cutAround(this.#text, sentence, number) };
  }

  span({ start, end }: Range): CodePointSpan {
    return { start: this.#index.toCodePoint(start), end: this.#index.toCodePoint(end) };
  }

  around(span: CodePointSpan): string {
    const { sentence } = this.places(span);
    return this.#text.slice(sentence.start, sentence.end);
  }

  sides(span: CodePointSpan): readonly [lead: string, rest: string] {
    const { sentence, number } = this.places(span);
    return [
      this.#text.slice(sentence.start, number.start),
      this.#text.slice(number.end, sentence.end),
    ];
  }
}

/** The sentences of the text that was asked about last: proposals come by the thousand for one. */
let latest: { readonly text: string; readonly sentences: Sentences } | null = null;

function sentencesOf(text: string): Sentences {
  if (latest?.text !== text) latest = { text, sentences: new Sentences(text) };
  return latest.sentences;
}

/** The sentence itself, for reading the words around a number. */
export const sentenceText = (text: string, span: CodePointSpan): string =>
  sentencesOf(text).around(span);

/** The words of the sentence before the number, and those behind it. */
export const sidesOf = (text: string, span: CodePointSpan): readonly [lead: string, rest: string] =>
  sentencesOf(text).sides(span);

/** Places around a number at a span of code points. Throws RangeError outside the text. */
export const placesOf = (text: string, span: CodePointSpan): SentencePlaces =>
  sentencesOf(text).places(span);

/** A stretch of the text in code points. */
export const spanOf = (text: string, range: Range): CodePointSpan => sentencesOf(text).span(range);
