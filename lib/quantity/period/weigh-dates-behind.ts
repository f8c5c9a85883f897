/** How hard a date behind an amount is to reach; infinite across a wall. */

import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { isSpacedDash, isWallBehind } from './clause-walls';
import { insertionAround } from './find-insertion';
import {
  COMMA,
  followsRank,
  isBareAmount,
  isNamedLength,
  isPlaceCount,
  isSince,
  leadOf,
  NEVER,
  startsFrom,
  type Weigh,
} from './weigh-dates';

/** "2019's 7.7 million", "2018 levels", "the pace of the 1990s": the date belongs to another thing. */
function namesAnother(reading: Reading, { from, to }: Draft): boolean {
  // "from 448.60 dlrs at Tuesday's close": when the amount held.
  if (
    lowerAt(reading, to) === "'s" &&
    wordIs(reading, to + 1, 'close auction settlement fixing trading session open sale tender')
  )
    // "a premium to Tuesday's close of $14.56": when that price held, none before it.
    return lowerAt(reading, to + 2) === 'of' && reading.claimed[to + 3] === 1;
  // "killed in Friday's attacks"
  if (lowerAt(reading, to) === "'s" && wordIs(reading, from - 1, 'in at during')) return false;
  if (wordIs(reading, to, "'s level levels prices dollars")) return true;
  const of = lowerAt(reading, from - 1) === 'the' ? from - 2 : from - 1;
  return (
    lowerAt(reading, of) === 'of' && wordIs(reading, of - 1, 'pace level levels rate average total')
  );
}

/** "2.9 percent, or $830 million, to $27.9 billion at end-August": one change and where it ends. */
function isPartOfSame(reading: Reading, amount: Draft, other: Draft): boolean {
  if (other.conversionOf !== null) return true;
  return (
    amount.change !== 'level' &&
    other.change === 'level' &&
    /^(to|at)$/.test(leadOf(reading, other))
  );
}

/** "has killed 154 people and infected 3,200 since November": all of it since then. */
function isPerfect(reading: Reading, { from }: Draft): boolean {
  for (let at = from - 1; at > from - 8; at--) if (wordIs(reading, at, 'has have')) return true;
  return false;
}

/** "three times the rate in 1980": the date is of what it is compared with. */
const comparesWith = (reading: Reading, { to, marks }: Draft) =>
  marks.factor === 'level' &&
  wordIs(reading, to, 'the its their what') &&
  [1, 2, 3, 4].some((step) =>
    wordIs(
      reading,
      to + step,
      'rate level number total figure amount share size price record estimate average',
    ),
  );

/** How hard a date behind the amount is to reach. */
export const costBehind: Weigh = (reading, amount, date, near) => {
  // A multiplier holds when its amount does, not when what it is compared with did.
  if (amount.unit === 'x' && (date.date?.shift || comparesWith(reading, amount))) return NEVER;
  if (amount.unit === 'x' && lowerAt(reading, amount.to) === 'as') return NEVER;
  // "$4.1 billion (2013: $3.8 billion)": of what stands behind it.
  if (lowerAt(reading, date.to) === ':' && lowerAt(reading, date.from - 1) === '(') return NEVER;
  if (namesAnother(reading, date)) return NEVER;
  const insertion = insertionAround(reading, amount.from);
  if (insertion?.relative && insertion.to < date.from && amount.change === 'level') return NEVER;
  // "returns, 9 per cent of sales, reached 14 per cent in January": said in passing.
  const aside = lowerAt(reading, amount.from - 1) === ',' && lowerAt(reading, amount.to) === 'of';
  const inserted = amount.change === 'level' && opensInsertion(reading, amount);
  let dashes = 0;
  let bracket = date.from;
  let cost = (date.from - amount.to) / 4;
  for (let at = amount.to; at < date.from; at++) {
    if (isWallBehind(reading, at, amount, date)) return NEVER;
    if (isSpacedDash(reading, at)) dashes++;
    if (wordIs(reading, at, '( )')) bracket = lowerAt(reading, at) === '(' ? at : date.from;
    if (lowerAt(reading, at) === ',' && inserted) return NEVER;
    if (lowerAt(reading, at) === ',') cost += cost > COMMA ? 2 : COMMA;
    if (lowerAt(reading, at) === 'and') cost += 3;
  }
  // One dash opens another clause; a pair of them is a parenthesis.
  if (dashes % 2 === 1) return NEVER;
  for (const other of near)
    if (other !== amount && other.from >= amount.to && other.to <= date.from) {
      if (aside && isBareAmount(other) && cost > COMMA) return NEVER;
      // "$785,000 (paid $420,000 in 2009)"
      if (other.from > bracket && isBareAmount(other)) return NEVER;
      cost += costOfOther(reading, amount, date, other, near);
    }
  return cost;
};

/** ", a 30% shareholder in it, decided in April": told of who decided. */
const opensInsertion = (reading: Reading, { from }: Draft) =>
  wordIs(reading, from - 1, 'a an the') && lowerAt(reading, from - 2) === ',';

/** What another mention between the amount and the date behind it adds. */
function costOfOther(
  reading: Reading,
  amount: Draft,
  date: Draft,
  other: Draft,
  near: readonly Draft[],
): number {
  if (other.class === 'date') return followsRank(other, near) ? 0 : 6;
  // "rescued in the past 24 hours, bringing the number this month to 8,400"
  if (other.class === 'duration' && wordIs(reading, other.from - 1, 'past last next')) return 6;
  // "at $1,783, marking the lowest finish since 3 November"
  if (other.class === 'ordinal-rank' && isSince(reading, date, 'since')) return NEVER;
  // "its second rise this year": the date is the rank's.
  if (other.class === 'ordinal-rank' && lowerAt(reading, other.from - 1) !== 'the') {
    // "a record 29,006.02 on Thursday"
    const ofAmount = other.to < date.from && reading.claimed[other.to] === 1;
    return date.from - other.to < 4 && !ofAmount ? 6 : 0;
  }
  if (other.unit === 'x' && comparesWith(reading, other)) return NEVER;
  if (!isBareAmount(other) || other.marks.age || isNamedLength(reading, other)) return 0;
  // "more than double the 202 it took in 2019"
  if (amount.unit === 'x' && leadOf(reading, other) === 'the') return NEVER;
  const same = isPartOfSame(reading, amount, other);
  if (same) return startsFrom(reading, amount) && other.conversionOf !== amount ? NEVER : 0.5;
  if (startsFrom(reading, amount)) return NEVER;
  if (isSince(reading, date, 'since') && isPerfect(reading, amount)) return 0.5;
  if (leadOf(reading, other) === 'and' || isPlaceCount(reading, other)) return 0;
  return isSince(reading, date, 'after since from') ? NEVER : 5;
}
