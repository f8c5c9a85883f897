import { expect, it } from 'vitest';
import { checkConversions } from '@/lib/check/check-conversions';
import type { Figure } from '@/lib/record/figure';
import { saidBy } from './altered-record';

/** Cells changed in one row of the record, and what the check says of it. */
const CASES: [id: string, cells: Partial<Figure>, said: string | null][] = [
  [
    'railway-offer-usd',
    { unit: 'EUR' },
    'conversion/inconsistent 22:unit, expected another unit than EUR, found EUR',
  ],
  [
    'railway-offer-usd',
    { article_id: 'global-times-2013-03' },
    'conversion/inconsistent 22:article_id, expected reuters-2015-05, as railway-offer-eur has it, found global-times-2013-03',
  ],
  [
    'railway-offer-usd',
    { exact: '300 billion' },
    'conversion/inconsistent 22:exact, expected Foreign policy adviser Yuri Ushakov said on May 6 that China had offered to provide 300 billion euros ($335.82 billion) of financing for the project, as railway-offer-eur has it, found 300 billion',
  ],
  [
    'railway-offer-usd',
    { measure: 'financing' },
    'conversion/inconsistent 22:measure, expected financing offered for a railway project, as railway-offer-eur has it, found financing',
  ],
  [
    'railway-offer-usd',
    { status: 'plan' },
    'conversion/inconsistent 22:status, expected offer, as railway-offer-eur has it, found plan',
  ],
  [
    'railway-offer-usd',
    { change: 'increase' },
    'conversion/inconsistent 22:change, expected level, as railway-offer-eur has it, found increase',
  ],
  [
    'railway-offer-usd',
    { bound: 'approx' },
    'conversion/inconsistent 22:bound, expected exact, as railway-offer-eur has it, found approx',
  ],
  [
    'railway-offer-usd',
    { time_period: '2015' },
    'conversion/inconsistent 22:time_period, expected an empty cell, as railway-offer-eur has it, found 2015',
  ],
  [
    'railway-offer-usd',
    { ref_area: 'JP' },
    'conversion/inconsistent 22:ref_area, expected CN, as railway-offer-eur has it, found JP',
  ],
  [
    'railway-offer-usd',
    { counterpart_area: 'BY' },
    'conversion/inconsistent 22:counterpart_area, expected RU, as railway-offer-eur has it, found BY',
  ],
  [
    'railway-offer-usd',
    { change: null },
    'conversion/inconsistent 22:change, expected level, as railway-offer-eur has it, found an empty cell',
  ],
];

it.each(CASES)('%s with %j: %s', (id, cells, said) => {
  const changes = { figures: { [id]: cells } };
  expect(saidBy(checkConversions, changes)).toEqual(said === null ? [] : [said]);
  expect(saidBy(checkConversions, changes, [id])).toEqual([]);
});

it('refuses a conversion of a conversion, from either side', () => {
  const circle = { figures: { 'railway-offer-eur': { conversion_of: 'railway-offer-usd' } } };
  expect(saidBy(checkConversions, circle)).toEqual(
    [
      [21, 'railway-offer-usd'],
      [22, 'railway-offer-eur'],
    ].map(
      ([row, id]) =>
        `conversion/inconsistent ${row}:conversion_of, expected the amount first printed, found ${id}, itself a conversion`,
    ),
  );
  expect(saidBy(checkConversions, circle, ['railway-offer-eur'])).toEqual([]);
});
