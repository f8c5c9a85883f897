import { CHANGES } from '../quantity/mention';
import {
  choice,
  id,
  optionalChoice,
  optionalContext,
  optionalDecimal,
  optionalId,
  optionalInteger,
  optionalRuledText,
  optionalText,
  text,
} from '../table/cell';
import { defineTable, type RowOf } from '../table/table-schema';
import { AREA_CODES } from './area';
import { isEdtf } from './edtf-date';

export const TOPICS = ['trade', 'oil', 'gas', 'rail', 'defence', 'diplomacy'] as const;

/** How the number limits the quantity. Rounding is not a hedge: “$88 billion” is exact. */
export const BOUNDS = [
  'exact',
  'approx',
  'lower',
  'upper',
  'range',
  'share-in-words',
  'rank',
] as const;
export type Bound = (typeof BOUNDS)[number];

export const STATUSES = ['outcome', 'plan', 'target', 'offer', 'derived'] as const;
export type Status = (typeof STATUSES)[number];

const edtf = 'a date or period in EDTF';

export const FIGURES = defineTable({
  name: 'figures',
  title: 'Figures',
  description: 'Every figure: stated in an article, with its quote, or derived, with its formula.',
  primaryKey: 'id',
  foreignKeys: [
    { column: 'article_id', table: 'articles', references: 'id' },
    { column: 'unit', table: 'units', references: 'code' },
    { column: 'conversion_of', table: 'figures', references: 'id' },
  ],
  columns: {
    id: id('Name of the figure in addresses; never renumbered or reused.'),
    label: text('Short name of the figure.', {
      property: 'http://www.w3.org/2000/01/rdf-schema#label',
    }),
    topic: choice(TOPICS, 'Subject.'),
    measure: text('What is measured, in plain words.', {
      property: 'http://purl.org/linked-data/sdmx/2009/concept#statConcDef',
    }),
    ref_area: optionalChoice(AREA_CODES, 'Area the figure is about (ISO 3166-1; X… as printed).', {
      property: 'http://purl.org/linked-data/sdmx/2009/dimension#refArea',
    }),
    counterpart_area: optionalChoice(AREA_CODES, 'The other area of a flow or relation.', {
      property: 'http://purl.org/linked-data/sdmx/2009/dimension#counterpartArea',
    }),
    status: choice(
      STATUSES,
      'What sort of statement: an outcome; a plan, target or offer; or derived by this record.',
    ),
    change: optionalChoice(
      CHANGES,
      'Whether the number is a level or the size of a change; empty for ranks and streaks.',
    ),
    value: optionalDecimal(
      'The number as stated, exact decimal in base units, without its hedge; derived figures: the result.',
      { property: 'http://purl.org/linked-data/sdmx/2009/measure#obsValue' },
    ),
    unit: text('Unit code; see units.csv.', {
      property: 'http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure',
    }),
    bound: choice(
      BOUNDS,
      'exact: stated without hedge; approx: some, around; lower: over, at least; upper: up to, almost; range; share-in-words; rank.',
    ),
    lower: optionalDecimal(
      'Lowest value the words allow; empty when open or when nothing limits it.',
    ),
    upper: optionalDecimal(
      'Highest value the words allow; empty when open or when nothing limits it.',
    ),
    hedge_text: optionalText('The hedge as printed.'),
    ambiguity: optionalText('What the text leaves open, and why the reading on record was chosen.'),
    alt_bound: optionalChoice(BOUNDS, 'The other reading’s bound.'),
    alt_lower: optionalDecimal('The other reading’s lowest value.'),
    alt_upper: optionalDecimal('The other reading’s highest value.'),
    inference: optionalText(
      'What the record assumes and the text does not prove, conditions included.',
    ),
    time_period: optionalRuledText(edtf, isEdtf, 'When the figure holds; empty when not stated.', {
      property: 'http://purl.org/linked-data/sdmx/2009/dimension#timePeriod',
      format: 'EDTF',
    }),
    period_text: optionalText('The period as printed.'),
    period_basis: optionalText('How the period was resolved from the words.'),
    stated_on: optionalRuledText(
      edtf,
      isEdtf,
      'When the statement was made, where the text dates it; or else when it was reported: the date of publication. Empty for derived figures.',
      { format: 'EDTF' },
    ),
    attribution: text(
      'Who says so: from the article’s voice back to the origin, separated by “ › ”; each by name, and office behind a comma, as the text writes them.',
      { property: 'http://www.w3.org/ns/prov#wasAttributedTo' },
    ),
    article_id: optionalId('Article quoted; empty for derived figures.', {
      property: 'http://www.w3.org/ns/prov#wasQuotedFrom',
    }),
    exact: optionalText('The quote, character for character.', {
      property: 'http://www.w3.org/ns/oa#exact',
    }),
    prefix: optionalContext(
      'The text just before the quote in its paragraph; empty at the paragraph’s start.',
      {
        property: 'http://www.w3.org/ns/oa#prefix',
      },
    ),
    suffix: optionalContext(
      'The text just after the quote in its paragraph; empty at the paragraph’s end.',
      {
        property: 'http://www.w3.org/ns/oa#suffix',
      },
    ),
    start: optionalInteger('Start of the quote in Unicode code points, from 0.', {
      property: 'http://www.w3.org/ns/oa#start',
    }),
    end: optionalInteger('End of the quote in Unicode code points, exclusive.', {
      property: 'http://www.w3.org/ns/oa#end',
    }),
    number_text: optionalText(
      'The words that state the number, with sign, currency and unit of measure.',
    ),
    number_start: optionalInteger('Start of those words in the article, in code points.'),
    number_end: optionalInteger('End of those words, exclusive.'),
    conversion_of: optionalId('The figure that this one states in another unit.'),
    formula: optionalText('Derived figures: arithmetic over figure ids.', {
      property: 'http://www.w3.org/ns/prov#wasDerivedFrom',
    }),
    decimals: optionalInteger(
      'Derived figures: decimal places the result is rounded to (lower bounds down, upper bounds up).',
      { property: 'http://purl.org/linked-data/sdmx/2009/attribute#decimals' },
    ),
  },
});

