/** Shares in words ("one in five", "the majority") and multipliers ("halved", "five times"). */

import { DASHES } from '../date/found-date';
import { compareDecimals, divideDecimals } from '../decimal';
import { GAMES } from '../lexicon/sports';
import type { NumberAtom } from '../reading/number-atom';
import { claim, lowerAt, type Reading, rangeIsFree } from '../reading/reading';
import { looksPlural } from '../reading/singular';
import { wordIs } from '../reading/word-at';
import { unitAt } from '../unit/match-unit';
import { FACTORS, FOLD_WORDS, readFactorWord, readFold } from './read-multipliers';
import { OCCASIONS, readOnceTwice, readTimes } from './read-occasions';

const isAgeLimit = (reading: Reading, at: number) =>
  wordIs(reading, at, 'under over aged') &&
  reading.tokens[at - 1]?.kind === 'word' &&
  looksPlural(lowerAt(reading, at - 1));

/** "one in five", "nine out of ten", "one visitor in four", "six out of every ten". */
function readOneIn(reading: Reading, atom: NumberAtom): void {
  const { tokens } = reading;
  // "children under five in 12 districts"
  if (DASHES.has(lowerAt(reading, atom.from - 1)) || isAgeLimit(reading, atom.from - 1)) return;
  let place = atom.to;
  if (
    tokens[place]?.kind === 'word' &&
    !wordIs(reading, place, 'in out') &&
    wordIs(reading, place + 1, 'in out') &&
    atom.value === '1'
  )
    place++;
  const out = lowerAt(reading, place) === 'out' && lowerAt(reading, place + 1) === 'of';
  if (!out && lowerAt(reading, place) !== 'in') return;
  place += out ? 2 : 1;
  const every = lowerAt(reading, place) === 'every';
  if (every) place++;
  const of = reading.atoms.get(place);
  if (of?.kind !== 'cardinal' || of.value === '0' || compareDecimals(atom.value, of.value) >= 0)
    return;
  const odds = Number(of.value) <= 100_000 || (atom.value === '1' && of.exponent >= 6);
  const bare = every || out || (odds && !/^(19|20)\d\d$/.test(of.value));
  if (
    !bare ||
    !rangeIsFree(reading, atom.from, of.to) ||
    (unitAt(tokens, of.to, true) !== null && !every)
  )
    return;
  if (out && !every && Number(of.value) > 20 && of.value !== '100' && of.value !== '1000') return;
  // "killed five in 12 raids": shares are of round or few.
  if (!every && !out && atom.value !== '1' && !/^([3-9]|[1-9]0+)$/.test(of.value)) return;
  // "three in 10 games" counts goals.
  if (!every && !out && GAMES.has(lowerAt(reading, of.to))) return;
  const value = divideDecimals(atom.value, of.value);
  claim(
    reading,
    { from: atom.from, to: of.to },
    {
      class: 'figure',
      unit: 'share',
      value,
      change: 'level',
      steps: [{ words: `${atom.value} in ${of.value}`, meaning: `share ${value}` }],
    },
  );
}

/** "the majority", "a majority of", with "vast" or "overwhelming" between. */
function readMajority(reading: Reading, place: number): void {
  const { tokens } = reading;
  const adjective = wordIs(
    reading,
    place - 1,
    'vast overwhelming great large clear slim narrow overall absolute simple sizeable',
  );
  const at = adjective ? place - 2 : place - 1;
  const article = lowerAt(reading, at);
  const of =
    lowerAt(reading, place + 1) === 'of' &&
    // "a majority of about 20" is a margin.
    (wordIs(reading, place + 2, 'the all its their these those') ||
      (![2, 3, 4].some((step) => reading.tokens[place + step]?.kind === 'number') &&
        !reading.atoms.has(place + 2)));
  const bare =
    article === 'the' &&
    (tokens[place + 1]?.kind !== 'word' ||
      of ||
      wordIs(reading, place + 1, 'in are were is was have has had will would from for'));
  // "Majority of voters back the plan": headlines leave the article out.
  const opens = tokens[at]?.sentence !== tokens[place]?.sentence;
  if (!bare && !((article === 'a' || opens) && of)) return;
  claim(
    reading,
    { from: opens ? at + 1 : at, to: place + 1 },
    {
      class: 'figure',
      tier: 2,
      unit: 'share',
      value: '0.5',
      modifier: '>',
      change: 'level',
      steps: [{ words: 'majority', meaning: 'more than half' }],
    },
  );
}

const STARTERS: ReadonlySet<string> = new Set([
  ...FACTORS.keys(),
  ...OCCASIONS.keys(),
  ...FOLD_WORDS.keys(),
]);

export function readShares(reading: Reading): void {
  for (const atom of reading.atoms.values()) {
    if (atom.kind === 'ordinal' || reading.claimed[atom.from]) continue;
    readOneIn(reading, atom);
    readTimes(reading, atom);
    readFold(reading, atom.from);
  }
  reading.tokens.forEach((token, at) => {
    if (token.lower === 'majority') readMajority(reading, at);
    if (!STARTERS.has(token.lower)) return;
    readFold(reading, at);
    readFactorWord(reading, at);
    readOnceTwice(reading, at);
  });
}
