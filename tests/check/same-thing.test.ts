import { expect, it } from 'vitest';
import { thingOf } from '@/lib/check/same-thing';
import type { Figure } from '@/lib/record/figure';
import { soundDataset } from './altered-record';

const [first] = soundDataset().figures;
if (!first) throw new Error('a record without figures');

const thing = (cells: Partial<Figure>) => thingOf({ ...first, ...cells } as Figure);

it('is the same whatever the amount, the words and who says it', () => {
  expect(thing({ id: 'other', exact: 'other words', attribution: 'Another' })).toBe(thing({}));
});

it.each(['measure', 'ref_area', 'counterpart_area', 'time_period', 'status', 'unit'] as const)(
  'is another when its %s is another, or empty',
  (column) => {
    expect(thing({ [column]: 'XX' })).not.toBe(thing({}));
    expect(thing({ [column]: null })).not.toBe(thing({ [column]: 'XX' }));
  },
);

it('keeps neighbouring cells apart', () => {
  expect(thing({ measure: 'oil', ref_area: 'CNRU' as never })).not.toBe(
    thing({ measure: 'oilCN' as never, ref_area: 'RU' }),
  );
});

it('takes an empty cell for nothing', () => {
  expect(thing({ counterpart_area: null })).toContain('\0\0');
});
