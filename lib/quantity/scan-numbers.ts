/** Stage 2: number atoms. Numerals, number words and mixtures of both, with their exact values. */
import {
  addDecimals,
  divideDecimals,
  multiplyDecimals,
  normaliseDecimal,
  shiftDecimal,
} from './decimal';
import {
  DENOMINATORS,
  MAGNITUDE_ABBREVIATIONS,
  MAGNITUDE_LETTERS,
  MAGNITUDE_WORDS,
  ORDINAL_WORDS,
  TENS_WORDS,
  UNIT_WORDS,
  VULGAR_FRACTIONS,
} from './lexicon/number-words';
import { endsInCurrency } from './match-currency';
import type { Step } from './mention';
import type { NumberAtom } from './number-atom';
import { numeralValue } from './scan-numeral';
import type { Token } from './token';

/** Longer digit runs are identifiers or noise; nothing in the news is stated to more digits. */
const MOST_DIGITS = 40;
/** "thousand billion", "lakh crore": more in a row is noise. */
const MOST_MAGNITUDES = 2;

type Tokens = readonly Token[];
interface Part {
  readonly to: number;
  readonly value: string;
}

const lower = (tokens: Tokens, at: number) => tokens[at]?.lower ?? '';
/** A hyphen glued on both sides, or on neither, as tokenised text prints it: "fifty - two". */
const isHyphen = (tokens: Tokens, at: number) =>
  (lower(tokens, at) === '-' || lower(tokens, at) === '‑') &&
  tokens[at]?.glued === tokens[at + 1]?.glued;
/** Position behind a hyphen that joins two words, or the same position. */
const afterHyphen = (tokens: Tokens, at: number) => (isHyphen(tokens, at) ? at + 1 : at);

/** Words below one hundred: "seven", "forty", "forty-two". */
function wordsBelowHundred(tokens: Tokens, at: number): (Part & { number: number }) | null {
  const unit = UNIT_WORDS.get(lower(tokens, at));
  if (unit !== undefined) return { to: at + 1, value: String(unit), number: unit };
  const tens = TENS_WORDS.get(lower(tokens, at));
  if (tens === undefined) return null;
  const next = afterHyphen(tokens, at + 1);
  const ones = UNIT_WORDS.get(lower(tokens, next)) ?? 0;
  if (ones < 1 || ones > 9) return { to: at + 1, value: String(tens), number: tens };
  return { to: next + 1, value: String(tens + ones), number: tens + ones };
}

/** "and" may join only behind a hundred or more, and not where "between" parts two numbers. */
function behindAnd(tokens: Tokens, at: number): number {
  if (lower(tokens, at) !== 'and') return at;
  for (let back = 1; back <= 6; back++) if (lower(tokens, at - back) === 'between') return at;
  return at + 1;
}

/** Words below one thousand: "six hundred and forty-two", "a hundred". */
function wordsBelowThousand(tokens: Tokens, at: number): Part | null {
  const first = wordsBelowHundred(tokens, at);
  if (!first) return null;
  const hundred = afterHyphen(tokens, first.to);
  if (lower(tokens, hundred) !== 'hundred' || first.number < 1) return first;
  return hundredsFrom(tokens, hundred, first.number * 100);
}

function hundredsFrom(tokens: Tokens, hundred: number, hundreds: number): Part {
  const rest = wordsBelowHundred(tokens, behindAnd(tokens, hundred + 1));
  const then = rest ? lower(tokens, rest.to) : '';
  // "two hundred and three thousand" goes on; "one hundred and two hundred" does not.
  if (!rest || rest.number === 0 || then === 'hundred')
    return { to: hundred + 1, value: String(hundreds) };
  return { to: rest.to, value: String(hundreds + rest.number) };
}

