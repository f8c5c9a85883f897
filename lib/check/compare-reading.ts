/**
 * A row against what the reader of quantities reads at its words. A row may differ where it names
 * the reason: where its inference, ambiguity or period_basis quotes, in “ ”, the words concerned.
 */
import type { MentionClass, Modifier, QuantityMention } from '../quantity/mention';
import type { Bound, StatedFigure } from '../record/figure';
import { isOpen, withoutOpening } from './opened-period';
import { dimensionOf } from './unit-factors';

type ReasonColumn = 'inference' | 'ambiguity' | 'period_basis';

/** Where a reason would count, and the words that it must quote. */
export interface ReasonPlace {
  readonly columns: readonly ReasonColumn[];
  readonly words: string;
}

export interface Difference {
  readonly column: keyof StatedFigure;
  /** What was read from the quote. */
  readonly read: string | null;
  /** What the row holds. */
  readonly held: string | null;
  /** The column that names the reason; null when nothing does. */
  readonly namedIn: ReasonColumn | null;
  /** Null where no reason counts. */
  readonly reason: ReasonPlace | null;
}

const NO_AMOUNT: readonly MentionClass[] = [
  'date',
  'time',
  'name-part',
  'idiom',
  'vague-quantifier',
];

const BOUNDS_OF: Record<Modifier, readonly Bound[]> = {
  '=': ['exact', 'rank'],
  '~': ['approx'],
  '~<': ['upper', 'share-in-words'],
  '>': ['lower', 'share-in-words'],
  '>=': ['lower', 'share-in-words'],
  '<': ['upper', 'share-in-words'],
  '<=': ['upper', 'share-in-words'],
  range: ['range'],
  vague: [],
};

/** On which side the words limit a share. */
const endOf = (modifier: Modifier): 'lower' | 'upper' =>
  modifier === '>' || modifier === '>=' ? 'lower' : 'upper';

function boundDiffers(figure: StatedFigure, modifier: Modifier): boolean {
  if (!BOUNDS_OF[modifier].includes(figure.bound)) return true;
  return figure.bound === 'share-in-words' && figure[endOf(modifier)] === null;
}

/** What the words allow, as the column would hold it. */
function boundsInWords({ bound }: StatedFigure, modifier: Modifier): string {
  if (bound === 'share-in-words' && BOUNDS_OF[modifier].includes(bound))
    return `share-in-words, with ${endOf(modifier)} filled`;
  return BOUNDS_OF[modifier].join(' or ') || 'no amount';
}

function reasonFor(
  figure: StatedFigure,
  columns: readonly ReasonColumn[],
  words: string | undefined,
): Difference['namedIn'] {
  if (words === undefined) return null;
  const shapes = [`“${words}”`, `“${words} `, ` ${words}”`, `“…${words}”`];
  return columns.find((column) => shapes.some((shape) => figure[column]?.includes(shape))) ?? null;
}

/** Words may leave open which ton is meant, never whether it is a mass. */
const measuresTheSame = (one: string, other: string | null): boolean =>
  dimensionOf(one) === dimensionOf(other ?? '');

const lastWord = (words: string | undefined) => words?.split(/[\s-]+/).at(-1);

const NO_REASON = null;
const AMBIGUITY = ['ambiguity'] as const;

/** A number that stands bare, as in a table: what it counts is said elsewhere. */
const BARE = '-';

/** How a row begins to say so. */
export const unitOfBare = (number: string): string => `The unit of “${number}”`;

function bareDifference(figure: StatedFigure): Difference {
  const { unit, number_text: words } = figure;
  const columns = ['inference', 'ambiguity'] as const;
  const namedIn = columns.find((column) => figure[column]?.includes(unitOfBare(words))) ?? null;
  return { column: 'unit', held: unit, read: null, namedIn, reason: { columns, words } };
}

function unitDifference(figure: StatedFigure, mention: QuantityMention): Difference {
  if (mention.unit === BARE) return bareDifference(figure);
  const words = mention.unitWords?.text;
  const columns = ['inference', 'ambiguity'] as const;
  const mayDiffer = words !== undefined && measuresTheSame(figure.unit, mention.unit);
  const namedIn = mayDiffer
    ? (reasonFor(figure, columns, words) ?? reasonFor(figure, columns, lastWord(words)))
    : NO_REASON;
  const reason = mayDiffer ? { columns, words } : null;
  return { column: 'unit', held: figure.unit, read: mention.unit, namedIn, reason };
}

/** A row may leave out a period that it says dates something else; another one is wrong. */
function periodDifference(
  figure: StatedFigure,
  period: NonNullable<QuantityMention['period']>,
): Difference | null {
  const { time_period: held, period_text } = figure;
  const words = period.words.text;
  if (held !== period.edtf) {
    const columns = held === null ? (['period_basis', 'ambiguity'] as const) : AMBIGUITY;
    const namedIn = reasonFor(figure, columns, words);
    const reason = { columns, words };
    return { column: 'time_period', held, read: period.edtf, namedIn, reason };
  }
  if (period_text === words || (isOpen(period.edtf) && withoutOpening(period_text ?? '') === words))
    return null;
  const namedIn = reasonFor(figure, AMBIGUITY, words);
  const reason = { columns: AMBIGUITY, words };
  return { column: 'period_text', held: period_text, read: words, namedIn, reason };
}

/** A difference in a column for which no words give a reason. */
const differs = (
  column: Difference['column'],
  held: string | null,
  read: string | null,
): Difference => ({ column, held, read, namedIn: NO_REASON, reason: null });

/** Where the row differs from the reading, whether or not it names a reason. */
export function compareReading(figure: StatedFigure, mention: QuantityMention): Difference[] {
  const differences: Difference[] = [];
  if (NO_AMOUNT.includes(mention.class))
    differences.push(differs('number_text', figure.number_text, `a ${mention.class}, no amount`));
  if (figure.value !== mention.value)
    differences.push(differs('value', figure.value, mention.value));
  if (figure.unit !== mention.unit) differences.push(unitDifference(figure, mention));
  const hedge = mention.hedge?.text ?? null;
  if (figure.hedge_text !== hedge)
    differences.push(differs('hedge_text', figure.hedge_text, hedge));
  if (boundDiffers(figure, mention.modifier))
    differences.push(differs('bound', figure.bound, boundsInWords(figure, mention.modifier)));
  if (figure.change !== mention.change)
    differences.push(differs('change', figure.change, mention.change));
  const ofPeriod = mention.period && periodDifference(figure, mention.period);
  if (ofPeriod) differences.push(ofPeriod);
  return differences;
}
