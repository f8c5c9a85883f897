/** Numerals behind a name: "Article 5", "Boeing 787", "Nord Stream 2". */
import { NAME_LEADS, WEAK_LEADS } from '../lexicon/names';
import type { NumberAtom } from '../reading/number-atom';
import { claim, lowerAt, type Reading } from '../reading/reading';
import { looksPlural } from '../reading/singular';
import { wordIs } from '../reading/word-at';
import type { Token } from '../token/token';
import { endsInCurrency } from '../unit/match-currency';
import { unitAt } from '../unit/match-unit';
import { isNameWord, isProperLead, startOfName } from './name-words';
import { nameFields } from './read-identifiers';

/** Mentions looked back at for a name's first half. */
const RECENT = 4;

/** Most tokens of a name before its numeral. */
const LONGEST = 5;

const hasCapital = ({ text, lower }: Token) => text !== lower;

/** A word that numbers go with, as laws and routes; some only in capitals. */
const isKnownLead = (token: Token) =>
  NAME_LEADS.has(token.lower) &&
  (hasCapital(token) || !WEAK_LEADS.has(token.lower)) &&
  token.lower !== 'level';

/** A numeral of at most four digits behind a word of its sentence. */
function mayBeNamed({ tokens, claimed }: Reading, { from, kind, exponent }: NumberAtom): boolean {
  const [before, token] = [tokens[from - 1], tokens[from]];
  return (
    before?.kind === 'word' &&
    token?.kind === 'number' &&
    !token.glued &&
    before.sentence === token.sentence &&
    kind !== 'fraction' &&
    exponent <= 0 &&
    /^\d{1,4}$/.test(token.text) &&
    // "on Tuesday 400": a date is no name.
    !claimed[from - 1] &&
    !endsInCurrency(tokens, from)
  );
}

/** What stands behind measures or counts: "lines 12 miles long", "in Ohio 5%". */
function isMeasured({ tokens }: Reading, { to }: NumberAtom, lead: Token): boolean {
  const next = tokens[to];
  if (next?.text === '%') return true;
  if (next?.text === '-' && next.glued)
    return !(isKnownLead(lead) && hasCapital(lead) && tokens[to + 1]?.kind === 'number');
  if (next?.kind !== 'word') return false;
  // "to France 25 to 30 percent": the unit behind the range is of both.
  if (next.lower === 'to' && tokens[to + 1]?.kind === 'number' && !isKnownLead(lead))
    return unitAt(tokens, to + 2, true) !== null;
  return unitAt(tokens, to, true) !== null || (!hasCapital(lead) && looksPlural(next.lower));
}

/** A capitalised word that no lexicon knows, before a numeral that counts nothing. */
function isUnknownName(reading: Reading, { from: at, to }: NumberAtom, lead: Token): boolean {
  const next = reading.tokens[to];
  if (!hasCapital(lead) || !isProperLead(reading, at - 1)) return false;
  if (lowerAt(reading, at - 2) === 'and' && reading.atoms.has(at - 3)) return false;
  if (isListedResult(reading, at)) return false;
  // "the Conservatives 365 and the Liberal Democrats 11": seats, with their verb left out.
  if (looksPlural(lead.lower) && followsThe(reading, at - 1)) return false;
  const counted = next?.kind === 'word' && looksPlural(next.lower);
  return !counted || isRepeatedName(reading, at - 1);
}

/** "had 331, Labour 268 and the Liberals 18", "won 12 medals, Germany 11": shares of one count. */
function isListedResult(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!/^([,.;)]|and)?$/.test(lowerAt(reading, at + 1))) return false;
  const from = startOfName(reading, at - 1, 3);
  if (!wordIs(reading, from - 1, ', and the')) return false;
  for (
    let back = from - 2;
    back > from - 7 && tokens[back]?.sentence === tokens[at]?.sentence;
    back--
  )
    if (reading.atoms.has(back)) return !reading.claimed[back];
  return false;
}

const followsThe = (reading: Reading, at: number) =>
  lowerAt(reading, startOfName(reading, at, 4) - 1) === 'the';

/** "Nord Stream 1 and Nord Stream 2 pipes": the words before it stood before a numeral already. */
function isRepeatedName(reading: Reading, at: number): boolean {
  return reading.drafts
    .slice(-RECENT)
    .some(
      (draft) =>
        draft.class === 'name-part' &&
        draft.from < at &&
        at - draft.from < 12 &&
        lowerAt(reading, draft.from - 1) === lowerAt(reading, at),
    );
}

/** "Boeing 737-800": the second half of a type number. */
function endOfType({ tokens }: Reading, at: number): number {
  const [dash, number] = [tokens[at], tokens[at + 1]];
  return dash?.text === '-' && dash.glued && number?.kind === 'number' && number.glued
    ? at + 2
    : at;
}

function startOfWhole({ tokens }: Reading, at: number): number {
  let from = at - 1;
  while (
    isNameWord(tokens[from - 1]) &&
    tokens[from - 1]?.sentence === tokens[at]?.sentence &&
    at - from < LONGEST
  )
    from--;
  return from;
}

/** Claims the numeral as part of the name before it. */
export function readNamedNumeral(reading: Reading, atom: NumberAtom): void {
  const at = atom.from;
  const lead = reading.tokens[at - 1];
  if (!lead || !mayBeNamed(reading, atom) || isMeasured(reading, atom, lead)) return;
  const known = isKnownLead(lead);
  if (!known && !isUnknownName(reading, atom, lead)) return;
  const from = startOfWhole(reading, at);
  const to = known ? endOfType(reading, atom.to) : atom.to;
  claim(reading, { from: at, to }, nameFields(to > atom.to ? null : atom.value, { from, to }));
}
