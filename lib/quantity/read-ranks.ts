/** Stage 6: superlatives, records, streaks and ordinals. */

import { DASHES } from './found-date';
import { isSuperlative, NOT_RANK_BEFORE } from './lexicon/superlatives';
import { wordSet } from './lexicon/word-set';
import type { NumberAtom } from './number-atom';
import { readStreak } from './read-streaks';
import { claim, lowerAt, type Reading } from './reading';
import { looksPlural } from './singular';

const SECONDS = /^second$/;

/** "second-largest", "third most populous", "second biggest". */
function endOfRank(reading: Reading, atom: NumberAtom): number {
  const place = DASHES.has(lowerAt(reading, atom.to)) ? atom.to + 1 : atom.to;
  const word = lowerAt(reading, place);
  if (word === 'only' && lowerAt(reading, place + 1) === 'to') return atom.to;
  if (isSuperlative(word)) return place + 1;
  if ((word === 'most' || word === 'least') && reading.tokens[place + 1]?.kind === 'word')
    return DASHES.has(lowerAt(reading, place + 1)) ? place + 3 : place + 2;
  return -1;
}

/** "11 kilometres a second", "24 frames a second" */
function isPerSecond(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) !== 'second' || lowerAt(reading, at - 1) !== 'a') return false;
  if (!looksPlural(lowerAt(reading, at - 2))) return false;
  const next = reading.tokens[at + 1];
  if (
    next?.kind === 'word' &&
    !/^(and|but|in|at|when|from|for|to|or|as|on|after|while|with)$/.test(next.lower)
  )
    return false;
  return [3, 4, 5].some((back) => reading.atoms.get(at - back)?.kind === 'cardinal');
}

function readOrdinal(reading: Reading, atom: NumberAtom): void {
  // "a hundredth of a second": the unit of time.
  if (
    lowerAt(reading, atom.from) === 'second' &&
    /^(a|one|per)$/.test(lowerAt(reading, atom.from - 1)) &&
    /^(of|\d+)$/.test(lowerAt(reading, atom.from - 2))
  )
    return;
  if (isPerSecond(reading, atom.from)) return;
  // "a 60-second advertisement"
  if (DASHES.has(lowerAt(reading, atom.from - 1)) && SECONDS.test(lowerAt(reading, atom.from)))
    if (reading.tokens[atom.from - 2]?.kind === 'number' || reading.atoms.has(atom.from - 2))
      return;
  if (readStreak(reading, atom)) return;
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

/** "No. 1", "number two", "world number three". */
function readNumberedRank(reading: Reading, at: number): void {
  const word = reading.tokens[at]?.text ?? '';
  const atom = reading.atoms.get(at + 1);
  if (!/^(No\.?|number|Number|no\.)$/.test(word) || atom?.kind !== 'cardinal' || atom.exponent > 0)
    return;
  if (word === 'No' && atom.form === 'words') return;
  const ranked =
    Number(atom.value) <= 3 ||
    /^(world|ranked|the|seeded|currently|as|at|its|'s|current|former|then)$/.test(
      lowerAt(reading, at - 1),
    );
  if (word.startsWith('n') && word === 'number' && lowerAt(reading, at - 1) === 'a') return;
  const cls = ranked ? 'ordinal-rank' : 'name-part';
  claim(reading, atom, {
    class: cls,
    unit: ranked ? 'rank' : 'name',
    value: atom.value,
    ...(!ranked && { whole: { from: at, to: atom.to } }),
  });
}

const TOP_VERB_BEFORE = /^(to|will|would|could|may|might|on|over|at|can|should|must|expected)$/;

/** A rank without a number: value 1. */
function readPlainRank(reading: Reading, at: number): void {
  const word = lowerAt(reading, at);
  const before = lowerAt(reading, at - 1);
  const next = lowerAt(reading, at + 1);
  let to = at + 1;
  if (word === 'all' && DASHES.has(next) && lowerAt(reading, at + 2) === 'time') {
    if (!/^(high|low|record|highs|lows|peak|best|worst)$/.test(lowerAt(reading, at + 3))) return;
    to = at + 4;
  } else if (word === 'record') {
    if (!isRecord(reading, at)) return;
  } else if (word === 'top') {
    if (
      TOP_VERB_BEFORE.test(before) ||
      /^(of|up|off|the|to|it|a)$/.test(next) ||
      reading.tokens[at + 1]?.kind !== 'word'
    )
      return;
    if (reading.atoms.has(at + 1)) return;
  } else if (word === 'most') {
    if (!isRankingMost(reading, at)) return;
  } else if (word === 'fewest' || isSuperlative(word)) {
    if (
      before === 'at' ||
      (word === 'best' && /^(known|-|seller|practice|interests?|wishes|friend)$/.test(next))
    )
      return;
  } else return;
  claim(
    reading,
    { from: at, to },
    {
      class: 'ordinal-rank',
      tier: 2,
      unit: 'rank',
      value: '1',
      steps: [{ words: word, meaning: 'first of its kind' }],
    },
  );
}

/** "a record $88 billion", "record sales", "hit a record": not "on record", "his criminal record". */
function isRecord({ tokens, ...reading }: Reading, at: number): boolean {
  const before = lowerAt({ tokens }, at - 1);
  if (reading.claimed[at] || NOT_RANK_BEFORE.has(before)) return false;
  if (
    /^(to|of|for|can|will|would|and|or)$/.test(before) &&
    /^(the|a|his|her|their|its|of|and|label|labels|book|books)$/.test(lowerAt({ tokens }, at + 1))
  )
    return false;
  return !/^(label|labels|company|companies|store|stores|book|books|keeping|keeper|keepers|shop|producer)$/.test(
    lowerAt({ tokens }, at + 1),
  );
}

/** "the most since 2012", "its most important market": ranks; "most people" and "most likely" do not. */
function isRankingMost(reading: Reading, at: number): boolean {
  const before = lowerAt(reading, at - 1);
  if (!/^(the|its|his|her|their|our|'s)$/.test(before)) return false;
  return !/^(of|recent|likely|part)$/.test(lowerAt(reading, at + 1));
}

const STARTERS = wordSet('no number all record top most');

export function readRanks(reading: Reading): void {
  for (const atom of reading.atoms.values())
    if (atom.kind === 'ordinal' && !reading.claimed[atom.from]) readOrdinal(reading, atom);
  reading.tokens.forEach((token, at) => {
    if (
      reading.claimed[at] ||
      !(STARTERS.has(token.lower) || isSuperlative(token.text.toLowerCase()))
    )
      return;
    readNumberedRank(reading, at);
    readPlainRank(reading, at);
  });
}