export type FigureRow = RowOf<typeof FIGURES>;

type Filled<Row, Key extends keyof Row> = Row & { readonly [K in Key]: NonNullable<Row[K]> };

/** Columns of the quote: filled together or not at all. */
export const QUOTE_COLUMNS = [
  'article_id',
  'exact',
  'start',
  'end',
  'number_text',
  'number_start',
  'number_end',
] as const satisfies readonly (keyof FigureRow)[];

export type StatedFigure = Filled<FigureRow, (typeof QUOTE_COLUMNS)[number]> & {
  readonly status: Exclude<Status, 'derived'>;
  readonly formula: null;
};
export type DerivedFigure = Filled<FigureRow, 'formula' | 'value'> & { readonly status: 'derived' };
export type Figure = StatedFigure | DerivedFigure;
export type FiguresById = ReadonlyMap<string, Figure>;

export const isStated = (figure: Figure): figure is StatedFigure => figure.status !== 'derived';
export const isDerived = (figure: Figure): figure is DerivedFigure => figure.status === 'derived';

/** What a row lacks or has too much of to be a figure; null when it is one. */
export function faultOfFigure(row: FigureRow): { column: string; expected: string } | null {
  const quoted = row.status !== 'derived';
  for (const column of QUOTE_COLUMNS)
    if ((row[column] !== null) !== quoted)
      return {
        column,
        expected: quoted ? 'filled: a stated figure has a quote' : 'empty: derived',
      };
  if ((row.formula === null) === !quoted)
    return { column: 'formula', expected: quoted ? 'empty: stated in the quote' : 'a formula' };
  if (row.value === null) return { column: 'value', expected: 'a decimal' };
  return null;
}
