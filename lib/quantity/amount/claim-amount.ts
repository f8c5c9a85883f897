/** Turns a measured amount into a mention. */

import type { Draft } from '../reading/draft';
import { claim, type Reading } from '../reading/reading';
import type { Amount } from './amount';

export function claimAmount(
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
