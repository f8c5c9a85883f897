/** A figure's value in words: the hedge and the unit never dropped. */
import { type Decimal, decimal } from '../arithmetic/decimal';
import { shiftPoint } from '../chart/decimal-words';
import { HEDGES_BEFORE } from '../quantity/lexicon/hedges';
import type { Bound, Figure } from '../record/figure';
import { isStated } from '../record/figure';
import type { Unit } from '../record/unit';
import { formatDecimal, NO_BREAK, THIN, wholeDigits } from './format-decimal';

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

/** An amount as charts and tables print it: "$88 billion", "14 interceptors", "27.5 %", "5 times". */
export function formatAmount(value: Decimal, unit: Unit): string {
  // A share is kept from 0 to 1 and read as a percentage.
  if (unit.code === 'share') return `${formatDecimal(shiftPoint(value, 2))}${THIN}%`;
  if (unit.dimension === 'date') return value;
  const scaled = unit.scale_word !== null && wholeDigits(value) > unit.scale_power;
  const digits = formatDecimal(scaled ? shiftPoint(value, -unit.scale_power) : value);
  const number = scaled ? `${digits}${NO_BREAK}${unit.scale_word}` : digits;
  if (unit.symbol !== null) return `${unit.symbol}${number}`;
  return `${number}${NO_BREAK}${value === '1' ? unit.singular : unit.plural}`;
}

/** The value in full in its base unit, for the last step from words to number: "4 countries". */
export function formatBaseValue(value: Decimal, unit: Unit): string {
  if (unit.code === 'share') return `${formatAmount(value, unit)} (${value} of the whole)`;
  if (unit.dimension === 'date') return value;
  if (unit.dimension === 'rank') return `${unit.singular}${NO_BREAK}${value}`;
  return `${formatDecimal(value)}${NO_BREAK}${value === '1' ? unit.singular : unit.plural}`;
}

const COUNTED = /^(\S+)\u00a0(\D+)$/;

/** "14 interceptors" → "14 more interceptors": the size of a change is never shown as a level. */
function withChange(figure: Figure, amount: string, unit: Unit): string {
  if (figure.change !== 'increase' && figure.change !== 'decrease') return amount;
  const word = figure.change === 'increase' ? 'more' : 'less';
  const counted = unit.scheme === 'count' ? COUNTED.exec(amount) : null;
  return counted ? `${counted[1]} ${word} ${counted[2]}` : `${amount} ${word}`;
}

/** Shares, ranks and streaks read as printed: "half" is not 0.5, "second-largest" is not 2. */
const readsAsPrinted = (unit: Unit) => unit.scheme === 'ratio' || unit.scheme === 'order';

function amountOf(figure: Figure, unit: Unit): string {
  if (isStated(figure) && readsAsPrinted(unit)) return figure.number_text;
  if (figure.bound === 'range' && figure.lower !== null && figure.upper !== null)
    return `${formatAmount(figure.lower, unit)} to ${formatAmount(figure.upper, unit)}`;
  return withChange(figure, formatAmount(figure.value ?? ZERO, unit), unit);
}

/** As the article prints it, with the noun of a bare count added. */
function printedAmountOf(figure: Figure, unit: Unit): string {
  if (!isStated(figure)) return amountOf(figure, unit);
  if (unit.scheme === 'count')
    return withChange(figure, `${figure.number_text}${NO_BREAK}${unit.plural}`, unit);
  const compound = figure.number_text.includes('-') && !readsAsPrinted(unit);
  return compound ? amountOf(figure, unit) : figure.number_text;
}

/** An open reading in words that favour neither: "$320 billion, perhaps more". */
function openReadingOf({ bound, alt_bound }: Figure): string | null {
  if (alt_bound === null || alt_bound === bound) return null;
  const bounds = [bound, alt_bound];
  if (bounds.includes('lower')) return 'perhaps more';
  return bounds.includes('upper') ? 'perhaps less' : null;
}

function withHedge(figure: Figure, amount: string): ValueWords {
  const open = openReadingOf(figure);
  const hedge = open ? null : (figure.hedge_text ?? HEDGE_OF_BOUND[figure.bound]);
  const text = `${hedge ? `${hedge} ` : ''}${amount}${open ? `, ${open}` : ''}`;
  return { hedge, amount, open, text };
}

/** In the record's units, for tables and lists where figures stand side by side. */
export const valueInWords = (figure: Figure, unit: Unit): ValueWords =>
  withHedge(figure, amountOf(figure, unit));

/** In the article's words, for the one figure a page is about. */
export const valueAsPrinted = (figure: Figure, unit: Unit): ValueWords =>
  withHedge(figure, printedAmountOf(figure, unit));

/** "almost half" is less than half, "at least half" may be half: how limits on a share are said. */
function isStrict({ bound, hedge_text }: Figure): boolean {
  if (bound !== 'share-in-words') return false;
  const said = hedge_text?.toLowerCase();
  return !HEDGES_BEFORE.some(([phrase, does]) => phrase === said && /^[<>]=$/.test(does));
}

/** What the words allow: "no less than $440 billion"; null when they set no limit to name. */
export function limitsInWords(figure: Figure, unit: Unit): string | null {
  const { lower, upper, bound } = figure;
  const strict = isStrict(figure);
  // Words state the limits of a stated figure; those of a derived one follow from its inputs.
  const open = isStated(figure) ? 'limit is stated' : 'limit follows';
  if (lower !== null && upper !== null)
    return lower === upper
      ? null
      : `between ${formatAmount(lower, unit)} and ${formatAmount(upper, unit)}`;
  if (lower !== null)
    return `${strict ? 'more' : 'no less'} than ${formatAmount(lower, unit)}; no upper ${open}`;
  if (upper !== null)
    return `${strict ? 'below' : 'no more than'} ${formatAmount(upper, unit)}; no lower ${open}`;
  if (bound !== 'approx') return null;
  return isStated(figure)
    ? 'near this number; the words set no limits'
    : 'near this number; no limits follow';
}
