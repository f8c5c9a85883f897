/** Letters and words with two readings: pounds of weight or money, "c" of heat or cents. */

import { PRICED } from '../lexicon/money-words';
import { wordSet } from '../lexicon/word-set';
import type { TokenRange } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import type { Token } from '../token/token';

/** Goods and scales that are weighed: pounds near them are no money. */
const WEIGHED = wordSet(
  'beef pork meat weigh weighs weighed weighing weight heavier lighter fish catch cheese butter cotton coffee cocoa sugar copper uranium rice turkey payload thrust cargo explosives heroin cocaine marijuana cannabis kilograms kilogram kilograms kilos kg lobster shrimp honey',
);

const WEIGHED_WINDOW = 10;

function weightNear({ tokens }: Reading, at: number): boolean {
  for (let place = at - WEIGHED_WINDOW; place < at + WEIGHED_WINDOW; place++) {
    if (tokens[place]?.text === '£') return false;
    if (WEIGHED.has(tokens[place]?.lower ?? '') && tokens[place]?.sentence === tokens[at]?.sentence)
      return true;
  }
  return false;
}

/** "25-pound turkey" and "weighs 25 pounds" are weights; "25 pounds" is money. */
export function poundsAreWeight(
  reading: Reading,
  number: TokenRange,
  at: number,
  hyphen: boolean,
): boolean {
  if (!/^pounds?$/.test(lowerAt(reading, at))) return false;
  const next = lowerAt(reading, at + 1);
  // "paid 25 pounds for beef", "costs 25 pounds per tonne"; gold is weighed.
  if (next !== 'of' && wordIs(reading, number.from - 1, 'paid pay pays paying cost costs costing'))
    return false;
  if (hyphen) return !PRICED.has(next);
  if (/^(of|per|sterling)$/.test(next))
    return (
      (next === 'of' &&
        !/^(debt|savings|taxpayers|public|damage|aid|cash)/.test(lowerAt(reading, at + 2))) ||
      next === 'per'
    );
  if (weightNear(reading, number.from)) return true;
  return (
    wordIs(
      reading,
      number.from - 1,
      'weigh weighs weighed weighing lost lose gained lift lifted',
    ) ||
    wordIs(reading, number.from - 2, 'weigh weighs weighed weighing') ||
    /^(overweight|heavier|lighter)$/.test(next)
  );
}

const HEAT =
  /^(temperatures?|heat|heatwave|hottest|warmest|coldest|degrees?|warming|warmer|celsius|fahrenheit|freezing|forecasters?)$/;
const HEAT_WINDOW = 16;

/** "38.1c in Cambridge": degrees in lower-cased text, where the sentence speaks of heat. */
export function speaksOfHeat(tokens: readonly Token[], at: number): boolean {
  for (let place = at - HEAT_WINDOW; place < at + HEAT_WINDOW; place++)
    if (HEAT.test(tokens[place]?.lower ?? '')) return true;
  return false;
}
