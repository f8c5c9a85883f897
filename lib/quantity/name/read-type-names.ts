/** Names made of numbers alone or beside capitals: "10-10-10 fund", "787 Dreamliners", "Three Gorges". */
import type { NumberAtom } from '../reading/number-atom';
import { claim, lowerAt, type Reading } from '../reading/reading';
import { looksPlural } from '../reading/singular';
import { nameFields } from './read-identifiers';

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

const followsArticle = (reading: Reading, at: number) =>
  /^(a|an|the|its)$/.test(lowerAt(reading, at - 1));

/** "a 737-800": the models of one builder of aircraft. */
export function readAirliner(reading: Reading, at: number): void {
  const [type, dash, model] = reading.tokens.slice(at, at + 3);
  if (!followsArticle(reading, at) || !/^7[0-8]7$/.test(type?.text ?? '')) return;
  if (dash?.text !== '-' || !dash.glued || !/^[1-9]00$/.test(model?.text ?? '')) return;
  const whole = { from: at, to: at + 3 };
  claim(reading, whole, nameFields(null, whole));
}

/** "the 300 block of Maple Street" */
export function readStreetBlock(reading: Reading, at: number): void {
  const number = reading.tokens[at]?.text ?? '';
  if (!followsArticle(reading, at) || !/^\d?\d?\d00$/.test(number)) return;
  if (lowerAt(reading, at + 1) !== 'block' || lowerAt(reading, at + 2) !== 'of') return;
  claim(reading, { from: at, to: at + 1 }, nameFields(number, { from: at, to: at + 2 }));
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
