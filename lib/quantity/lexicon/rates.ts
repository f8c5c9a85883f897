/** Denominators of rates that are no units of measure, and rates in one word. */
import { wordSet } from './word-set';

/** Things that stand as a denominator behind "a" or "each" although they are no unit of measure. */
export const RATE_NOUNS = wordSet(
  'head person share unit household ticket piece seat game match night pupil student worker employee passenger vehicle car ship voyage customer user family capita serving dose bag box bottle packet pack page word copy tree animal cow calf song download session shift visit patient room order inhabitant resident adult child victim taxpayer delivery case crate cup plate set lap ride trip flight store season term stay goal lesson round bar cylinder bale carton pill tablet vial jab loaf prescription can jar tin roll',
);

/** "annually" and its kin: a rate in one word. */
export const RATE_ADVERBS: ReadonlyMap<string, string> = new Map(
  'annually:a yearly:a monthly:mo weekly:wk daily:d hourly:h quarterly:quarter nightly:night'
    .split(' ')
    .map((item) => item.split(':') as [string, string]),
);
