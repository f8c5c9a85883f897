/** Stage 11: a number without its noun, unit or denominator takes those of the amount it goes with. */
import { sentenceOf } from './ellipsis-words';
import { backwardUnit, forwardUnit, priorSentences } from './find-antecedent';
import { inheritRate, spreadBracketRates } from './inherit-rate';
import { readExchange, readQuote } from './quote-rates';
import { type Draft, lowerAt, type Reading } from './reading';
import { nounBeforeEndPoint, subjectNoun } from './subject-noun';

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
    if (lowerAt(reading, at) === 'number' && lowerAt(reading, at + 1) === 'of') return true;
  return false;
}

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
      else draft.unit = '-';
    }
  });
  amounts.forEach((draft, index) => {
    const next = amounts[index + 1];
    const before = amounts[index - 1];
    // "was 62%, up five points": points of a percentage.
    if (draft.unit === 'point' && before?.unit === '%' && draft.from - before.to <= 2)
      if (/^(up|down)$/.test(lowerAt(reading, draft.from - 1))) draft.unit = 'pp';
    // "slid four points to 37 percent": points of a percentage.
    if (draft.unit === 'point' && next?.unit === '%' && next.from <= draft.to + 2)
      if (lowerAt(reading, draft.to) === 'to') draft.unit = 'pp';
  });
  spreadBracketRates(reading, amounts);
  amounts.forEach((draft, index) => {
    inheritRate(reading, amounts, index, draft);
    const { unitOf } = draft.marks;
    if (unitOf?.marks.borrowedRate) draft.unit = unitOf.unit;
  });
}
