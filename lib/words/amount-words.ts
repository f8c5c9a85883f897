/** Amounts with their unit: "$88 billion", "14 interceptors", "27.5 %", and short, "$88bn". */
import type { Decimal } from '../arithmetic/decimal';
import type { Unit } from '../record/unit';
import { formatDecimal, NO_BREAK, shiftPoint, THIN, wholeDigits } from './decimal-words';

/** `short` stands beside a mark of a chart, which names the rest. */
export type Length = 'short' | 'long';

const SCALES = [
  { power: 3, word: 'thousand', short: 'k' },
  { power: 6, word: 'million', short: 'm' },
  { power: 9, word: 'billion', short: 'bn' },
  { power: 12, word: 'trillion', short: 'tn' },
] as const;

/** Sign of a share, with the space that belongs before it. */
export const PER_CENT = `${THIN}%`;

/** Power of ten that scales divide by; a share is kept from 0 to 1 and read in per cent. */
export const displayPower = (unit: Unit): number => (unit.code === 'share' ? -2 : unit.scale_power);

/** The number in the unit's display scale, without scale word and unit. */
export const scaledNumber = (value: Decimal, unit: Unit): string =>
  formatDecimal(shiftPoint(value, -displayPower(unit)));

const nounOf = (value: Decimal, unit: Unit) => (value === '1' ? unit.singular : unit.plural);

/** The unit's own scale, or a greater one that the amount fills: not "1000 thousand". */
const scaleOf = (value: Decimal, unit: Unit) =>
  SCALES.findLast(
    ({ power }) =>
      power === unit.scale_power || (power > unit.scale_power && wholeDigits(value) > power),
  );

/** Digits with the scale's word, as long as the amount fills the scale: not "0.004 million". */
function withScale(value: Decimal, unit: Unit, length: Length): string {
  if (unit.scale_word === null || wholeDigits(value) <= unit.scale_power)
    return formatDecimal(value);
  const scale = scaleOf(value, unit);
  if (scale === undefined) throw new Error(`unit with an unknown scale: ${unit.code}`);
  const number = formatDecimal(shiftPoint(value, -scale.power));
  return number + (length === 'short' ? scale.short : NO_BREAK + scale.word);
}

/** An amount as everything prints it. Short counts go without their noun, which the label names. */
export function amountWords(value: Decimal, unit: Unit, length: Length = 'long'): string {
  if (unit.code === 'share') return scaledNumber(value, unit) + PER_CENT;
  if (unit.dimension === 'date') return value;
  const number = withScale(value, unit, length);
  if (unit.symbol !== null) return `${unit.symbol}${number}`;
  if (length === 'long') return `${number}${NO_BREAK}${nounOf(value, unit)}`;
  return unit.scheme === 'count' ? number : `${number} ${nounOf(value, unit)}`;
}

/** What a scale counts: "billion US dollars", "million tonnes", "per cent". */
export function scaleWords(unit: Unit): string {
  if (unit.code === 'share') return 'per cent';
  return [unit.scale_word, unit.plural].filter((part) => part !== null).join(' ');
}
