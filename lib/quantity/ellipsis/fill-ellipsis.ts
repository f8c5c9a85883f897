/** A number without its noun, unit or denominator takes those of the amount it goes with. */

import { shiftDecimal } from '../decimal';
import { CHANGE_VERBS } from '../lexicon/changes';
import { type Draft, isAmount } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { antecedentNoun } from './antecedent-nouns';
import { backwardUnit } from './backward-unit';
import { leadWord } from './ellipsis-words';
import { forwardUnit } from './forward-unit';
import { inheritRate, spreadBracketRates } from './inherit-rate';
import { priorSentences } from './prior-sentences';
import { readExchange, readQuote } from './quote-rates';
import { respectiveNoun } from './respective-nouns';
import { shareScale } from './scale-of-degrees';
import { readSport } from './sport-units';
import {
  IMPLIED_NOUNS,
  impliedUnit,
  isCountedSubject,
  nounBeforeEndPoint,
  subjectNoun,
} from './subject-noun';
import { ratioOfSubject } from './subject-ratio';
import { isIndexLevel, isPointOfPercent } from './weigh-points';
import { wireUnit } from './wire-results';

export interface EllipsisLookups {
  readonly currencyNameAt: (at: number) => string | null;
  readonly nounAt: (at: number) => string | null;
}

/** "300 cases, of whom 40 have died" */
const HAPPENINGS = /^(case|infection|death|admission|arrest|application|birth)$/;

function inherit(reading: Reading, draft: Draft, source: Draft): void {
  const lead = leadWord(reading, draft);
  draft.unit = lead === 'whom' && HAPPENINGS.test(source.unit) ? 'person' : source.unit;
  // "1,500 people a day crossed into a camp built for 90,000"
  if (lead === 'for' && source.marks.noun) draft.unit = draft.unit.replace(/\/.*/, '');
  draft.marks.inherited = true;
  // "12.5 cents, up from 11": hundredths too.
  if (source.steps.some(({ meaning }) => meaning.startsWith('hundredths of')) && draft.value)
    draft.value = shiftDecimal(draft.value, -2);
  draft.marks.unitOf = source;
  if (source.class === 'duration') draft.class = 'duration';
  draft.steps.push({
    words: 'no unit printed',
    meaning: `${draft.unit}, as the amount it goes with`,
  });
}

/** "…, and the number of stores rose 12 to 345": a new subject behind the amount before. */
function countsAfter(reading: Reading, source: Draft, draft: Draft): boolean {
  for (let at = source.to; at < draft.from - 1; at++)
    if (
      IMPLIED_NOUNS.has(lowerAt(reading, at)) ||
      (lowerAt(reading, at) === 'number' && lowerAt(reading, at + 1) === 'of') ||
      (CHANGE_VERBS.has(lowerAt(reading, at)) && isCountedSubject(reading, at - 1))
    )
      return true;
  return false;
}

/** "Deaths rose to 34,073, more than 245,000 people were hurt": the subject of the change. */
const endsChange = (reading: Reading, { from, to }: Draft) =>
  lowerAt(reading, to) === ',' &&
  lowerAt(reading, from - 1) === 'to' &&
  CHANGE_VERBS.has(lowerAt(reading, from - 2));

/** The unit from the sentence itself: a subject it names, or the amount the number goes with. */
function fillFromSentence(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
  draft: Draft,
  nounAt: EllipsisLookups['nounAt'],
): boolean {
  const forward = forwardUnit(reading, amounts, index);
  const source = forward ?? backwardUnit(reading, amounts, index);
  const subject =
    respectiveNoun(reading, draft, amounts[index - 1], amounts[index + 1]) ??
    antecedentNoun(reading, draft, amounts[index - 1]) ??
    ratioOfSubject(reading, amounts, index) ??
    (forward && endsChange(reading, draft) ? subjectNoun(reading, draft, nounAt) : null) ??
    nounBeforeEndPoint(reading, draft) ??
    (!source || countsAfter(reading, source, draft) ? subjectNoun(reading, draft, nounAt) : null);
  if (subject) draft.unit = subject;
  else if (source) inherit(reading, draft, source);
  else return false;
  return true;
}

/** The unit from the sentences before, or from what such numbers usually count. */
function fillFromOutside(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
  draft: Draft,
): void {
  const prior = priorSentences(reading, amounts, index);
  if (prior) inherit(reading, draft, prior);
  else
    draft.unit =
      wireUnit(reading, amounts, index) ??
      impliedUnit(reading, draft) ??
      (draft.marks.pronoun ? 'person' : '-');
}

function fillUnit(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
  draft: Draft,
  { currencyNameAt, nounAt }: EllipsisLookups,
): void {
  if (readExchange(reading, draft, currencyNameAt) || readSport(reading, amounts, index)) return;
  if (!fillFromSentence(reading, amounts, index, draft, nounAt)) {
    if (isIndexLevel(reading, draft)) draft.unit = 'point';
    else fillFromOutside(reading, amounts, index, draft);
  }
  const { bareRate } = draft.marks;
  if (bareRate && !/^-|\//.test(draft.unit)) draft.unit += `/${bareRate}`;
}

export function fillEllipsis(reading: Reading, lookups: EllipsisLookups): void {
  const amounts = reading.drafts
    .filter((draft) => isAmount(draft) || draft.class === 'vague-quantifier')
    .sort((a, b) => a.from - b.from);
  for (const index of amounts.keys()) readQuote(reading, amounts, index, lookups.currencyNameAt);
  amounts.forEach((draft, index) => {
    if (draft.unit === '') fillUnit(reading, amounts, index, draft, lookups);
  });
  amounts.forEach((draft, index) => {
    const [before, next] = [amounts[index - 1], amounts[index + 1]];
    if (draft.unit === 'point' && isPointOfPercent(reading, before, draft, next)) draft.unit = 'pp';
    shareScale(reading, amounts, index);
  });
  spreadBracketRates(reading, amounts);
  amounts.forEach((draft, index) => {
    inheritRate(reading, amounts, index, draft);
    const { unitOf } = draft.marks;
    if (unitOf?.marks.borrowedRate) draft.unit = unitOf.unit;
  });
}
