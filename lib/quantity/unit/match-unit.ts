/** Units of measure behind an amount, and the rate phrases behind those. */

import { RATE_ADVERBS, RATE_NOUNS } from '../lexicon/rates';
import { NEEDS_NUMERAL, UNIT_PHRASES, type UnitEntry } from '../lexicon/units';
import type { TokenRange } from '../reading/draft';
import { looksPlural, singularOf } from '../reading/singular';
import { buildPhraseTable, type PhraseMatch } from '../token/phrase-table';
import { HYPHENS, type Token } from '../token/token';
import { currencyAfter } from './match-currency';
import { speaksOfHeat } from './match-weight';

const UNITS = buildPhraseTable(UNIT_PHRASES);

/** The unit that starts at token `at`, if its spelling and what stands before it allow one. */
export function unitAt(
  tokens: readonly Token[],
  at: number,
  behindNumeral: boolean,
): PhraseMatch<UnitEntry> | null {
  const match = UNITS.startingAt(tokens, at);
  if (!match) return null;
  const token = tokens[at] as Token;
  const { spelt } = match.entry;
  const type = tokens[at + 1]?.text === '-' && tokens[at + 2]?.kind === 'number';
  // "75 F-35 fighters", "12 C-17s"
  if (spelt && type && match.to === at + 1 && tokens[at + 2]?.glued && !token.glued) return null;
  if (spelt && !spelt.includes(token.text)) return cousinAt(tokens, at, match, behindNumeral);
  if (match.to > at + 1) return match;
  if (
    NEEDS_NUMERAL.has(token.lower) &&
    (!behindNumeral || (/^(in|x)$/.test(token.lower) && !token.glued))
  )
    return null;
  // "a 4x4", "1080x720"
  if (token.lower === 'x' && tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'number')
    return null;
  if (token.lower === 'a' || (token.lower === 'c' && !token.glued && token.text === 'c'))
    return null;
  return match;
}

/** "mw" and its like have several readings by case; take the one whose spelling fits. */
function cousinAt(
  tokens: readonly Token[],
  at: number,
  match: PhraseMatch<UnitEntry>,
  behindNumeral: boolean,
): PhraseMatch<UnitEntry> | null {
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (!behindNumeral) return null;
  const fit = UNIT_PHRASES.find(([phrase, { spelt }]) => phrase === lower && spelt?.includes(text));
  // "50 gw" in lower-cased text has one reading only; single letters stay unread.
  const heat = /^[cf]$/.test(text) && tokens[at]?.glued === true && speaksOfHeat(tokens, at);
  const plain = text === lower || (text.length > 2 && text === text.toUpperCase());
  const entry = fit?.[1] ?? ((lower.length > 1 && plain) || heat ? match.entry : null);
  return entry && { entry, to: match.to };
}

export interface RateMatch extends TokenRange {
  /** Code of the denominator: "bbl", "a", "household", "1000m3". */
  readonly code: string;
}

const LEADS = new Set(['a', 'an', 'per', 'each', 'every', '/', 'the', 'for']);
const SINGLE_LEADS = new Set(['a', 'an', 'each', 'every']);

/** Skips adjectives such as "dry" and number words that belong to the denominator. */
function denominatorAt(
  tokens: readonly Token[],
  at: number,
  anyNoun: boolean,
  currency: boolean,
): { code: string; to: number } | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return numberedDenominator(tokens, at);
  const unit = unitAt(tokens, at, true);
  if (unit && unit.entry.kind !== 'ratio' && unit.entry.kind !== 'occurrence')
    return { code: singularCode(unit.entry), to: unit.to };
  if (token.lower === 'pound' && !currency) return { code: 'lb', to: at + 1 };
  if (currency) {
    const money = currencyAfter(tokens, at, true);
    if (money) return { code: money.entry, to: money.to };
    if (token.lower === 'pound') return { code: 'lb', to: at + 1 };
  }
  const noun = singularOf(token.lower);
  // "$21.50 for each of 12.4 million shares"
  if (token.kind !== 'word' || noun === 'of') return null;
  if (RATE_NOUNS.has(noun)) return { code: noun === 'capita' ? 'person' : noun, to: at + 1 };
  return anyNoun && /^\p{L}{2,}/u.test(token.lower) ? { code: noun, to: at + 1 } : null;
}

function singularCode({ code, exponent }: UnitEntry): string {
  if (code === 'a' && exponent > 0) return exponent === 1 ? 'decade' : 'century';
  return code;
}

/** "per 1,000 cubic metres", "per 100,000 people", "per 100ml". */
function numberedDenominator(
  tokens: readonly Token[],
  at: number,
): { code: string; to: number } | null {
  const count = (tokens[at]?.text ?? '').replace(/,/g, '');
  if (!/^10{1,7}$/.test(count)) return null;
  const unit = unitAt(tokens, at + 1, true);
  if (unit) return { code: count + unit.entry.code, to: unit.to };
  // "per 1,000 live births": the noun may have an adjective.
  for (let place = at + 1; place < at + 4 && tokens[place]?.kind === 'word'; place++)
    if (looksPlural(tokens[place]?.lower ?? ''))
      return { code: `${count} ${singularOf(tokens[place]?.lower ?? '')}`, to: place + 1 };
  return { code: count, to: at + 1 };
}

/** The rate phrase that starts at token `at`: "a barrel", "per dry metric ton", "/kWh", "annually". */
export function rateAt(
  tokens: readonly Token[],
  at: number,
  options: { readonly money: boolean; readonly exchange?: boolean },
): RateMatch | null {
  const lead = tokens[at];
  if (!lead) return null;
  const adverb = RATE_ADVERBS.get(lead.lower);
  if (adverb) return lead.lower === 'quarterly' ? null : { from: at, to: at + 1, code: adverb };
  if (!LEADS.has(lead.lower) && !HYPHENS.has(lead.lower)) return null;
  let next = at + 1;
  if (HYPHENS.has(lead.lower)) {
    // "a $45-a-barrel price"
    if (!SINGLE_LEADS.has(tokens[next]?.lower ?? '') && tokens[next]?.lower !== 'per') return null;
    next++;
    if (HYPHENS.has(tokens[next]?.lower ?? '')) next++;
  } else if (lead.lower === 'for') {
    if (!/^(each|every)$/.test(tokens[next]?.lower ?? '')) return null;
    next++;
  } else if (lead.lower === 'the') return null;
  const per = lead.lower === 'per' || lead.lower === 'for';
  if (lead.lower === '/' && !lead.glued) return null;
  const found = denominatorAt(tokens, next, per, per && options.money);
  return found && { from: at, to: found.to, code: found.code };
}
