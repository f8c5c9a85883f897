/**
 * A row against what the reader of quantities reads at its words. A row may differ where it names
 * the reason: where its inference, ambiguity or period_basis quotes, in “ ”, the words concerned.
 */
import type { MentionClass, Modifier, QuantityMention } from '../quantity/mention';
import type { Bound, StatedFigure } from '../record/figure';
import { dimensionOf } from './unit-factors';

export interface Difference {
  readonly column: keyof StatedFigure;
  /** What was read from the quote. */
  readonly read: string | null;
  /** What the row holds. */
  readonly held: string | null;
  /** The column that names the reason; null when nothing does. */
  readonly namedIn: 'inference' | 'ambiguity' | 'period_basis' | null;
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

function reasonFor(
  figure: StatedFigure,
  columns: readonly ('inference' | 'ambiguity' | 'period_basis')[],
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

/** Where the row differs from the reading, whether or not it names a reason. */
export function compareReading(figure: StatedFigure, mention: QuantityMention): Difference[] {
  const differences: Difference[] = [];
  const compare = (
    column: Difference['column'],
    held: string | null,
    read: string | null,
    differs: boolean,
    namedIn: Difference['namedIn'] = null,
  ) => {
    if (differs) differences.push({ column, held, read, namedIn });
  };
  if (NO_AMOUNT.includes(mention.class))
    compare('number_text', figure.number_text, `a ${mention.class}, no amount`, true);
  compare('value', figure.value, mention.value, figure.value !== mention.value);
  const unitWords = mention.unitWords?.text;
  if (figure.unit !== mention.unit)
    compare(
      'unit',
      figure.unit,
      mention.unit,
      true,
      measuresTheSame(figure.unit, mention.unit)
        ? (reasonFor(figure, ['inference', 'ambiguity'], unitWords) ??
            reasonFor(figure, ['inference', 'ambiguity'], lastWord(unitWords)))
        : null,
    );
  const hedge = mention.hedge?.text ?? null;
  compare('hedge_text', figure.hedge_text, hedge, figure.hedge_text !== hedge);
  compare(
    'bound',
    figure.bound,
    `modifier ${mention.modifier}`,
    boundDiffers(figure, mention.modifier),
  );
  compare('change', figure.change, mention.change, figure.change !== mention.change);
  const period = mention.period;
  if (period && figure.time_period !== period.edtf)
    compare(
      'time_period',
      figure.time_period,
      period.edtf,
      true,
      // A row may leave out a period that it says dates something else; another one is wrong.
      reasonFor(
        figure,
        figure.time_period === null ? ['period_basis', 'ambiguity'] : ['ambiguity'],
        period.words.text,
      ),
    );
  const isSamePeriod = period !== null && figure.time_period === period.edtf;
  if (isSamePeriod && figure.period_text !== period.words.text)
    compare(
      'period_text',
      figure.period_text,
      period.words.text,
      true,
      reasonFor(figure, ['ambiguity'], period.words.text),
    );
  return differences;
}
