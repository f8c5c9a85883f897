/** Number words of English, with the South Asian magnitudes (Oxford English Dictionary spellings). */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINAL_UNITS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ORDINAL_TENS =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const numbered = (words: string, factor = 1, first = 0) =>
  words.split(' ').map((word, index) => [word, (index + first) * factor] as const);

/** 0 to 19. */
export const UNIT_WORDS: ReadonlyMap<string, number> = new Map([
  ...numbered(UNITS),
  ['nil', 0],
  ['nought', 0],
  ['naught', 0],
]);
/** 20, 30 … 90. */
export const TENS_WORDS: ReadonlyMap<string, number> = new Map(numbered(TENS, 10, 2));
/** first … nineteenth, twentieth … ninetieth, hundredth … */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...numbered(ORDINAL_UNITS),
  ...numbered(ORDINAL_TENS, 10, 2),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1_000_000],
]);

/** Powers of ten written as words; lakh and crore as in Indian English. */
export const MAGNITUDE_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['million', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
]);

/** Abbreviations that mean a magnitude wherever they follow a numeral. */
export const MAGNITUDE_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['bn', 9],
  ['bln', 9],
  ['bil', 9],
  ['tn', 12],
  ['trn', 12],
  ['tln', 12],
]);

/** Single letters that mean a magnitude only behind money, or glued to a numeral before a noun. */
export const MAGNITUDE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mm', 6],
  ['b', 9],
  ['t', 12],
  ['cr', 7],
]);

/** Denominators of fractions in words; "second" is missing on purpose, it is never one. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** One-character fractions of Unicode. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['½', ['1', '2']],
  ['⅓', ['1', '3']],
  ['⅔', ['2', '3']],
  ['¼', ['1', '4']],
  ['¾', ['3', '4']],
  ['⅕', ['1', '5']],
  ['⅛', ['1', '8']],
  ['⅜', ['3', '8']],
  ['⅝', ['5', '8']],
  ['⅞', ['7', '8']],
]);
