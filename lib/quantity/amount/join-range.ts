/** Two amounts that make one range. */

import { compareDecimals, multiplyDecimals } from '../decimal';
import { CHANGE_VERBS, LOSING } from '../lexicon/changes';
import { lowerAt, type Reading, rangeIsFree } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { isRatio } from '../unit/unit-sorts';
import type { Amount } from './amount';
import { measureAmount } from './measure-amount';
import { isTally, RANGE_DASHES } from './read-tallies';
import { isInHundredths, spreadFirst } from './spread-magnitude';

const VERB_WINDOW = 20;

/** A verb of change before "from X to Y" makes two end points of them. */
function verbOfChangeBefore(reading: Reading, at: number): boolean {
  const sentence = reading.tokens[at]?.sentence;
  for (let back = at - 1; at - back <= VERB_WINDOW; back--) {
    const token = reading.tokens[back];
    if (!token || token.sentence !== sentence || token.text === ';') return false;
    if (CHANGE_VERBS.has(token.lower)) return true;
    if (wordIs(reading, back, 'range ranges ranging ranged anywhere vary varies varying'))
      return false;
  }
  return false;
}

export type Joint = 'dash' | 'to' | 'or' | 'and';

/** Tokens of a joint: one, or the three of "20-to-30-percent". */
export const widthOfJoint = (reading: Reading, at: number): number =>
  reading.tokens[at]?.text === '-' && lowerAt(reading, at + 1) === 'to' ? 3 : 1;

export function jointAt(reading: Reading, at: number): Joint | null {
  const token = reading.tokens[at];
  if (!token) return null;
  if (widthOfJoint(reading, at) === 3) {
    const glued = [at, at + 1, at + 2].every((place) => reading.tokens[place]?.glued);
    return glued && reading.tokens[at + 2]?.text === '-' ? 'to' : null;
  }
  if (RANGE_DASHES.has(token.text)) {
    // "NZ$6.00 - NZ$6.30"
    const spaced = token.text === '-' && reading.tokens[at - 1]?.kind === 'number';
    return token.glued || token.text === '–' || spaced ? 'dash' : null;
  }
  if (token.lower === 'through') return 'to';
  return token.lower === 'to' || token.lower === 'or' || token.lower === 'and' ? token.lower : null;
}

/** The amount behind a joint, its currency included. */
export function amountBehind(reading: Reading, at: number, assumed?: string): Amount | null {
  for (let place = at; place < at + 3; place++) {
    const atom = reading.atoms.get(place);
    if (!atom) continue;
    const amount = measureAmount(reading, atom, assumed);
    return amount.from === at && rangeIsFree(reading, amount.from, amount.to) ? amount : null;
  }
  return null;
}

function sameUnit(a: Amount, b: Amount): boolean {
  if (a.unit === '' || a.unit === b.unit) return true;
  // "$14m–15m" and "€1–2bn" print the currency once, before the first number.
  if (b.unit === '' && a.kind === 'money') return true;
  return a.kind === 'money' && b.unit.startsWith(`${a.unit}/`);
}

/** "slipped 0.7% or 49.63 to 6,728": the move once more, in points, and where it ended. */
const restatesMove = (reading: Reading, { from, unit }: Amount) =>
  unit === '' &&
  lowerAt(reading, from - 1) === 'or' &&
  wordIs(reading, lowerAt(reading, from - 2) === ',' ? from - 3 : from - 2, '% percent cent') &&
  verbOfChangeBefore(reading, from);

/** "slipped from 124 for 2 to 132 for 5": runs for wickets, twice. */
const standsAtWickets = (reading: Reading, a: Amount, b: Amount) =>
  lowerAt(reading, a.from - 1) === 'for' &&
  reading.atoms.has(a.from - 2) &&
  lowerAt(reading, b.to) === 'for' &&
  reading.atoms.has(b.to + 1);

export interface RangeReading {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly value2: string;
  readonly hedgeFrom: number | null;
}

export function readRange(
  reading: Reading,
  a: Amount,
  b: Amount,
  joint: Joint,
): RangeReading | null {
  const lead = lowerAt(reading, a.from - 1);
  if (!sameUnit(a, b) || a.age) return null;
  if (joint === 'to' && (restatesMove(reading, a) || standsAtWickets(reading, a, b))) return null;
  const value = spreadFirst(a, b);
  if (joint === 'and' && lead !== 'between') return null;
  if (joint === 'or' && !orJoinsRange(a, b, value)) return null;
  if (compareDecimals(value, b.value) >= 0) return null;
  // "fell $1.10 to $79.20 a barrel and U.S. crude $1.30 to $74.10"
  if (
    joint === 'to' &&
    a.kind === 'money' &&
    compareDecimals(b.value, multiplyDecimals(value, '8')) > 0 &&
    verbOfChangeBefore(reading, a.from)
  )
    return null;
  if (joint === 'to' && lead === 'from' && verbOfChangeBefore(reading, a.from)) return null;
  const average = lead === 'of' && lowerAt(reading, a.from - 2) === 'average';
  const by = lead === 'by' || (average && wordIs(reading, a.from - 3, 'by an'));
  // "cut tumours by 60 to 80 percent" is one range; "rose by 3 points to 5" ends somewhere, and
  // "by 15 to 20" would be more than threefold if it did.
  const near =
    isRound(a) && isRound(b) && compareDecimals(b.value, multiplyDecimals(value, '2')) < 0;
  const shared = a.unit === '' && (isRatio(b.unit) || (by && (near || isInHundredths(b))));
  if (joint === 'to' && by && !shared && verbOfChangeBefore(reading, a.from)) return null;
  const spread = shared && compareDecimals(a.value, '1') >= 0;
  if (joint === 'to' && !by && !spread && lead !== 'of' && endsChange(reading, a, b)) return null;
  if (joint === 'dash' && a.unit === '' && b.unit === '' && isTally(reading, a, b)) return null;
  const led = lead === 'between' || (lead === 'from' && joint !== 'or');
  return { from: a.from, to: b.to, value, value2: b.value, hedgeFrom: led ? a.from - 1 : null };
}

function orJoinsRange(a: Amount, b: Amount, value: string): boolean {
  if (a.unit !== '' && (a.kind !== 'money' || !isRound(a) || !isRound(b))) return false;
  const small = compareDecimals(value, '1000') < 0 || a.exponent > 0 || b.exponent > 0;
  return small && compareDecimals(b.value, multiplyDecimals(value, '3')) <= 0;
}

/** "$10 or $12" is about that; "$499 or $599" are two prices. */
const isRound = ({ atom }: Amount) => atom.value.replace(/\.|0+$/g, '').length <= 2;

/** "took 3 hours to 5 hours" */
const TAKING = /^(take|takes|took|taking|taken)$/;

/** "rose 3 percent to 5 percent" and "added 12 to 44" state a change and a level. */
function endsChange(reading: Reading, a: Amount, b: Amount): boolean {
  const lead = lowerAt(reading, a.from - 1);
  // "growth between 6.5% to 7%"
  if (lead === 'between') return false;
  // "losing $3 million to $4 million a day"
  if (LOSING.has(lead) && a.kind === 'money')
    return compareDecimals(b.value, multiplyDecimals(a.value, '2')) > 0;
  // "below its 3% to 5% target range"
  if (wordIs(reading, a.from - 1, 'its the their a his her to')) return false;
  if (wordIs(reading, b.to, 'range band target corridor bracket')) return false;
  if (a.unit !== '' && a.kind !== 'money')
    return lead !== 'from' && !TAKING.test(lead) && verbOfChangeBefore(reading, a.from);
  return CHANGE_VERBS.has(lead);
}
