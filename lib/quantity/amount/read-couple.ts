/** "a couple of weeks", "a couple hundred": two, about. */

import type { NumberAtom } from '../reading/number-atom';
import { lowerAt, type Reading, rangeIsFree } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { claimAmount } from './claim-amount';
import { measureAmount } from './measure-amount';

/** "a couple of weeks": two, about. */
export function readCouple(reading: Reading, at: number): void {
  if (lowerAt(reading, at) !== 'couple' || !wordIs(reading, at - 1, 'a last next past first'))
    return;
  const of = lowerAt(reading, at + 1) === 'of';
  const more = wordIs(reading, at + 1, 'more hundred thousand dozen million');
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
