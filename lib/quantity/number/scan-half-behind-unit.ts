/** One and a half of a unit that stands within the number: "an hour and a half". */

import type { NumberAtom } from '../reading/number-atom';
import { unitAt } from '../unit/match-unit';
import { isHyphen, lower, type Tokens } from './number-parts';

/** What "half" halves where one of these follows: "a mile and a half marathon". */
const HALVED =
  /^(hour|day|week|month|year|century|mile|dozen|marathon|time|term|million|billion|trillion|percent|per)$/;

/** "the past year and a half": the unit has no article. */
const POINTING = /^(past|last|next|coming|first|final)$/;

/** "fell last year and a half of investors sold" halves no year. */
const LEADS = /^(the|his|her|its|their|our|in|over|for)$/;

/** Where the unit starts; units have one word or two. */
function unitPlace(tokens: Tokens, at: number): number | null {
  const and = (place: number) => lower(tokens, place) === 'and';
  if (and(at + 1))
    return POINTING.test(lower(tokens, at - 1)) && LEADS.test(lower(tokens, at - 2)) ? at : null;
  return (and(at + 2) || and(at + 3)) && /^(a|an|one)$/.test(lower(tokens, at)) ? at + 1 : null;
}

export function halfBehindUnitAt(tokens: Tokens, at: number): NumberAtom | null {
  const place = unitPlace(tokens, at);
  const unit = place === null ? null : unitAt(tokens, place, false);
  if (place === null || !unit || !/^(time|measure|point|ratio)$/.test(unit.entry.kind)) return null;
  const half = unit.to + 2;
  const isHalf =
    lower(tokens, unit.to) === 'and' &&
    lower(tokens, unit.to + 1) === 'a' &&
    lower(tokens, half) === 'half';
  if (!isHalf || isHyphen(tokens, half + 1) || HALVED.test(lower(tokens, half + 1))) return null;
  const words = `${lower(tokens, at)} … and a half`;
  return {
    ...{ from: at, to: half + 1, kind: 'cardinal', form: 'words', value: '1.5', exponent: 0 },
    unitWithin: place,
    steps: [{ words, meaning: '1.5' }],
  };
}
