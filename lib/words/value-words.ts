/** A figure's value in words, the same in charts, pages and files: hedge and unit never dropped. */
import { decimal } from '../arithmetic/decimal';
import type { Bound, Figure } from '../record/figure';
import { isStated } from '../record/figure';
import type { Unit } from '../record/unit';
import { amountWords, type Length } from './amount-words';
import { NO_BREAK } from './decimal-words';

export interface ValueWords {
  /** "over", "almost", "about"; null when nothing limits the number. */
  readonly hedge: string | null;
  /** "$440 billion", "half", "14 more interceptors". */
  readonly amount: string;
  /** "perhaps more": the text leaves open whether a hedge applies; null otherwise. */
  readonly open: string | null;
  /** Hedge and amount in one line, for running text, titles and alternative texts. */
  readonly text: string;
}

const ZERO = decimal('0');

/** What a bound is called where the source printed no hedge of its own. */
const HEDGE_OF_BOUND: Readonly<Record<Bound, string | null>> = {
  exact: null,
  approx: 'about',
  lower: 'at least',
  upper: 'at most',
  range: null,
  'share-in-words': null,
  rank: null,
};

/** The hedge as printed, or what the bound of a derived figure means; null when there is none. */
export const hedgeOf = ({ hedge_text, bound }: Figure): string | null =>
  hedge_text ?? HEDGE_OF_BOUND[bound];

/** Whether the text leaves open if a bound applies at all. */
export const isAmbiguous = ({ bound, alt_bound }: Figure): boolean =>
  alt_bound !== null && alt_bound !== bound;

/** An open reading in words that favour neither: "$320 billion, perhaps more". */
function openReadingOf(figure: Figure): string | null {
  if (!isAmbiguous(figure)) return null;
  const bounds = [figure.bound, figure.alt_bound];
  if (bounds.includes('lower')) return 'perhaps more';
  return bounds.includes('upper') ? 'perhaps less' : null;
}

const CHANGES: Readonly<Partial<Record<string, { sign: string; word: string }>>> = {
  increase: { sign: '+', word: 'more' },
  decrease: { sign: '\u2212', word: 'less' },
};

const COUNTED = /^(\S+)\u00a0(\D+)$/;

/** "14 interceptors" → "14 more interceptors": the size of a change is never shown as a level. */
function withChange(figure: Figure, amount: string, unit: Unit): string {
  const word = CHANGES[figure.change ?? '']?.word;
  if (word === undefined) return amount;
  const counted = unit.scheme === 'count' ? COUNTED.exec(amount) : null;
  return counted ? `${counted[1]} ${word} ${counted[2]}` : `${amount} ${word}`;
}

/** Shares, ranks and streaks read as printed: "half" is not 0.5, "second-largest" is not 2. */
const readsAsPrinted = (unit: Unit) => unit.scheme === 'ratio' || unit.scheme === 'order';

function amountOf(figure: Figure, unit: Unit, length: Length): string {
  if (isStated(figure) && readsAsPrinted(unit)) return figure.number_text;
  const { bound, lower, upper, value } = figure;
  if (bound === 'range' && lower !== null && upper !== null)
    return `${amountWords(lower, unit, length)} to ${amountWords(upper, unit, length)}`;
  const amount = amountWords(value ?? ZERO, unit, length);
  // A sign stands only before a bare number: “some +34m” is no English.
  const isBare = hedgeOf(figure) === null && !isAmbiguous(figure);
  if (length === 'short' && isBare) return (CHANGES[figure.change ?? '']?.sign ?? '') + amount;
  return withChange(figure, amount, unit);
}

/** As the article prints it, with the noun of a bare count added. */
function printedAmountOf(figure: Figure, unit: Unit): string {
  if (!isStated(figure)) return amountOf(figure, unit, 'long');
  if (unit.scheme === 'count')
    return withChange(figure, `${figure.number_text}${NO_BREAK}${unit.plural}`, unit);
  const compound = figure.number_text.includes('-') && !readsAsPrinted(unit);
  return compound ? amountOf(figure, unit, 'long') : figure.number_text;
}

/**
 * The value with hedge, direction of a change and unit.
 *
 * `short` beside the mark of a chart, `long` in the record's units where figures stand side by
 * side, `printed` in the article's own words for the one figure that a page is about.
 */
export function valueWords(figure: Figure, unit: Unit, manner: Length | 'printed'): ValueWords {
  const amount =
    manner === 'printed' ? printedAmountOf(figure, unit) : amountOf(figure, unit, manner);
  const open = openReadingOf(figure);
  const hedge = open ? null : hedgeOf(figure);
  const text = `${hedge ? `${hedge} ` : ''}${amount}${open ? `, ${open}` : ''}`;
  return { hedge, amount, open, text };
}
