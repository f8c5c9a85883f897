/** Words between an amount and a date behind it that keep them apart: other clauses, comparisons. */

import { isComparison } from '../date/compared-dates';
import { CHANGE_VERBS } from '../lexicon/changes';
import { type Draft, startWithHedge } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

/** Behind "and" these open a clause with a time of its own. */
const AUXILIARY = 'is are was were will would could may might plans plan expects has have had to';

export const isSpacedDash = ({ tokens }: Reading, at: number) =>
  /^[–—-]$/.test(tokens[at]?.text ?? '') &&
  tokens[at]?.glued === false &&
  tokens[at + 1]?.glued === false;

/** A word between an amount and a date behind it that keeps them apart. */
export function isWallBehind(reading: Reading, at: number, amount: Draft, date: Draft): boolean {
  const startsAt = date.hedge?.from ?? -1;
  const next = lowerAt(reading, at + 1);
  if (wordIs(reading, at, '; :')) return true;
  if (
    isComparison(reading, at) &&
    !skipsYearAgo(reading, at, date) &&
    !isSource(reading, at, amount)
  )
    return !(
      lowerAt(reading, at) === 'from' &&
      at === date.from - 1 &&
      (date.hedge || date.date?.grain === 'span')
    );
  // "12 pence a mile, rising to 15 pence in 2020"
  if (lowerAt(reading, at) === ',' && wordIs(reading, at + 2, 'to by'))
    if (/ing$/.test(lowerAt(reading, at + 1)) && CHANGE_VERBS.has(lowerAt(reading, at + 1)))
      return true;
  if (lowerAt(reading, at) === ',')
    return wordIs(
      reading,
      at + 1,
      'which who while but although though whereas whose where and so yet as after following amid before when because since if effective will would having reversing',
    );
  if (lowerAt(reading, at) === 'and')
    return (
      wordIs(reading, at + 1, AUXILIARY) ||
      // "from 1.3% and for 2021 to 1.8%": the date opens what follows.
      (date.from === at + 2 && reading.tokens[date.to]?.lower === 'to') ||
      holdsNow(reading, amount) ||
      opensOtherPlan(reading, at, amount, date)
    );
  if (lowerAt(reading, at) === 'until') return wordIs(reading, at + 1, 'it he she they the');
  // "the 3.1 million people who visited last year": a clause without a comma tells who is counted.
  if (wordIs(reading, at, 'who') && at - amount.to < 3) return false;
  // "60 percent of which was under water Tuesday"
  if (wordIs(reading, at, 'which whom') && at - amount.to === 1) return false;
  if (fallsDue(reading, at, amount, date)) return false;
  // "a further 1,200 due to join them in June"
  if (lowerAt(reading, at) === 'due' && at - amount.to < 2 && next === 'to') return false;
  if (lowerAt(reading, at) === 'that') return wordIs(reading, at + 1, 'the a an it he she they');
  return (
    wordIs(
      reading,
      at,
      'which who whose what while but although whereas after before because made said due announced',
    ) &&
    at !== startsAt &&
    // "$200 million falls due in the next 12 months"
    !wordIs(reading, at - 1, 'falls fall fell fallen comes') &&
    // "six hours after he was elected on March 14"
    !(amount.class === 'duration' && at === amount.to)
  );
}

/** "recalled 39,431 printers from the market on Tuesday": where they were, not what was before. */
const isSource = (reading: Reading, at: number, amount: Draft) =>
  lowerAt(reading, at) === 'from' &&
  amount.change === 'level' &&
  amount.marks.noun !== undefined &&
  !wordIs(reading, amount.from - 1, 'to at') &&
  [1, 2, 3].every((step) => reading.claimed[at + step] === 0);

/** "$200 million of interest due on Thursday": nothing but what it is for stands between. */
const fallsDue = (reading: Reading, due: number, amount: Draft, date: Draft) =>
  lowerAt(reading, due) === 'due' &&
  date.from === due + 2 &&
  due - amount.to <= 3 &&
  lowerAt(reading, amount.to) === 'of';

/** "has 78 million people and produced": what is had now, has no other time. */
const holdsNow = (reading: Reading, amount: Draft) =>
  wordIs(reading, startWithHedge(amount) - 1, 'has have employs operates owns runs');

/** "will cost 500 million dollars and open in 2024": the second verb has the date. */
function opensOtherPlan(reading: Reading, and: number, amount: Draft, date: Draft): boolean {
  if (date.from - and !== 3 || !wordIs(reading, and + 2, 'in by on')) return false;
  for (let at = amount.from - 1; at > amount.from - 5; at--)
    if (wordIs(reading, at, 'will would')) return true;
  return false;
}

/** "fell 5 percent from a year earlier in June": what it is compared with, not when it held. */
function skipsYearAgo(reading: Reading, compare: number, date: Draft): boolean {
  for (let at = compare + 1; at < compare + 5 && at < date.from - 1; at++)
    if (wordIs(reading, at, 'earlier ago before previously')) return !date.date?.shift;
  return false;
}
