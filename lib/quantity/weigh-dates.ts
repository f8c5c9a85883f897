/** How hard a date is to reach from an amount of its sentence; infinite across a wall. */
import {
  COMPARES,
  insertionAround,
  isSpacedDash,
  isWallBefore,
  isWallBehind,
  WEEKDAY_NAMES,
} from './clause-walls';
import { type Draft, lowerAt, type Reading } from './reading';
import { wordIs } from './word-at';

export const AMOUNTS = new Set(['figure', 'count', 'duration', 'vague-quantifier']);

const COMMA = 4;
const NEVER = Number.POSITIVE_INFINITY;

export type Weigh = (
  reading: Reading,
  amount: Draft,
  date: Draft,
  near: readonly Draft[],
) => number;

/** "2019's 7.7 million", "2018 levels", "the pace of the 1990s": the date belongs to another thing. */
function namesAnother(reading: Reading, { from, to }: Draft): boolean {
  // "from 448.60 dlrs at Tuesday's close": when the amount held.
  if (
    lowerAt(reading, to) === "'s" &&
    wordIs(reading, to + 1, 'close auction settlement fixing trading session open sale tender')
  )
    return false;
  if (wordIs(reading, to, "'s level levels prices dollars")) return true;
  const of = lowerAt(reading, from - 1) === 'the' ? from - 2 : from - 1;
  return (
    lowerAt(reading, of) === 'of' && wordIs(reading, of - 1, 'pace level levels rate average total')
  );
}

/** "up from 95 cents": where a change started. */
const startsFrom = (reading: Reading, draft: Draft) => leadOf(reading, draft) === 'from';

const leadOf = (reading: Reading, { from, hedge }: Draft) =>
  lowerAt(reading, Math.min(hedge?.from ?? from, from) - 1);

const isBareAmount = (draft: Draft) =>
  (draft.class === 'figure' || draft.class === 'count') && !draft.marks.attributive;

/** "2.9 percent, or $830 million, to $27.9 billion at end-August": one change and where it ends. */
function isPartOfSame(reading: Reading, amount: Draft, other: Draft): boolean {
  if (other.conversionOf !== null) return true;
  return (
    amount.change !== 'level' &&
    other.change === 'level' &&
    /^(to|at)$/.test(leadOf(reading, other))
  );
}

/** "in eight counties": where, not how many. */
export const isPlaceCount = (reading: Reading, draft: Draft) =>
  /^(in|across)$/.test(leadOf(reading, draft)) &&
  !draft.marks.money &&
  /^[a-z]{3}/.test(draft.unit);

/** "has killed 154 people and infected 3,200 since November": all of it since then. */
function isPerfect(reading: Reading, { from }: Draft): boolean {
  for (let at = from - 1; at > from - 8; at--) if (wordIs(reading, at, 'has have')) return true;
  return false;
}

/** "the highest since February 14" */
export const followsRank = (date: Draft, near: readonly Draft[]) =>
  near.some(
    (other) => other.class === 'ordinal-rank' && other.to <= date.from && date.from - other.to <= 6,
  );

const isSince = (reading: Reading, { hedge }: Draft, words: string) =>
  hedge !== null && wordIs(reading, hedge.from, words);

/** How hard a date behind the amount is to reach. */
export const costBehind: Weigh = (reading, amount, date, near) => {
  // A multiplier holds when its amount does, not when what it is compared with did.
  if (date.date?.shift && amount.unit === 'x') return NEVER;
  if (namesAnother(reading, date)) return NEVER;
  const insertion = insertionAround(reading, amount.from);
  if (insertion?.relative && insertion.to < date.from && amount.change === 'level') return NEVER;
  let dashes = 0;
  let cost = (date.from - amount.to) / 4;
  for (let at = amount.to; at < date.from; at++) {
    if (isWallBehind(reading, at, amount, date)) return NEVER;
    if (isSpacedDash(reading, at)) dashes++;
    if (lowerAt(reading, at) === ',') cost += cost > COMMA ? 2 : COMMA;
    if (lowerAt(reading, at) === 'and') cost += 3;
  }
  // One dash opens another clause; a pair of them is a parenthesis.
  if (dashes % 2 === 1) return NEVER;
  for (const other of near)
    if (other !== amount && other.from >= amount.to && other.to <= date.from)
      cost += costOfOther(reading, amount, date, other, near);
  return cost;
};

