import { isComparedDate, WEEKDAY_NAMES } from '../date/compared-dates';
import { type Draft, startWithHedge } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { costBetween, type SceneOf } from './cost-between';
import { insertionAround } from './find-insertion';
import { AMOUNTS, HARMING, isSince, leadOf, NEVER, startsFrom, type Weigh } from './weigh-dates';

/** How hard a date before the amount is to reach. */
export const costBefore: Weigh = (reading, amount, date, near) => {
  if (isOfAnother(reading, amount, date) || isOfStart(reading, amount, date, near)) return NEVER;
  if (lowerAt(reading, date.to) === ':' && date.to + 1 === amount.from) return 1;
  if (isInBracketBehind(reading, amount, date)) return 1;
  if (opensPurpose(reading, date, amount) || closesBefore(reading, date, amount)) return NEVER;
  if (isAimedAt(reading, amount)) return NEVER;
  // "slower than last year's 8.1 percent"
  if (lowerAt(reading, date.to) === "'s" && date.to + 1 === startWithHedge(amount)) return 1;
  // "exploded on Tuesday, killing three people"
  if (date.date?.grain === 'day' && lowerAt(reading, date.to) === ',')
    if (date.to + 2 === startWithHedge(amount) && wordIs(reading, date.to + 1, HARMING)) return 2;
  const sets = {
    clause: opensClause(reading, date),
    sentence: opensSentence(reading, date),
  };
  const between = costBetween(reading, amount, date, near, sets);
  return 2 + (amount.from - date.to) / 4 + leadCost(reading, amount, date, sets) + between;
};

/** "since November 2022 (4.4%)" */
const isInBracketBehind = (reading: Reading, amount: Draft, date: Draft) =>
  lowerAt(reading, date.to) === '(' &&
  date.to + 1 === startWithHedge(amount) &&
  lowerAt(reading, amount.to) === ')';

/** Whether the date tells of something else, however near it stands. */
function isOfAnother(reading: Reading, amount: Draft, date: Draft): boolean {
  // "from Y" held before; without a date of its own it has none.
  if (startsFrom(reading, amount.conversionOf ?? amount)) return true;
  // "warmer than the 1981-2010 average": the years of a norm.
  if (wordIs(reading, date.to, 'average mean norm level record')) return true;
  // "born in 1932", "found guilty yesterday of killing": of nothing that is counted behind it.
  if (lowerAt(reading, date.from - 2) === 'born' || lowerAt(reading, date.from - 1) === 'born')
    return true;
  // "has slipped to March 2021 and its cost to": the date is what is told.
  if (lowerAt(reading, date.from - 1) === 'to' && lowerAt(reading, date.to) !== "'s")
    if (date.date?.grain !== 'span') return true;
  // "voted on Thursday on the $612 billion bill": a day of the verb, not of its object.
  if (date.date?.grain === 'day' && wordIs(reading, date.to, 'on over about')) return true;
  // "next month to pay for its $2 billion purchase": known already.
  const own = startWithHedge(amount) - 1;
  if (wordIs(reading, own, 'its their his her') && wordIs(reading, own - 1, 'for of')) return true;
  return lowerAt(reading, date.to) === 'of' && lowerAt(reading, date.to + 1).endsWith('ing');
}

/** "widened from $1m a year ago to $78.8m", "surged from year-ago levels to 110 billion". */
const isOfStart = (reading: Reading, amount: Draft, date: Draft, near: readonly Draft[]) =>
  leadOf(reading, amount) === 'to' &&
  ((lowerAt(reading, date.from - 1) === 'from' && date.date?.shift !== undefined) ||
    near.some(
      (other) =>
        AMOUNTS.has(other.class) &&
        other.to <= date.from &&
        date.from - other.to <= 2 &&
        // "to 1.2% from 1.3% and for 2016 to 1.8%"
        lowerAt(reading, other.to) !== 'and' &&
        startsFrom(reading, other),
    ));

/** "below its 3% target" says what is aimed at, not what was. */
const isAimedAt = (reading: Reading, amount: Draft) =>
  wordIs(reading, amount.to, 'target limit norm') ||
  /^(planned|expected|forecast|budgeted|projected)$/.test(leadOf(reading, amount));

/** What the words around the date itself add. */
function leadCost(
  reading: Reading,
  amount: Draft,
  date: Draft,
  { clause: setting, sentence }: SceneOf,
): number {
  let cost = 0;
  // "62,000 more than in February and 1.7 million more than a year earlier"
  if (followsThan(reading, date)) cost += 12;
  // "Two years ago it had 12 shops"
  // "rose 15% from a year ago to reach": never where it ended.
  else if (isComparedDate(reading, date.from)) cost += date.date?.shift ? 16 : 8;
  else if (date.date?.shift && !sentence) cost += 8;
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

/** "In April …": nothing but a preposition stands before the date. */
function opensSentence(reading: Reading, date: Draft): boolean {
  const sentence = reading.tokens[date.from]?.sentence;
  let start = startWithHedge(date) - 1;
  while (/^(in|on|at|as|of|by|for|during|over|the)$/.test(lowerAt(reading, start))) start--;
  return reading.tokens[start]?.sentence !== sentence;
}

/** "In FY2022-23, …": the date sets the scene for its whole clause. */
function opensClause(reading: Reading, date: Draft): boolean {
  const before = reading.tokens[date.from - 2];
  return (
    !before || before.sentence !== reading.tokens[date.from]?.sentence || /^[,;]$/.test(before.text)
  );
}
