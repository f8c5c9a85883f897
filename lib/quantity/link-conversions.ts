/** Stage 14: the same amount in another unit: "300 billion euros ($335.82 billion)", "2.9 percent, or $830 million". */
import { type Draft, lowerAt, type Reading } from './reading';

const AMOUNTS = new Set(['figure', 'count', 'duration']);

/** Where the amount ends with its noun and a rate cut off by a bracket. */
function endOf(draft: Draft): number {
  const noun = draft.marks.noun;
  return noun && noun.from >= draft.to ? noun.to : draft.to;
}

const BRACKET_LEADS =
  /^(\(|\[|,|about|around|some|or|roughly|approximately|nearly|almost|over|more|than|at|least|just|under|equivalent|to|worth|the|equal|equals|equalling|i\.?e|say|-|–|—|=|a|an|of|up|that|is|us|less|well|close|as|much)$/;
const MOST_BETWEEN = 6;

function joins(reading: Reading, first: Draft, second: Draft): boolean {
  const from = endOf(first);
  if (second.from - from > MOST_BETWEEN || second.from <= from) return false;
  const words: string[] = [];
  for (let at = from; at < second.from; at++) {
    const word = lowerAt(reading, at);
    if (!BRACKET_LEADS.test(word)) return false;
    words.push(word);
  }
  if (words[0] === '(' || words[0] === '[')
    return !words.includes('to') || words.includes('equivalent') || words.includes('equal');
  return words.includes('equivalent') || words.includes('equal') || joinsByOr(words);
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
  /^(km\/h|mph|kn)$/,
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
  return (
    (first.unit !== '-' && second.unit !== '-' && second.class !== 'duration') ||
    (first.class === 'duration') === (second.class === 'duration')
  );
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
    const word = lowerAt(reading, endOf(before));
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

/** "₹1,40,000 crore — ₹1.4 lakh crore —": a dash and the same value, or a dash and another measure. */
function isDashPair(reading: Reading, first: Draft, second: Draft): boolean {
  const dash = reading.tokens[endOf(first)];
  if (!dash || !/^[–—-]$/.test(dash.text) || dash.glued) return false;
  const between = second.from - endOf(first);
  return between <= 2 && first.value === second.value && first.unit === second.unit;
}
