/** The sentence around a number as a quote: whole, and safe in a spreadsheet. */
import { findReports } from '../check/report-verbs';
import type { CodePointSpan } from '../text/code-points';
import type { Utf16Range } from '../text/find-sentences';
import { placesOf, spanOf } from './find-sentence';

/** The quote of a figure with the context that the record keeps beside it; spans in code points. */
export interface Quote extends CodePointSpan {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** Spreadsheets run a cell that starts so; a quote begins with a letter, a digit or a currency sign. */
const OPENING = /[\s"“”‘’'([=+\-@–—]/;
const CLOSING = /[\s.!?"“”‘’'\])]/;

function trimmed(text: string, sentence: Utf16Range, number: Utf16Range): Utf16Range {
  let { start, end } = sentence;
  while (start < number.start && OPENING.test(text.charAt(start))) start++;
  while (end > number.end && CLOSING.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const CONTEXT = 32;
const FORMULA_START = /^[=+\-@\t\r\n]/;
const SIGNS = /[=+\-@]/;
const HALF_PAIR_END = /[\ud800-\udbff]$/;
const HALF_PAIR_START = /^[\udc00-\udfff]/;

/**
 * Nearest text before the quote, at most `CONTEXT` units, that a spreadsheet does not run. A
 * neighbouring sentence that hands the word to somebody lends its words to no other: the check of
 * attributions would take the quote for reported.
 */
function prefixOf(text: string, from: number, start: number): string | null {
  let prefix = text.slice(Math.max(from, start - CONTEXT), start).replace(HALF_PAIR_START, '');
  prefix = prefix.slice(findReports(prefix).at(-1)?.end ?? 0);
  while (FORMULA_START.test(prefix)) prefix = prefix.slice(1);
  return prefix || null;
}

function suffixOf(text: string, end: number, to: number): string | null {
  const suffix = text.slice(end, Math.min(to, end + CONTEXT)).replace(HALF_PAIR_END, '');
  if (FORMULA_START.test(suffix)) return null;
  const [report] = findReports(suffix);
  // At least one character stays: only at its paragraph's end has a quote none behind it.
  return suffix.slice(0, report ? Math.max(1, report.start) : undefined) || null;
}

/** The quote proposed for a number at a span of code points. Throws RangeError outside the text. */
export function proposeQuote(text: string, span: CodePointSpan): Quote {
  const { number, paragraph, sentence } = placesOf(text, span);
  let { start, end } = trimmed(text, sentence, number);
  while (start > paragraph.start && FORMULA_START.test(text.charAt(start))) start--;
  // A tab behind the quote stays behind it, and no suffix begins there.
  while (end < paragraph.end && SIGNS.test(text.charAt(end))) end++;
  return {
    exact: text.slice(start, end),
    prefix: prefixOf(text, paragraph.start, start),
    suffix: suffixOf(text, end, paragraph.end),
    ...spanOf(text, { start, end }),
  };
}
