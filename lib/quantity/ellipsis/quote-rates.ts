/** Exchange rates whose currency stands elsewhere in the sentence. */

import { bareExchange } from '../amount/match-rate-behind';
import { CHANGE_VERBS } from '../lexicon/changes';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { isHighOf, leadWord, sentenceOf } from './ellipsis-words';

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
    // "…, while the yen was at 119.85 per dollar": the currency of this clause.
    if (latest && wordIs(reading, at, 'while whereas but ;')) break;
    if (!code || code === other || reading.claimed[at]) continue;
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
  const named = quotedCurrency(reading, draft, other.code, currencyNames);
  if (!named) return false;
  // "Argentina's peso"; bare dollars of an exchange rate are American.
  const code = (named === 'USD' ? null : reading.homeOf(named)) ?? named;
  draft.unit = `${code}/${other.code}`;
  draft.steps.push({ words: 'exchange rate', meaning: `${code} per ${other.code}` });
  reading.claimed.fill(1, draft.to, other.to);
  draft.to = other.to;
  return true;
}

/** Words between a currency and its price; a clause is seldom longer. */
const QUOTE_WINDOW = 18;
const QUOTE_LEADS =
  /^(at|to|from|near|below|above|around|bought|buys|buying|fetched|fetches|worth|past|touched|hit|hitting|reached)$/;
const CLAUSE_MARKS = /^([,;:]|as|while|after|but|when|which|who|if|because|before)$/;
const NOT_THE_CURRENCY =
  /^(-|zone|area|bond|bonds|store|stores|area's|terms|index|amount|value|price|prices)$/;

/** "Sterling slipped to $1.2880", "the Australian dollar bought 72 US cents": the price of one unit. */
export function readQuote(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
  currencyNames: (at: number) => string | null,
): void {
  const draft = amounts[index];
  if (!draft?.marks.money || draft.unit.includes('/') || draft.marks.magnitude || draft.value2)
    return;
  if (!QUOTE_LEADS.test(leadWord(reading, draft)) && !isHighOf(reading, draft)) return;
  let at = draft.from - 1;
  const sentence = sentenceOf(reading, draft);
  while (at >= 0 && draft.from - at < QUOTE_WINDOW) {
    if (reading.tokens[at]?.sentence !== sentence || CLAUSE_MARKS.test(lowerAt(reading, at))) break;
    at--;
  }
  const opens =
    at < 0 || reading.tokens[at]?.sentence !== sentence || CLAUSE_MARKS.test(lowerAt(reading, at));
  const clause = wordIs(reading, at + 1, 'and but') ? at + 2 : at + 1;
  const subject = !opens
    ? null
    : CHANGE_VERBS.has(lowerAt(reading, clause))
      ? quotedBefore(reading, draft, amounts.slice(Math.max(0, index - 3), index))
      : quotedSubject(reading, clause, currencyNames);
  if (!subject || subject === draft.unit) return;
  draft.unit = `${draft.unit}/${subject}`;
  draft.steps.push({ words: 'price of a currency', meaning: draft.unit });
}

/** "slipped to 141.70 yen, and eased to 1.8470 marks": of the currency quoted before. */
function quotedBefore(reading: Reading, draft: Draft, before: readonly Draft[]): string | null {
  const quote = before.findLast(({ unit }) => /^[A-Z]{3}\/[A-Z]{3}$/.test(unit));
  return quote && sentenceOf(reading, quote) === sentenceOf(reading, draft)
    ? quote.unit.slice(4)
    : null;
}

/** The currency that a clause opens with. */
function quotedSubject(
  reading: Reading,
  at: number,
  currencyNames: (at: number) => string | null,
): string | null {
  const start = wordIs(reading, at, 'the a one') ? at + 1 : at;
  const sterling = lowerAt(reading, start) === 'sterling';
  if (start === at && !sterling && reading.tokens[at]?.kind !== 'word') return null;
  const code = sterling ? 'GBP' : currencyNames(start);
  if (!code || reading.claimed[start]) return null;
  const next = [1, 2].map((step) => lowerAt(reading, start + step));
  return next.some((word) => NOT_THE_CURRENCY.test(word)) ? null : code;
}
