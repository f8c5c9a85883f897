/** How many times one figure is another, in words that keep every hedge; exact fractions throughout. */
import {
  combine,
  type Estimate,
  type RoundedEstimate,
  roundEstimate,
} from '../../arithmetic/estimate';
import { estimateOf, hasOtherReading, type Reading } from '../../record/estimate-figure';
import type { Figure } from '../../record/figure';
import type { Unit } from '../../record/unit';
import { formatDecimal } from '../../words/decimal-words';
import { countOf } from '../words';

export interface MultipleWords {
  /** "at least five times as much"; "no bound can be given". */
  readonly finding: string;
  /** Why no multiple can be given; null when one is. */
  readonly because: string | null;
  /** The finding on the other reading, where that is another. */
  readonly otherReading: string | null;
}

/** Quotients of numbers as round as these say no more with a second decimal. */
const PLACES = 1;
const FINE = 10;

interface Quotient {
  readonly estimate: Estimate | null;
  readonly rounded: RoundedEstimate | null;
}

function divide(larger: Figure, smaller: Figure, reading: Reading, places: number): Quotient {
  const [one, other] = [estimateOf(larger, reading), estimateOf(smaller, reading)];
  const estimate = combine('/', one, other);
  if (estimate === null) return { estimate, rounded: null };
  return { estimate, rounded: roundEstimate(estimate, estimate.value.gte(FINE) ? 0 : places) };
}

const isWhole = (value: string) => /^\d+$/.test(value);

/** "five times", "3.6 times", "twice". */
function times(value: string): string {
  if (value === '2') return 'twice';
  return isWhole(value) ? countOf(Number(value), 'time', 'times') : `${formatDecimal(value)} times`;
}

const asMuch = ({ scheme }: Unit) => (scheme === 'count' ? 'as many' : 'as much');

const NO_BOUND = 'no bound can be given';

const HEDGES: Readonly<Partial<Record<RoundedEstimate['bound'], string>>> = {
  approx: 'about ',
  lower: 'at least ',
  upper: 'at most ',
};

function words(rounded: RoundedEstimate | null, unit: Unit): string {
  if (rounded === null || rounded.bound === 'none') return NO_BOUND;
  const { bound, value, lower, upper } = rounded;
  if (bound === 'range' && lower !== null && upper !== null)
    return `between ${times(lower)} and ${times(upper)} ${asMuch(unit)}`;
  const alike = value === '1' && (bound === 'exact' || bound === 'approx');
  if (alike) return bound === 'exact' ? 'the same' : 'about the same';
  return `${HEDGES[bound] ?? ''}${times(value)} ${asMuch(unit)}`;
}

function reasonOf(larger: Figure, smaller: Figure, { estimate }: Quotient): string {
  if (estimate === null) return 'the words leave open whether the smaller is more than nought';
  const bounds = [larger.bound, smaller.bound];
  if (bounds.every((bound) => bound === 'lower')) return 'both are lower bounds: each may be more';
  if (bounds.every((bound) => bound === 'upper')) return 'both are upper bounds: each may be less';
  if (estimate.approx) return 'one is approximate, and of the other only a bound is stated';
  return 'the words limit neither side of the ratio';
}

/** The same number, hedged on one reading and not on the other: words that favour neither. */
function openWords(main: RoundedEstimate, other: RoundedEstimate, unit: Unit): string | null {
  const point = other.bound === 'exact' || other.bound === 'approx';
  const side = { lower: 'perhaps more', upper: 'perhaps less' }[main.bound as string];
  if (!point || side === undefined || main.value !== other.value) return null;
  return `${times(main.value)} ${asMuch(unit)}, ${side}`;
}

/**
 * `larger` over `smaller`, both in `unit`. `places` are those of a derived figure that holds the same
 * quotient: the page must not claim more than the record does.
 */
export function wordMultiple(
  larger: Figure,
  smaller: Figure,
  unit: Unit,
  places: number = PLACES,
): MultipleWords {
  const main = divide(larger, smaller, 'main', places);
  const finding = words(main.rounded, unit);
  const because = finding === NO_BOUND ? reasonOf(larger, smaller, main) : null;
  if (![larger, smaller].some(hasOtherReading)) return { finding, because, otherReading: null };
  const other = divide(larger, smaller, 'other', places);
  const open = main.rounded && other.rounded && openWords(main.rounded, other.rounded, unit);
  if (open !== null) return { finding: open, because: null, otherReading: null };
  const otherReading = words(other.rounded, unit);
  return { finding, because, otherReading: otherReading === finding ? null : otherReading };
}
