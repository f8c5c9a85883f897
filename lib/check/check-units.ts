import type { ReadQuantities } from '../quantity/mention';
import { UNITS, type Unit } from '../record/unit';
import type { Finding } from '../table/finding';
import type { Check } from './check-context';
import { findingAt, type Said } from './find-in-rows';
import { dimensionOf } from './unit-factors';

const SCALE_WORDS: ReadonlyMap<number, string> = new Map([
  [3, 'thousand'],
  [6, 'million'],
  [9, 'billion'],
  [12, 'trillion'],
]);

const CURRENCY = /^[A-Z]{3}$/;
const RATE = /^[A-Z]{3}\/[A-Z]{3}$/;
const ORDERS: Readonly<Record<string, string>> = { rank: 'rank', 'consecutive year': 'streak' };
const RATIOS = new Set(['share', 'x']);

/** Where a code is defined and what it measures; of other codes only that what is counted is a count. */
function defined({ code, scheme, dimension }: Unit): Pick<Unit, 'scheme' | 'dimension'> {
  const measured = dimensionOf(code);
  if (measured !== null) return { scheme: 'UCUM', dimension: measured };
  if (CURRENCY.test(code)) return { scheme: 'ISO 4217', dimension: 'money' };
  if (RATE.test(code)) return { scheme: 'ISO 4217', dimension: 'exchange rate' };
  if (RATIOS.has(code)) return { scheme: 'ratio', dimension: 'ratio' };
  if (code === 'date') return { scheme: 'EDTF', dimension: 'date' };
  const order = Object.hasOwn(ORDERS, code) ? ORDERS[code] : undefined;
  if (order !== undefined) return { scheme: 'order', dimension: order };
  if (scheme === 'UCUM' && dimension !== 'count') return { scheme, dimension };
  return { scheme: 'count', dimension: 'count' };
}

const fault = (column: string, expected: string, found: string | null): Said => ({
  column,
  expected,
  found: found ?? 'an empty cell',
  cure: 'Correct the cell.',
});

function findDefinitionFault(unit: Unit): Said | null {
  const wanted = defined(unit);
  for (const column of ['scheme', 'dimension'] as const)
    if (unit[column] !== wanted[column])
      return fault(column, `${wanted[column]}, as the code ${unit.code} is`, unit[column]);
  if (unit.scale_power !== 0 && !SCALE_WORDS.has(unit.scale_power))
    return fault('scale_power', '0, 3, 6, 9 or 12', String(unit.scale_power));
  const word = SCALE_WORDS.get(unit.scale_power) ?? null;
  if (unit.scale_word === word) return null;
  return fault('scale_word', word ?? 'an empty cell', unit.scale_word);
}

/** A number with the unit's own name or sign must be read as a number in that unit. */
function findNameFault(unit: Unit, read: ReadQuantities): Said | null {
  const { code, scheme, singular, plural, symbol } = unit;
  if (symbol !== null && !CURRENCY.test(code))
    return fault('symbol', 'an empty cell: only money has a sign before the number', symbol);
  if (scheme === 'ratio' || scheme === 'order' || scheme === 'EDTF' || code.includes('/'))
    return null;
  const names = [
    ['plural', `It was 5 ${plural}.`],
    ['singular', `It was 1 ${singular}.`],
    ...(symbol === null ? [] : [['symbol', `It was ${symbol}5 million.`] as const]),
  ] as const;
  const wrong = names.find(([, words]) => read(words)[0]?.unit !== code);
  return wrong ? fault(wrong[0], `the name or sign of ${code}`, unit[wrong[0]]) : null;
}

export const checkUnits: Check = ({ dataset, doubted, read }) => {
  const findings = dataset.units.flatMap((unit, index): Finding[] => {
    if (doubted.has(unit.code)) return [];
    const said = findDefinitionFault(unit) ?? findNameFault(unit, read);
    return said ? [findingAt(UNITS.file, index, unit.code, 'unit/wrong-definition', said)] : [];
  });
  return {
    name: 'units',
    promise:
      'Every unit has the scheme and dimension of its code, a scale with its word, and a name and sign by which numbers in it are read.',
    lookedAt: dataset.units.length,
    noun: 'units',
    findings,
  };
};
