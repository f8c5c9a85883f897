/** The sentence around a number, as a quote: whole, inside its paragraph, safe in a spreadsheet. */
import type { CodePointSpan } from '../text/code-points';
import { type CodePointIndex, indexCodePoints } from '../text/code-points';

/** Positions in UTF-16 code units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The quote of a figure with the context that the record keeps beside it; spans in code points. */
export interface Quote extends CodePointSpan {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
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

/** Spreadsheets run a cell that starts so; a quote begins with a letter, a digit or a currency sign. */
const OPENING = /[\s"“”‘’'([=+\-@–—]/;
const CLOSING = /[\s.!?"“”‘’'\])]/;

function trimmed(text: string, sentence: Range, number: Range): Range {
  let { start, end } = sentence;
  while (start < number.start && OPENING.test(text.charAt(start))) start++;
  while (end > number.end && CLOSING.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const CONTEXT = 32;
const FORMULA_START = /^[=+\-@\t\r\n]/;
const HALF_PAIR_END = /[\ud800-\udbff]$/;
const HALF_PAIR_START = /^[\udc00-\udfff]/;

/** A neighbouring sentence that hands the word to somebody lends its words to no other. */
const REPORTS =
  /\b(?:said|says|told|noted|wrote|added|announce\w*|according to|cited|reported|warned|estimated)\b/giu;

/** Nearest text before the quote, at most `CONTEXT` units, that a spreadsheet does not run. */
function prefixOf(text: string, from: number, start: number): string | null {
  let prefix = text.slice(Math.max(from, start - CONTEXT), start).replace(HALF_PAIR_START, '');
  const report = [...prefix.matchAll(REPORTS)].at(-1);
  if (report) prefix = prefix.slice(report.index + report[0].length);
  while (FORMULA_START.test(prefix)) prefix = prefix.slice(1);
  return prefix || null;
}

function suffixOf(text: string, end: number, to: number): string | null {
  const suffix = text.slice(end, Math.min(to, end + CONTEXT)).replace(HALF_PAIR_END, '');
  const report = [...suffix.matchAll(REPORTS)][0];
  // At least one character stays: only at its paragraph's end has a quote none behind it.
  return suffix.slice(0, report ? Math.max(1, report.index) : undefined) || null;
}

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

  #places({ start, end }: CodePointSpan): Record<'number' | 'paragraph' | 'sentence', Range> {
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

  around(span: CodePointSpan): string {
    const { sentence } = this.#places(span);
    return this.#text.slice(sentence.start, sentence.end);
  }

  sides(span: CodePointSpan): readonly [lead: string, rest: string] {
    const { sentence, number } = this.#places(span);
    return [
      this.#text.slice(sentence.start, number.start),
      this.#text.slice(number.end, sentence.end),
    ];
  }

  quote(span: CodePointSpan): Quote {
    const text = this.#text;
    const { number, paragraph, sentence } = this.#places(span);
    let { start, end } = trimmed(text, sentence, number);
    while (start > paragraph.start && FORMULA_START.test(text.charAt(start))) start--;
    while (end < paragraph.end && FORMULA_START.test(text.charAt(end))) end++;
    return {
      exact: text.slice(start, end),
      prefix: prefixOf(text, paragraph.start, start),
      suffix: suffixOf(text, end, paragraph.end),
      start: this.#index.toCodePoint(start),
      end: this.#index.toCodePoint(end),
    };
  }
}

/** The sentences of the text that was asked about last: proposals come by the thousand for one. */
let latest: { readonly text: string; readonly sentences: Sentences } | null = null;

function sentencesOf(text: string): Sentences {
  if (latest?.text !== text) latest = { text, sentences: new Sentences(text) };
  return latest.sentences;
}

/** The quote proposed for a number at a span of code points. Throws RangeError outside the text. */
export const proposeQuote = (text: string, span: CodePointSpan): Quote =>
  sentencesOf(text).quote(span);

/** The sentence itself, for reading the words around a number. */
export const sentenceText = (text: string, span: CodePointSpan): string =>
  sentencesOf(text).around(span);

/** The words of the sentence before the number, and those behind it. */
export const sidesOf = (text: string, span: CodePointSpan): readonly [lead: string, rest: string] =>
  sentencesOf(text).sides(span);
