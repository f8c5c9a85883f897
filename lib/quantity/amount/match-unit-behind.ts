/** Units of measure and time behind a number. */

import { DASHES } from '../date/found-date';
import { TIME_ADJECTIVES } from '../lexicon/units';
import type { TokenRange } from '../reading/draft';
import type { NumberAtom } from '../reading/number-atom';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { HYPHENS } from '../token/token';
import { currencyAfter, hundredthsAfter } from '../unit/match-currency';
import { unitAt } from '../unit/match-unit';
import { poundsAreWeight } from '../unit/match-weight';
import { type Amount, type Tail, tailOver } from './amount';

/** Unit of measure or time behind the number. */
export function unitBehind(
  reading: Reading,
  number: TokenRange,
  at: number,
  one: boolean,
): Tail | null {
  const { tokens } = reading;
  if (poundsAreWeight(reading, number, at, at > number.to)) {
    const meaning = 'pounds of weight';
    return tailOver(reading, { from: at, to: at + 1 }, { unit: 'lb', kind: 'measure', meaning });
  }
  const numeral = tokens[at]?.glued === true || tokens[number.to - 1]?.kind === 'number';
  const match = unitAt(tokens, at, numeral);
  if (!match || isNoUnit(reading, number, at, match.to, lowerAt(reading, at), one)) return null;
  const { code, kind, exponent, factor } = match.entry;
  const meaning = exponent ? `times 1${'0'.repeat(exponent)}, in ${code}` : code;
  return tailOver(
    reading,
    { from: at, to: match.to },
    { unit: code, kind, exponent, ...(factor && { factor }), rated: code.includes('/'), meaning },
  );
}

/** Unit words that are something else here: "two quarters" of a match, "three points clear", "second". */
function isNoUnit(
  reading: Reading,
  number: TokenRange,
  at: number,
  to: number,
  word: string,
  one: boolean,
): boolean {
  if (to > at + 1) return false;
  const hyphen = at > number.to;
  const singular =
    /^(year|month|week|day|hour|minute|second|quarter|point|time|foot|mile|metre|meter|ton|tonne|barrel|litre|acre|degree|inch)$/.test(
      word,
    );
  if (word === 'time' || word === 'seconds') return word === 'time' && !hyphen && !one;
  if (word === 'second' && !one && !hyphen) return true;
  if (word === 'knots' || word === 'stone')
    return (
      word === 'stone' &&
      !/^weigh/.test(lowerAt(reading, number.from - 1)) &&
      !/^(in|and|,|\.|\d+)?$/.test(lowerAt(reading, at + 1))
    );
  if (singular && !hyphen && !one && word !== 'foot')
    return word === 'quarter' || word === 'minute';
  return false;
}

/** Where the unit starts: behind a hyphen, or behind "of a" and "a" when the number is a fraction. */
export function unitStart(reading: Reading, atom: NumberAtom): number {
  const { tokens } = reading;
  let at = atom.to;
  if (HYPHENS.has(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word') at++;
  if (
    atom.kind !== 'fraction' &&
    mayDescribeTime(lowerAt(reading, at)) &&
    unitAt(tokens, at + 1, false)?.entry.kind === 'time' &&
    lowerAt(reading, at + 1) !== 'second'
  )
    return at + 1;
  if (!isPart(reading, atom) || at > atom.to) return at;
  const of = lowerAt(reading, at) === 'of' ? at + 1 : at;
  if (wordIs(reading, of, 'a an one')) {
    const unit = of + 1;
    if (
      unitAt(tokens, unit, false) ||
      hundredthsAfter(tokens, unit) ||
      currencyAfter(tokens, unit, false)
    )
      return unit;
  }
  return at;
}

/** "two full years", "38 raucous days": words that describe, by a list or by their ending. */
const mayDescribeTime = (word: string) =>
  TIME_ADJECTIVES.has(word) || /[a-z](ous|ful|ive|al|ic|less|able)$/.test(word);

/** "two-thirds of a cent", "0.3 of a second": less than one of the unit. */
const isPart = (reading: Reading, { kind, value, to }: NumberAtom) =>
  kind === 'fraction' || (value.startsWith('0.') && lowerAt(reading, to) === 'of');

/** Index of the token behind "old", or 0 when the amount is no age. */
export function ageAt(
  reading: Reading,
  kind: Amount['kind'],
  end: number,
  unit: string | undefined,
): number {
  if (kind !== 'time' || (unit !== 'a' && unit !== 'mo' && unit !== 'wk' && unit !== 'd')) return 0;
  const place = DASHES.has(lowerAt(reading, end)) ? end + 1 : end;
  return wordIs(reading, place, 'old olds') ? place + 1 : 0;
}
