/** A sign before a number, which no cell may start with: spreadsheets take such cells for formulas. */
import type { CodePointSpan } from '../text/code-points';

const SIGN = /^[+-]\s*/;

/**
 * The words of a number from behind a printed “-” or “+” on. The value keeps the sign: whoever
 * rechecks a row reads the sign in the article, before the words. A true minus sign (U+2212) stays.
 */
export function behindSign<Words extends CodePointSpan & { readonly text: string }>(
  words: Words,
): Words {
  const sign = SIGN.exec(words.text)?.[0].length ?? 0;
  if (sign === 0 || sign === words.text.length) return words;
  return { ...words, text: words.text.slice(sign), start: words.start + sign };
}
