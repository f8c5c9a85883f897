import { expect, it } from 'vitest';
import { checkStatuses } from '@/lib/check/check-statuses';
import { type Changes, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { status: 'plan' } } },
    [
      'status/mismatch 2:status, expected outcome, as the words beside the number say; or an inference: “…” is read as plan, found plan',
    ],
  ],
  [
    { figures: { 'espo-increase-2013': { status: 'target' } } },
    [
      'status/mismatch 12:status, expected plan, as the words beside the number say; or an inference: “…” is read as target, found target',
    ],
  ],
  [
    { figures: { 'railway-offer-eur': { status: 'outcome' } } },
    [
      'status/mismatch 21:status, expected offer, as the words beside the number say; or an inference: “…” is read as outcome, found outcome',
    ],
  ],
  [
    { figures: { 'interceptors-total': { inference: null } } },
    [
      'status/mismatch 17:status, expected outcome, as the words beside the number say; or an inference: “…” is read as plan, found plan',
    ],
  ],
  [
    {
      figures: {
        'cn-ru-trade-2012': { status: 'plan', inference: '“reached” is read as a plan.' },
      },
    },
    [],
  ],
  [
    {
      figures: {
        'cn-ru-trade-2012': { status: 'plan', inference: '“reached” is read as an offer.' },
      },
    },
    [
      'status/mismatch 2:status, expected offer, as the words beside the number say; or an inference: “…” is read as plan, found plan',
    ],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkStatuses, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkStatuses, changes, ids)).toEqual([]);
});