/** What another mention between the amount and the date behind it adds. */
function costOfOther(
  reading: Reading,
  amount: Draft,
  date: Draft,
  other: Draft,
  near: readonly Draft[],
): number {
  if (other.class === 'date') return followsRank(other, near) ? 0 : 6;
  if (!isBareAmount(other)) return 0;
  // "more than double the 202 it took in 2019"
  if (amount.unit === 'x' && leadOf(reading, other) === 'the') return NEVER;
  const same = isPartOfSame(reading, amount, other);
  if (same) return startsFrom(reading, amount) && other.conversionOf !== amount ? NEVER : 0.5;
  if (startsFrom(reading, amount)) return NEVER;
  if (isSince(reading, date, 'since') && isPerfect(reading, amount)) return 0.5;
  if (leadOf(reading, other) === 'and' || isPlaceCount(reading, other)) return 0;
  return isSince(reading, date, 'after since from') ? NEVER : 5;
}

/** How hard a date before the amount is to reach. */
export const costBefore: Weigh = (reading, amount, date, near) => {
  // "from Y" held before; without a date of its own it has none.
  if (startsFrom(reading, amount)) return NEVER;
  const setting = opensClause(reading, date);
  if (opensPurpose(reading, date, amount)) return NEVER;
  if (closesBefore(reading, date, amount)) return NEVER;
  // "below its 3% target" says what is aimed at, not what was.
  if (wordIs(reading, amount.to, 'target limit norm')) return NEVER;
  if (/^(planned|expected|forecast|budgeted|projected)$/.test(leadOf(reading, amount)))
    return NEVER;
  let cost = 2 + (amount.from - date.to) / 4 + leadCost(reading, amount, date, setting);
  const used = near.some(
    (other) => AMOUNTS.has(other.class) && other.to <= date.from && date.from - other.to <= 3,
  );
  for (let at = date.to; at < amount.from; at++) {
    const word = lowerAt(reading, at);
    if (word === ',' && lowerAt(reading, at + 1) === 'when') continue;
    if (isWallBefore(reading, at, setting)) return NEVER;
    if (word === ',') cost += setting && at === date.to ? 0 : COMMA - 1;
    if (used && wordIs(reading, at, 'to from')) cost -= 1;
  }
  for (const other of near) {
    if (other === amount || other.from < date.to || other.to > amount.from) continue;
    if (other.class === 'date') cost += followsRank(other, near) ? 0 : 6;
    // "the ninth month in a row above": a mark, passed all that time.
    else if (other.class === 'ordinal-rank' && amount.from - other.to < 3) return NEVER;
    else if (isBareAmount(other) && other.change === 'level' && amount.change === 'level')
      cost += amount.conversionOf ? 0 : 1.5;
  }
  return cost;
};

/** What the words around the date itself add. */
function leadCost(reading: Reading, amount: Draft, date: Draft, setting: boolean): number {
  let cost = 0;
  if (date.date?.shift || wordIs(reading, date.from - 1, COMPARES)) cost += 8;
  if (wordIs(reading, date.from, WEEKDAY_NAMES)) cost += 4;
  // A deadline closes its clause; what follows has its own time.
  if (isSince(reading, date, 'by until till') && !setting) cost += 8;
  // "halved since August, from €339": the start of a change dates no level.
  if (isSince(reading, date, 'since') && amount.change === 'level') cost += 8;
  return cost;
}

/** "the bridge, built in 1864, is": what an insertion says of its time ends with it. */
function closesBefore(reading: Reading, date: Draft, amount: Draft): boolean {
  const insertion = insertionAround(reading, date.from);
  if (insertion && insertion.to < amount.from) return true;
  const own = insertionAround(reading, amount.from);
  return own?.relative === true && own.from >= date.to && amount.change === 'level';
}

/** "agreed on Wednesday to cut output to": the day is of the resolve, not of what it leads to. */
const opensPurpose = (reading: Reading, { from, to, date }: Draft, amount: Draft) =>
  date?.grain === 'day' &&
  amount.from - to > 1 &&
  lowerAt(reading, to) === 'to' &&
  [2, 3, 4, 5].some((step) =>
    wordIs(
      reading,
      from - step,
      'agreed voted decided pledged promised offered ordered meet proposed',
    ),
  );

/** "In FY2022-23, …": the date sets the scene for its whole clause. */
function opensClause(reading: Reading, date: Draft): boolean {
  const before = reading.tokens[date.from - 2];
  return (
    !before || before.sentence !== reading.tokens[date.from]?.sentence || /^[,;]$/.test(before.text)
  );
}
