/** Exchange rates whose currency stands elsewhere in the sentence. */
import { sentenceOf } from './ellipsis-words';
import { bareExchange } from './match-rate-behind';
import type { Draft, Reading } from './reading';

/** A quoted rate leans on the currency named first in its sentence, or else on the latest one before. */
const CURRENCY_WINDOW = 80;

function quotedCurrency(
  reading: Reading,
  draft: Draft,
  other: string,
  currencyNames: (at: number) => string | null,
): string | null {
  const sentence = sentenceOf(reading, draft);
  let latest: string | null = null;
  let first: string | null = null;
  for (let at = draft.from - 1; at >= 0 && draft.from - at < CURRENCY_WINDOW; at--) {
    const code = currencyNames(at);
    if (!code || code === other) continue;
    latest ??= code;
    if (reading.tokens[at]?.sentence !== sentence) break;
    first = code;
  }
  return first ?? latest;
}

/** "closed at 245.6 to the dollar" with the currency named before: "the tenge". */
export function readExchange(
  reading: Reading,
  draft: Draft,
  currencyNames: (at: number) => string | null,
): boolean {
  const other = bareExchange(reading, draft.to);
  if (!other || draft.unit !== '') return false;
  const code = quotedCurrency(reading, draft, other.code, currencyNames);
  if (!code) return false;
  draft.unit = `${code}/${other.code}`;
  draft.steps.push({ words: 'exchange rate', meaning: `${code} per ${other.code}` });
  reading.claimed.fill(1, draft.to, other.to);
  draft.to = other.to;
  return true;
}