/** ".5" written out: "two point five". */
function withPointWords(tokens: Tokens, part: Part): Part {
  if (lower(tokens, part.to) !== 'point') return part;
  let to = part.to + 1;
  let digits = '';
  for (; digits.length < MOST_DIGITS; to++) {
    const digit = UNIT_WORDS.get(lower(tokens, to));
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  return digits ? { to, value: normaliseDecimal(`${part.value}.${digits}`) } : part;
}

const vulgar = (tokens: Tokens, at: number) => VULGAR_FRACTIONS.get(tokens[at]?.text ?? '');

/** ".300" without its zero: the point is glued to the digits and to nothing before. */
export function pointBefore(tokens: Tokens, at: number): boolean {
  const [point, number] = [tokens[at - 1], tokens[at]];
  if (point?.text !== '.' || !number?.glued || !/^\d+$/.test(number.text)) return false;
  return at === 1 || !point.glued || /^[($£€-]$/.test(tokens[at - 2]?.text ?? '');
}

/** A numeral, with a fraction sign or "1/2" behind it: "3½", "2-1/2". */
function numeralPart(tokens: Tokens, at: number): Part | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > MOST_DIGITS) return null;
  const value = normaliseDecimal(
    `${pointBefore(tokens, at) ? '0.' : ''}${numeralValue(token.text)}`,
  );
  const fraction = vulgar(tokens, at + 1);
  if (fraction && tokens[at + 1]?.glued)
    return { to: at + 2, value: addDecimals(value, lastPlace(value, divideDecimals(...fraction))) };
  return mixedFraction(tokens, at, value) ?? { to: at + 1, value };
}

/** "9.23½" is 9.235: the fraction is one of the last place printed. */
function lastPlace(value: string, fraction: string): string {
  return shiftDecimal(fraction, -(value.split('.')[1] ?? '').length);
}

/** "2 1/2" and "2-1/2". */
function mixedFraction(tokens: Tokens, at: number, value: string): Part | null {
  const numerator = afterHyphen(tokens, at + 1);
  const [over, slash, under] = [tokens[numerator], tokens[numerator + 1], tokens[numerator + 2]];
  if (over?.kind !== 'number' || slash?.text !== '/' || under?.kind !== 'number' || !under.glued)
    return null;
  if (over.text.length > 2 || under.text.length > 2 || Number(over.text) >= Number(under.text))
    return null;
  return { to: numerator + 3, value: addDecimals(value, divideDecimals(over.text, under.text)) };
}

/** "and a half", "and three quarters" behind a whole number. */
function withFractionWords(tokens: Tokens, part: Part): Part {
  let at = afterHyphen(tokens, part.to);
  if (lower(tokens, at) !== 'and') return part;
  at = afterHyphen(tokens, at + 1);
  const numerator = lower(tokens, at) === 'a' ? 1 : UNIT_WORDS.get(lower(tokens, at));
  at = afterHyphen(tokens, at + 1);
  const denominator = denominatorAt(tokens, at);
  if (!numerator || !denominator || numerator >= denominator) return part;
  const fraction = divideDecimals(String(numerator), String(denominator));
  return { to: at + 1, value: addDecimals(part.value, fraction) };
}

function denominatorAt(tokens: Tokens, at: number): number | undefined {
  const word = lower(tokens, at);
  return DENOMINATORS.get(word) ?? DENOMINATORS.get(word.replace(/s$/, ''));
}

/** "m" is metres in "the 100m hurdles" and "4m high", else millions. */
const METRE_CUES = new Set(
  'thick across underwater offshore sprint race freestyle hurdles relay butterfly backstroke breaststroke medley champion final dash high deep tall long wide above below from away north south east west asl runner swim'.split(
    ' ',
  ),
);

/** "a wingspan of 48m", "waves of up to 6m": a word of size close before. */
const METRE_LEADS = new Set(
  'depth height length width wingspan wave waves deep high tall distance feet ft cm km men women swim sprint race pool altitude wall tower diameter radius water sea surface peak summit tall wide stretch taller yacht hull ship boat crater hole tunnel telescope mast turbine blade statue rope'.split(
    ' ',
  ),
);
/** "won the 100m in 9.79 seconds": distances of track and pool behind an article. */
const TRACK = /^(50|60|100|110|200|400|800|1,?500|5,?000|10,?000)$/;
const isTrackDistance = (tokens: Tokens, at: number) =>
  TRACK.test(tokens[at]?.text ?? '') && /^(the|'s|'|individual|x)$/.test(lower(tokens, at - 1));
const METRE_WINDOW = 6;
function metresBefore(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= at - METRE_WINDOW; back--) {
    if (METRE_LEADS.has(lower(tokens, back))) return true;
    if (tokens[back]?.text === '.' || tokens[back]?.text === ',') return false;
  }
  return false;
}

