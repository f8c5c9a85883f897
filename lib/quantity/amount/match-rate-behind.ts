/** Rate phrases and exchange rates behind an amount. */

import { CHANGE_VERBS, DOWN_NOUNS, UP_NOUNS } from '../lexicon/changes';
import type { TokenRange } from '../reading/draft';
import { lowerAt, type Reading, rangeIsFree } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { HYPHENS } from '../token/token';
import { currencyAfter } from '../unit/match-currency';
import { rateAt } from '../unit/match-unit';
import type { Amount } from './amount';

/** "4.5 million barrels of oil a day": the rate behind the stuff still enters the unit. */
export function rateBehindOf(
  reading: Reading,
  kind: Amount['kind'],
  at: number,
  unit: string,
): string {
  if (unit.includes('/')) return '';
  // "$35 more per pupil"
  if (kind === 'money' && wordIs(reading, at, 'more less extra')) {
    const rate = rateAt(reading.tokens, at + 1, { money: true });
    return rate && lowerAt(reading, at + 1) === 'per' ? `/${rate.code}` : '';
  }
  if ((kind !== 'measure' && kind !== 'money') || lowerAt(reading, at) !== 'of') return '';
  for (let place = at + 2; place <= at + 4; place++) {
    if (reading.tokens[place]?.kind !== 'word' || reading.claimed[place]) return '';
    const rate = rateAt(reading.tokens, place, { money: false });
    if (rate && /^(a|mo|wk|d|h|min|s)$/.test(rate.code))
      return rangeIsFree(reading, rate.from, rate.to) ? `/${rate.code}` : '';
  }
  return '';
}

/** Money of the same money is a share: "16p in every pound", "35 cents on the dollar". */
export const joinRate = (unit: string, code: string): string =>
  unit === code ? 'share' : `${unit}/${code}`;

const EXCHANGE = /^(to|against)$/;

/** Rate phrase behind an amount; an amount of time takes one only in "hours a week". */
export function rateBehind(
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
  const inEvery = inEveryAt(reading, kind, at, unit);
  if (inEvery) return inEvery;
  const rate = rateAt(tokens, at, { money: kind === 'money' });
  if (!rate) return null;
  if (hyphen && !HYPHENS.has(lowerAt(reading, at)))
    return lowerAt(reading, at) === 'per' ? rate : null;
  if (kind === 'time') return /^(d|wk|mo|a|person)$/.test(rate.code) ? rate : null;
  if (kind === 'occurrence') return rate;
  return unit.includes('/') || rate.code === unit ? null : rate;
}

/** "16p in every pound", "35 cents on the dollar". */
function inEveryAt(
  reading: Reading,
  kind: Amount['kind'],
  at: number,
  unit: string,
): (TokenRange & { code: string }) | null {
  if (
    kind !== 'money' ||
    !wordIs(reading, at, 'in on') ||
    !wordIs(reading, at + 1, 'the every each')
  )
    return null;
  const money = currencyAfter(reading.tokens, at + 2, true);
  if (!money) return null;
  if (lowerAt(reading, at) === 'on' && !isPartOf(reading, at, money.entry === unit)) return null;
  return { from: at, to: money.to, code: money.entry };
}

const MOVE_WINDOW = 9;

/** "35 cents on the dollar"; not "bet $10 billion on the dollar", "gained half a cent on the dollar". */
function isPartOf(reading: Reading, at: number, isSameMoney: boolean): boolean {
  if (!isSameMoney || !wordIs(reading, at - 1, 'cent cents pence p penny')) return false;
  const sentence = reading.tokens[at]?.sentence;
  for (let back = at - 2; back > at - MOVE_WINDOW; back--) {
    if (reading.tokens[back]?.sentence !== sentence) return true;
    const word = lowerAt(reading, back);
    if (CHANGE_VERBS.has(word) || UP_NOUNS.has(word) || DOWN_NOUNS.has(word)) return false;
    // "put on 1.5 cents on the dollar"
    if (word === 'on' && wordIs(reading, back - 1, 'put puts putting')) return false;
  }
  return true;
}

/** "7.1 yuan to the dollar", "245.6 tenge per dollar". */
function exchangeAt(
  reading: Reading,
  at: number,
  unit: string,
): (TokenRange & { code: string }) | null {
  const word = lowerAt(reading, at);
  if (!EXCHANGE.test(word) && word !== 'per') return null;
  const the = wordIs(reading, at + 1, 'the a one') ? at + 2 : at + 1;
  if (word !== 'per' && the === at + 1) return null;
  const other = currencyAfter(reading.tokens, the, true);
  return other && other.entry !== unit ? { from: at, to: other.to, code: other.entry } : null;
}

/** "245.6 to the dollar" without a currency of its own: the denominator, and the token behind it. */
export function bareExchange(reading: Reading, at: number): { to: number; code: string } | null {
  const found = exchangeAt(reading, at, '');
  return found && { to: found.to, code: found.code };
}
