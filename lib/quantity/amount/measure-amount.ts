/** One amount: number, sign, currency, unit of measure and rate phrase. Nothing is claimed here. */

import { multiplyDecimals, negateDecimal, shiftDecimal } from '../decimal';
import type { Step } from '../mention';
import type { TokenRange } from '../reading/draft';
import type { NumberAtom } from '../reading/number-atom';
import { ifFree, lowerAt, type Reading, rangeIsFree } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { HYPHENS } from '../token/token';
import type { CurrencyBefore } from '../unit/match-currency';
import { rateAt } from '../unit/match-unit';
import type { Amount, Sign, Tail } from './amount';
import { openingOf } from './amount-opening';
import { moneyBehind, printedTwice } from './match-money-behind';
import { joinRate, rateBehind, rateBehindOf } from './match-rate-behind';
import { ageAt, unitBehind, unitStart } from './match-unit-behind';

/** What the amount is counted in: the currency before it, the unit behind it, or one taken over. */
function unitOf(
  currency: CurrencyBefore | null,
  tail: Tail | null,
  assumed: string | undefined,
): Pick<Amount, 'unit' | 'unitWords' | 'kind'> {
  if (currency) return { unit: currency.code, unitWords: currency, kind: 'money' };
  return tail ?? { unit: assumed ?? '', unitWords: null, kind: assumed ? 'money' : 'plain' };
}

/** Joins currency before, unit behind and rate into one amount. */
export function measureAmount(reading: Reading, atom: NumberAtom, assumed?: string): Amount {
  const { from, sign, currency } = openingOf(reading, atom);
  const start = unitStart(reading, atom);
  const hyphen = start > atom.to;
  const tail = tailOf(reading, atom, start, currency);
  const { unit, unitWords, kind } = unitOf(currency, tail, assumed);
  const end = tail?.to ?? atom.to;
  const age = ageAt(reading, kind, end, tail?.unit);
  // "210 GW a year ago" goes on to a date, which has claimed its words.
  const plain = age || unit === '' || tail?.rated;
  const rate = plain ? null : ifFree(reading, rateBehind(reading, kind, end, unit, hyphen));
  const bareRate = unit === '' ? rateOfThings(reading, end) : null;
  const rated = rate ? joinRate(unit, rate.code) : unit + rateBehindOf(reading, kind, end, unit);
  const value = sign?.negative ? negateDecimal(atom.value) : atom.value;
  return {
    from,
    to: age || rate?.to || bareRate?.to || end,
    value: currency ? value : scale(value, tail),
    unit: tail?.unit === 'time' && isMultiple(reading, atom, from) ? 'x' : rated,
    unitWords,
    kind,
    exponent: atom.exponent,
    attributive: HYPHENS.has(reading.tokens[atom.to]?.text ?? '') && hyphen && tail !== null,
    rated: rate !== null || tail?.rated === true,
    age: age > 0,
    ...(bareRate && { bareRate: bareRate.code }),
    fraction: atom.kind === 'fraction',
    atom,
    steps: stepsOf(reading, atom, sign, currency, tail, rate),
  };
}

/** "or 3,700 a day", "one a week": the noun stands elsewhere, the rate is printed. */
function rateOfThings(reading: Reading, at: number): (TokenRange & { code: string }) | null {
  if (!wordIs(reading, at, 'a an per every')) return null;
  const rate = rateAt(reading.tokens, at, { money: false });
  const free = rate && /^(d|wk|mo|h|min|s|night|10+( .*)?)$/.test(rate.code);
  return free ? ifFree(reading, rate) : null;
}

/** "subscribed 71.9 times" multiplies; occasions come in whole numbers. */
const isMultiple = (reading: Reading, atom: NumberAtom, from: number) =>
  atom.value.includes('.') || /^((over|under)?subscribed|by)$/.test(lowerAt(reading, from - 1));

/** The unit phrase behind the number; behind a printed currency only its repetition. */
function tailOf(
  reading: Reading,
  atom: NumberAtom,
  start: number,
  currency: CurrencyBefore | null,
): Tail | null {
  const { unitWithin, to } = atom;
  if (unitWithin !== undefined) {
    const within = unitBehind(reading, atom, unitWithin, true);
    return within && { ...within, to };
  }
  const tail = currency
    ? printedTwice(reading, currency, atom.to)
    : phraseBehind(reading, atom, start);
  return tail && rangeIsFree(reading, atom.to, tail.to) ? tail : null;
}

function phraseBehind(reading: Reading, atom: NumberAtom, start: number): Tail | null {
  const magnitude = atom.exponent > 0;
  if (magnitude && lowerAt(reading, start) === 'of') return null;
  const one = atom.value === '1' || atom.kind === 'fraction';
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

function scale(value: string, tail: Tail | null): string {
  if (!tail) return value;
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