function letterExponent(tokens: Tokens, at: number, numeral: number): number | undefined {
  const token = tokens[at];
  const exponent = MAGNITUDE_LETTERS.get(token?.lower ?? '');
  if (!token || exponent === undefined) return undefined;
  if (endsInCurrency(tokens, numeral)) return exponent;
  if (!token.glued || !/^[mkb]$/.test(token.lower)) return undefined;
  const next = afterHyphen(tokens, at + 1);
  if (token.lower === 'm' && (METRE_CUES.has(lower(tokens, next)) || tokens[at + 1]?.text === '²'))
    return undefined;
  if (token.lower === 'm' && (metresBefore(tokens, numeral) || isTrackDistance(tokens, numeral)))
    return undefined;
  return exponent;
}

interface Magnitude {
  readonly to: number;
  readonly exponent: number;
}

/** Magnitude words behind a numeral or number words; hyphens are stepped over. */
function magnitudeAfter(tokens: Tokens, start: number, numeral: number): Magnitude {
  let to = start;
  let exponent = 0;
  for (let count = 0; count < MOST_MAGNITUDES; count++) {
    const at = afterHyphen(tokens, to);
    const word = lower(tokens, at);
    const found =
      MAGNITUDE_WORDS.get(word) ??
      MAGNITUDE_ABBREVIATIONS.get(word) ??
      (count === 0 ? letterExponent(tokens, at, numeral) : undefined);
    if (found === undefined) break;
    exponent += found;
    to = at + 1;
  }
  return { to, exponent };
}

function magnitudeStep(tokens: Tokens, from: number, to: number, exponent: number): Step[] {
  if (exponent === 0) return [];
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  return [
    {
      words: words.map((token) => token.text).join(' '),
      meaning: `times 1${'0'.repeat(exponent)}`.replace(/\B(?=(\d{3})+(?!\d))/g, ','),
    },
  ];
}

/** A first group of a number: numeral or words, its fraction, its magnitude, "dozen". */
interface Group extends Part {
  readonly exponent: number;
  readonly steps: readonly Step[];
}

/** "a million", "a dozen": the article stands for one. */
const takesArticle = (word: string) => MAGNITUDE_WORDS.has(word) || word === 'dozen';

function groupAt(tokens: Tokens, at: number): Group | null {
  const article = lower(tokens, at) === 'a' && takesArticle(lower(tokens, at + 1));
  const hundred = article && lower(tokens, at + 1) === 'hundred';
  const bare: Part | null = hundred
    ? hundredsFrom(tokens, at + 1, 100)
    : article
      ? { to: at + 1, value: '1' }
      : (numeralPart(tokens, at) ?? wordsBelowThousand(tokens, at));
  if (!bare) return null;
  const part = withFractionWords(tokens, withPointWords(tokens, bare));
  const { to, exponent } = magnitudeAfter(tokens, part.to, at);
  const value = shiftDecimal(part.value, exponent);
  const dozen = afterHyphen(tokens, to);
  if (lower(tokens, dozen) === 'dozen')
    return {
      to: dozen + 1,
      value: multiplyDecimals(value, '12'),
      exponent,
      steps: [{ words: 'dozen', meaning: 'times 12' }],
    };
  return { to, value, exponent, steps: magnitudeStep(tokens, part.to, to, exponent) };
}

/** Adds smaller groups: "twenty-eight thousand six hundred forty-two", "2 lakh 40 thousand". */
function cardinalAt(tokens: Tokens, at: number): NumberAtom | null {
  const first = groupAt(tokens, at);
  if (!first) return null;
  let { to, value, exponent } = first;
  let steps = first.steps;
  while (exponent >= 3) {
    const next = behindAnd(tokens, to);
    const joined = next > to;
    const group = lower(tokens, next) === 'a' ? null : groupAt(tokens, next);
    const words = tokens[next]?.kind === 'word';
    if (!group || group.exponent >= exponent || (!words && group.exponent === 0)) break;
    if (joined && (group.exponent > 0 || !words)) break;
    value = addDecimals(value, group.value);
    steps = [...steps, ...group.steps];
    ({ to } = group);
    exponent = group.exponent;
  }
  const form = tokens[at]?.kind === 'number' ? 'digits' : 'words';
  const half = halfBehind(tokens, first);
  if (half) ({ to, value } = half);
  return { from: at, to, kind: 'cardinal', form, value, exponent: first.exponent, steps };
}

