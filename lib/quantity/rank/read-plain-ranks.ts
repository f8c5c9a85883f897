/** Ranks without a number: superlatives, "record", "all-time high", "top", "the most"; value 1. */
import { DASHES } from '../date/found-date';
import { isSuperlative, NOT_RANK_BEFORE } from '../lexicon/superlatives';
import { claim, lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

/** Where the rank that starts with the word ends; null where the word ranks nothing. */
function endOfPlainRank(reading: Reading, at: number): number | null {
  const word = lowerAt(reading, at);
  if (word === 'all') return endOfAllTime(reading, at);
  const ranks =
    word === 'record'
      ? isRecord(reading, at)
      : word === 'top'
        ? isTopOf(reading, at)
        : word === 'most'
          ? isRankingMost(reading, at)
          : isSuperlative(word) && !isFixedSuperlative(reading, at, word);
  return ranks ? at + 1 : null;
}

/** "an all-time high" */
function endOfAllTime(reading: Reading, at: number): number | null {
  const time = DASHES.has(lowerAt(reading, at + 1)) ? at + 2 : at + 1;
  return lowerAt(reading, time) === 'time' &&
    wordIs(reading, time + 1, 'high low record highs lows peak best worst')
    ? time + 2
    : null;
}

/** "at least", "the best-known", "best wishes": no rank is meant. */
const isFixedSuperlative = (reading: Reading, at: number, word: string) =>
  lowerAt(reading, at - 1) === 'at' ||
  (word === 'best' &&
    wordIs(reading, at + 1, 'known - seller practice interest interests wishes friend'));

/** "top exporter"; not "to top 5%", "the top of", "top 10". */
const isTopOf = (reading: Reading, at: number) =>
  !wordIs(reading, at - 1, 'to will would could may might on over at can should must expected') &&
  !wordIs(reading, at + 1, 'of up off the to it a') &&
  reading.tokens[at + 1]?.kind === 'word' &&
  !reading.atoms.has(at + 1);

/** "a record $88 billion", "record sales", "hit a record": not "on record", "his criminal record". */
function isRecord(reading: Reading, at: number): boolean {
  if (NOT_RANK_BEFORE.has(lowerAt(reading, at - 1))) return false;
  if (
    wordIs(reading, at - 1, 'to of for can will would and or') &&
    wordIs(reading, at + 1, 'the a his her their its of and label labels book books')
  )
    return false;
  return !wordIs(
    reading,
    at + 1,
    'label labels company companies store stores book books keeping keeper keepers shop producer',
  );
}

/** "the most since 2012", "its most important market": ranks; "most people" and "most likely" do not. */
const isRankingMost = (reading: Reading, at: number) =>
  wordIs(reading, at - 1, "the its his her their our 's") &&
  !wordIs(reading, at + 1, 'of recent likely part');

export function readPlainRank(reading: Reading, at: number): void {
  const to = endOfPlainRank(reading, at);
  if (to === null) return;
  claim(
    reading,
    { from: at, to },
    {
      class: 'ordinal-rank',
      tier: 2,
      unit: 'rank',
      value: '1',
      steps: [{ words: lowerAt(reading, at), meaning: 'first of its kind' }],
    },
  );
}
