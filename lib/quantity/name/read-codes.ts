/** Numerals of type numbers and codes, with their letters: "A380", "G20", "COVID-19". */
import { MONTHS } from '../lexicon/calendar';
import type { NumberAtom } from '../reading/number-atom';
import { claim, type Reading } from '../reading/reading';
import { endsInCurrency } from '../unit/match-currency';
import { unitAt } from '../unit/match-unit';
import { isNameWord } from './name-words';
import { nameFields } from './read-identifiers';
import { isTypeNumber } from './read-type-names';

/** A letter, or a word in capitals that is no month: "A-380", "COVID-19", not "Nov-19". */
const leadsByHyphen = (lead: string) =>
  /^(\p{L}|ak)$/u.test(lead) || (lead !== lead.toLowerCase() && !MONTHS.has(lead.toLowerCase()));

function endOfCode({ tokens }: Reading, at: number): number {
  const next = tokens[at];
  return next?.glued && next.kind === 'word' && next.lower !== "'s" && next.text.length <= 3
    ? at + 1
    : at;
}

/** "Take-Two": a number word with a capital of its own, behind another. */
const isHyphenName = ({ tokens }: Reading, at: number) =>
  isNameWord(tokens[at]) &&
  tokens[at - 1]?.text === '-' &&
  tokens[at]?.glued === true &&
  tokens[at - 1]?.glued === true &&
  isNameWord(tokens[at - 2]);

/** Letters glued to digits, with a hyphen between or without. */
export function readCode(reading: Reading, atom: NumberAtom): void {
  const { tokens } = reading;
  const at = atom.from;
  if (isTypeNumber(reading, atom)) {
    claim(reading, atom, nameFields(atom.value, { from: at, to: at + 2 }));
    return;
  }
  const token = tokens[at];
  if (isHyphenName(reading, at)) {
    claim(reading, atom, nameFields(atom.value, { from: at - 2, to: atom.to }));
    return;
  }
  if (token?.kind !== 'number' || !token.glued || endsInCurrency(tokens, at)) return;
  const hyphen = tokens[at - 1]?.text === '-' && tokens[at - 1]?.glued === true;
  const from = hyphen ? at - 2 : at - 1;
  const lead = tokens[from];
  if (lead?.kind !== 'word' || (hyphen && !leadsByHyphen(lead.text))) return;
  // "31C-33C": the letter is the unit of the number before it.
  if (hyphen && lead.glued && tokens[from - 1]?.kind === 'number') return;
  if (unitAt(tokens, atom.to + 1, true)) return;
  const whole = { from, to: endOfCode(reading, at + 1) };
  claim(
    reading,
    { from: at, to: at + 1 },
    nameFields(/^\d+$/.test(token.text) ? token.text : atom.value, whole),
  );
}
