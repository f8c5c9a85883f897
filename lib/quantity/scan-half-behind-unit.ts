/** One and a half of a unit that stands within the number: "an hour and a half". */
import { unitAt } from './match-unit';
import type { NumberAtom } from './number-atom';
import { isHyphen, lower, type Tokens } from './number-parts';

/** What "half" halves where one of these follows: "a mile and a half marathon". */
const HALVED =
  /^(hour|day|week|month|year|century|mile|dozen|marathon|time|term|million|billion|trillion|percent|per)$/;

/** Units have one word or two. */
const mayHaveHalfBehind = (tokens: Tokens, at: number): boolean =>
  lower(tokens, at + 2) === 'and' || lower(tokens, at + 3) === 'and';

export function halfBehindUnitAt(tokens: Tokens, at: number): NumberAtom | null {
  if (!/^(a|an|one)$/.test(lower(tokens, at)) || !mayHaveHalfBehind(tokens, at)) return null;
  const unit = unitAt(tokens, at + 1, false);
  if (!unit || (unit.entry.kind !== 'time' && unit.entry.kind !== 'measure')) return null;
  const half = unit.to + 2;
  const isHalf =
    lower(tokens, unit.to) === 'and' &&
    lower(tokens, unit.to + 1) === 'a' &&
    lower(tokens, half) === 'half';
  if (!isHalf || isHyphen(tokens, half + 1) || HALVED.test(lower(tokens, half + 1))) return null;
  const words = `${lower(tokens, at)} … and a half`;
  return {
    ...{ from: at, to: half + 1, kind: 'cardinal', form: 'words', value: '1.5', exponent: 0 },
    unitWithin: at + 1,
    steps: [{ words, meaning: '1.5' }],
  };
}
