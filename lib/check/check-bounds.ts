import type { Decimal } from '../arithmetic/decimal';
import { rational } from '../arithmetic/rational';
import { type Bound, FIGURES, type Figure, isDerived, isStated } from '../record/figure';
import type { Finding } from '../table/finding';
import type { Check, CheckContext } from './check-context';
import { findAll, findingAt } from './find-in-rows';

interface Limits {
  readonly value: Decimal | null;
  readonly lower: Decimal | null;
  readonly upper: Decimal | null;
}

/** What the cells of a bound must hold; null for what is open. */
function wantedLimits(bound: Bound, { value, lower, upper }: Limits): Limits | null {
  if (bound === 'exact') return { value, lower: value, upper: value };
  if (bound === 'approx' || bound === 'rank') return { value, lower: null, upper: null };
  if (bound === 'lower') return { value, lower: value, upper: null };
  if (bound === 'upper') return { value, lower: null, upper: value };
  if (bound === 'share-in-words') return { value, lower: lower && value, upper: upper && value };
  if (lower === null || upper === null || value === null) return null;
  const ordered = rational(lower).lte(rational(value)) && rational(value).lte(rational(upper));
  return ordered && lower !== upper ? { value, lower, upper } : null;
}

type Fault = [column: string, expected: string, found: string];

function findLimitsFault(bound: Bound, limits: Limits, prefix: '' | 'alt_'): Fault | null {
  const wanted = wantedLimits(bound, limits);
  if (wanted === null) return [`${prefix}lower`, 'a range: lower ≤ value ≤ upper', 'none'];
  for (const end of ['lower', 'upper'] as const)
    if (limits[end] !== wanted[end])
      return [
        `${prefix}${end}`,
        wanted[end] ?? `an empty cell beside “${bound}”`,
        limits[end] ?? 'an empty cell',
      ];
  if (bound === 'share-in-words' && (limits.lower === null) === (limits.upper === null))
    return [`${prefix}lower`, 'the one end that the words give', limits.lower ? 'both' : 'neither'];
  return null;
}

/** Ranks have no other bound, and a hedge means that there is one. */
function findHedgeFault(figure: Figure): Fault | null {
  const { bound, hedge_text: hedge } = figure;
  const isOrder = figure.unit === 'rank' || figure.unit === 'consecutive year';
  if (isOrder !== (bound === 'rank'))
    return ['bound', isOrder ? 'rank' : 'no rank: the unit is none', bound];
  // “Almost half” gives a band and no point: it must not be drawn or computed as one.
  const inWords = figure.unit === 'share' && figure.number_text?.search(/\d/) === -1;
  if (bound === 'share-in-words' && figure.unit !== 'share')
    return ['bound', `another bound: the unit is ${figure.unit}`, bound];
  if (inWords && (bound === 'lower' || bound === 'upper'))
    return ['bound', 'share-in-words: the number is a word', bound];
  const mayHedge = bound !== 'exact' && bound !== 'rank';
  if (hedge !== null && !mayHedge)
    return ['hedge_text', `no hedge beside “${bound}”`, `“${hedge}”`];
  // “5 to 6 million” is a range by its own words, and a share in words bounds itself.
  const needsHedge = mayHedge && bound !== 'share-in-words' && bound !== 'range';
  if (hedge === null && isStated(figure) && needsHedge)
    return ['hedge_text', `the words that make it “${bound}”`, 'an empty cell'];
  return null;
}

const OTHER_READING = /\bother reading\b/;

function findOtherReadingFault(figure: Figure): Fault | null {
  const { alt_bound: bound, alt_lower: lower, alt_upper: upper } = figure;
  // An ambiguity of another sort (a date, a basis) leaves the bound as it is.
  if ((bound !== null) !== OTHER_READING.test(figure.ambiguity ?? ''))
    return bound === null
      ? ['alt_bound', 'the bound of the “other reading”', 'an empty cell']
      : ['ambiguity', 'what the “other reading” is', figure.ambiguity ?? 'an empty cell'];
  if (bound === null) {
    const column = lower !== null ? 'alt_lower' : 'alt_upper';
    if (lower === null && upper === null) return null;
    return [column, 'an empty cell: no other bound is on record', figure[column] ?? ''];
  }
  // Derived results are rounded apart for each reading; recomputing them checks their value.
  const value = isStated(figure) ? figure.value : (lower ?? upper);
  return findLimitsFault(bound, { value, lower, upper }, 'alt_');
}

function findFindings(
  { dataset, doubted }: CheckContext,
  isMeant: (figure: Figure) => boolean,
): Finding[] {
  return findAll<Figure>(dataset.figures, (figure, index) => {
    if (!isMeant(figure) || doubted.has(figure.id)) return null;
    const fault =
      findLimitsFault(figure.bound, figure, '') ??
      findHedgeFault(figure) ??
      findOtherReadingFault(figure);
    if (!fault) return null;
    const [column, expected, found] = fault;
    const cure = 'Make value, bound, lower, upper and hedge say the same.';
    const said = { column, expected, found, cure };
    return findingAt(FIGURES.file, index, figure.id, 'bound/inconsistent', said);
  });
}

export const checkBounds: Check = (context) => ({
  name: 'bounds',
  promise: 'The value, limits and hedge of every stated figure agree with one another.',
  lookedAt: context.dataset.figures.filter(isStated).length,
  noun: 'stated figures',
  findings: findFindings(context, isStated),
});

/** Apart from the stated ones: a formula says which of the cells is wrong, so it is asked first. */
export const checkDerivedBounds: Check = (context) => ({
  name: 'derived-bounds',
  promise: 'The value, limits and hedge of every derived figure agree with one another.',
  lookedAt: context.dataset.figures.filter(isDerived).length,
  noun: 'derived figures',
  findings: findFindings(context, isDerived),
});
