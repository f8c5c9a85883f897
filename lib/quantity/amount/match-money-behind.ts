/** Currency names and hundredths behind a number. */

import type { TokenRange } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import {
  type CurrencyBefore,
  currencyAfter,
  currencyBefore,
  hundredthsAfter,
} from '../unit/match-currency';
import { poundsAreWeight, speaksOfHeat } from '../unit/match-weight';
import { type Tail, tailOver } from './amount';

/** Currency name or hundredths behind the number. */
export function moneyBehind(
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
    const unit = centsCode(reading, at, hundredths.entry);
    const words = { from: at, to: hundredths.to };
    const meaning = `hundredths of ${unit}`;
    return tailOver(reading, words, { unit, kind: 'money', exponent: -2, meaning });
  }
  const name = currencyAfter(tokens, at, magnitude);
  if (!name || (hyphen && name.entry === 'EUR' && lowerAt(reading, at) === '€')) return null;
  const { entry: unit, to } = name;
  // "won two crowns in Rome": money by the million, or where a country that has them is named.
  if (/^crowns?$/.test(lowerAt(reading, at)) && !magnitude && !reading.homeOf(unit)) return null;
  return tailOver(reading, { from: at, to }, { unit, kind: 'money', meaning: unit });
}

/** "p" and "c" must be glued to the numeral; "79C" is a temperature. */
function fitsHundredths(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.lower === 'p') return token.glued && token.text === 'p';
  if (token?.lower === 'c')
    return token.glued && token.text === 'c' && !speaksOfHeat(reading.tokens, at);
  return true;
}

const CENT_WINDOW = 40;

/** Money that is counted in cents. */
const HAS_CENTS = /^(USD|AUD|CAD|NZD|SGD|HKD|EUR|ZAR|KES)$/;

/** The currency of the number at `at`, or of a name behind a number: "$", "15.2 rand". */
function moneyAt({ tokens }: Reading, at: number): string | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return currencyBefore(tokens, at)?.code;
  if (token?.kind !== 'word') return undefined;
  if (/^euros?$/.test(token.lower)) return 'EUR';
  return tokens[at - 1]?.kind === 'number'
    ? (currencyAfter(tokens, at, false)?.entry ?? undefined)
    : undefined;
}

/** Cents are of the dollar, euro or rand that the sentence speaks of; the US dollar otherwise. */
function centsCode(reading: Reading, at: number, code: string): string {
  if (code !== 'USD' || !/^(cents?|cts|c)$/.test(lowerAt(reading, at))) return code;
  for (let step = 1; step < CENT_WINDOW; step++) {
    const before = moneyAt(reading, at - step);
    if (before && HAS_CENTS.test(before)) return before;
  }
  const sentence = reading.tokens[at]?.sentence;
  for (let place = at + 1; place < at + CENT_WINDOW; place++) {
    if (reading.tokens[place]?.sentence !== sentence) break;
    const behind = moneyAt(reading, place);
    if (behind && HAS_CENTS.test(behind)) return behind;
  }
  return code;
}

/** "$5 million dollars" and "US$5 USD" print the currency twice. */
export function printedTwice(reading: Reading, { code }: CurrencyBefore, at: number): Tail | null {
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
