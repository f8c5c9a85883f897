/** One amount: number, sign, currency, unit of measure and rate phrase. Nothing is claimed here. */
import { multiplyDecimals, negateDecimal, shiftDecimal } from './decimal';
import { DASHES } from './found-date';
import {
  type CurrencyBefore,
  currencyAfter,
  currencyBefore,
  hundredthsAfter,
} from './match-currency';
import { rateAt, unitAt } from './match-unit';
import type { Step } from './mention';
import type { NumberAtom } from './number-atom';
import { lowerAt, type Reading, rangeIsFree, type TokenRange } from './reading';
import { pointBefore } from './scan-numbers';

export interface Amount extends TokenRange {
  readonly value: string;
  /** Empty when no unit of measure is printed. */
  readonly unit: string;
  readonly unitWords: TokenRange | null;
  readonly kind: 'money' | 'measure' | 'time' | 'ratio' | 'point' | 'occurrence' | 'plain';
  readonly exponent: number;
  readonly attributive: boolean;
  readonly rated: boolean;
  readonly age: boolean;
  readonly fraction: boolean;
  readonly atom: NumberAtom;
  readonly steps: readonly Step[];
}

interface Sign extends TokenRange {
  readonly negative: boolean;
}

const MINUS = new Set(['-', '−', '–']);

