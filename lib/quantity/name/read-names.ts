/** Numerals inside names and identifiers, and number words used as pronouns. */
import { NOT_PROPER } from '../lexicon/names';
import type { NumberAtom } from '../reading/number-atom';
import { claim, type Reading } from '../reading/reading';
import { looksPlural } from '../reading/singular';
import { isNameWord } from './name-words';
import { readCode } from './read-codes';
import { nameFields, readIdentifiers } from './read-identifiers';
import { readAdverbialFirst, readPronounOne } from './read-idioms';
import { readNamedNumeral } from './read-named-numerals';

/** "Three Gorges", "Five Star Movement": a capitalised number word inside a sentence, beside a capitalised word. */
function readCapitalisedWord(reading: Reading, atom: NumberAtom): void {
  const { tokens } = reading;
  const token = tokens[atom.from];
  if (!token || !isNameWord(token) || atom.to !== atom.from + 1) return;
  const before = tokens[atom.from - 1];
  if (!before || before.sentence !== token.sentence || /^["“‘'(—–-]$/.test(before.text)) return;
  const next = tokens[atom.to];
  const nameBefore = isNameWord(before) && !NOT_PROPER.has(before.lower);
  const nameBehind = isNameWord(next);
  if (!nameBefore && !nameBehind) return;
  // "FOGGIA, Italy Eight people have been killed": a dateline without its dash.
  const comma = tokens[atom.from - 2]?.text === ',';
  if (!nameBehind && comma && next?.kind === 'word' && looksPlural(next.lower)) return;
  const from = nameBefore ? atom.from - 1 : atom.from;
  const to = nameBehind ? atom.to + 1 : atom.to;
  claim(reading, atom, nameFields(atom.value, { from, to }));
}

export function readNames(reading: Reading): void {
  readIdentifiers(reading);
  for (const at of reading.atoms.keys()) {
    readPronounOne(reading, at);
    readAdverbialFirst(reading, at);
  }
  for (const atom of reading.atoms.values()) {
    if (reading.claimed[atom.from]) continue;
    readCode(reading, atom);
    readNamedNumeral(reading, atom);
    readCapitalisedWord(reading, atom);
  }
}
