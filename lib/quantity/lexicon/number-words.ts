/** Number words of English, with the South Asian magnitudes (Oxford English Dictionary spellings). */
import { wordSet } from './word-set';

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

/** "million:6 billion:9": a number for each word. */
const table = (items: string): ReadonlyMap<string, number> =>
  new Map(
    items.split(' ').map((item) => {
      const [word = '', number = ''] = item.split(':');
      return [word, Number(number)];
    }),
  );

/** Powers of ten written as words; lakh and crore as in Indian English. */
export const MAGNITUDE_WORDS = table(
  'hundred:2 thousand:3 lakh:5 lakhs:5 lac:5 million:6 crore:7 crores:7 billion:9 trillion:12 quadrillion:15',
);

/** Abbreviations that mean a magnitude wherever they follow a numeral. */
export const MAGNITUDE_ABBREVIATIONS = table(
  'mn:6 mln:6 mil:6 bn:9 bln:9 bil:9 tn:12 trn:12 tln:12',
);

/** Single letters that mean a magnitude only behind money, or glued to a numeral before a noun. */
export const MAGNITUDE_LETTERS = table('k:3 m:6 mm:6 b:9 t:12 cr:7');

/** Denominators of fractions in words; "second" is missing on purpose, it is never one. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...table('half:2 halves:2 quarter:4'),
  ...[...ORDINAL_WORDS].filter(([, number]) => number > 2),
]);

/** One-character fractions of Unicode. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map(
  '½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8'.split(' ').map((item) => {
    const [over = '', under = ''] = item.slice(1).split('/');
    return [item.slice(0, 1), [over, under]];
  }),
);

/** Behind these, "a quarter" is a share: "rose by a quarter"; "$5 a quarter" is a rate. */
export const BEFORE_QUARTER_SHARE = wordSet(
  'by with to from against almost nearly about around than over roughly some just under only up down rose fell dropped risen fallen grew lost cut jumped climbed',
);

/** Behind a fraction, these show that it ends its phrase: "a third in May", "a third more". */
export const FOLLOWS_SHARE = wordSet(
  'because in to from by on at with for and or but than as while when that which this last since over more less higher lower between after before among during compared is are was were has have had said off its their his her the',
);
