/** Ordinals: ranks with a superlative behind, streaks, and places in a row; never the unit of time. */
import { DASHES } from '../date/found-date';
import { isSuperlative } from '../lexicon/superlatives';
import type { NumberAtom } from '../reading/number-atom';
import { claim, lowerAt, type Reading } from '../reading/reading';
import { looksPlural } from '../reading/singular';
import { wordIs } from '../reading/word-at';
import { readStreak } from './read-streaks';

/** "second-largest", "third most populous", "second biggest"; -1 where none is behind. */
function endOfRank(reading: Reading, atom: NumberAtom): number {
  const place = DASHES.has(lowerAt(reading, atom.to)) ? atom.to + 1 : atom.to;
  const word = lowerAt(reading, place);
  if (word === 'only' && lowerAt(reading, place + 1) === 'to') return atom.to;
  if (isSuperlative(word)) return place + 1;
  if ((word === 'most' || word === 'least') && reading.tokens[place + 1]?.kind === 'word')
    return DASHES.has(lowerAt(reading, place + 1)) ? place + 3 : place + 2;
  return -1;
}

/** "a hundredth of a second", "24 frames a second", "a 60-second advertisement": the unit of time. */
function isUnitOfTime(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) !== 'second') return false;
  if (wordIs(reading, at - 1, 'a one per') && /^(of|\d+)$/.test(lowerAt(reading, at - 2)))
    return true;
  const dashed = DASHES.has(lowerAt(reading, at - 1));
  if (dashed && (reading.tokens[at - 2]?.kind === 'number' || reading.atoms.has(at - 2)))
    return true;
  return isPerSecond(reading, at);
}

/** "11 kilometres a second", "24 frames per second" */
function isPerSecond(reading: Reading, at: number): boolean {
  const what = lowerAt(reading, at - 2);
  if (!wordIs(reading, at - 1, 'a per')) return false;
  if (!looksPlural(what) && !/^(km|m|cm|mm|ft)$/.test(what)) return false;
  if (
    reading.tokens[at + 1]?.kind === 'word' &&
    !wordIs(reading, at + 1, 'and but in at when from for to or as on after while with')
  )
    return false;
  return [3, 4, 5].some((back) => reading.atoms.get(at - back)?.kind === 'cardinal');
}

export function readOrdinal(reading: Reading, atom: NumberAtom): void {
  if (isUnitOfTime(reading, atom.from) || readStreak(reading, atom)) return;
  const to = endOfRank(reading, atom);
  const rank = to > 0;
  claim(
    reading,
    { from: atom.from, to: rank ? to : atom.to },
    {
      class: 'ordinal-rank',
      unit: rank ? 'rank' : 'ordinal',
      value: atom.value,
      steps: [{ words: rank ? 'rank' : 'ordinal', meaning: `place ${atom.value}` }],
    },
  );
}
