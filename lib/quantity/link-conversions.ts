/** Stage 14: the same amount in another unit: "300 billion euros ($335.82 billion)", "2.9 percent, or $830 million". */

import type { Draft } from './draft';
import { CONVERSION_LEADS } from './lexicon/ellipsis';
import { lowerAt, type Reading } from './reading';
import { wordIs } from './word-at';

const AMOUNTS = new Set(['figure', 'count', 'duration']);

/** Longest phrase that an apposition may stand behind: "12.5m TEU of capacity, or half". */
const OF_PHRASE = 7;

/** Where the amount ends with its noun and the phrase with "of" behind it. */
function endOf(reading: Reading, draft: Draft): number {
  const noun = draft.marks.noun;
  const end = noun && noun.from >= draft.to ? noun.to : draft.to;
  if (lowerAt(reading, end) !== 'of') return end;
  for (let at = end + 1; at < end + OF_PHRASE; at++) {
    const token = reading.tokens[at];
    if (!token || reading.claimed[at]) return end;
    if (token.kind === 'symbol') return /^[,(–—]$/.test(token.text) ? at : end;
  }
  return end;
}

const MOST_BETWEEN = 6;

function joins(reading: Reading, first: Draft, second: Draft): boolean {
  const from = endOf(reading, first);
  if (second.from - from > MOST_BETWEEN || second.from <= from) return false;
  const words: string[] = [];
  for (let at = from; at < second.from; at++) {
    const word = lowerAt(reading, at);
    if (!CONVERSION_LEADS.has(word)) return false;
    words.push(word);
  }
  // "$1.5 billion on 48 helicopters, or about $31 million each" is a price, not a conversion.
  if (wordIs(reading, second.to, 'each apiece')) return false;
  if (words[0] === '(' || words[0] === '[')
    return !words.includes('to') || words.includes('equivalent') || words.includes('equal');
  if (/^equal/.test(words[0] ?? '') && words.length === 1) return true;
  if (words.length === 1 && words[0] === ',') return isShareOfTotal(reading, second);
  if (words[0] === 'or') return isMoveInTwoUnits(first, second);
  return words.includes('equivalent') || words.includes('equal') || joinsByOr(words);
}

/** "2,000 posts, one in eight of the total": the same cut as a share. */
function isShareOfTotal(reading: Reading, second: Draft): boolean {
  if (!/^(%|share)$/.test(second.unit) || lowerAt(reading, second.to) !== 'of') return false;
  const noun = lowerAt(reading, second.to + 2);
  return (
    wordIs(reading, second.to + 1, 'the its their all') &&
    /^(total|workforce|staff|fleet|population|budget|payroll)$/.test(noun)
  );
}

/** "161 points or 0.6 per cent lower": one move in points and per cent. */
function isMoveInTwoUnits(first: Draft, second: Draft): boolean {
  return second.unit === '%' && (first.unit === 'point' || first.marks.money === true);
}

/** ", or $830 million": the comma or dash is what makes it an apposition and not a choice. */
function joinsByOr(words: readonly string[]): boolean {
  const or = words.indexOf('or');
  return or > 0 && /^[,–—-]$/.test(words[or - 1] ?? '');
}

const DIMENSIONS: readonly RegExp[] = [
  /^[A-Z]{3}(\/|$)/,
  /^(km|m|cm|mm|mi|nmi|ft|in|yd)(\/|$)/,
  /^(t|ton|short_ton|kg|g|lb|oz|stone)(\/|$)/,
  /^(ha|acre|km2|m2|mi2|ft2)$/,
  /^(L|gal|m3|ft3|bbl)(\/|$)/,
  /^(Cel|degF|K|deg)$/,
  /^(km\/h|mi\/h|kn)$/,
];

/** Same dimension in another unit, or a share beside an amount. */
function mayConvert(first: Draft, second: Draft, bracket: boolean): boolean {
  if (first.unit === second.unit)
    return (
      first.unit !== '-' &&
      /^[A-Z]{3}$/.test(first.unit) &&
      !bracket &&
      first.value === second.value
    );
  if (bracket)
    return DIMENSIONS.some(
      (dimension) => dimension.test(first.unit) && dimension.test(second.unit),
    );
  return first.unit !== '-' && second.unit !== '-';
}

/** "£1.8tn, or £65,000 for each household": each further apposition converts the first amount. */
export function linkConversions(reading: Reading): void {
  const amounts = reading.drafts
    .filter((draft) => AMOUNTS.has(draft.class))
    .sort((a, b) => a.from - b.from);
  amounts.forEach((draft, index) => {
    const before = amounts[index - 1];
    if (!before || reading.tokens[before.from]?.sentence !== reading.tokens[draft.from]?.sentence)
      return;
    const word = lowerAt(reading, endOf(reading, before));
    const bracket = word === '(' || word === '[';
    if (joins(reading, before, draft) && mayConvert(before, draft, bracket)) {
      draft.conversionOf = before.conversionOf ?? before;
      draft.steps.push({
        words: bracket ? 'in brackets' : 'or',
        meaning: 'the same amount in another unit',
      });
      return;
    }
    if (isDashPair(reading, before, draft)) draft.conversionOf = before;
  });
}

/** "₹1,40,000 crore — ₹1.4 lakh crore —", "86.1 per cent of GDP – roughly £1.8tn": an apposition in dashes. */
function isDashPair(reading: Reading, first: Draft, second: Draft): boolean {
  const from = endOf(reading, first);
  const dash = reading.tokens[from];
  if (!dash || !/^[–—-]$/.test(dash.text) || dash.glued || second.from - from > MOST_BETWEEN)
    return false;
  for (let at = from + 1; at < second.from; at++)
    if (!CONVERSION_LEADS.has(lowerAt(reading, at))) return false;
  if (first.unit === second.unit) return first.value === second.value;
  return endsApposition(reading, second) && second.class !== 'duration';
}

/** The apposition closes with a dash, or goes on with ", or". */
function endsApposition(reading: Reading, second: Draft): boolean {
  const end = endOf(reading, second);
  for (let at = end; at < end + 4; at++) {
    const word = lowerAt(reading, at);
    if (/^[–—-]$/.test(word) || (word === ',' && lowerAt(reading, at + 1) === 'or')) return true;
  }
  return false;
}
