/** Stage 9: amounts, ranges of amounts, scores and votes. */
import type { Amount } from './amount';
import { compound } from './compound-amounts';
import { negateDecimal } from './decimal';
import { amountBehind, jointAt, readRange } from './join-range';
import { measureAmount } from './measure-amount';
import type { NumberAtom } from './number-atom';
import { claimTally, isTally, isVoteInWords } from './read-tallies';
import { claim, type Draft, lowerAt, type Reading, rangeIsFree } from './reading';

function claimAmount(
  reading: Reading,
  amount: Amount,
  extra: Partial<Draft> & { to?: number } = {},
): Draft | null {
  const { to = amount.to, ...fields } = extra;
  const time = amount.kind === 'time' && !amount.age && !amount.unit.includes('/');
  return claim(
    reading,
    { from: amount.from, to },
    {
      class: time ? 'duration' : 'figure',
      value: amount.value,
      unit: amount.fraction && amount.unit === '' ? 'share' : amount.unit,
      unitWords: amount.unitWords,
      change: 'level',
      steps: [...amount.steps],
      ...fields,
      marks: {
        magnitude: amount.exponent > 0,
        attributive: amount.attributive,
        age: amount.age,
        money: amount.kind === 'money',
        ...(amount.bareRate && { bareRate: amount.bareRate }),
      },
    },
  );
}

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

/** "a couple of weeks": two, about. */
function readCouple(reading: Reading, at: number): void {
  if (
    lowerAt(reading, at) !== 'couple' ||
    !/^(a|last|next|past|first)$/.test(lowerAt(reading, at - 1))
  )
    return;
  const of = lowerAt(reading, at + 1) === 'of';
  const more = /^(more|hundred|thousand|dozen|million)$/.test(lowerAt(reading, at + 1));
  if (!of && !more) return;
  const from = lowerAt(reading, at - 1) === 'a' ? at - 1 : at;
  const atom: NumberAtom = {
    from,
    to: at + 1,
    kind: 'cardinal',
    form: 'words',
    value: '2',
    exponent: 0,
    steps: [{ words: 'couple', meaning: '2' }],
  };
  const multiple = lowerAt(reading, of ? at + 2 : at + 1);
  const factor = { dozen: '24', hundred: '200', thousand: '2000', million: '2000000' }[multiple];
  if (factor) {
    claimAmount(
      reading,
      measureAmount(reading, { ...atom, to: of ? at + 3 : at + 2, value: factor }),
      { modifier: '~' },
    );
    return;
  }
  const measured = measureAmount(reading, { ...atom, to: of ? at + 2 : at + 1 });
  const amount = measured.unit === '' ? { ...measured, to: at + 1 } : measured;
  if (rangeIsFree(reading, from, amount.to)) claimAmount(reading, amount, { modifier: '~' });
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
