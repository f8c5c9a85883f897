/**
 * Where a text has digits or words that are always numbers: a plain second look beside the reader
 * of quantities, so that what the reader overlooks is not overlooked by the audit as well.
 * Words that may be none (“one”, “second”, “quarter”, “both”) are the reader's alone.
 */
import type { CodePointSpan } from './code-points';
import { createWordFinder, type WordHit } from './find-words';
import type { IndexedText } from './locate-quote';

const CARDINALS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen';
const ORDINALS =
  'first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth hundredth thousandth millionth';
const OTHERS = 'half twice thrice majority doubled tripled halved';

/** Words that are always numbers, in lower case. */
export const NUMBER_WORDS: readonly string[] = `${CARDINALS} ${ORDINALS} ${OTHERS}`.split(' ');

const findWords = createWordFinder(NUMBER_WORDS.map((word) => [word, word] as const));

const DIGITS = /\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;

/**
 * Spans of digit runs and number words, in order of place. `words` are the number words of the
 * text, for callers who have looked for them together with others.
 */
export function findNumberWords(
  { text, index }: IndexedText,
  words: readonly WordHit<unknown>[] = findWords(text),
): CodePointSpan[] {
  const spans: CodePointSpan[] = [];
  const add = (start: number, end: number) =>
    spans.push({ start: index.toCodePoint(start), end: index.toCodePoint(end) });
  let next = 0;
  for (const { index: at, 0: digits } of text.matchAll(DIGITS)) {
    for (let word = words[next]; word && word.start < at; word = words[++next])
      add(word.start, word.end);
    add(at, at + digits.length);
  }
  for (const { start, end } of words.slice(next)) add(start, end);
  return spans;
}
