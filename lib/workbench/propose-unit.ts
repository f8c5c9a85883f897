/** Units of figures that the record does not define yet, as far as the code says what they are. */
import { dimensionOf } from '../check/unit-factors';
import { UNIT_PHRASES } from '../quantity/lexicon/units';
import { readQuantities } from '../quantity/read-quantities';
import type { Unit } from '../record/unit';
import { rowsOf, type Workbench } from './workbench-state';

/** A name counts when a number beside it is read in the unit: the record's own check says so. */
const isName = (code: string, sentence: string) => readQuantities(sentence)[0]?.unit === code;

function namesOf(code: string): Pick<Unit, 'singular' | 'plural'> {
  const phrases = UNIT_PHRASES.flatMap(([phrase, unit]) => (unit.code === code ? [phrase] : []));
  const names = [...phrases, code, `${code}s`];
  const plural =
    names.find((name) => /s\b/.test(name) && isName(code, `It was 5 ${name}.`)) ??
    names.find((name) => isName(code, `It was 5 ${name}.`));
  const singular = names.find((name) => name !== plural && isName(code, `It was 1 ${name}.`));
  return { singular: singular ?? plural ?? code, plural: plural ?? code };
}

function definitionOf(code: string): Pick<Unit, 'scheme' | 'dimension'> {
  if (/^[A-Z]{3}$/.test(code)) return { scheme: 'ISO 4217', dimension: 'money' };
  if (/^[A-Z]{3}\/[A-Z]{3}$/.test(code)) return { scheme: 'ISO 4217', dimension: 'exchange rate' };
  const measured = dimensionOf(code);
  if (measured !== null) return { scheme: 'UCUM', dimension: measured };
  return code.includes('/')
    ? { scheme: 'UCUM', dimension: 'rate' }
    : { scheme: 'count', dimension: 'count' };
}

export const proposeUnit = (code: string): Unit => ({
  code,
  ...definitionOf(code),
  ...namesOf(code),
  symbol: null,
  scale_power: 0,
  scale_word: null,
  note: null,
});

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
