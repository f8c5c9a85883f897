/** Denominators that are printed once for several amounts. */

import { compareDecimals, multiplyDecimals } from '../decimal';
import { CHANGE_VERBS } from '../lexicon/changes';
import { RATE_LINKS } from '../lexicon/ellipsis';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { rateAt } from '../unit/match-unit';
import { FORWARD, isHighOf, leadWord, sentenceOf } from './ellipsis-words';

/** "1,200 lari ($450) a month": the rate behind the bracket belongs to both. */
export function spreadBracketRates(reading: Reading, amounts: readonly Draft[]): void {
  amounts.forEach((draft, index) => {
    const inner = amounts[index + 1];
    if (!inner || lowerAt(reading, draft.to) !== '(' || lowerAt(reading, inner.to) !== ')') return;
    const rate = rateAt(reading.tokens, inner.to + 1, { money: true });
    if (!rate || reading.claimed[rate.from] || inner.from - draft.to > 4) return;
    for (const each of [draft, inner])
      if (!each.unit.includes('/') && !/^(-|%)?$/.test(each.unit)) each.unit += `/${rate.code}`;
  });
}

/** Amounts of one measure differ by less than this factor; a total and its rate differ by more. */
const SAME_ORDER = '100';
/** A move and the level it ends at: "rose 14 cents a barrel to $19.86". */
const MOVE_ORDER = '2000';

/** "$83.40 a barrel, down $2.39": the denominator is printed once. */
export function inheritRate(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
  draft: Draft,
): void {
  if (!takesRate(draft)) return;
  for (const step of [1, -1] as const) {
    const source = nearestRate(reading, amounts, index, step);
    if (!source || !isOfOrder(reading, draft, source, step)) continue;
    if (step === -1 && !goesOn(reading, draft, source)) continue;
    draft.unit = source.unit;
    draft.unitWords = null;
    draft.marks.borrowedRate = true;
    draft.steps.push({ words: 'denominator printed once', meaning: source.unit });
    return;
  }
}

/** Money and measures; not ratios, counts and lengths of time. */
const takesRate = ({ unit, marks, ...draft }: Draft) =>
  unit !== '' &&
  !unit.includes('/') &&
  !marks.attributive &&
  !marks.noun &&
  !marks.unitOf?.marks.noun &&
  !/^(%|pp|bp|share|x|point|-)$/.test(unit) &&
  draft.class !== 'duration';

/** Whether the amount is small enough to be of the source's measure. */
function isOfOrder(reading: Reading, draft: Draft, source: Draft, step: 1 | -1): boolean {
  if (!source.value || !draft.value) return false;
  if (source.marks.magnitude !== draft.marks.magnitude && draft.marks.money) return false;
  const level = isHighOf(reading, draft) || /^(to|at|from)$/.test(leadWord(reading, draft));
  const order = level && step === -1 ? MOVE_ORDER : SAME_ORDER;
  const most = multiplyDecimals(source.value.replace('-', ''), order);
  return compareDecimals(draft.value, most) <= 0;
}

/** The words around the amount, or its hedge, say that it goes on with the measure before. */
const goesOn = (reading: Reading, draft: Draft, source: Draft) =>
  RATE_LINKS.has(leadWord(reading, draft)) ||
  isHighOf(reading, draft) ||
  isCompared(reading, draft) ||
  isNextGood(reading, source, draft) ||
  (draft.hedge !== null && !draft.marks.money && /^(<|>)/.test(draft.modifier));

/** "$880 a ton, $250 above the level of last autumn" */
const isCompared = (reading: Reading, { from, to }: Draft) =>
  // "£2,500 a year, rather than the £3,549 announced"
  (lowerAt(reading, from - 1) === 'the' && lowerAt(reading, from - 2) === 'than') ||
  (lowerAt(reading, from - 1) === ',' &&
    wordIs(reading, to, 'above below more less higher lower cheaper dearer under over up down'));

/** "Petrol costs 132.9p a litre and diesel 140p" */
function isNextGood(reading: Reading, source: Draft, { from, to }: Draft): boolean {
  const gap = from - source.to;
  if (gap >= 2 && gap <= 3 && wordIs(reading, from - gap, 'and while')) return true;
  // "$85 an hour, his assistant $22"
  return (
    gap >= 2 &&
    gap <= 4 &&
    lowerAt(reading, from - gap) === ',' &&
    reading.tokens[from - 1]?.kind === 'word' &&
    !CHANGE_VERBS.has(lowerAt(reading, from - 1)) &&
    /^[.,;]?$/.test(lowerAt(reading, to)) &&
    !wordIs(reading, from - 1, 'or to for at by of cost plus costs is was with and')
  );
}

/** "14 to 15 dollars a barrel": only joining words up to the rate. */
function leadsTo(reading: Reading, draft: Draft, source: Draft): boolean {
  // "costs £18,995, or £199 a month"
  if (lowerAt(reading, draft.to) === ',' && lowerAt(reading, draft.to + 1) === 'or') return false;
  for (let at = draft.to; at < source.from; at++)
    if (!FORWARD.has(lowerAt(reading, at))) return false;
  return source.from - draft.to < 6;
}

/** "gained 14 cents, or 3.9 percent, to close at $3.94 a bushel": the move and where it ends. */
function endsMove(reading: Reading, draft: Draft, candidate: Draft): boolean {
  const near = lowerAt(reading, draft.from - 1);
  const lead = near === 'by' || near === 'a' ? lowerAt(reading, draft.from - 2) : near;
  return (
    candidate.from - draft.to < 14 &&
    (CHANGE_VERBS.has(lead) ||
      /^(up|down|off)$/.test(lead) ||
      wordIs(reading, draft.to, 'higher lower')) &&
    /^(to|at)$/.test(leadWord(reading, candidate))
  );
}

const isAlike = (one: Draft, other: Draft) =>
  one.marks.money === true && one.marks.magnitude === other.marks.magnitude;

/** The nearest rate of the same measure; behind the amount only where the words lead to it. */
function nearestRate(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
  step: number,
): Draft | null {
  const draft = amounts[index];
  for (let other = index + step, steps = 0; steps < 4; other += step, steps++) {
    const candidate = amounts[other];
    if (!draft || !candidate || sentenceOf(reading, candidate) !== sentenceOf(reading, draft))
      return null;
    // "120 mph, was 65 miles south-east": a way is no speed.
    if (draft.unitWords && candidate.unit.endsWith('/h') && !draft.marks.money) continue;
    // "£78 a week on food, and milk costs £1.45, 10p less": the nearest price has no rate.
    if (step === -1 && candidate.unit === draft.unit && isAlike(candidate, draft)) return null;
    if (candidate.unit.startsWith(`${draft.unit}/`) && !candidate.marks.borrowedRate)
      return step === 1 &&
        !leadsTo(reading, draft, candidate) &&
        !endsMove(reading, draft, candidate)
        ? null
        : candidate;
  }
  return null;
}
