/** One amount: number, sign, currency, unit of measure and rate phrase. Nothing is claimed here. */
import { type Amount, HYPHENS, type Sign, type Tail } from './amount';
import { multiplyDecimals, negateDecimal, shiftDecimal } from './decimal';
import type { TokenRange } from './draft';
import { type CurrencyBefore, currencyBefore } from './match-currency';
import { moneyBehind, printedTwice } from './match-money-behind';
import { joinRate, rateBehind, rateBehindOf } from './match-rate-behind';
import { signBefore } from './match-sign';
import { rateAt } from './match-unit';
import { ageAt, unitBehind, unitStart } from './match-unit-behind';
import type { Step } from './mention';
import type { NumberAtom } from './number-atom';
import { pointBefore } from './number-parts';
import { lowerAt, type Reading, rangeIsFree } from './reading';
import { wordIs } from './word-at';

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
  const bareRate = unit === '' ? rateOfThings(reading, end) : null;
  // "210 GW a year ago" goes on to a date, which has claimed its words.
  const rate = behind && rangeIsFree(reading, behind.from, behind.to) ? behind : null;
  const multiple = tail?.unit === 'time' && isMultiple(reading, atom, from);
  const value = scale(
    signed?.negative ? negateDecimal(atom.value) : atom.value,
    tail,
    currency !== null,
  );
  return {
    from,
    to: age || rate?.to || bareRate?.to || end,
    value,
    unit: multiple
      ? 'x'
      : rate
        ? joinRate(unit, rate.code)
        : unit + rateBehindOf(reading, kind, end, unit),
    unitWords: base?.unitWords ?? tail?.unitWords ?? null,
    kind,
    exponent: atom.exponent,
    attributive: HYPHENS.has(tokens[atom.to]?.text ?? '') && start > atom.to && tail !== null,
    rated: rate !== null || tail?.rated === true,
    age: age > 0,
    ...(bareRate && { bareRate: bareRate.code }),
    fraction: atom.kind === 'fraction',
    atom,
    steps: stepsOf(reading, atom, signed, currency, tail, rate),
  };
}

/** "or 3,700 a day", "one a week": the noun stands elsewhere, the rate is printed. */
function rateOfThings(reading: Reading, at: number): (TokenRange & { code: string }) | null {
  if (!wordIs(reading, at, 'a an per every')) return null;
  const rate = rateAt(reading.tokens, at, { money: false });
  const free = rate && /^(d|wk|mo|h|min|s|night|10+( .*)?)$/.test(rate.code);
  return free && rangeIsFree(reading, rate.from, rate.to) ? rate : null;
}

/** "subscribed 71.9 times" multiplies; occasions come in whole numbers. */
const isMultiple = (reading: Reading, atom: NumberAtom, from: number) =>
  atom.value.includes('.') || /^(over|under)?subscribed$/.test(lowerAt(reading, from - 1));

function freeCurrency(reading: Reading, at: number): CurrencyBefore | null {
  const money = currencyBefore(reading.tokens, at);
  return money && rangeIsFree(reading, money.from, money.to) ? money : null;
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
  const counts = found.kind === 'ratio' || found.kind === 'point';
  return start > atom.to || counts || atom.form === 'digits' ? found : null;
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