/** "a million and a half": half of the magnitude just printed. */
function halfBehind(tokens: Tokens, { to, value, exponent }: Group): Part | null {
  if (exponent < 5 || lower(tokens, to) !== 'and' || lower(tokens, to + 1) !== 'a') return null;
  if (lower(tokens, to + 2) !== 'half' || MAGNITUDE_WORDS.has(lower(tokens, to + 3))) return null;
  return { to: to + 3, value: addDecimals(value, shiftDecimal('0.5', exponent)) };
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

function ordinalAt(tokens: Tokens, at: number): NumberAtom | null {
  const make = (to: number, value: number | string, form: 'digits' | 'words'): NumberAtom => ({
    from: at,
    to,
    kind: 'ordinal',
    form,
    value: String(value),
    exponent: 0,
    steps: [],
  });
  const next = tokens[at + 1];
  if (tokens[at]?.kind === 'number') {
    if (!next?.glued || !ORDINAL_ENDINGS.has(next.lower) || next.text.length > 2) return null;
    return (tokens[at]?.text.length ?? 0) > MOST_DIGITS
      ? null
      : make(
          at + 2,
          normaliseDecimal(numeralValue(tokens[at]?.text ?? '0')).replace(/\..*/, ''),
          'digits',
        );
  }
  const plain = ORDINAL_WORDS.get(lower(tokens, at));
  if (plain !== undefined) return make(at + 1, plain, 'words');
  const tens = TENS_WORDS.get(lower(tokens, at));
  const ones = ORDINAL_WORDS.get(lower(tokens, at + 2)) ?? 0;
  if (tens === undefined || !isHyphen(tokens, at + 1) || ones < 1 || ones > 9) return null;
  return make(at + 3, tens + ones, 'words');
}

/** Numerator of a fraction in words or digits, with the token of its denominator. */
function fractionAt(tokens: Tokens, at: number): NumberAtom | null {
  const sign = vulgar(tokens, at);
  if (sign) return fractionAtom(tokens, at, at + 1, sign[0], sign[1]);
  const word = lower(tokens, at);
  const quarter =
    word === 'quarter' && (isHyphen(tokens, at + 1) || MAGNITUDE_WORDS.has(lower(tokens, at + 1)));
  if (word === 'half' || quarter)
    return fractionAtom(tokens, at, at + 1, '1', word === 'half' ? '2' : '4');
  const [over, slash, under] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (over?.kind === 'number' && slash?.text === '/' && slash.glued && under?.kind === 'number') {
    const proper = /^\d{1,2}$/.test(over.text) && /^\d{1,2}$/.test(under.text);
    const date = tokens[at + 3]?.text === '/' || tokens[at - 1]?.text === '/';
    if (!proper || date || Number(over.text) >= Number(under.text)) return null;
    return fractionAtom(tokens, at, at + 3, over.text, under.text);
  }
  const mere =
    /^(mere|full|good|whole)$/.test(lower(tokens, at - 1)) &&
    lower(tokens, at + 1) === 'of' &&
    DENOMINATORS.has(word);
  if (mere) return fractionAtom(tokens, at, at + 1, '1', String(DENOMINATORS.get(word)));
  const article = word === 'a' || word === 'an';
  const numerator = article ? 1 : (wordsBelowHundred(tokens, at)?.number ?? 0);
  if (numerator < 1) return null;
  const start = article ? at + 1 : (wordsBelowHundred(tokens, at)?.to ?? at + 1);
  const place = afterHyphen(tokens, start);
  const denominator = denominatorAt(tokens, place);
  if (!denominator || !readsAsFraction(tokens, place, numerator, place > start, article))
    return null;
  return fractionAtom(tokens, at, place + 1, String(numerator), String(denominator));
}

/** "two thirds" always; "a third" unless a noun follows; "three quarters" unless they are a length of time. */
function readsAsFraction(
  tokens: Tokens,
  place: number,
  numerator: number,
  hyphen: boolean,
  article: boolean,
): boolean {
  const word = lower(tokens, place);
  const of = lower(tokens, place + 1) === 'of';
  const plural = word.endsWith('s') && word !== 'halves';
  if (MAGNITUDE_WORDS.has(lower(tokens, place + 1)) && word.startsWith('quarter')) return true;
  // "twenty-fifth" is an ordinal, "four-fifths" a fraction.
  if (numerator > 1 && !plural && !word.startsWith('hal')) return false;
  // "a one-quarter problem" lasts a quarter.
  if (word === 'quarter' && hyphen && numerator === 1 && !of) return endsPhrase(tokens, place + 1);
  if (word.startsWith('quarter'))
    return of
      ? !/^\d{4}$/.test(lower(tokens, place + 2))
      : hyphen || (article && quarterIsShare(tokens, place));
  if (hyphen || word.startsWith('hal')) return true;
  if (plural) return true;
  if (numerator > 1) return false;
  return article ? of || endsPhrase(tokens, place + 1) : true;
}

const FOLLOWS_SHARE = new Set(
  'because in to from by on at with for and or but than as while when that which this last since over more less higher lower between after before among during compared is are was were has have had said off its their his her the'.split(
    ' ',
  ),
);
const endsPhrase = (tokens: Tokens, at: number) =>
  !isHyphen(tokens, at) && (tokens[at]?.kind !== 'word' || FOLLOWS_SHARE.has(lower(tokens, at)));

/** "rose by a quarter", "almost a quarter to 30": a share; "$5 a quarter": a rate. */
function quarterIsShare(tokens: Tokens, place: number): boolean {
  const before = lower(tokens, place - 2);
  return /^(by|almost|nearly|about|around|than|over|roughly|some|just|under|only|up|down|rose|fell|dropped|risen|fallen|grew|lost|cut|jumped|climbed)$/.test(
    before,
  );
}

/** A fraction, with what it is a fraction of when that is a magnitude: "half a million". */
function fractionAtom(
  tokens: Tokens,
  from: number,
  to: number,
  over: string,
  under: string,
): NumberAtom {
  const value = divideDecimals(over, under);
  const form = tokens[from]?.kind === 'word' ? 'words' : 'digits';
  const words = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
    .replace(/ ([-/]) /g, '$1');
  const steps = [{ words, meaning: `${over}/${under}` }];
  let at = lower(tokens, to) === 'of' ? to + 1 : afterHyphen(tokens, to);
  if (/^(a|an|one)$/.test(lower(tokens, at))) at++;
  const bare = /^(half|quarter|quarters)$/.test(lower(tokens, to - 1));
  const exponent = at > to || bare ? MAGNITUDE_WORDS.get(lower(tokens, at)) : undefined;
  const dozen = (at > to || bare) && lower(tokens, at) === 'dozen';
  if (!exponent && !dozen) return { from, to, kind: 'fraction', form, value, exponent: 0, steps };
  // Multiply before dividing, so that a third of a million keeps all its digits.
  const whole = dozen ? '12' : shiftDecimal('1', exponent ?? 0);
  return {
    from,
    to: at + 1,
    kind: 'cardinal',
    form,
    value: divideDecimals(multiplyDecimals(over, whole), under),
    exponent: exponent ?? 0,
    steps: [...steps, { words: lower(tokens, at), meaning: `times ${whole}` }],
  };
}

const STARTERS: ReadonlySet<string> = new Set([
  ...UNIT_WORDS.keys(),
  ...TENS_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...DENOMINATORS.keys(),
  ...VULGAR_FRACTIONS.keys(),
]);

/** Most words start no number; an article does only before a magnitude or a fraction. */
function mayStartNumber(tokens: Tokens, at: number): boolean {
  const word = lower(tokens, at);
  if (tokens[at]?.kind === 'number' || STARTERS.has(word)) return true;
  if (word !== 'a' && word !== 'an') return false;
  const next = lower(tokens, at + 1);
  return takesArticle(next) || DENOMINATORS.has(next) || next === '-';
}

/** All number atoms of a paragraph by their first token, without overlaps. */
export function scanNumbers(tokens: Tokens): Map<number, NumberAtom> {
  const atoms = new Map<number, NumberAtom>();
  let at = 0;
  while (at < tokens.length) {
    const atom = !mayStartNumber(tokens, at)
      ? null
      : (fractionAt(tokens, at) ?? ordinalAt(tokens, at) ?? cardinalAt(tokens, at));
    if (atom) atoms.set(at, atom);
    at = atom ? atom.to : at + 1;
  }
  return atoms;
}
