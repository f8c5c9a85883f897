/** The sentence around a number, as a quote: whole, inside its paragraph, safe in a spreadsheet. */
import type { CodePointSpan } from '../text/code-points';
import { indexCodePoints } from '../text/code-points';

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

function paragraphAround(text: string, { start, end }: Range): Range {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return { start: from, end: to < 0 ? text.length : to };
}

function sentenceAround(text: string, number: Range): Range {
  const paragraph = paragraphAround(text, number);
  const body = text.slice(paragraph.start, paragraph.end);
  let start = paragraph.start;
  for (const match of body.matchAll(SENTENCE_END)) {
    const stop = paragraph.start + match.index + match[0].length;
    const upToStop = body.slice(Math.max(0, match.index - 12), match.index + 1);
    if (match[0].startsWith('.') && ABBREVIATED.test(upToStop)) continue;
    if (stop >= number.end) return { start, end: stop };
    if (stop <= number.start) start = stop;
  }
  return { start, end: paragraph.end };
}

/** Spreadsheets run a cell that starts so; a quote begins with a letter, a digit or a currency sign. */
const OPENING = /^[\s"“”‘’'([=+\-@–—]+/;
const CLOSING = /[\s.!?"“”‘’'\])]+$/;

function trimmed(text: string, sentence: Range, number: Range): Range {
  const body = text.slice(sentence.start, sentence.end);
  const open = OPENING.exec(body)?.[0].length ?? 0;
  const close = CLOSING.exec(body)?.[0].length ?? 0;
  return {
    start: Math.min(sentence.start + open, number.start),
    end: Math.max(sentence.end - close, number.end),
  };
}

const CONTEXT = 32;
const FORMULA_START = /^[=+\-@\t\r\n]/;
const HALF_PAIR_END = /[\ud800-\udbff]$/;
const HALF_PAIR_START = /^[\udc00-\udfff]/;

/** Nearest text before the quote, at most `CONTEXT` units, that a spreadsheet does not run. */
function prefixOf(text: string, from: number, start: number): string | null {
  let prefix = text.slice(Math.max(from, start - CONTEXT), start).replace(HALF_PAIR_START, '');
  while (FORMULA_START.test(prefix)) prefix = prefix.slice(1);
  return prefix || null;
}

const suffixOf = (text: string, end: number, to: number): string | null =>
  text.slice(end, Math.min(to, end + CONTEXT)).replace(HALF_PAIR_END, '') || null;

/** The quote proposed for a number at a span of code points. Throws RangeError outside the text. */
export function proposeQuote(text: string, span: CodePointSpan): Quote {
  const index = indexCodePoints(text);
  const number = { start: index.toUtf16(span.start), end: index.toUtf16(span.end) };
  const paragraph = paragraphAround(text, number);
  const quote = trimmed(text, sentenceAround(text, number), number);
  let { start, end } = quote;
  while (start > paragraph.start && FORMULA_START.test(text.slice(start))) start--;
  while (end < paragraph.end && FORMULA_START.test(text.slice(end))) end++;
  return {
    exact: text.slice(start, end),
    prefix: prefixOf(text, paragraph.start, start),
    suffix: suffixOf(text, end, paragraph.end),
    start: index.toCodePoint(start),
    end: index.toCodePoint(end),
  };
}

/** The sentence itself, for reading the words around a number. */
export function sentenceText(text: string, span: CodePointSpan): string {
  const index = indexCodePoints(text);
  const number = { start: index.toUtf16(span.start), end: index.toUtf16(span.end) };
  const { start, end } = sentenceAround(text, number);
  return text.slice(start, end);
}
