/** What the record's own words (titles, labels) may say of some figures: their numbers and dates. */
import { isDecimal } from '../arithmetic/decimal';
import { type Rational, rational } from '../arithmetic/rational';
import type { Modifier, QuantityMention } from '../quantity/mention';
import type { Dataset } from '../record/dataset';
import { spanOfPeriod } from '../record/edtf-date';
import type { Bound, Figure } from '../record/figure';
import { withInputs } from '../record/figures-behind';
import type { Note } from '../record/note';
import type { CheckContext } from './check-context';
import { put } from './find-in-rows';

export interface KnownNumber {
  readonly amount: Rational;
  readonly unit: string;
  /** Null for numbers of other sources, whose hedges are not on record. */
  readonly bound: Bound | null;
}

export interface KnownNumbers {
  readonly numbers: readonly KnownNumber[];
  /** Calendar years in which the figures hold. */
  readonly years: ReadonlySet<number>;
  /** Periods, days of statements, articles and notes, in EDTF. */
  readonly dates: readonly string[];
  readonly figures: readonly Figure[];
}

function yearsOf(periods: readonly string[]): Set<number> {
  const years = new Set<number>();
  for (const period of periods) {
    const { first, last } = spanOfPeriod(period);
    for (const time of [first, last])
      if (Number.isFinite(time)) years.add(new Date(time).getUTCFullYear());
  }
  return years;
}

/** Notes of each subject, looked up once for a record. */
const notesOf = new WeakMap<Dataset, ReadonlyMap<string, readonly Note[]>>();

function notesBySubject(dataset: Dataset): ReadonlyMap<string, readonly Note[]> {
  const known = notesOf.get(dataset);
  if (known) return known;
  const notes = new Map<string, Note[]>();
  for (const note of dataset.notes) put(notes, note.subject_id, note);
  notesOf.set(dataset, notes);
  return notes;
}

export function knownNumbersOf(shown: readonly Figure[], context: CheckContext): KnownNumbers {
  const figures = withInputs(shown, context.figures);
  const bySubject = notesBySubject(context.dataset);
  const notes = figures.flatMap((figure) => bySubject.get(figure.id) ?? []);
  const articles = figures.flatMap((figure) => context.articles.get(figure.article_id ?? '') ?? []);
  const periods = figures.flatMap((figure) => figure.time_period ?? []);
  return {
    figures: shown,
    numbers: [
      ...figures.flatMap(({ value, unit, bound }) =>
        value === null ? [] : [{ amount: rational(value), unit, bound }],
      ),
      ...notes.flatMap(({ other_value, other_unit }) =>
        other_value === null || other_unit === null
          ? []
          : [{ amount: rational(other_value), unit: other_unit, bound: null }],
      ),
    ],
    years: yearsOf(periods),
    dates: [
      ...periods,
      ...figures.flatMap((figure) => figure.stated_on ?? []),
      ...articles.map(({ article }) => article.published),
      ...notes.flatMap((note) => note.published ?? []),
    ],
  };
}

/** “50 %” is a share of 0.5; null for what is no decimal. */
export function amountOf({ value, unit }: QuantityMention): Rational | null {
  if (value === null || !isDecimal(value)) return null;
  return unit === '%' ? rational(value).div(100) : rational(value);
}

/** Units as words name them beside those on record; words may leave the unit out. */
const ALSO: Readonly<Record<string, string>> = { '%': 'share', ton: 't' };

export const namesUnit = (mention: QuantityMention, unit: string): boolean =>
  mention.unitWords === null || mention.unit === unit || ALSO[mention.unit] === unit;

const MODIFIERS: Readonly<Record<Bound, readonly Modifier[]>> = {
  exact: ['='],
  rank: ['='],
  approx: ['~'],
  lower: ['>', '>='],
  upper: ['<', '<=', '~<'],
  range: ['range'],
  'share-in-words': ['<', '<=', '~<', '>', '>='],
};

export const keepsHedge = (mention: QuantityMention, bound: Bound | null): boolean =>
  bound === null || MODIFIERS[bound].includes(mention.modifier);

const contains = (outer: string, inner: string): boolean => {
  const [wide, narrow] = [spanOfPeriod(outer), spanOfPeriod(inner)];
  return wide.first <= narrow.first && narrow.last <= wide.last;
};

const IS_YEAR = /^\d{4}$/;

/** A year must be one in which a figure holds; a day or month one of a statement, at least. */
export function isKnownDate(edtf: string, { years, dates }: KnownNumbers): boolean {
  if (IS_YEAR.test(edtf)) return years.has(Number(edtf));
  return dates.some(
    (date) => contains(edtf, date) || (!IS_YEAR.test(date) && contains(date, edtf)),
  );
}
