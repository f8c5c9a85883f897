/** The same amount in another unit: "300 billion euros ($335.82 billion)", "2.9 percent, or $830 million". */

import { CONVERSION_LEADS } from '../lexicon/ellipsis';
import { wordSet } from '../lexicon/word-set';
import { type Draft, isAmount } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

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
    if (token.kind === 'symbol') return wordIs(reading, at, ', ( – —') ? at : end;
  }
  return end;
}

function joins(reading: Reading, first: Draft, second: Draft): boolean {
  const from = endOf(reading, first);
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
  if (words[0]?.startsWith('equal')) return true;
  if (words.length === 1 && words[0] === ',') return isShareOfTotal(reading, second);
  if (words[0] === 'or') return isMoveInTwoUnits(first, second);
  return words.includes('equivalent') || words.includes('equal') || joinsByOr(words);
}

const isShare = ({ unit }: Draft) => unit === '%' || unit === 'share';

/** "2,000 posts, one in eight of the total": the same cut as a share. */
function isShareOfTotal(reading: Reading, second: Draft): boolean {
  if (!isShare(second) || lowerAt(reading, second.to) !== 'of') return false;
  return (
    wordIs(reading, second.to + 1, 'the its their all') &&
    wordIs(reading, second.to + 2, 'total workforce staff fleet population budget payroll')
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

/** Units of one dimension, each without what it is per. */
const DIMENSIONS = [
  wordSet('km m cm mm mi nmi ft in yd kn'),
  wordSet('t ton short_ton kg g lb oz stone'),
  wordSet('ha acre km2 m2 mi2 ft2'),
  wordSet('L gal m3 ft3 bbl'),
  wordSet('Cel degF K deg'),
];

const isMoney = (unit: string) => /^[A-Z]{3}$/.test(unit);

function isSameDimension(first: Draft, second: Draft): boolean {
  const [a = '', b = ''] = [first, second].map(({ unit }) => unit.split('/')[0]);
  return (isMoney(a) && isMoney(b)) || DIMENSIONS.some((units) => units.has(a) && units.has(b));
}

/** Same dimension in another unit, or a share beside an amount. */
function mayConvert(first: Draft, second: Draft, bracket: boolean): boolean {
  if (first.unit === second.unit)
    return isMoney(first.unit) && !bracket && first.value === second.value;
  if (bracket) return isSameDimension(first, second);
  return first.unit !== '-' && second.unit !== '-';
}

/** "£1.8tn, or £65,000 for each household": each further apposition converts the first amount. */
export function linkConversions(reading: Reading): void {
  const amounts = reading.drafts.filter(isAmount).sort((a, b) => a.from - b.from);
  amounts.forEach((draft, index) => {
    const before = amounts[index - 1];
    if (!before) return;
    const bracket = wordIs(reading, endOf(reading, before), '( [');
    if (joins(reading, before, draft) && mayConvert(before, draft, bracket)) {
      draft.conversionOf = before.conversionOf ?? before;
      draft.steps.push({
        words: bracket ? 'in brackets' : 'or',
        meaning: 'the same amount in another unit',
      });
      return;
    }
    if (isDashPair(reading, before, draft)) draft.conversionOf = before;
    if (isNextInBracket(reading, before, draft)) draft.conversionOf = before.conversionOf;
  });
}

/** "540bn yen ($5.2bn; £2.77bn)" */
const isNextInBracket = (reading: Reading, before: Draft, draft: Draft) =>
  before.conversionOf !== null &&
  draft.from === before.to + 1 &&
  wordIs(reading, before.to, '; , /') &&
  wordIs(reading, draft.to, ') ] ; ,') &&
  wordIs(reading, before.from - 1, '( [') &&
  before.unit !== draft.unit &&
  isSameDimension(before, draft);

const DASH = '– — -';

/** "₹1,40,000 crore — ₹1.4 lakh crore —", "86.1 per cent of GDP – roughly £1.8tn": an apposition in dashes. */
function isDashPair(reading: Reading, first: Draft, second: Draft): boolean {
  const from = endOf(reading, first);
  const dash = reading.tokens[from];
  if (!dash || dash.glued || !wordIs(reading, from, DASH)) return false;
  for (let at = from + 1; at < second.from; at++)
    if (!CONVERSION_LEADS.has(lowerAt(reading, at))) return false;
  if (first.unit === second.unit) return first.value === second.value;
  return endsApposition(reading, second) && second.class !== 'duration';
}

/** The apposition closes with a dash, or goes on with ", or". */
function endsApposition(reading: Reading, second: Draft): boolean {
  const end = endOf(reading, second);
  for (let at = end; at < end + 4; at++) {
    if (wordIs(reading, at, DASH)) return true;
    if (lowerAt(reading, at) === ',' && lowerAt(reading, at + 1) === 'or') return true;
  }
  return false;
}
