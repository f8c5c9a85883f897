/** Currency signs and codes before an amount, names behind it. */

import {
  CAPITALS_ONLY,
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  CURRENCY_HUNDREDTHS,
  SHY_NAMES,
} from '../lexicon/currencies';
import type { TokenRange } from '../reading/draft';
import { buildPhraseTable, type PhraseMatch } from '../token/phrase-table';
import type { Token } from '../token/token';

const BEFORE = buildPhraseTable(CURRENCY_BEFORE);
const AFTER = buildPhraseTable(CURRENCY_AFTER);
const HUNDREDTHS = buildPhraseTable(CURRENCY_HUNDREDTHS);
/** Tokens of the longest sign before an amount ("US", "$"). */
const LONGEST_SIGN = 2;

export interface CurrencyBefore extends TokenRange {
  readonly code: string;
}

/** "R" and "Re" are money only as capitals glued to the numeral, "US" only in capitals. */
function isPlausible(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word') return true;
  const capital = first.text !== first.lower;
  if (to - from > 1) return tokens[from + 1]?.glued === true || isParted(first, tokens[from - 1]);
  if (CAPITALS_ONLY.has(first.lower))
    return first.text === first.text.toUpperCase() && (tokens[to]?.glued ?? false);
  return capital || first.lower === 'rs' || first.lower === 'rmb';
}

/** "decreased US $0.35"; in "gave the US $5 billion" the country is named. */
const isParted = (nation: Token, before: Token | undefined) =>
  (nation.text === 'US' || /^(hk|nz|nt)$/.test(nation.lower)) && before?.lower !== 'the';

/** The currency sign that ends right before token `at`. */
export function currencyBefore(tokens: readonly Token[], at: number): CurrencyBefore | null {
  for (let from = at - LONGEST_SIGN; from < at; from++) {
    if (from < 0) continue;
    const match = BEFORE.startingAt(tokens, from);
    if (match?.to === at && isPlausible(tokens, from, at))
      return { from, to: at, code: match.entry };
  }
  return null;
}

export function endsInCurrency(tokens: readonly Token[], at: number): boolean {
  return currencyBefore(tokens, at) !== null;
}

/** A currency name that starts at token `at`; names that are everyday words need a magnitude. */
export function currencyAfter(
  tokens: readonly Token[],
  at: number,
  behindMagnitude: boolean,
): PhraseMatch<string> | null {
  const match = AFTER.startingAt(tokens, at);
  if (!match) return null;
  const shy = SHY_NAMES.has(tokens[match.to - 1]?.lower ?? '') && match.to === at + 1;
  return shy && !behindMagnitude ? null : match;
}

export function hundredthsAfter(tokens: readonly Token[], at: number): PhraseMatch<string> | null {
  return HUNDREDTHS.startingAt(tokens, at);
}
