/** Stage 11: a number without its noun, unit or denominator takes those of the amount it goes with. */

import { antecedentNoun } from './antecedent-nouns';
import { shiftDecimal } from './decimal';
import type { Draft } from './draft';
import { sentenceOf } from './ellipsis-words';
import { backwardUnit, forwardUnit, priorSentences } from './find-antecedent';
import { inheritRate, spreadBracketRates } from './inherit-rate';
import { CHANGE_VERBS } from './lexicon/changes';
import { wordSet } from './lexicon/word-set';
import { readExchange, readQuote } from './quote-rates';
import { lowerAt, type Reading } from './reading';
import { sportUnit } from './sport-units';
import { IMPLIED_NOUNS, impliedUnit, nounBeforeEndPoint, subjectNoun } from './subject-noun';
import { wireUnit } from './wire-results';

const isAmount = (draft: Draft) =>
  draft.class === 'figure' || draft.class === 'count' || draft.class === 'duration';

const INDEX_CUES = wordSet(
  'index dow nasdaq ftse nikkei dax cac sensex nifty composite benchmark hang topix kospi ibex industrials gauge barometer pmi seng',
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
  // "12.5 cents, up from 11": hundredths too.
  if (source.steps.some(({ meaning }) => meaning.startsWith('hundredths of')) && draft.value)
    draft.value = shiftDecimal(draft.value, -2);
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

/** "Deaths rose to 34,073, more than 245,000 people were hurt": the subject of the change. */
const endsChange = (reading: Reading, { from, to }: Draft) =>
  lowerAt(reading, to) === ',' &&
  lowerAt(reading, from - 1) === 'to' &&
  CHANGE_VERBS.has(lowerAt(reading, from - 2));

const RATIO_SUBJECT = /^(rate|inflation|unemployment|turnout|proportion|percentage|yield)$/;

/** "a 30 percent drop; in people the figure was 12": of what was printed last. */
const figureBefore = (amounts: readonly Draft[], index: number) => {
  const before = amounts[index - 1];
  return before && before.class !== 'duration' && before.unit !== '-' && before.unit !== ''
    ? before.unit
    : null;
};

/** "Inflation runs at 14 per cent; the central bank's rate is 15.5." */
function ratioOfSubject(reading: Reading, amounts: readonly Draft[], index: number): string | null {
  const draft = amounts[index];
  if (!draft || draft.marks.magnitude || Number(draft.value) > 100 || draft.marks.tally)
    return null;
  if (!/^(is|was|at|to|from)$/.test(lowerAt(reading, draft.from - 1))) return null;
  for (let at = draft.from - 2; at > draft.from - 6; at--) {
    if (reading.tokens[at]?.kind !== 'word') return null;
    if (lowerAt(reading, at) === 'figure') return figureBefore(amounts, index);
    if (RATIO_SUBJECT.test(lowerAt(reading, at)))
      return amounts.slice(Math.max(0, index - 6), index).some(({ unit }) => unit === '%')
        ? '%'
        : null;
  }
  return null;
}

function readSport(reading: Reading, amounts: readonly Draft[], index: number): boolean {
  const draft = amounts[index];
  const unit = sportUnit(reading, amounts, index);
  if (!draft || !unit) return false;
  draft.unit = unit;
  if (unit === 's') draft.class = 'duration';
  else draft.marks.tally = true;
  draft.steps.push({ words: 'no unit printed', meaning: `${unit}, as the sport counts` });
  return true;
}

export function fillEllipsis(reading: Reading, { currencyNameAt, nounAt }: EllipsisLookups): void {
  const amounts = reading.drafts
    .filter((draft) => isAmount(draft) || draft.class === 'vague-quantifier')
    .sort((a, b) => a.from - b.from);
  for (const draft of amounts) readQuote(reading, draft, currencyNameAt);
  amounts.forEach((draft, index) => {
    if (draft.unit !== '') return;
    if (readExchange(reading, draft, currencyNameAt)) return;
    if (readSport(reading, amounts, index)) return;
    const forward = forwardUnit(reading, amounts, index);
    const source = forward ?? backwardUnit(reading, amounts, index);
    const own =
      antecedentNoun(reading, draft, amounts[index - 1]) ??
      ratioOfSubject(reading, amounts, index) ??
      (forward && endsChange(reading, draft) ? subjectNoun(reading, draft, nounAt) : null) ??
      nounBeforeEndPoint(reading, draft) ??
      (source && countsAfter(reading, source, draft) ? subjectNoun(reading, draft, nounAt) : null);
    const subject = own ?? (source ? null : subjectNoun(reading, draft, nounAt));
    if (subject) draft.unit = subject;
    else if (source) inherit(draft, source);
    else if (isIndexLevel(reading, draft)) draft.unit = 'point';
    else {
      const prior = priorSentences(reading, amounts, index);
      if (prior) inherit(draft, prior);
      else
        draft.unit =
          wireUnit(reading, amounts, index) ??
          impliedUnit(reading, draft) ??
          (draft.marks.pronoun ? 'person' : '-');
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
