/** Units of figures that the record does not define yet, as far as the code says what they are. */
import { dimensionOf } from '../check/unit-factors';
import { IRREGULAR_PLURALS } from '../quantity/lexicon/nouns';
import { readQuantities } from '../quantity/read-quantities';
import { singularOf } from '../quantity/reading/singular';
import type { Unit } from '../record/unit';
import { UNIT_NAMES } from './unit-names';
import { rowsOf, type Workbench } from './workbench-state';

type Names = Pick<Unit, 'singular' | 'plural'>;

const CURRENCY = /^[A-Z]{3}$/;

/** A name counts when a number beside it is read in the unit: the record's own check says so. */
const isName = (code: string, sentence: string) => readQuantities(sentence)[0]?.unit === code;

/** “US dollar” and “US dollars” by the Unicode CLDR; the bare code where the reader knows no such name. */
function namesOfCurrency(code: string): Names {
  const name = (count: number) =>
    new Intl.NumberFormat('en-GB', {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
      minimumFractionDigits: 0,
    })
      .formatToParts(count)
      .find(({ type }) => type === 'currency')?.value ?? code;
  const names = { singular: name(1), plural: name(5) };
  const isRead =
    isName(code, `It was 5 ${names.plural}.`) && isName(code, `It was 1 ${names.singular}.`);
  return isRead ? names : { singular: code, plural: code };
}

/** Only words take endings: a symbol stays as it is. */
function namesOfCounted(code: string): Names {
  if (!/\p{Ll}$/u.test(code)) return { singular: code, plural: code };
  const irregular = [...IRREGULAR_PLURALS].flatMap(([several, one]) =>
    one === code ? several : [],
  );
  const regular = [code.replace(/y$/, 'ies'), `${code}es`, `${code}s`];
  const plural = [...irregular, ...regular].find(
    (name) => name !== code && singularOf(name) === code && isName(code, `It was 5 ${name}.`),
  );
  return { singular: code, plural: plural ?? code };
}

/** A known name as far as the reader takes it, else the symbol: the check of units asks the same. */
function readableNames(code: string, { singular, plural }: Names): Names {
  const several = [plural, singular].find((name) => isName(code, `It was 5 ${name}.`)) ?? code;
  return { singular: isName(code, `It was 1 ${singular}.`) ? singular : several, plural: several };
}

function namesOf(code: string): Names {
  const known = UNIT_NAMES.get(code);
  if (known) return { singular: known.singular, plural: known.plural };
  const [above = '', ...below] = code.split('/');
  if (above !== '' && below.length > 0 && !below.includes('')) {
    const [one, per] = [namesOf(above), below.map((part) => namesOf(part).singular).join(' per ')];
    return { singular: `${one.singular} per ${per}`, plural: `${one.plural} per ${per}` };
  }
  return CURRENCY.test(code) ? namesOfCurrency(code) : namesOfCounted(code);
}

function definitionOf(code: string): Pick<Unit, 'scheme' | 'dimension'> {
  const measured = dimensionOf(code) ?? UNIT_NAMES.get(code)?.dimension;
  if (measured !== undefined) return { scheme: 'UCUM', dimension: measured };
  if (CURRENCY.test(code)) return { scheme: 'ISO 4217', dimension: 'money' };
  if (/^[A-Z]{3}\/[A-Z]{3}$/.test(code)) return { scheme: 'ISO 4217', dimension: 'exchange rate' };
  return code.includes('/')
    ? { scheme: 'UCUM', dimension: 'rate' }
    : { scheme: 'count', dimension: 'count' };
}

export function proposeUnit(code: string): Unit {
  const names = namesOf(code);
  return {
    code,
    ...definitionOf(code),
    // Names of rates are composed, and no check reads them.
    ...(code.includes('/') ? names : readableNames(code, names)),
    symbol: null,
    scale_power: 0,
    scale_word: null,
    note: null,
  };
}

/** Units of the figures that are not on record, as described, or proposed where they are not yet. */
export function newUnits(
  bench: Workbench,
  known: readonly Unit[],
  described: readonly Unit[],
): Unit[] {
  const codes = new Set(rowsOf(bench).figures.map(({ unit }) => unit));
  for (const { code } of known) codes.delete(code);
  codes.delete('');
  return [...codes].map(
    (code) => described.find((unit) => unit.code === code) ?? proposeUnit(code),
  );
}
