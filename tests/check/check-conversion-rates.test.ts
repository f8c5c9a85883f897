import { expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { checkConversionRates } from '@/lib/check/check-conversion-rates';
import { type Changes, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string | null][] = [
  [
    { figures: { 'railway-offer-usd': { value: decimal('500000000000') } } },
    'conversion/implausible-rate 22:value, expected about 336900000000 USD, by the note railway-rate-ecb, found 500000000000 USD',
  ],
  [{ figures: { 'railway-offer-usd': { value: decimal('353700000000') } } }, null],
  [
    { figures: { 'railway-offer-usd': { value: decimal('353800000000') } } },
    'conversion/implausible-rate 22:value, expected about 336900000000 USD, by the note railway-rate-ecb, found 353800000000 USD',
  ],
  [{ figures: { 'railway-offer-usd': { value: null } } }, null],
  [
    { notes: { 'railway-rate-ecb': { other_unit: 'EUR/USD' } } },
    'conversion/no-reference-rate 22:conversion_of, expected a published rate for EUR into USD, found none on record',
  ],
  [
    { notes: { 'railway-rate-ecb': { other_value: null } } },
    'conversion/no-reference-rate 22:conversion_of, expected a published rate for EUR into USD, found none on record',
  ],
  [
    { notes: { 'railway-rate-ecb': { subject_id: 'railway-offer-eur' } } },
    'conversion/no-reference-rate 22:conversion_of, expected a published rate for EUR into USD, found none on record',
  ],
  [
    { notes: { 'railway-rate-ecb': { published: null } } },
    'conversion/implausible-rate 22:conversion_of, expected a rate of the year 2015, found the note railway-rate-ecb, of no date',
  ],
  [
    { figures: { 'railway-implied-rate': { formula: 'railway-offer-eur / railway-offer-usd' } } },
    'conversion/no-reference-rate 22:conversion_of, expected a published rate for EUR into USD, found none on record',
  ],
  [
    { figures: { 'railway-implied-rate': { formula: 'railway-offer-usd * railway-offer-eur' } } },
    'conversion/no-reference-rate 22:conversion_of, expected a published rate for EUR into USD, found none on record',
  ],
  [
    { figures: { 'railway-implied-rate': { formula: 'railway-offer-usd / 2' } } },
    'conversion/no-reference-rate 22:conversion_of, expected a published rate for EUR into USD, found none on record',
  ],
  [
    { figures: { 'railway-implied-rate': { formula: 'railway-offer-usd' } } },
    'conversion/no-reference-rate 22:conversion_of, expected a published rate for EUR into USD, found none on record',
  ],
  [
    {
      figures: {
        'railway-offer-eur': { unit: 'mi', value: decimal('10') },
        'railway-offer-usd': { unit: 'km', value: decimal('16'), number_text: '16 km' },
      },
    },
    null,
  ],
  [
    {
      figures: {
        'railway-offer-eur': { unit: 'mi', value: decimal('100') },
        'railway-offer-usd': { unit: 'km', value: decimal('120'), number_text: '120 km' },
      },
    },
    'conversion/implausible-rate 22:value, expected about 160.93 km, by the units’ definition, found 120 km',
  ],
  [
    {
      figures: {
        'railway-offer-eur': { unit: 'mi', value: decimal('1') },
        'railway-offer-usd': { unit: 'km', value: decimal('2'), number_text: '2 km' },
      },
    },
    null,
  ],
  [
    {
      figures: {
        'railway-offer-eur': { unit: 'mi', value: decimal('1') },
        'railway-offer-usd': { unit: 'km', value: decimal('2'), number_text: null },
      },
    },
    'conversion/implausible-rate 22:value, expected about 1.61 km, by the units’ definition, found 2 km',
  ],
  [
    { figures: { 'railway-offer-usd': { time_period: '2014' } } },
    'conversion/implausible-rate 22:conversion_of, expected a rate of the year 2014, found the note railway-rate-ecb, of 2015-05-06',
  ],
  [{ figures: { 'railway-offer-usd': { stated_on: null } } }, null],
];

it.each(CASES)('%j: %s', (changes, said) => {
  expect(saidBy(checkConversionRates, changes)).toEqual(said === null ? [] : [said]);
  for (const doubt of ['railway-offer-usd', 'railway-offer-eur'])
    expect(saidBy(checkConversionRates, changes, [doubt])).toEqual([]);
});
