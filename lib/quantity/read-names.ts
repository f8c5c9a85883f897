/** Stage 5: numerals inside names and identifiers, and number words of idioms. */

import { MONTHS } from './lexicon/calendar';
import { IDIOMS, PRONOUN_LEADS } from './lexicon/idioms';
import { NAME_LEADS, NAMES, WEAK_LEADS } from './lexicon/names';
import { endsInCurrency } from './match-currency';
import { unitAt } from './match-unit';
import type { NumberAtom } from './number-atom';
import { buildPhraseTable } from './phrase-table';
import { claim, type DraftFields, lowerAt, type Reading, type TokenRange } from './reading';
import { looksPlural } from './singular';

const NAME_TABLE = buildPhraseTable(NAMES.map((name) => [name, name]));
const IDIOM_TABLE = buildPhraseTable(IDIOMS.map((idiom) => [idiom.replace(/-/g, ' '), idiom]));

const nameFields = (value: string | null, whole: TokenRange): DraftFields => ({
  class: 'name-part',
  unit: 'name',
  value,
  whole,
  steps: [{ words: 'part of a name', meaning: 'no quantity' }],
});

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

/** Fixed names and idioms, wherever they start. */
export function readFixedPhrases(reading: Reading): void {
  reading.tokens.forEach((token, at) => {
    const named = token.text !== token.lower || token.kind !== 'word';
    const name = named ? NAME_TABLE.startingAt(reading.tokens, at) : null;
    if (name)
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

function idiomFields(atom: NumberAtom, whole: TokenRange): DraftFields {
  return {
    class: 'idiom',
    unit: '-',
    value: atom.value,
    whole,
    steps: [{ words: 'fixed phrase', meaning: 'no quantity meant' }],
  };
}

/** "one of the" takes its article along. */
function wholeIdiom(reading: Reading, from: number, to: number): TokenRange {
  const article =
    lowerAt(reading, to - 1) === 'of' &&
    /^(the|its|his|her|their|our|these|those)$/.test(lowerAt(reading, to));
  return { from, to: article ? to + 1 : to };
}

/** Idioms printed with and without their hyphen. */
const LOOSE =
  /^(one|two|second|first|zero|third)[ -](off|way|sided|hand|class|rate|aid|tier|faced|fold|sum|party|tolerance|nature|guess)$|^first time buyers?$|^first-time$/;

/** "one of 12 banks" counts; "one of the banks" does not. "At one company" is no idiom. */
function isPlainCount(reading: Reading, at: number, to: number, idiom: string): boolean {
  const next = lowerAt(reading, to);
  // "first-time buyers" is fixed, "for the first time" counts times.
  const hyphened = to - at > idiom.replace(/-/g, ' ').split(' ').length;
  if (idiom.includes('-') !== hyphened && !LOOSE.test(idiom)) return true;
  if (idiom === 'one of') return reading.atoms.has(to);
  if (idiom === 'the one' || idiom === 'this one' || idiom === 'that one')
    return (
      reading.tokens[to]?.kind === 'word' &&
      !/^(of|that|who|which|is|was|in|to|and|can|could|has|had)$/.test(next)
    );
  if (idiom === 'one day' || idiom === 'one time' || idiom === 'at one time')
    return (
      /^(after|before|of|in|at|later|earlier|ago)$/.test(next) ||
      /^(in|for|within|than|least|just|only|about|over)$/.test(lowerAt(reading, at - 1))
    );
  return false;
}

/** "one senior official after another", "the big one", "one must". */
function readPronounOne(reading: Reading, at: number): void {
  if (lowerAt(reading, at) !== 'one' || reading.claimed[at]) return;
  const atom = reading.atoms.get(at);
  if (!atom || atom.to !== at + 1) return;
  for (let place = at + 1; place < at + 6; place++)
    if (lowerAt(reading, place) === 'after' && lowerAt(reading, place + 1) === 'another') {
      claim(reading, atom, idiomFields(atom, { from: at, to: place + 2 }));
      return;
    }
  const next = reading.tokens[at + 1];
  if (next?.text === '-' || next?.text === '/' || next?.text === '%') return;
  const verb =
    next !== undefined &&
    /^(must|should|can|could|might|would|is|was|has|had|that|who|which|'s)$/.test(next.lower);
  const bare =
    !next ||
    next.kind === 'symbol' ||
    /^(for|on|and|with|under|at|by|as|from|but|when|if|because|last|this|now|too|either|yet|himself|herself|itself|again|since|after|before|until|during|he|she|it|they|we|you|i)$/.test(
      next.lower,
    );
  if (!verb && !bare) return;
  if (PRONOUN_LEADS.has(lowerAt(reading, at - 1)))
    claim(reading, atom, idiomFields(atom, { from: at - 1, to: at + 1 }));
  // "could impose one": a pronoun, no number at all.
  else if (verb || !FRAMES.test(lowerAt(reading, at - 1))) reading.claimed[at] = 1;
}

/** Behind these, a bare "one" does count: "from two to one", "just one", "all but one". */
const FRAMES =
  /^(to|from|by|only|just|but|least|number|than|or|and|day|phase|page|chapter|,|about|nearly|over|under|against|with|minus|negative|plus|number|is|was)$/;

const DETERMINER_BEFORE =
  /^(the|a|an|its|his|her|their|our|my|your|'s|this|that|of|for|in|by|as|very|every|since|only|another|on|and)$/;
const SUBJECT_BEFORE =
  /^(should|must|will|would|could|can|may|might|to|was|were|is|are|been|be|has|had|have|when|who|which|he|she|it|they|we|i|you|not|also)$/;

/** Adverbial "first": "should first focus", "was first reported". */
function readAdverbialFirst(reading: Reading, at: number): void {
  const atom = reading.atoms.get(at);
  if (
    !atom ||
    reading.claimed[at] ||
    !/^(first|second)$/.test(lowerAt(reading, at)) ||
    atom.to !== at + 1
  )
    return;
  const before = lowerAt(reading, at - 1);
  const next = reading.tokens[at + 1];
  const verb =
    next?.kind === 'word' &&
    /(ed|came|saw|met|took|began|made|went|won|became|got|ran|set|held|spoke|wrote|heard|rose|fell|broke|hit|told|said|given|taken|seen|built|known|brought|thought|sold|shown|done|written|flown)$/.test(
      next.lower,
    );
  const comma =
    next?.text === ',' &&
    (at === 0 || reading.tokens[at - 1]?.sentence !== reading.tokens[at]?.sentence);
  const adverb = SUBJECT_BEFORE.test(before)
    ? !/^(was|were|is|are|been|be|to)$/.test(before) || verb || /^(should|must|to)$/.test(before)
    : verb && !DETERMINER_BEFORE.test(before);
  if (adverb || comma) claim(reading, atom, idiomFields(atom, { from: at, to: at + 1 }));
}

const SEPARATORS = new Set(['-', '/', '.', '_', '#', ':', '–', '+', '@', '&', '=', '?', '~', '%']);

/** Telephone and tender numbers, addresses of the web: a chain without spaces, of at least three parts. */
function identifierFrom({ tokens, claimed }: Reading, at: number): number {
  let to = at;
  let numbers = 0;
  let separators = 0;
  let plainWord = false;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (!token || claimed[to] || (to > at && !token.glued)) break;
    if (token.kind === 'symbol') {
      if (!SEPARATORS.has(token.text)) break;
      separators++;
    } else if (token.kind === 'number') numbers++;
    else if (token.text === token.lower && token.text.length > 1) plainWord = true;
  }
  while (to > at && tokens[to - 1]?.kind === 'symbol') {
    separators--;
    to--;
  }
  if (numbers === 0) return at;
  const web = /^(www|http|https)$/.test(tokens[at]?.lower ?? '');
  return web || (separators >= 2 && numbers >= 2 && !plainWord) ? to : at;
}

function readIdentifiers(reading: Reading): void {
  let at = 0;
  while (at < reading.tokens.length) {
    const to =
      reading.tokens[at]?.kind === 'symbol' || reading.tokens[at]?.glued
        ? at
        : identifierFrom(reading, at);
    const number = reading.atoms.get(at);
    // "2-1/4" is a mixed number, however many parts it has.
    if (to > at && number?.to !== to)
      claim(reading, { from: at, to }, nameFields(null, { from: at, to }));
    at = Math.max(to, at + 1);
  }
}

/** Letters glued to digits ("A380", "G20", "COVID-19") and capitalised names before a numeral ("Boeing 787"). */
function readNumeralInName(reading: Reading, atom: NumberAtom): void {
  const { tokens } = reading;
  const at = atom.from;
  const token = tokens[at];
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
  hyphen ? lead !== lead.toLowerCase() && !MONTHS.has(lead.toLowerCase()) : true;

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
