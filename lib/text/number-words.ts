/**
 * Where a text has digits or words that are always numbers: a plain second look beside the reader
 * of quantities, so that what the reader overlooks is not overlooked by the audit as well.
 * Words that may be none (“one”, “second”, “quarter”, “both”) are the reader's alone.
 */
import type { CodePointSpan } from './code-points';
import type { IndexedText } from './locate-quote';

const CARDINALS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen';
const ORDINALS =
  'first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|hundredth|thousandth|millionth';
const OTHERS = 'half|twice|thrice|majority|doubled|tripled|halved';

const NUMBER = new RegExp(
  `\\p{Nd}+(?:[.,:]\\p{Nd}+)*|\\b(?:${CARDINALS}|${ORDINALS}|${OTHERS})\\b`,
  'giu',
);

/** Spans of digit runs and number words, in order of place. */
export const findNumberWords = ({ text, index }: IndexedText): CodePointSpan[] =>
  Array.from(text.matchAll(NUMBER), (match) => ({
    start: index.toCodePoint(match.index),
    end: index.toCodePoint(match.index + match[0].length),
  }));
