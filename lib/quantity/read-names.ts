/** Stage 5: numerals inside names and identifiers, and number words used as pronouns. */
import { MONTHS } from './lexicon/calendar';
import { NAME_LEADS, WEAK_LEADS } from './lexicon/names';
import { endsInCurrency } from './match-currency';
import { unitAt } from './match-unit';
import type { NumberAtom } from './number-atom';
import { nameFields, readIdentifiers } from './read-identifiers';
import { readAdverbialFirst, readPronounOne } from './read-idioms';
import { isTypeNumber } from './read-type-names';
import { claim, lowerAt, type Reading } from './reading';
import { looksPlural } from './singular';

/** Letters glued to digits ("A380", "G20", "COVID-19") and capitalised names before a numeral ("Boeing 787"). */
function readNumeralInName(reading: Reading, atom: NumberAtom): void {
  const { tokens } = reading;
  const at = atom.from;
  const token = tokens[at];
  if (isTypeNumber(reading, atom)) {
    claim(reading, atom, nameFields(atom.value, { from: at, to: at + 2 }));
    return;
  }
  if (token?.kind !== 'number' || endsInCurrency(tokens, at)) return;
  const before = tokens[at - 1];
  if (!before) return;
  const hyphen = before.text === '-' && before.glued && token.glued;
  const lead = hyphen ? tokens[at - 2] : before;
  if (
    token.glued &&
    lead?.kind === 'word' &&
    isCode(lead.text, hyphen) &&
    !unitAt(tokens, atom.to + 1, true)
  ) {
    const from = hyphen ? at - 2 : at - 1;
    claim(
      reading,
      { from: at, to: at + 1 },
      nameFields(atom.value, { from, to: endOfCode(reading, at + 1) }),
    );
    return;
  }
  if (hyphen || token.glued || before.kind !== 'word') return;
  readNamedNumeral(reading, atom);
}

const isCode = (lead: string, hyphen: boolean) =>
  hyphen
    ? /^(\p{L}|ak)$/u.test(lead) || (lead !== lead.toLowerCase() && !MONTHS.has(lead.toLowerCase()))
    : true;

function endOfCode({ tokens }: Reading, at: number): number {
  const next = tokens[at];
  return next?.glued && next.kind === 'word' && next.lower !== "'s" && next.text.length <= 3
    ? at + 1
    : at;
}

/** "Boeing 737-800": the second half of a type number. */
function endOfType({ tokens }: Reading, at: number): number {
  const [dash, number] = [tokens[at], tokens[at + 1]];
  return dash?.text === '-' && dash.glued && number?.kind === 'number' && number.glued
    ? at + 2
    : at;
}

function readNamedNumeral(reading: Reading, atom: NumberAtom): void {
  const { tokens } = reading;
  const at = atom.from;
  const before = tokens[at - 1];
  if (
    !before ||
    atom.kind === 'fraction' ||
    atom.exponent > 0 ||
    before.sentence !== tokens[at]?.sentence
  )
    return;
  const capital = before.text !== before.lower;
  const next = tokens[atom.to];
  const counted =
    next?.kind === 'word' && (looksPlural(next.lower) || unitAt(tokens, atom.to, true) !== null);
  const known =
    NAME_LEADS.has(before.lower) &&
    (capital || !WEAK_LEADS.has(before.lower)) &&
    before.lower !== 'level';
  const digits = /^\d{1,4}$/.test(tokens[at]?.text ?? '');
  const ofMeasure = next?.kind === 'word' && unitAt(tokens, atom.to, true) !== null;
  if (
    !digits ||
    (counted && (ofMeasure || !capital)) ||
    next?.text === '%' ||
    (next?.text === '-' &&
      next.glued &&
      !(known && capital && tokens[atom.to + 1]?.kind === 'number'))
  )
    return;
  if (!known && !(capital && isProperLead(reading, at - 1))) return;
  if (!known && lowerAt(reading, at - 2) === 'and' && reading.atoms.has(at - 3)) return;
  if (!known && isListedResult(reading, at)) return;
  // "the Conservatives 365 and the Liberal Democrats 11": seats, with their verb left out.
  if (!known && looksPlural(before.lower) && followsThe(reading, at - 1)) return;
  if (counted && !known && !isRepeatedName(reading, at - 1)) return;
  let from = at - 1;
  while (
    from > 0 &&
    isNameWord(tokens[from - 1]) &&
    tokens[from - 1]?.sentence === before.sentence &&
    at - from < 5
  )
    from--;
  const to = known ? endOfType(reading, atom.to) : atom.to;
  claim(reading, { from: at, to }, nameFields(to > atom.to ? null : atom.value, { from, to }));
}

/** "had 331, Labour 268 and the Liberals 18", "won 12 medals, Germany 11": shares of one count. */
function isListedResult(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!/^([,.;)]|and)?$/.test(lowerAt(reading, at + 1))) return false;
  let from = at - 1;
  while (isNameWord(tokens[from - 1]) && at - from < 4) from--;
  if (!/^(,|and|the)$/.test(lowerAt(reading, from - 1))) return false;
  for (
    let back = from - 2;
    back > from - 7 && tokens[back]?.sentence === tokens[at]?.sentence;
    back--
  )
    if (reading.atoms.has(back)) return !reading.claimed[back] && !isNameWord(tokens[back - 1]);
  return false;
}

function followsThe(reading: Reading, at: number): boolean {
  let from = at;
  while (isNameWord(reading.tokens[from - 1]) && at - from < 4) from--;
  return lowerAt(reading, from - 1) === 'the';
}

const isNameWord = (token: Reading['tokens'][number] | undefined) =>
  token !== undefined && token.kind === 'word' && token.text !== token.lower;

const NOT_PROPER =
  /^(the|in|on|at|by|of|for|from|to|with|and|or|but|about|some|only|just|nearly|almost|over|under|around|more|less|another|some|after|before|since|until|all|its|their|his|her|these|those|at|up|down|no|an?|between|among|last|next|first|roughly|approximately|police|here|there|when|while|as|if|that|what|only|both|than|exactly|total|aged?)$/;

/** Mentions looked back at for a name's first half. */
const RECENT = 4;

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

/** A capitalised word that is no sentence opening and no month. */
function isProperLead({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || NOT_PROPER.test(token.lower) || MONTHS.has(token.lower)) return false;
  return at > 0 && tokens[at - 1]?.sentence === token.sentence;
}

/** "Three Gorges", "Five Star Movement": a capitalised number word inside a sentence, beside a capitalised word. */
function readCapitalisedWord(reading: Reading, atom: NumberAtom): void {
  const { tokens } = reading;
  const token = tokens[atom.from];
  if (token?.kind !== 'word' || token.text === token.lower || atom.to !== atom.from + 1) return;
  const before = tokens[atom.from - 1];
  if (!before || before.sentence !== token.sentence || /^["“‘'(—–-]$/.test(before.text)) return;
  const nameBefore = isNameWord(before) && !NOT_PROPER.test(before.lower);
  const nameBehind = isNameWord(tokens[atom.to]);
  if (!nameBefore && !nameBehind) return;
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
    readNumeralInName(reading, atom);
    readCapitalisedWord(reading, atom);
  }
}
