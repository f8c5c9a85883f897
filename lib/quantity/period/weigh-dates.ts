/** What both directions ask of an amount and a date when they weigh how hard the date is to reach. */
import { type Draft, startWithHedge } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

export const AMOUNTS = new Set(['figure', 'count', 'duration', 'vague-quantifier']);

/** What an event did to people, told behind it: "…, killing three and wounding 18". */
export const HARMING = 'killing injuring wounding leaving';

export const COMMA = 4;
export const NEVER = Number.POSITIVE_INFINITY;

export type Weigh = (
  reading: Reading,
  amount: Draft,
  date: Draft,
  near: readonly Draft[],
) => number;

/** "up from 95 cents": where a change started. */
export function startsFrom(reading: Reading, draft: Draft): boolean {
  const lead = leadOf(reading, draft);
  if (lead !== 'of') return lead === 'from';
  // "from a previous estimate of 3.7%"
  const at = startWithHedge(draft) - 4;
  return lowerAt(reading, at) === 'from' || lowerAt(reading, at - 1) === 'from';
}

/** The word before an amount and its hedge; in "to a record 29,006" the one before "a record". */
export function leadOf(reading: Reading, draft: Draft): string {
  const lead = startWithHedge(draft) - 1;
  const record = lowerAt(reading, lead) === 'record' && lowerAt(reading, lead - 1) === 'a';
  return lowerAt(reading, record ? lead - 2 : lead);
}

export const isBareAmount = (draft: Draft) =>
  (draft.class === 'figure' || draft.class === 'count') && !draft.marks.attributive;

/** Distances of track and pool. */
const DISTANCES = /^(60|100|200|400|800|1500|3000|5000|10000)$/;

/** "in the 100m breaststroke", "at 1,500 metres": a race, or a thing known by its size. */
export const isNamedLength = (reading: Reading, { from, to, unit, value }: Draft) =>
  /^(m|km|mi|ft|yd|kg)$/.test(unit) &&
  (lowerAt(reading, from - 1) === 'the' ||
    (unit === 'm' && DISTANCES.test(value ?? '') && wordIs(reading, from - 1, 'at in over and'))) &&
  lowerAt(reading, to) !== 'of';

/** "in eight counties": where, not how many. */
export const isPlaceCount = (reading: Reading, draft: Draft) =>
  /^(in|across)$/.test(
    leadOf(reading, draft) === 'the' ? lowerAt(reading, draft.from - 2) : leadOf(reading, draft),
  ) &&
  !draft.marks.money &&
  /^[a-z]{3}/.test(draft.unit);

/** "the highest since February 14" */
export const followsRank = (date: Draft, near: readonly Draft[]) =>
  near.some(
    (other) => other.class === 'ordinal-rank' && other.to <= date.from && date.from - other.to <= 6,
  );

export const isSince = (reading: Reading, { hedge }: Draft, words: string) =>
  hedge !== null && wordIs(reading, hedge.from, words);
