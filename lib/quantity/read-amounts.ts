/** Stage 9: amounts, ranges of amounts, scores and votes. */
import type { Amount } from './amount';
import { claimAmount } from './claim-amount';
import { compound } from './compound-amounts';
import { negateDecimal } from './decimal';
import type { Draft } from './draft';
import { amountBehind, jointAt, readRange } from './join-range';
import { measureAmount } from './measure-amount';
import type { NumberAtom } from './number-atom';
import { readCouple } from './read-couple';
import { claimTally, isTally, isVoteInWords } from './read-tallies';
import { claim, lowerAt, type Reading, rangeIsFree } from './reading';

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
  const joint = jointAt(reading, amount.to);
  // "$14m–15m a day" prints the currency once, before the first number.
  const assumed =
    amount.kind === 'money' && !amount.rated && joint !== 'and' ? amount.unit : undefined;
  const second = joint && amountBehind(reading, amount.to + 1, assumed);
  if (joint && second) {
    const range = readRange(reading, amount, second, joint);
    if (range) {
      const lead = range.hedgeFrom;
      claimAmount(
        reading,
        second.unit === '' || amount.unit.includes('/')
          ? { ...amount, exponent: second.exponent }
          : {
              ...second,
              from: amount.from,
              unitWords:
                amount.kind === 'money' && second.kind === 'money'
                  ? amount.unitWords
                  : second.unitWords,
            },
        {
          from: range.from,
          to: range.to,
          value: range.value,
          value2: range.value2,
          modifier: 'range',
          hedge: lead === null ? null : { from: lead, to: lead + 1 },
        } as Partial<Draft> & { to: number },
      );
      return;
    }
    const plain = amount.unit === '' && second.unit === '';
    if (
      plain &&
      ((joint === 'dash' && isTally(reading, amount, second)) ||
        isVoteInWords(reading, amount, second, joint))
    ) {
      claimTally(reading, amount, second);
      return;
    }
  }
  if (!readPlusMinus(reading, amount)) claimAmount(reading, amount);
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
