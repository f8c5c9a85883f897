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

/** "a 737-800": the models of one builder of aircraft; "the 300 block of Maple Street". */
export function readModelName(reading: Reading, at: number): void {
  if (!/^(a|an|the|its)$/.test(lowerAt(reading, at - 1))) return;
  const [number, dash, model] = reading.tokens.slice(at, at + 3);
  const airliner = /^7[0-8]7$/.test(number?.text ?? '') && dash?.text === '-' && dash.glued;
  const to = airliner && /^[1-9]00$/.test(model?.text ?? '') ? at + 3 : at + 1;
  const block = lowerAt(reading, at + 1) === 'block' && lowerAt(reading, at + 2) === 'of';
  if (to === at + 1 && !(block && /^\d?\d?\d00$/.test(number?.text ?? ''))) return;
  const whole = { from: at, to: block ? at + 2 : to };
  claim(reading, { from: at, to }, nameFields(block ? (number?.text ?? null) : null, whole));
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
