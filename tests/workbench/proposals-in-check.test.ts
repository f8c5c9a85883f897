/** What is proposed for a figure, and what the checks take: they ask the same of the words. */
import { expect, it } from 'vitest';
import { withInference } from '@/lib/workbench/edit-figure';
import type { FigureFields } from '@/lib/workbench/propose-rows';
import { benchOf, figuresOf, findingsOf } from './proposed-bench';

const statedOn = (text: string) => figuresOf(benchOf(text)).map(({ stated_on }) => stated_on);
const faultsOf = (text: string, day: string) =>
  findingsOf(benchOf(text, (fields) => ({ ...fields, stated_on: day })))
    .filter(({ code }) => code === 'statement/other-day')
    .map(({ expected }) => expected);

const OWN_DAY = '2016-03-14';

it.each([
  ['a year earlier', 'The regulator said sales fell to $4 billion from $5 billion a year earlier.'],
  ['a month', 'The regulator said sales fell to $4 billion from $5 billion in January.'],
  ['“at the end of”', 'It sold 8 tons at the end of June, according to the regulator.'],
  ['another event', 'The mine that closed on March 7 sold 8 tons of coal, the regulator said.'],
])('is no day for which a figure holds, nor of something else: %s', (_, text) => {
  expect(new Set(statedOn(text))).toEqual(new Set([OWN_DAY]));
  expect(faultsOf(text, OWN_DAY)).toEqual([]);
});

it.each([
  ['The regulator said on March 7 that sales were $4 billion.', '2016-03-07'],
  ['Sales were $4 billion, the regulator said in an interview on March 7.', '2016-03-07'],
])('is the day that stands by the word of report: %s', (text, day) => {
  expect(statedOn(text)).toEqual([day]);
  expect(faultsOf(text, day)).toEqual([]);
  expect(faultsOf(text, OWN_DAY)).toEqual([
    `${day}: the article’s own day, or one named where somebody is reported`,
  ]);
});

it('is an outcome, though the sentence before speaks of plans', () => {
  const text = 'It sold 9 tons more than planned. A ship carries 55 tons of coal.';
  expect(figuresOf(benchOf(text)).map(({ status }) => status)).toEqual(['outcome', 'outcome']);
  expect(findingsOf(benchOf(text)).filter(({ code }) => code === 'status/mismatch')).toEqual([]);
});

it('measures what the amount measures that it converts', () => {
  const words = { topic: 'trade', measure: 'investment' } as const;
  const named = (fields: FigureFields): FigureFields =>
    fields.unit === 'EUR' ? { ...fields, ...words } : fields;
  const text = 'It sold $3 billion of coal. It put 4.2 billion euros ($4.6 billion) into mines.';
  const bench = benchOf(text, named, (proposed) => proposed);
  expect(figuresOf(bench).at(-1)).toMatchObject({ unit: 'USD', ...words });
});

it('has the unit that a person gives a bare number, and says so', () => {
  const text = 'Year, tons of coal\nIn 2015: 1,234\n';
  const inTons = (fields: FigureFields) => withInference(fields, { ...fields, unit: 't' });
  const [figure] = figuresOf(benchOf(text, inTons));
  expect(figure).toMatchObject({ value: '1234', unit: 't', bound: 'exact', lower: '1234' });
  expect(figure?.inference).toBe('The unit of “1,234” is not printed beside it.');
  expect(findingsOf(benchOf(text, inTons)).filter(({ column }) => column === 'unit')).toEqual([]);
  const silent = findingsOf(benchOf(text, (fields) => ({ ...fields, unit: 't' })));
  expect(silent.find(({ code }) => code === 'unit/mismatch')).toMatchObject({
    expected: 'no unit, as read from “1,234” in the quote',
    cure: 'Correct the cell; or say in inference or ambiguity where it is told, beginning: The unit of “1,234”',
  });
});

it.each([
  'Two analysts at Lund Bank estimated that up to $900 million had been put off.',
  'The regulator stated that 12 tons of coal were sold.',
  'The ministry confirmed 12 tons of coal were sold.',
  'An estimated 12 tons of coal were sold.',
])('has the voice that is proposed for it: %s', (text) => {
  const codes = findingsOf(benchOf(text)).map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith('attribution/'))).toEqual([]);
});
