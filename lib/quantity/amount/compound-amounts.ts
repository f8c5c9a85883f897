/** Amounts in two units: "8 minutes and 35 seconds", "six feet two inches". */

import { addDecimals, compareDecimals, multiplyDecimals } from '../decimal';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import type { Amount } from './amount';
import { amountBehind } from './join-range';

const FINER: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['a>mo', ['12', 'mo']],
  ['wk>d', ['7', 'd']],
  ['d>h', ['24', 'h']],
  ['h>min', ['60', 'min']],
  ['min>s', ['60', 's']],
  ['h>s', ['3600', 's']],
  ['ft>in', ['12', 'in']],
  ['lb>oz', ['16', 'oz']],
  ['stone>lb', ['14', 'lb']],
  ['a>d', ['365', 'd']],
]);

/** "6-foot-5": the inches are left out. */
function withInches(reading: Reading, amount: Amount): Amount {
  const [dash, inches] = [reading.tokens[amount.to], reading.tokens[amount.to + 1]];
  if (amount.unit !== 'ft' || !amount.attributive || dash?.text !== '-' || !dash.glued)
    return amount;
  if (!inches?.glued || !/^(\d|1[01])$/.test(inches.text)) return amount;
  const value = addDecimals(multiplyDecimals(amount.value, '12'), inches.text);
  const step = { words: `${inches.text} inches`, meaning: `${value} in` };
  return { ...amount, to: amount.to + 2, value, unit: 'in', steps: [...amount.steps, step] };
}

/** "8 minutes and 35 seconds", "six feet two inches": one amount in the smallest unit. */
export function compound(reading: Reading, first: Amount): Amount {
  let amount = withInches(reading, first);
  for (let parts = 0; parts < 3; parts++) {
    let at = amount.to;
    if (wordIs(reading, at, ', and -')) at++;
    const next = reading.atoms.has(at) ? amountBehind(reading, at) : null;
    const cents =
      next !== null &&
      amount.kind === 'money' &&
      next.unit === amount.unit &&
      next.steps.some((step) => step.meaning.startsWith('hundredths'));
    if (
      next &&
      cents &&
      amount.steps.every((step) => !step.meaning.startsWith('hundredths')) &&
      lowerAt(reading, amount.to) !== ','
    ) {
      amount = {
        ...amount,
        to: next.to,
        value: addDecimals(amount.value, next.value),
        steps: [...amount.steps, ...next.steps],
      };
      break;
    }
    const finer = next && FINER.get(`${amount.unit}>${next.unit}`);
    // "eight and a half hours, 90 minutes less": no part of the hours.
    if (!next || !finer || compareDecimals(next.value, finer[0]) >= 0) break;
    // "five years, 30 days more than he": a difference of its own.
    if (lowerAt(reading, amount.to) === ',' && wordIs(reading, next.to, 'more less longer shorter'))
      break;
    const value = addDecimals(multiplyDecimals(amount.value, finer[0]), next.value);
    amount = {
      ...amount,
      to: next.to,
      value,
      unit: finer[1],
      steps: [
        ...amount.steps,
        ...next.steps,
        { words: 'together', meaning: `${value} ${finer[1]}` },
      ],
    };
  }
  return amount;
}
