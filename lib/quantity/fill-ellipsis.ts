/** Stage 11: a number without its noun, unit or denominator takes those of the amount it goes with. */
import { sentenceOf } from './ellipsis-words';
import { backwardUnit, forwardUnit, priorSentences } from './find-antecedent';
import { inheritRate, spreadBracketRates } from './inherit-rate';
import { readExchange, readQuote } from './quote-rates';
import { type Draft, lowerAt, type Reading } from './reading';
import { IMPLIED_NOUNS, impliedUnit, nounBeforeEndPoint, subjectNoun } from './subject-noun';
import { wireUnit } from './wire-results';

const isAmount = (draft: Draft) =>
  draft.class === 'figure' || draft.class === 'count' || draft.class === 'duration';

const INDEX_CUES = new Set(
  'index dow nasdaq ftse nikkei dax cac sensex nifty composite benchmark hang topix kospi ibex industrials gauge barometer pmi seng'.split(
    ' ',
  ),
);

const CUE_WINDOW = 30;

/** Levels of a share index have no printed unit. */
function isIndexLevel(reading: Reading, draft: Draft): boolean {
  const sentence = sentenceOf(reading, draft);
  for (let at = draft.from - 1; at >= 0 && draft.from - at < CUE_WINDOW; at--) {
    if (reading.tokens[at]?.sentence !== sentence) return false;
    if (INDEX_CUES.has(lowerAt(reading, at))) return true;
  }
  return false;
}

export interface EllipsisLookups {
  readonly currencyNameAt: (at: number) => string | null;
  readonly nounAt: (at: number) => string | null;
}

function inherit(draft: Draft, source: Draft): void {
  draft.unit = source.unit;
  draft.marks.inherited = true;
  draft.marks.unitOf = source;
  if (source.class === 'duration') draft.class = 'duration';
  draft.steps.push({
    words: 'no unit printed',
    meaning: `${source.unit}, as the amount it goes with`,
  });
}

/** "…, and the number of stores rose 12 to 345": a new subject behind the amount before. */
function countsAfter(reading: Reading, source: Draft, draft: Draft): boolean {
  for (let at = source.to; at < draft.from - 1; at++)
    if (
      IMPLIED_NOUNS.has(lowerAt(reading, at)) ||
      (lowerAt(reading, at) === 'number' && lowerAt(reading, at + 1) === 'of')
    )
      return true;
  return false;
}

/** "was 62% in July, down 6.2 points", "slid four points to 37 percent", "by a quarter point". */
function isPointOfPercent(
  reading: Reading,
  before: Draft | undefined,
  draft: Draft,
  next: Draft | undefined,
): boolean {
  if (isIndexLevel(reading, draft)) return false;
  if (draft.marks.tally || !draft.value) return false;
  if (draft.value.startsWith('0.')) return true;
  const lead = lowerAt(reading, draft.from - 1);
  const sentence = sentenceOf(reading, draft);
  if (before && /^(%|share)$/.test(before.unit) && sentenceOf(reading, before) === sentence)
    if (/^(up|down|,|by|about|nearly|some)$/.test(lead) && draft.from - before.to < PERCENT_WINDOW)
      return true;
  return (
    next?.unit === '%' &&
    next.from <= draft.to + 3 &&
    /^(to|at|,)$/.test(lowerAt(reading, draft.to))
  );
}
const PERCENT_WINDOW = 24;

export function fillEllipsis(reading: Reading, { currencyNameAt, nounAt }: EllipsisLookups): void {
  const amounts = reading.drafts
    .filter((draft) => isAmount(draft) || draft.class === 'vague-quantifier')
    .sort((a, b) => a.from - b.from);
  for (const draft of amounts) readQuote(reading, draft, currencyNameAt);
  amounts.forEach((draft, index) => {
    if (draft.unit !== '') return;
    if (readExchange(reading, draft, currencyNameAt)) return;
    const source = forwardUnit(reading, amounts, index) ?? backwardUnit(reading, amounts, index);
    const own =
      nounBeforeEndPoint(reading, draft) ??
      (source && countsAfter(reading, source, draft) ? subjectNoun(reading, draft, nounAt) : null);
    const subject = own ?? (source ? null : subjectNoun(reading, draft, nounAt));
    if (subject) draft.unit = subject;
    else if (source) inherit(draft, source);
    else if (isIndexLevel(reading, draft)) draft.unit = 'point';
    else {
      const prior = priorSentences(reading, amounts, index);
      if (prior) inherit(draft, prior);
      else draft.unit = wireUnit(reading, amounts, index) ?? impliedUnit(reading, draft) ?? '-';
    }
    const { bareRate } = draft.marks;
    if (bareRate && !/^-|\//.test(draft.unit)) draft.unit += `/${bareRate}`;
  });
  amounts.forEach((draft, index) => {
    const next = amounts[index + 1];
    const before = amounts[index - 1];
    if (draft.unit === 'point' && isPointOfPercent(reading, before, draft, next)) draft.unit = 'pp';
  });
  spreadBracketRates(reading, amounts);
  amounts.forEach((draft, index) => {
    inheritRate(reading, amounts, index, draft);
    const { unitOf } = draft.marks;
    if (unitOf?.marks.borrowedRate) draft.unit = unitOf.unit;
  });
}
