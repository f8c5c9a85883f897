/** How hard a date before an amount is to reach; infinite across a wall. */
import { isWallBefore } from './clause-walls';
import { followsComparison, isComparedDate, WEEKDAY_NAMES } from './compared-dates';
import type { Draft } from './draft';
import { insertionAround } from './find-insertion';
import { lowerAt, type Reading } from './reading';
import {
  AMOUNTS,
  COMMA,
  followsRank,
  HARMING,
  isBareAmount,
  isSince,
  leadOf,
  NEVER,
  startsFrom,
  type Weigh,
} from './weigh-dates';
import { wordIs } from './word-at';

/** How hard a date before the amount is to reach. */
export const costBefore: Weigh = (reading, amount, date, near) => {
  // "from Y" held before; without a date of its own it has none.
  if (startsFrom(reading, amount.conversionOf ?? amount)) return NEVER;
  // "warmer than the 1981-2010 average": the years of a norm.
  if (wordIs(reading, date.to, 'average mean norm level record')) return NEVER;
  // "born in 1932", "found guilty yesterday of killing": of nothing that is counted behind it.
  if (lowerAt(reading, date.from - 2) === 'born' || lowerAt(reading, date.from - 1) === 'born')
    return NEVER;
  // "voted on Thursday on the $612 billion bill": a day of the verb, not of its object.
  if (date.date?.grain === 'day' && wordIs(reading, date.to, 'on over about')) return NEVER;
  if (lowerAt(reading, date.to) === 'of' && lowerAt(reading, date.to + 1).endsWith('ing'))
    return NEVER;
  if (lowerAt(reading, date.to) === ':' && date.to + 1 === amount.from) return 1;
  const setting = opensClause(reading, date);
  if (opensPurpose(reading, date, amount)) return NEVER;
  if (closesBefore(reading, date, amount)) return NEVER;
  // "below its 3% target" says what is aimed at, not what was.
  if (wordIs(reading, amount.to, 'target limit norm')) return NEVER;
  if (/^(planned|expected|forecast|budgeted|projected)$/.test(leadOf(reading, amount)))
    return NEVER;
  // "exploded on Tuesday, killing three people"
  if (date.date?.grain === 'day' && lowerAt(reading, date.to) === ',')
    if (date.to + 2 === startOf(amount) && wordIs(reading, date.to + 1, HARMING)) return 2;
  const scene = opensSentence(reading, date);
  let cost = 2 + (amount.from - date.to) / 4 + leadCost(reading, amount, date, setting);
  const used = near.some(
    (other) => AMOUNTS.has(other.class) && other.to <= date.from && date.from - other.to <= 3,
  );
  for (let at = date.to; at < amount.from; at++) {
    const word = lowerAt(reading, at);
    if (word === ',' && lowerAt(reading, at + 1) === 'when') continue;
    // "In April, 223,000 jobs were added, while the rate fell to": the scene of both clauses.
    if (scene && wordIs(reading, at, 'while but though although')) cost += 1;
    else if (!(scene && word === ',' && wordIs(reading, at + 1, 'while and but though although')))
      if (isWallBefore(reading, at, setting)) return NEVER;
    if (word === ',') cost += setting && at === date.to ? 0 : scene ? 1 : COMMA - 1;
    if (used && wordIs(reading, at, 'to from')) cost -= 1;
  }
  for (const other of near) {
    if (other === amount || other.from < date.to || other.to > amount.from) continue;
    if (other.class === 'date')
      cost += followsRank(other, near) || (scene && followsComparison(reading, other.from)) ? 0 : 6;
    // "the ninth month in a row above": a mark, passed all that time.
    else if (other.class === 'ordinal-rank' && amount.from - other.to < 3) return NEVER;
    else if (isBareAmount(other) && other.change === 'level' && amount.change === 'level')
      cost += amount.conversionOf ? 0 : scene ? 0.5 : 1.5;
  }
  return cost;
};

/** What the words around the date itself add. */
function leadCost(reading: Reading, amount: Draft, date: Draft, setting: boolean): number {
  let cost = 0;
  // "62,000 more than in February and 1.7 million more than a year earlier"
  if (followsThan(reading, date)) cost += 12;
  else if (date.date?.shift || isComparedDate(reading, date.from)) cost += 8;
  if (wordIs(reading, date.from, WEEKDAY_NAMES)) cost += 4;
  // A deadline closes its clause; what follows has its own time.
  if (isSince(reading, date, 'by') && !setting) cost += 8;
  if (isSince(reading, date, 'until till') && !setting) cost += 12;
  // "halved since August, from €339": the start of a change dates no level.
  if (isSince(reading, date, 'since') && amount.change === 'level') cost += 8;
  return cost;
}

/** "fewer than the first series drew in 2001"; in "more than 300 in 2001" it hedges. */
function followsThan(reading: Reading, { from, to }: Draft): boolean {
  for (let at = from - 1; at > from - 7; at--)
    if (lowerAt(reading, at) === 'than' && !reading.atoms.has(at + 1))
      return (
        !wordIs(reading, to, 'when') &&
        reading.tokens[at]?.sentence === reading.tokens[from]?.sentence
      );
  return false;
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

const startOf = ({ from, hedge }: Draft) => Math.min(hedge?.from ?? from, from);

/** "In April …": nothing but a preposition stands before the date. */
function opensSentence(reading: Reading, { from, hedge }: Draft): boolean {
  const sentence = reading.tokens[from]?.sentence;
  let start = Math.min(hedge?.from ?? from, from) - 1;
  while (/^(in|on|at|for|during|over|the)$/.test(lowerAt(reading, start))) start--;
  return reading.tokens[start]?.sentence !== sentence;
}

/** "In FY2022-23, …": the date sets the scene for its whole clause. */
function opensClause(reading: Reading, date: Draft): boolean {
  const before = reading.tokens[date.from - 2];
  return (
    !before || before.sentence !== reading.tokens[date.from]?.sentence || /^[,;]$/.test(before.text)
  );
}
