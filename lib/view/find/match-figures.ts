/** Whether a figure answers what a reader typed: by its number, or by words that begin like those. */
import { decimal } from '../../arithmetic/decimal';
import { shiftPoint } from '../../words/decimal-words';
import { foldText } from './fold-text';

/** What of a figure is searched. */
export interface Searchable {
  /** Label, quote, measure, period, speakers, notes and value in words, through `foldText`. */
  readonly text: string;
  /** The figure's own number in words and digits, through `foldText`; no other of its quote. */
  readonly number: string;
  /** Exact decimal in base units. */
  readonly value: string;
  readonly unit: string;
}

type Test = (entry: Searchable) => boolean;

const NUMBER = /^[$€£]?\s*(\d+(?:[.,\s]\d+)*)\s*(%|[a-z]*)$/;
const SCALES: Readonly<Record<string, readonly [word: string, power: number]>> = {
  k: ['thousand', 3],
  thousand: ['thousand', 3],
  m: ['million', 6],
  mn: ['million', 6],
  million: ['million', 6],
  bn: ['billion', 9],
  billion: ['billion', 9],
  tn: ['trillion', 12],
  trillion: ['trillion', 12],
};

const escaped = (text: string) => text.replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&');

/** Digits count whole: "50" is not in "500", "20" not in "2018"; "335" is in "335.82". */
const wholeDigits = (digits: string, behind: string) =>
  `(?<![\\p{L}\\p{N}]|\\d[.,])${digits}(?!\\d|,\\d)${behind}`;

interface TypedNumber {
  readonly digits: string;
  /** Folded unit word or sign, empty when none was typed. */
  readonly unit: string;
}

/** "50", "$88bn", "27.5 %", "1,068"; null when it is none of a number alone. */
function readNumber(typed: string): TypedNumber | null {
  const match = NUMBER.exec(typed);
  const unit = match?.[2] ?? '';
  if (!match || (unit !== '' && unit !== '%' && SCALES[unit] === undefined)) return null;
  const digits = (match[1] ?? '').replace(/[,\s](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(digits) ? { digits, unit } : null;
}

/** Exact decimal without idle zeros, as the record writes it. */
function canonical(digits: string, power: number): string {
  const [whole = '0', part = ''] = digits.split('.');
  const tidy = whole.replace(/^0+(?=\d)/, '');
  const tail = part.replace(/0+$/, '');
  return shiftPoint(decimal(tail === '' ? tidy : `${tidy}.${tail}`), power);
}

/** The figure's own number: its exact value, or its digits as printed. */
function numberTest({ digits, unit }: TypedNumber): Test {
  const scale = SCALES[unit];
  const value = canonical(digits, unit === '%' ? -2 : (scale?.[1] ?? 0));
  const tail = scale ? `(?:\\.\\d+)? ${scale[0]}` : unit === '%' ? '(?:\\.\\d+)? ?%' : '';
  const printed = new RegExp(wholeDigits(escaped(digits), tail), 'u');
  return (entry) =>
    (entry.value === value && (unit !== '%' || entry.unit === 'share')) ||
    printed.test(entry.number);
}

/** Words are found at their beginnings only: "espo" is not in "response". */
function beginningOf(word: string): RegExp {
  const letter = /^[\p{L}\p{N}]/u.test(word) ? '(?<![\\p{L}\\p{N}])' : '';
  const source = /^\d+$/.test(word) ? wholeDigits(word, '') : `${letter}${escaped(word)}`;
  return new RegExp(/\d$/.test(word) ? `${source}(?!\\d)` : source, 'u');
}

function wordsTest(words: readonly string[]): Test {
  const beginnings = words.map(beginningOf);
  // Looking for the bare letters is many times as fast, and rules most entries out.
  return ({ text }) =>
    words.every((word) => text.includes(word)) &&
    beginnings.every((beginning) => beginning.test(text));
}

/** How an entry answers: not at all, by its words, or by its own number being the one asked for. */
export const NO_MATCH = 0;
const BY_WORDS = 1;
export const BY_NUMBER = 2;
type Match = typeof NO_MATCH | typeof BY_WORDS | typeof BY_NUMBER;

/** Between quotation marks words are one phrase, as in other searches; the second is typed last. */
const PHRASE = /^"([^"]+)"?$/;

export function matchFigures(q: string): (entry: Searchable) => Match {
  const typed = foldText(q);
  if (typed === '') return () => BY_WORDS;
  const phrase = PHRASE.exec(typed)?.[1]?.trim();
  const number = phrase ? null : readNumber(typed);
  // A number with its unit is one phrase: "1" and "million" far apart are something else.
  const asWords = wordsTest(phrase ? [phrase] : number === null ? typed.split(' ') : [typed]);
  const asNumber = number === null ? () => false : numberTest(number);
  return (entry) => (asNumber(entry) ? BY_NUMBER : asWords(entry) ? BY_WORDS : NO_MATCH);
}