/** A printed minus, or "minus", right before the number or its currency. */
function signBefore(reading: Reading, at: number): Sign | null {
  const sign = reading.tokens[at - 1];
  if (!sign || reading.claimed[at - 1]) return null;
  if (/^(minus|negative)$/.test(sign.lower) && lowerAt(reading, at - 2) !== 'or')
    return { from: at - 1, to: at, negative: true };
  if (sign.text === '+' && reading.tokens[at]?.glued && !sign.glued)
    return { from: at - 1, to: at, negative: false };
  if (!MINUS.has(sign.text) || !reading.tokens[at]?.glued) return null;
  const before = reading.tokens[at - 2];
  if (before?.kind === 'number') return null;
  const free = !sign.glued || !before || /^[([,"“]$/.test(before.text);
  return free && (sign.text !== '–' || !sign.glued)
    ? { from: at - 1, to: at, negative: true }
    : null;
}

interface Tail {
  readonly to: number;
  readonly unit: string;
  readonly unitWords: TokenRange;
  readonly kind: Amount['kind'];
  /** Multiplies the value: 10^exponent, times factor. */
  readonly exponent: number;
  readonly factor?: string;
  readonly rated: boolean;
  readonly step: Step;
}

const HYPHENS = new Set(['-', '‐', '‑']);
const POUND_IS_MONEY =
  /^(note|coin|fine|prize|bill|bonus|fee|deposit|cheque|grant|loan|deal|debt|contract|move|transfer)$/;

/** Goods and scales that are weighed: pounds near them are no money. */
const WEIGHED = new Set(
  'beef pork meat weigh weighs weighed weighing weight heavier lighter fish catch cheese butter cotton coffee cocoa sugar copper uranium rice turkey payload thrust cargo explosives heroin cocaine marijuana cannabis kilograms kilogram kilograms kilos kg lobster shrimp honey'.split(
    ' ',
  ),
);
const WEIGHED_WINDOW = 10;
function weightNear({ tokens }: Reading, at: number): boolean {
  for (let place = at - WEIGHED_WINDOW; place < at + WEIGHED_WINDOW; place++) {
    if (tokens[place]?.text === '£') return false;
    if (WEIGHED.has(tokens[place]?.lower ?? '') && tokens[place]?.sentence === tokens[at]?.sentence)
      return true;
  }
  return false;
}

/** "25-pound turkey" and "weighs 25 pounds" are weights; "25 pounds" is money. */
function poundsAreWeight(
  reading: Reading,
  number: TokenRange,
  at: number,
  hyphen: boolean,
): boolean {
  if (!/^pounds?$/.test(lowerAt(reading, at))) return false;
  const next = lowerAt(reading, at + 1);
  if (hyphen) return !POUND_IS_MONEY.test(next);
  if (/^(of|per|sterling)$/.test(next))
    return (
      (next === 'of' &&
        !/^(debt|savings|taxpayers|public|damage|aid|cash)/.test(lowerAt(reading, at + 2))) ||
      next === 'per'
    );
  if (weightNear(reading, number.from)) return true;
  return (
    /^(weigh|weighs|weighed|weighing|lost|lose|gained|lift|lifted)$/.test(
      lowerAt(reading, number.from - 1),
    ) ||
    /^(weigh|weighs|weighed|weighing)$/.test(lowerAt(reading, number.from - 2)) ||
    /^(overweight|heavier|lighter)$/.test(next)
  );
}

/** Currency name or hundredths behind the number. */
function moneyBehind(
  reading: Reading,
  number: TokenRange,
  at: number,
  magnitude: boolean,
): Tail | null {
  const { tokens } = reading;
  const hyphen = at > number.to;
  if (poundsAreWeight(reading, number, at, hyphen)) return null;
  const hundredths = hundredthsAfter(tokens, at);
  if (hundredths && fitsHundredths(reading, at)) {
    const name = tokens
      .slice(at, hundredths.to)
      .map((token) => token.text)
      .join(' ');
    const code = centsCode(reading, at, hundredths.entry);
    return {
      to: hundredths.to,
      unit: code,
      unitWords: { from: at, to: hundredths.to },
      kind: 'money',
      exponent: -2,
      rated: false,
      step: { words: name, meaning: `hundredths of ${code}` },
    };
  }
  const name = currencyAfter(tokens, at, magnitude);
  if (!name || (hyphen && name.entry === 'EUR' && lowerAt(reading, at) === '€')) return null;
  return {
    to: name.to,
    unit: name.entry,
    unitWords: { from: at, to: name.to },
    kind: 'money',
    exponent: 0,
    rated: false,
    step: {
      words: tokens
        .slice(at, name.to)
        .map((token) => token.text)
        .join(' '),
      meaning: name.entry,
    },
  };
}

/** "p" and "c" must be glued to the numeral; "79C" is a temperature. */
function fitsHundredths(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.lower === 'p') return token.glued && token.text === 'p';
  if (token?.lower === 'c') return token.glued && token.text === 'c';
  return true;
}

const CENT_WINDOW = 40;
/** Cents are of the dollar or euro that the sentence speaks of; the US dollar otherwise. */
function centsCode(reading: Reading, at: number, code: string): string {
  if (code !== 'USD' || !/^(cents?|c)$/.test(lowerAt(reading, at))) return code;
  for (let back = at - 1; back >= 0 && at - back < CENT_WINDOW; back--) {
    const word = lowerAt(reading, back);
    const money =
      reading.tokens[back]?.kind === 'number'
        ? currencyBefore(reading.tokens, back)?.code
        : undefined;
    if (
      money === 'USD' ||
      money === 'AUD' ||
      money === 'CAD' ||
      money === 'NZD' ||
      money === 'EUR' ||
      money === 'ZAR' ||
      money === 'KES'
    )
      return money;
    if (word === 'euro' || word === 'euros') return 'EUR';
  }
  return code;
}

/** Unit of measure or time behind the number. */
function unitBehind(reading: Reading, number: TokenRange, at: number, one: boolean): Tail | null {
  const { tokens } = reading;
  if (poundsAreWeight(reading, number, at, at > number.to))
    return {
      to: at + 1,
      unit: 'lb',
      unitWords: { from: at, to: at + 1 },
      kind: 'measure',
      exponent: 0,
      rated: false,
      step: { words: tokens[at]?.text ?? '', meaning: 'pounds of weight' },
    };
  const match = unitAt(
    tokens,
    at,
    tokens[at]?.glued === true || tokens[number.to - 1]?.kind === 'number',
  );
  if (!match) return null;
  const { entry } = match;
  const word = lowerAt(reading, at);
  if (isNoUnit(reading, number, at, match.to, word, one)) return null;
  const printedRate = entry.code.includes('/') && entry.rate === true;
  return {
    to: match.to,
    unit: entry.code,
    unitWords: { from: at, to: match.to },
    kind: entry.kind,
    exponent: entry.exponent,
    ...(entry.factor && { factor: entry.factor }),
    rated: printedRate || entry.code.includes('/'),
    step: {
      words: tokens
        .slice(at, match.to)
        .map((token) => token.text)
        .join(' '),
      meaning: entry.exponent
        ? `times 1${'0'.repeat(entry.exponent)}, in ${entry.code}`
        : entry.code,
    },
  };
}

/** Unit words that are something else here: "two quarters" of a match, "three points clear", "second". */
function isNoUnit(
  reading: Reading,
  number: TokenRange,
  at: number,
  to: number,
  word: string,
  one: boolean,
): boolean {
  if (to > at + 1) return false;
  const hyphen = at > number.to;
  const singular =
    /^(year|month|week|day|hour|minute|second|quarter|point|time|foot|mile|metre|meter|ton|tonne|barrel|litre|acre|degree|inch)$/.test(
      word,
    );
  if (word === 'time' || word === 'seconds') return word === 'time' && !hyphen && !one;
  if (word === 'second' && !one && !hyphen) return true;
  if (word === 'knots' || word === 'stone')
    return word === 'stone' && !/^(in|and|,|\.|\d+)?$/.test(lowerAt(reading, at + 1));
  if (singular && !hyphen && !one && word !== 'foot')
    return word === 'quarter' || word === 'minute';
  return false;
}

/** First token of the number itself: the point of ".300" belongs to it. */
function numberStart({ tokens }: Reading, atom: NumberAtom): number {
  return pointBefore(tokens, atom.from) ? atom.from - 1 : atom.from;
}

/** Joins currency before, unit behind and rate into one amount. */
export function measureAmount(reading: Reading, atom: NumberAtom, assumed?: string): Amount {
  const { tokens } = reading;
  const number = numberStart(reading, atom);
  const money = freeCurrency(reading, number);
  let from = money?.from ?? number;
  const inner = signBefore(reading, number);
  const outer = inner ? null : signBefore(reading, from);
  const signed = inner ?? outer;
  if (signed) from = inner ? (currencyBefore(tokens, inner.from)?.from ?? inner.from) : signed.from;
  const currency = money ?? (inner ? currencyBefore(tokens, inner.from) : null);
  const start = unitStart(reading, atom);
  const magnitude = atom.exponent > 0;
  const printed = currency
    ? printedTwice(reading, currency, atom.to)
    : tailOf(reading, atom, start, magnitude);
  const tail = printed && rangeIsFree(reading, atom.to, printed.to) ? printed : null;
  const base = currency
    ? { unit: currency.code, unitWords: currency as TokenRange, kind: 'money' as const }
    : null;
  const end = tail?.to ?? atom.to;
  const unit = base?.unit ?? tail?.unit ?? assumed ?? '';
  const kind = base?.kind ?? tail?.kind ?? (assumed ? 'money' : 'plain');
  const age = ageAt(reading, kind, end, tail?.unit);
  const behind =
    age || unit === '' || tail?.rated
      ? null
      : rateBehind(reading, kind, end, unit, start > atom.to);
  // "210 GW a year ago" goes on to a date, which has claimed its words.
  const rate = behind && rangeIsFree(reading, behind.from, behind.to) ? behind : null;
  const value = scale(
    signed?.negative ? negateDecimal(atom.value) : atom.value,
    tail,
    currency !== null,
  );
  return {
    from,
    to: age || rate?.to || end,
    value,
    unit: rate ? joinRate(unit, rate.code) : unit + rateBehindOf(reading, kind, end, unit),
    unitWords: base?.unitWords ?? tail?.unitWords ?? null,
    kind,
    exponent: atom.exponent,
    attributive: HYPHENS.has(tokens[atom.to]?.text ?? '') && start > atom.to && tail !== null,
    rated: rate !== null || tail?.rated === true,
    age: age > 0,
    fraction: atom.kind === 'fraction',
    atom,
    steps: stepsOf(reading, atom, signed, currency, tail, rate),
  };
}

/** "4.5 million barrels of oil a day": the rate behind the stuff still enters the unit. */
function rateBehindOf(reading: Reading, kind: Amount['kind'], at: number, unit: string): string {
  if (kind !== 'measure' || unit.includes('/') || lowerAt(reading, at) !== 'of') return '';
  for (let place = at + 2; place <= at + 4; place++) {
    if (reading.tokens[place]?.kind !== 'word') return '';
    const rate = rateAt(reading.tokens, place, { money: false });
    if (rate && /^(a|mo|wk|d|h|min|s)$/.test(rate.code))
      return rangeIsFree(reading, rate.from, rate.to) ? `/${rate.code}` : '';
  }
  return '';
}

function joinRate(unit: string, code: string): string {
  return unit === 'GBP' && code === 'GBP' ? 'share' : `${unit}/${code}`;
}

function freeCurrency(reading: Reading, at: number): CurrencyBefore | null {
  const money = currencyBefore(reading.tokens, at);
  return money && rangeIsFree(reading, money.from, money.to) ? money : null;
}

/** "$5 million dollars" and "US$5 USD" print the currency twice. */
function printedTwice(reading: Reading, { code }: CurrencyBefore, at: number): Tail | null {
  const name = currencyAfter(reading.tokens, at, true);
  if (
    !name ||
    (name.entry !== code && !(code === 'USD' && /^(AUD|CAD|NZD|SGD|HKD)$/.test(name.entry)))
  )
    return null;
  return {
    to: name.to,
    unit: name.entry,
    unitWords: { from: at, to: name.to },
    kind: 'money',
    exponent: 0,
    rated: false,
    step: { words: code, meaning: code },
  };
}

/** "one good week", "two more years": the adjective stays inside the length. */
const TIME_ADJECTIVES =
  /^(good|long|full|whole|straight|consecutive|successive|trading|working|business|calendar|short|solid|bad|hard|fiscal|financial|more|additional|further|extra|entire|separate|school)$/;

/** Where the unit starts: behind a hyphen, or behind "of a" and "a" when the number is a fraction. */
function unitStart(reading: Reading, atom: NumberAtom): number {
  const { tokens } = reading;
  let at = atom.to;
  if (HYPHENS.has(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word') at++;
  if (
    atom.kind !== 'fraction' &&
    TIME_ADJECTIVES.test(lowerAt(reading, at)) &&
    unitAt(tokens, at + 1, false)?.entry.kind === 'time' &&
    lowerAt(reading, at + 1) !== 'second'
  )
    return at + 1;
  if (atom.kind !== 'fraction' || at > atom.to) return at;
  const of = lowerAt(reading, at) === 'of' ? at + 1 : at;
  if (/^(a|an|one)$/.test(lowerAt(reading, of))) {
    const unit = of + 1;
    if (
      unitAt(tokens, unit, false) ||
      hundredthsAfter(tokens, unit) ||
      currencyAfter(tokens, unit, false)
    )
      return unit;
  }
  return at;
}

function tailOf(
  reading: Reading,
  atom: NumberAtom,
  start: number,
  magnitude: boolean,
): Tail | null {
  const one = atom.value === '1' || atom.kind === 'fraction';
  const skip = lowerAt(reading, start) === 'of' && magnitude ? -1 : start;
  if (skip < 0) return null;
  const unit = unitBehind(reading, atom, start, one);
  const money = moneyBehind(reading, atom, start, magnitude);
  if (unit && money)
    return money.to > unit.to || (unit.unit !== 'Cel' && unit.unit !== 'ft') ? money : unit;
  const found = money ?? unit;
  if (!found || atom.kind !== 'fraction') return found;
  // "a third of tonnes" is a share of them; only "half a tonne" and "half-hour" measure.
  return start > atom.to || found.kind === 'ratio' || atom.form === 'digits' ? found : null;
}

/** Index of the token behind "old", or 0 when the amount is no age. */
function ageAt(
  reading: Reading,
  kind: Amount['kind'],
  end: number,
  unit: string | undefined,
): number {
  if (kind !== 'time' || (unit !== 'a' && unit !== 'mo' && unit !== 'wk' && unit !== 'd')) return 0;
  const place = DASHES.has(lowerAt(reading, end)) ? end + 1 : end;
  return /^(old|olds)$/.test(lowerAt(reading, place)) ? place + 1 : 0;
}

const EXCHANGE = /^(to|against)$/;

/** Rate phrase behind an amount; an amount of time takes one only in "hours a week". */
function rateBehind(
  reading: Reading,
  kind: Amount['kind'],
  at: number,
  unit: string,
  hyphen: boolean,
): (TokenRange & { code: string }) | null {
  const { tokens } = reading;
  if (kind === 'ratio' || kind === 'point') {
    const rate = rateAt(tokens, at, { money: false });
    return rate &&
      kind === 'ratio' &&
      /^(a|mo|wk|d|quarter|h)$/.test(rate.code) &&
      lowerAt(reading, at + 1) !== 'quarter'
      ? rate
      : null;
  }
  const exchange = kind === 'money' ? exchangeAt(reading, at, unit) : null;
  if (exchange) return exchange;
  const inEvery = inEveryAt(reading, kind, at);
  if (inEvery) return inEvery;
  const rate = rateAt(tokens, at, { money: kind === 'money' });
  if (!rate) return null;
  if (hyphen && !HYPHENS.has(lowerAt(reading, at)))
    return lowerAt(reading, at) === 'per' ? rate : null;
  if (kind === 'time')
    return /^(d|wk|mo|a|person)$/.test(rate.code) && lowerAt(reading, rate.from) !== 'per'
      ? rate
      : rate.code === 'wk'
        ? rate
        : null;
  if (kind === 'occurrence') return rate;
  return unit.includes('/') || rate.code === unit ? null : rate;
}

/** "16p in every pound" is a share. */
function inEveryAt(
  reading: Reading,
  kind: Amount['kind'],
  at: number,
): (TokenRange & { code: string }) | null {
  if (
    kind !== 'money' ||
    lowerAt(reading, at) !== 'in' ||
    !/^(the|every|each)$/.test(lowerAt(reading, at + 1))
  )
    return null;
  const money = currencyAfter(reading.tokens, at + 2, true);
  return money && { from: at, to: money.to, code: money.entry };
}

/** "7.1 yuan to the dollar", "245.6 tenge per dollar". */
function exchangeAt(
  reading: Reading,
  at: number,
  unit: string,
): (TokenRange & { code: string }) | null {
  const word = lowerAt(reading, at);
  if (!EXCHANGE.test(word) && word !== 'per') return null;
  const the = /^(the|a|one)$/.test(lowerAt(reading, at + 1)) ? at + 2 : at + 1;
  if (word !== 'per' && the === at + 1) return null;
  const other = currencyAfter(reading.tokens, the, true);
  return other && other.entry !== unit ? { from: at, to: other.to, code: other.entry } : null;
}

function scale(value: string, tail: Tail | null, currencyPrinted: boolean): string {
  if (!tail || currencyPrinted) return value;
  const shifted = shiftDecimal(value, tail.exponent);
  return tail.factor ? multiplyDecimals(shifted, tail.factor) : shifted;
}

function stepsOf(
  reading: Reading,
  atom: NumberAtom,
  sign: Sign | null,
  currency: CurrencyBefore | null,
  tail: Tail | null,
  rate: (TokenRange & { code: string }) | null,
): Step[] {
  const words = (range: TokenRange) =>
    reading.tokens
      .slice(range.from, range.to)
      .map((token) => token.text)
      .join(' ');
  return [
    ...atom.steps,
    ...(sign?.negative ? [{ words: words(sign), meaning: 'below zero' }] : []),
    ...(currency ? [{ words: words(currency), meaning: currency.code }] : []),
    ...(tail ? [tail.step] : []),
    ...(rate ? [{ words: words(rate), meaning: `per ${rate.code}` }] : []),
  ];
}

/** "245.6 to the dollar" without a currency of its own: the denominator, and the token behind it. */
export function bareExchange(reading: Reading, at: number): { to: number; code: string } | null {
  const found = exchangeAt(reading, at, '');
  return found && { to: found.to, code: found.code };
}
