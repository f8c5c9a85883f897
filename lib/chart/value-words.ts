/** A figure's value in words, never without unit and hedge: “over $440bn”, “over $440 billion”. */
import type { Figure } from '../record/figure';
import type { Unit } from '../record/unit';
import { printDecimal, shiftPoint } from './decimal-words';

export type Length = 'short' | 'long';

const SHORT_SCALE: Readonly<Record<string, string>> = {
  thousand: 'k',
  million: 'm',
  billion: 'bn',
  trillion: 'tn',
};

/** Power of ten that a drawing divides by; shares are drawn in per cent. */
export const drawingPower = (unit: Unit): number => (unit.code === 'share' ? -2 : unit.scale_power);

/** The number in the unit's display scale, without scale word and unit. */
export function scaledNumber(value: NonNullable<Figure['value']>, unit: Unit): string {
  return printDecimal(shiftPoint(value, -drawingPower(unit)));
}

function withUnit(number: string, unit: Unit, length: Length): string {
  const word = unit.scale_word ?? '';
  const scale = length === 'short' ? (SHORT_SCALE[word] ?? word) : word && ` ${word}`;
  if (unit.code === 'share') return `${number}%`;
  if (unit.symbol !== null) return `${unit.symbol}${number}${scale}`;
  const noun = number === '1' && word === '' ? unit.singular : unit.plural;
  return unit.scheme === 'count' && length === 'short'
    ? `${number}${scale}`
    : `${number}${scale} ${noun}`;
}

/** “over”, “some”, “at most”: the hedge as printed, or what the bound of a derived figure means. */
export function hedgeWords(figure: Figure): string {
  if (figure.hedge_text !== null) return figure.hedge_text;
  if (figure.bound === 'lower') return 'at least';
  if (figure.bound === 'upper') return 'at most';
  return figure.bound === 'approx' ? 'about' : '';
}

/** Whether the text leaves open if a bound applies at all. */
export const isAmbiguous = (figure: Figure): boolean =>
  figure.alt_bound !== null && figure.alt_bound !== figure.bound;

/** An open reading in words that favour neither: “$320bn, perhaps more”. */
function withHedge(amount: string, figure: Figure): string {
  if (isAmbiguous(figure)) {
    const bounds = [figure.bound, figure.alt_bound];
    if (bounds.includes('lower')) return `${amount}, perhaps more`;
    if (bounds.includes('upper')) return `${amount}, perhaps less`;
  }
  return [hedgeWords(figure), amount].filter((part) => part !== '').join(' ');
}

const CHANGES: Readonly<Partial<Record<string, { sign: string; words: string }>>> = {
  increase: { sign: '+', words: ' more' },
  decrease: { sign: '−', words: ' less' },
};

/** The value with hedge, sign of a change and unit. Throws when the figure has no value. */
export function valueWords(figure: Figure, unit: Unit, length: Length): string {
  if (figure.value === null) throw new Error(`figure without value: ${figure.id}`);
  if (figure.bound === 'share-in-words') return withHedge(figure.number_text ?? '', figure);
  const amount = withUnit(scaledNumber(figure.value, unit), unit, length);
  const change = CHANGES[figure.change ?? ''];
  // A sign stands only before a bare number: “some +34m” is no English.
  const isBare = hedgeWords(figure) === '' && !isAmbiguous(figure);
  if (length === 'short' && isBare) return (change?.sign ?? '') + amount;
  return withHedge(amount + (change?.words ?? ''), figure);
}

/** What a scale counts: “billion US dollars”, “million tonnes”, “per cent”. */
export function scaleWords(unit: Unit): string {
  if (unit.code === 'share') return 'per cent';
  return [unit.scale_word, unit.plural].filter((part) => part !== null).join(' ');
}
