/** The latest amount before a bare number that measures the same sort of thing. */
import { compareDecimals } from '../decimal';
import { CHANGE_VERBS } from '../lexicon/changes';
import { SUBJECT_VERBS } from '../lexicon/verbs';
import { type Draft, startWithHedge } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { isHeatOrWay, isRatio, isThing } from '../unit/unit-sorts';
import { durationGoesOn } from './elided-durations';
import { leadWord, sentenceOf } from './ellipsis-words';

/** Amounts looked back at. */
const REACH = 6;

export function backwardUnit(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
): Draft | null {
  const draft = amounts[index];
  if (!draft) return null;
  const lead = leadWord(reading, draft);
  const same = sameBy(reading, amounts, index, draft);
  if (same) return same;
  for (let before = index - 1; before >= 0 && index - before <= REACH; before--) {
    const candidate = amounts[before];
    if (!candidate || sentenceOf(reading, candidate) !== sentenceOf(reading, draft)) break;
    if (isOfIncluded(reading, amounts, before)) continue;
    // "77m euros (£53m; $100m), up from 38m": of what the brackets convert.
    if (candidate.marks.money && wordIs(reading, candidate.to, ') ; ]') && draft.marks.magnitude)
      if (wordIs(reading, candidate.from - 1, '( ; [')) continue;
    const factor = candidate.unit === 'x' && !(lead === 'from' && before === index - 1);
    if (factor || !maySpeakFor(candidate) || isAnotherSort(reading, candidate, draft, lead))
      continue;
    if (goesOn(reading, candidate, draft, lead)) return candidate;
  }
  return null;
}

/** "48 animals, including 18 tigers and 17 lions, and only six were caught": not lions. */
function isOfIncluded(reading: Reading, amounts: readonly Draft[], index: number): boolean {
  const draft = amounts[index];
  const before = amounts[index - 1];
  if (!draft || !before) return false;
  const lead = lowerAt(reading, draft.from - 1);
  // "hired 4,000 people, of whom 1,200 were women, and trained 9,000"
  if (lead === 'whom' && draft.unit !== before.unit) return true;
  if (!draft.marks.noun) return false;
  const first = lead === 'and' ? before : draft;
  return lowerAt(reading, first.from - 1) === 'including';
}

/** "cut infections by 67 percent, two doses by 88" */
function sameBy(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
  draft: Draft,
): Draft | undefined {
  if (lowerAt(reading, draft.from - 1) !== 'by') return undefined;
  return amounts
    .slice(Math.max(0, index - 3), index)
    .find(
      (candidate) =>
        candidate.unitWords &&
        lowerAt(reading, candidate.from - 1) === 'by' &&
        sentenceOf(reading, candidate) === sentenceOf(reading, draft),
    );
}

const maySpeakFor = ({ unit, marks }: Draft) =>
  unit !== '' &&
  unit !== 'share' &&
  unit !== '-' &&
  !marks.attributive &&
  !marks.age &&
  !(marks.tally && unit === 'point');

/** What stands around the number says that it counts or costs another thing. */
function isAnotherSort(reading: Reading, candidate: Draft, draft: Draft, lead: string): boolean {
  const { money, noun } = candidate.marks;
  if (draft.marks.pronoun && !isThing(candidate)) return true;
  // "out of work in the 17 countries, 62,000 more than", "in three boats; 339 others": where.
  if (noun && /^(in|across|aboard)$/.test(leadWord(reading, candidate)))
    if (draft.marks.pronoun || (lead !== 'in' && wordIs(reading, draft.to, 'more fewer less')))
      return true;
  // "fell in a fortnight to 94 per 100,000 people"
  if (draft.marks.bareRate && candidate.class === 'duration') return true;
  if (isHeatOrWay(candidate) && SUBJECT_VERBS.has(lowerAt(reading, draft.to))) return true;
  if (money && isMoreThings(reading, draft)) return true;
  if (money && /^(for|in)$/.test(lead) && !draft.marks.magnitude) return true;
  // "raising $3 billion, compared with 20 in 2013": as many as something named farther back.
  if (money && candidate.marks.magnitude && !draft.marks.magnitude && lead === 'with')
    if (!draft.value?.includes('.')) return true;
  // "five tries in 18 minutes, four of them in six": not tries.
  if (lead === 'in' && wordIs(reading, candidate.to + 1, 'them which whom'))
    if (candidate.to + 2 === draft.from - 1) return true;
  // "in two tranches of 150 million": not tranches.
  return (
    lowerAt(reading, draft.from - 1) === 'of' && noun !== undefined && noun.to >= draft.from - 1
  );
}

/** "$4.2 billion, with options for 25 more": more things, not more money. */
const isMoreThings = (reading: Reading, { to, marks }: Draft) =>
  !marks.magnitude &&
  wordIs(reading, to, 'more others fewer') &&
  lowerAt(reading, to + 1) !== 'than';

/** Percentages and lengths of time go on only where the sentence says so. */
function goesOn(reading: Reading, candidate: Draft, draft: Draft, lead: string): boolean {
  if (isRatio(candidate.unit) && !ratioGoesOn(reading, candidate, draft)) return false;
  if (candidate.class === 'duration' && !durationGoesOn(reading, candidate, draft)) return false;
  const level = /^(to|at|against|with|than|versus)$/.test(lead);
  return !(candidate.unit === '%' && level && isChangeShaped(reading, candidate));
}

/** A percentage goes on only within its clause, and never to thousands. */
function ratioGoesOn(reading: Reading, candidate: Draft, draft: Draft): boolean {
  if (draft.marks.magnitude || compareDecimals(draft.value ?? '0', '1000') >= 0) return false;
  // "a margin of 3 percent requires a sample of 750"
  const of = lowerAt(reading, startWithHedge(draft) - 1) === 'of';
  if (of && compareDecimals(draft.value ?? '0', '100') > 0) return false;
  // "0.7% or 49.63 to 6,728": the same in points.
  const behind = lowerAt(reading, draft.to) === ',' ? draft.to + 1 : draft.to;
  if (lowerAt(reading, draft.from - 1) === 'or' && lowerAt(reading, behind) === 'to') return false;
  // "and eight see no change": a subject of its own.
  if (draft.tier === 1 && SUBJECT_VERBS.has(lowerAt(reading, draft.to))) return false;
  for (let at = candidate.to; at < draft.from; at++)
    if (
      wordIs(reading, at, 'while but although which who whereas ; as when after') ||
      (lowerAt(reading, at) === ',' && lowerAt(reading, at + 1) === 'and')
    )
      return false;
  return true;
}

function isChangeShaped(reading: Reading, { from }: Draft): boolean {
  // "won 52 percent of the vote to 48": two shares.
  if (wordIs(reading, from - 1, 'won with got took received polled has had have voted'))
    return false;
  if (lowerAt(reading, from - 1) === 'by') return CHANGE_VERBS.has(lowerAt(reading, from - 2));
  return !wordIs(reading, from - 1, 'to from at of was is');
}
