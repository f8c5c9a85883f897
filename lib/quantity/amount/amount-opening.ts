/** What stands before a number and belongs to it: point, sign and currency. */

import { pointBefore } from '../number/number-parts';
import type { NumberAtom } from '../reading/number-atom';
import { ifFree, type Reading } from '../reading/reading';
import { type CurrencyBefore, currencyBefore } from '../unit/match-currency';
import type { Sign } from './amount';
import { signBefore } from './match-sign';

interface Opening {
  /** First token of the amount. */
  readonly from: number;
  readonly sign: Sign | null;
  readonly currency: CurrencyBefore | null;
}

/** First token of the number itself: the point of ".300" belongs to it. */
function numberStart({ tokens }: Reading, atom: NumberAtom): number {
  return pointBefore(tokens, atom.from) ? atom.from - 1 : atom.from;
}

const freeCurrency = (reading: Reading, at: number) =>
  ifFree(reading, currencyBefore(reading.tokens, at));

/** Sign and currency before the number, in either order: "−$5", "$−5". */
export function openingOf(reading: Reading, atom: NumberAtom): Opening {
  const number = numberStart(reading, atom);
  const money = freeCurrency(reading, number);
  const inner = signBefore(reading, number);
  if (inner) {
    const printed = currencyBefore(reading.tokens, inner.from);
    return { from: printed?.from ?? inner.from, sign: inner, currency: money ?? printed };
  }
  const start = money?.from ?? number;
  const sign = signBefore(reading, start);
  return { from: sign?.from ?? start, sign, currency: money };
}
