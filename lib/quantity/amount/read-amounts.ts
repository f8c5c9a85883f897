/** Amounts, ranges of amounts, scores and votes. */

import { negateDecimal } from '../decimal';
import type { NumberAtom } from '../reading/number-atom';
import { claim, lowerAt, type Reading, rangeIsFree } from '../reading/reading';
import type { Amount } from './amount';
import { claimAmount } from './claim-amount';
import { compound } from './compound-amounts';
import { amountBehind, jointAt, type RangeReading, readRange, widthOfJoint } from './join-range';
import { measureAmount } from './measure-amount';
import { readCouple } from './read-couple';
import { claimTally, isOdds, isTally, isVoteInWords } from './read-tallies';

/** "plus or minus 5 points" is the range −5 to 5. */
function readPlusMinus(reading: Reading, amount: Amount): boolean {
  const sign = lowerAt(reading, amount.from - 1) === '±';
  const words =
    lowerAt(reading, amount.from - 1) === 'minus' &&
    lowerAt(reading, amount.from - 2) === 'or' &&
    lowerAt(reading, amount.from - 3) === 'plus';
  if (!sign && !words) return false;
  const positive = amount.value.replace(/^-/, '');
  claimAmount(reading, amount, {
    value: negateDecimal(positive),
    value2: positive,
    modifier: 'range',
    hedge: { from: amount.from - (sign ? 1 : 3), to: amount.from },
  });
  return true;
}

/** One mention from the first number to the last unit: "3 to 4 million tonnes". */
function claimRange(reading: Reading, first: Amount, last: Amount, range: RangeReading): void {
  const { from, to, value, value2, hedgeFrom } = range;
  const bothMoney = first.kind === 'money' && last.kind === 'money';
  const measured =
    last.unit === '' || first.unit.includes('/')
      ? { ...first, exponent: last.exponent }
      : { ...last, from, unitWords: bothMoney ? first.unitWords : last.unitWords };
  claimAmount(reading, measured, {
    to,
    value,
    value2,
    modifier: 'range',
    hedge: hedgeFrom === null ? null : { from: hedgeFrom, to: hedgeFrom + 1 },
  });
}

/** Two amounts read together: a range, a score or a vote. */
function readPair(reading: Reading, first: Amount): boolean {
  const joint = jointAt(reading, first.to);
  // "$14m–15m a day" prints the currency once, before the first number.
  const assumed =
    first.kind === 'money' && !first.rated && joint !== 'and' ? first.unit : undefined;
  const last = joint && amountBehind(reading, first.to + widthOfJoint(reading, first.to), assumed);
  if (!joint || !last) return false;
  const range = readRange(reading, first, last, joint);
  if (range) claimRange(reading, first, last, range);
  else if (first.unit !== '' || last.unit !== '') return false;
  else if (
    (joint === 'dash' && isTally(reading, first, last)) ||
    isVoteInWords(reading, first, last, joint) ||
    isOdds(reading, first, last, joint)
  )
    claimTally(reading, first, last);
  else return false;
  return true;
}

function readAmountAt(reading: Reading, atom: NumberAtom): void {
  const amount = compound(reading, measureAmount(reading, atom));
  if (!rangeIsFree(reading, amount.from, amount.to)) {
    claim(reading, atom, {
      class: 'figure',
      value: atom.value,
      change: 'level',
      steps: [...atom.steps],
    });
    return;
  }
  if (!readPair(reading, amount) && !readPlusMinus(reading, amount)) claimAmount(reading, amount);
}

export function readAmounts(reading: Reading): void {
  reading.tokens.forEach((token, at) => {
    if (token.lower === 'couple' && !reading.claimed[at]) readCouple(reading, at);
    const atom = reading.atoms.get(at);
    if (!atom || atom.kind === 'ordinal' || !rangeIsFree(reading, atom.from, atom.to)) return;
    readAmountAt(reading, atom);
  });
}

/** Digit runs that no stage could read: numerals too long to be amounts. */
export function readLeftovers(reading: Reading): void {
  reading.tokens.forEach((token, at) => {
    if (token.kind !== 'number' || reading.claimed[at]) return;
    claim(
      reading,
      { from: at, to: at + 1 },
      {
        class: 'name-part',
        unit: 'name',
        whole: { from: at, to: at + 1 },
        steps: [{ words: 'identifier', meaning: 'no quantity' }],
      },
    );
  });
}
