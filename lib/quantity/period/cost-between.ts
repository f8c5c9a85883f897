/** What lies between a date and an amount behind it, and how much farther that puts the amount. */
import { followsComparison } from '../date/compared-dates';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { isWallBefore } from './walls-before';
import { AMOUNTS, COMMA, followsRank, isBareAmount, leadOf, NEVER } from './weigh-dates';

/** What a date sets the scene for. */
export interface SceneOf {
  readonly clause: boolean;
  readonly sentence: boolean;
}

/** Infinite across a wall. */
export const costBetween = (
  reading: Reading,
  amount: Draft,
  date: Draft,
  near: readonly Draft[],
  sets: SceneOf,
): number =>
  costOfWords(reading, amount, date, near, sets) +
  costOfOthers(reading, amount, date, near, sets.sentence);

function costOfWords(
  reading: Reading,
  amount: Draft,
  date: Draft,
  near: readonly Draft[],
  sets: SceneOf,
): number {
  const used = near.some(
    (other) => AMOUNTS.has(other.class) && other.to <= date.from && date.from - other.to <= 3,
  );
  let cost = 0;
  for (let at = date.to; at < amount.from; at++) {
    const isComma = lowerAt(reading, at) === ',';
    if (isComma && lowerAt(reading, at + 1) === 'when') continue;
    if (opensNextClause(reading, at, sets.sentence)) cost += isComma ? 0 : 1;
    else if (isWallBefore(reading, at, sets.clause)) return NEVER;
    if (isComma) cost += sets.clause && at === date.to ? 0 : sets.sentence ? 1 : COMMA - 1;
    if (used && wordIs(reading, at, 'to from')) cost -= 1;
  }
  return cost;
}

/** "In April, 223,000 jobs were added, while the rate fell to": the scene of both clauses. */
const opensNextClause = (reading: Reading, at: number, isScene: boolean) =>
  isScene &&
  (wordIs(reading, at, 'while but though although') ||
    (lowerAt(reading, at) === ',' && wordIs(reading, at + 1, 'while and but though although')));

function costOfOthers(
  reading: Reading,
  amount: Draft,
  date: Draft,
  near: readonly Draft[],
  isScene: boolean,
): number {
  let cost = 0;
  for (const other of near) {
    if (other === amount || other.from < date.to || other.to > amount.from) continue;
    if (other.class === 'date') {
      const isAside = isScene && followsComparison(reading, other.from);
      cost += followsRank(other, near) || isAside ? 0 : 6;
    }
    // "the ninth month in a row above": a mark, passed all that time.
    else if (other.class === 'ordinal-rank' && amount.from - other.to < 3)
      // "fell in 2003 for the third year in a row to": where the change of that time led.
      cost += leadOf(reading, amount) === 'to' && /^con/.test(other.unit) ? 0 : NEVER;
    else if (isBareAmount(other) && other.change === 'level' && amount.change === 'level')
      cost += amount.conversionOf ? 0 : isScene ? 0.5 : 1.5;
  }
  return cost;
}
