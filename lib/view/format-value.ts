/** What a figure's words allow, and its value in full. */
import { type Decimal, decimal } from '../arithmetic/decimal';
import { HEDGES_BEFORE } from '../quantity/lexicon/hedges';
import type { Reading } from '../record/estimate-figure';
import type { Figure } from '../record/figure';
import { isStated } from '../record/figure';
import { restsOnFirmNumbers } from '../record/figures-behind';
import type { Unit } from '../record/unit';
import { amountWords } from '../words/amount-words';
import { formatDecimal, NO_BREAK } from '../words/decimal-words';
import { isAmbiguous } from '../words/value-words';

const ONE = decimal('1');

type Behind = ReadonlyMap<string, Figure>;

/** The value in full in its base unit, for the last step from words to number: "4 countries". */
export function formatBaseValue(value: Decimal, unit: Unit): string {
  if (unit.code === 'share') return `${amountWords(value, unit)} (${value} of the whole)`;
  if (unit.dimension === 'date') return value;
  if (unit.dimension === 'rank') return `${unit.singular}${NO_BREAK}${value}`;
  return `${formatDecimal(value)}${NO_BREAK}${value === ONE ? unit.singular : unit.plural}`;
}

/** "almost half" is less than half, "at least half" may be half: how limits on a share are said. */
function isStrict({ bound, hedge_text }: Figure): boolean {
  if (bound !== 'share-in-words') return false;
  const said = hedge_text?.toLowerCase();
  return !HEDGES_BEFORE.some(([phrase, does]) => phrase === said && /^[<>]=$/.test(does));
}

/** Why a computed number is only about right, as far as the figures behind it are known. */
function nearnessOf(figure: Figure, behind: Behind | null, reading: Reading): string {
  if (isStated(figure)) return 'near this number; the words set no limits';
  if (behind === null) return 'near this number: it is rounded, or no limits follow';
  return restsOnFirmNumbers(figure, behind, reading)
    ? 'rounded, from numbers without a hedge'
    : 'near this number; no limits follow';
}

/**
 * What the words allow: "no less than $440 billion"; null when they set no limit to name.
 * `behind`: what a derived figure is computed from, among others; null where it is not at hand.
 */
export function limitsInWords(
  figure: Figure,
  unit: Unit,
  behind: Behind | null,
  reading: Reading = 'main',
): string | null {
  const { lower, upper, bound } = figure;
  const strict = isStrict(figure);
  // Words state the limits of a stated figure; those of a derived one follow from its inputs.
  const open = isStated(figure) ? 'limit is stated' : 'limit follows';
  if (lower !== null && upper !== null)
    return lower === upper
      ? null
      : `between ${amountWords(lower, unit)} and ${amountWords(upper, unit)}`;
  if (lower !== null)
    return `${strict ? 'more' : 'no less'} than ${amountWords(lower, unit)}; no upper ${open}`;
  if (upper !== null)
    return `${strict ? 'below' : 'no more than'} ${amountWords(upper, unit)}; no lower ${open}`;
  return bound === 'approx' ? nearnessOf(figure, behind, reading) : null;
}

const NO_LIMITS = 'this number, no hedge';

/** What the words allow, on either reading where they leave two open; never without words. */
export function allowedInWords(figure: Figure, unit: Unit, behind: Behind | null): string {
  const main = limitsInWords(figure, unit, behind) ?? NO_LIMITS;
  const { alt_bound: bound, alt_lower: lower, alt_upper: upper } = figure;
  if (bound === null || !isAmbiguous(figure)) return main;
  const read = { ...figure, bound, lower, upper, hedge_text: null };
  const other = limitsInWords(read, unit, behind, 'other');
  // The semicolon parts the readings, so none may stand within one.
  const [one, two] = [main, other ?? NO_LIMITS].map((words) => words.replaceAll('; ', ', and '));
  return `open: on one reading, ${one}; on the other, ${two}`;
}
