/** Fixed names and idioms, number words and all. */

import { NAMES } from '../lexicon/names';
import type { TokenRange } from '../reading/draft';
import type { NumberAtom } from '../reading/number-atom';
import { claim, type DraftFields, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { buildPhraseTable } from '../token/phrase-table';
import { unitAt } from '../unit/match-unit';
import { nameFields, readTelephones } from './read-identifiers';
import { IDIOM_TABLE, idiomFields, isPlainCount, wholeIdiom } from './read-idioms';
import { readAirliner, readStreetBlock, readTripleName } from './read-type-names';

const NAME_TABLE = buildPhraseTable(NAMES.map((name) => [name, name]));

function claimAtoms(
  reading: Reading,
  whole: TokenRange,
  fields: (atom: NumberAtom) => DraftFields,
): void {
  for (let place = whole.from; place < whole.to; place++) {
    const atom = reading.atoms.get(place);
    if (atom && atom.to <= whole.to) claim(reading, atom, fields(atom));
  }
}

/** "9/11" is a day's name without a value, but not "9/11/2001", "9/11 of the land", "a 9/11 inch bolt". */
function claimSlashedName(reading: Reading, from: number, to: number): void {
  const { tokens } = reading;
  if (tokens[to]?.text === '/' || tokens[from - 1]?.text === '/') return;
  const fraction =
    unitAt(tokens, to, true) !== null ||
    (wordIs(reading, to, 'of') && wordIs(reading, to + 1, 'a an the its their his her all'));
  if (!fraction) claim(reading, { from, to }, nameFields(null, { from, to }));
}

/** Openings of names that lower-cased texts print as well; no other phrase begins so. */
const IN_SMALL_LETTERS = new Set(['world', 's', 'ftse', 'nasdaq', 'russell', 'fortune']);

/** Fixed names and idioms, wherever they start. */
export function readFixedPhrases(reading: Reading): void {
  readTelephones(reading);
  reading.tokens.forEach((token, at) => {
    if (token.kind === 'number' && !token.glued) {
      readTripleName(reading, at);
      readAirliner(reading, at);
      readStreetBlock(reading, at);
    }
    const named =
      token.text !== token.lower || token.kind !== 'word' || IN_SMALL_LETTERS.has(token.lower);
    const name = named ? NAME_TABLE.startingAt(reading.tokens, at) : null;
    if (name && reading.tokens[at + 1]?.text === '/') claimSlashedName(reading, at, name.to);
    else if (name)
      claimAtoms(reading, { from: at, to: name.to }, (atom) =>
        nameFields(atom.value, { from: at, to: name.to }),
      );
    const idiom = IDIOM_TABLE.startingAt(reading.tokens, at);
    if (idiom && !isPlainCount(reading, at, idiom.to, idiom.entry))
      claimAtoms(reading, { from: at, to: idiom.to }, (atom) =>
        idiomFields(atom, wholeIdiom(reading, at, idiom.to)),
      );
  });
}
