import { type Rational, rational, roundToDecimal } from '../arithmetic/rational';
import { lastDigitStep } from '../arithmetic/sensitivity';
import type { Dataset } from '../record/dataset';
import { yearOfPeriod } from '../record/edtf-date';
import { FIGURES, isDerived } from '../record/figure';
import { formulaOf } from '../record/figure-formula';
import type { Note } from '../record/note';
import type { Finding } from '../table/finding';
import type { Check } from './check-context';
import { type Conversion, findConversions } from './find-conversions';
import { findingAt, type Said } from './find-in-rows';
import { isNear } from './fit-number';
import { factorBetween } from './unit-factors';

/** Units of `figure` for one unit of `original`, and who says so. */
interface Rate {
  readonly rate: Rational;
  readonly source: string;
  readonly note: Note | null;
}

/** Ids of derived figures that divide one figure by another, by “above / below”. */
function quotientsOf(dataset: Dataset): ReadonlyMap<string, string> {
  const quotients = new Map<string, string>();
  if (dataset.figures.every((figure) => figure.conversion_of === null)) return quotients;
  for (const figure of dataset.figures) {
    if (!isDerived(figure)) continue;
    const { formula } = formulaOf(figure);
    if (formula?.kind !== 'operation' || formula.operator !== '/') continue;
    const { left, right } = formula;
    if (left.kind === 'figure' && right.kind === 'figure')
      quotients.set(`${left.id} / ${right.id}`, figure.id);
  }
  return quotients;
}

/** A published rate: the number of a note that agrees with the rate derived from the two amounts. */
function findNotedRate(
  { figure, original }: Conversion,
  { notes }: Dataset,
  quotients: ReadonlyMap<string, string>,
): Rate | null {
  const derived = quotients.get(`${figure.id} / ${original.id}`);
  const note = notes.find(
    (candidate) =>
      candidate.subject_id === derived &&
      candidate.verdict === 'agrees' &&
      candidate.other_value !== null &&
      candidate.other_unit === `${figure.unit}/${original.unit}`,
  );
  if (!note?.other_value) return null;
  return { rate: rational(note.other_value), source: `the note ${note.id}`, note };
}

function findRate(
  conversion: Conversion,
  dataset: Dataset,
  quotients: ReadonlyMap<string, string>,
): Rate | null {
  const factor = factorBetween(conversion.original.unit, conversion.figure.unit);
  if (factor) return { rate: factor, source: 'the units’ definition', note: null };
  return findNotedRate(conversion, dataset, quotients);
}

function findYearFault({ figure }: Conversion, note: Note | null): Said | null {
  const stated = yearOfPeriod(figure.time_period ?? figure.stated_on);
  const year = note && yearOfPeriod(note.published);
  if (note === null || stated === null || year === stated) return null;
  return {
    column: 'conversion_of',
    expected: `a rate of the year ${stated}`,
    found: `the note ${note.id}, of ${note.published ?? 'no date'}`,
    cure: 'Take the rate of the days around the statement.',
  };
}

function findRateFault(conversion: Conversion, { rate, source }: Rate): Said | null {
  const { figure, original } = conversion;
  if (figure.value === null || original.value === null) return null;
  const expected = rational(original.value).mul(rate);
  const printed = rational(figure.value);
  const step = figure.number_text === null ? null : lastDigitStep(figure.number_text, figure.value);
  const isRounded = step !== null && printed.sub(expected).abs().lte(step);
  if (isNear(printed, expected) || isRounded) return null;
  return {
    column: 'value',
    expected: `about ${roundToDecimal(expected, 2, 'nearest')} ${figure.unit}, by ${source}`,
    found: `${figure.value} ${figure.unit}`,
    cure: 'Read both amounts again; if the text has it so, the note must say “conflict”.',
  };
}

const missingRate = ({ figure, original }: Conversion): Said => ({
  column: 'conversion_of',
  expected: `a published rate for ${original.unit} into ${figure.unit}`,
  found: 'none on record',
  cure: `Derive the rate (${figure.id} / ${original.id}) and add a note to it, “agrees”, with the rate published for those days in ${figure.unit}/${original.unit}.`,
});

export const checkConversionRates: Check = (context) => {
  const conversions = findConversions(context);
  const quotients = quotientsOf(context.dataset);
  const findings = conversions.flatMap((conversion): Finding[] => {
    const rate = findRate(conversion, context.dataset, quotients);
    const said = rate
      ? (findRateFault(conversion, rate) ?? findYearFault(conversion, rate.note))
      : missingRate(conversion);
    if (!said) return [];
    const code = rate ? 'conversion/implausible-rate' : 'conversion/no-reference-rate';
    return [findingAt(FIGURES.file, conversion.index, conversion.figure.id, code, said)];
  });
  return {
    name: 'conversion-rates',
    promise:
      'Every converted amount fits a published rate of its year, or the definition of its units, to within one part in twenty.',
    lookedAt: conversions.length,
    noun: 'conversions',
    findings,
  };
};
