/** Names made of numbers alone or beside capitals: "10-10-10 fund", "787 Dreamliners", "Three Gorges". */
import type { NumberAtom } from './number-atom';
import { nameFields } from './read-identifiers';
import { claim, lowerAt, type Reading } from './reading';
import { looksPlural } from './singular';

/** "the 10-10-10 fund", "a 4-4-2 formation" */
export function readTripleName(reading: Reading, at: number): void {
  const { tokens } = reading;
  for (let place = at + 1; place < at + 5; place++) {
    const token = tokens[place];
    if (!token?.glued || (place - at) % 2 === (token.text === '-' ? 0 : 1)) return;
  }
  if (
    !/^(fund|plan|formation|system|rule|scheme|format|strategy)s?$/.test(lowerAt(reading, at + 5))
  )
    return;
  claim(reading, { from: at, to: at + 5 }, nameFields(null, { from: at, to: at + 6 }));
}

/** "five 787 Dreamliners": a number behind a number names the type. */
export function isTypeNumber({ tokens, atoms }: Reading, { from, to }: NumberAtom): boolean {
  const next = tokens[to];
  if (tokens[from]?.kind !== 'number' || tokens[from]?.glued || next?.kind !== 'word') return false;
  const before = atoms.get(from - 1);
  const named =
    next.text !== next.lower || (before?.kind === 'cardinal' && before.form === 'words');
  return named && looksPlural(next.lower) && before?.to === from;
}
