import { expect, it } from 'vitest';
import { createContext } from '@/lib/check/check-context';
import { checkUnits } from '@/lib/check/check-units';
import { UNIT_PHRASES } from '@/lib/quantity/lexicon/units';
import { proposeUnit } from '@/lib/workbench/propose-unit';
import { soundDataset, wordsOf } from '../check/altered-record';
import { REAL_FILES } from '../check/real-record';

it.each([
  ['%', 'per cent', 'per cent', 'UCUM', 'ratio'],
  ['pp', 'percentage point', 'percentage points', 'UCUM', 'difference of ratios'],
  ['Cel', 'degree Celsius', 'degrees Celsius', 'UCUM', 'temperature'],
  ['GWh', 'gigawatt hour', 'gigawatt hours', 'UCUM', 'energy'],
  ['ft', 'foot', 'feet', 'UCUM', 'length'],
  ['EUR', 'euro', 'euros', 'ISO 4217', 'money'],
  ['EUR/kWh', 'euro per kilowatt hour', 'euros per kilowatt hour', 'UCUM', 'rate'],
  ['USD/EUR', 'US dollar per euro', 'US dollars per euro', 'ISO 4217', 'exchange rate'],
  ['bbl/d', 'barrel per day', 'barrels per day', 'UCUM', 'rate'],
  ['tanker', 'tanker', 'tankers', 'count', 'count'],
  ['country', 'country', 'countries', 'count', 'count'],
  ['person', 'person', 'people', 'count', 'count'],
  ['?', '?', '?', 'count', 'count'],
])('%s is one %s, several %s, by %s, and measures a %s', (code, singular, plural, scheme, of) => {
  expect(proposeUnit(code)).toMatchObject({ singular, plural, scheme, dimension: of });
});

it('proposes for whatever the reader reads a row that the check of units takes', () => {
  const codes = new Set(UNIT_PHRASES.map(([, { code }]) => code));
  // Multiples are no measure, and on record; what costs so much a 1000 m3 is only divided by.
  for (const code of ['x', '1000m3']) codes.delete(code);
  const units = [...codes].map(proposeUnit);
  const dataset = { ...soundDataset(), units };
  const { findings } = checkUnits(createContext(REAL_FILES, dataset, new Set(), new Set()));
  expect(findings.map(wordsOf)).toEqual([]);
  const withEnding = units.filter(({ code, plural }) => plural === `${code}s`);
  expect(withEnding.map(({ code }) => code).filter((code) => !/^[a-z]{3,}$/.test(code))).toEqual(
    [],
  );
});
