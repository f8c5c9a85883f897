/** "Sales of cars and vans came to 774 and 39 respectively": two things, then how many of each. */
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { looksPlural, singularOf } from '../reading/singular';

/** Tokens looked back at for the pair of things. */
const REACH = 24;

const isPlural = (reading: Reading, at: number) =>
  reading.tokens[at]?.kind === 'word' &&
  looksPlural(lowerAt(reading, at)) &&
  reading.claimed[at] !== 1;

/** The noun of a bare number that is one of two before "respectively". */
export function respectiveNoun(
  reading: Reading,
  draft: Draft,
  before: Draft | undefined,
  next: Draft | undefined,
): string | null {
  const isFirst = lowerAt(reading, draft.to) === 'and' && next?.from === draft.to + 1;
  const last = isFirst ? next : draft;
  const first = isFirst ? draft : before;
  if (!first || !last || first.to + 1 !== last.from || (isFirst && last.unit !== '')) return null;
  const end = lowerAt(reading, last.to) === ',' ? last.to + 1 : last.to;
  if (lowerAt(reading, end) !== 'respectively') return null;
  const sentence = reading.tokens[draft.from]?.sentence;
  for (let and = first.from - 2; and > first.from - REACH; and--) {
    if (reading.tokens[and]?.sentence !== sentence) return null;
    if (lowerAt(reading, and) !== 'and') continue;
    if (isPlural(reading, and - 1) && isPlural(reading, and + 1))
      return singularOf(lowerAt(reading, isFirst ? and - 1 : and + 1));
  }
  return null;
}
