/** Superlatives, records, streaks and ordinals. */
import { isSuperlative } from '../lexicon/superlatives';
import { wordSet } from '../lexicon/word-set';
import { claim, lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { readOrdinal } from './read-ordinals';
import { readPlainRank } from './read-plain-ranks';

/** "No. 1", "number two", "world number three". */
function readNumberedRank(reading: Reading, at: number): void {
  const word = reading.tokens[at]?.text ?? '';
  const atom = reading.atoms.get(at + 1);
  if (!/^(No\.?|number|Number|no\.)$/.test(word) || atom?.kind !== 'cardinal' || atom.exponent > 0)
    return;
  if (word === 'No' && atom.form === 'words') return;
  const ranked =
    Number(atom.value) <= 3 ||
    wordIs(reading, at - 1, "world ranked the seeded currently as at its 's current former then");
  if (word === 'number' && lowerAt(reading, at - 1) === 'a') return;
  claim(reading, atom, {
    class: ranked ? 'ordinal-rank' : 'name-part',
    unit: ranked ? 'rank' : 'name',
    value: atom.value,
    ...(!ranked && { whole: { from: at, to: atom.to } }),
  });
}

/** Words that a rank without an ordinal starts with; superlatives besides. */
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
