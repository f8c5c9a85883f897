import { expect, it } from 'vitest';
import { checkAreas } from '@/lib/check/check-areas';
import type { Figure } from '@/lib/record/figure';
import { saidBy } from './altered-record';

/** Cells changed in one row of the record, and what the check says of it. */
const CASES: [id: string, cells: Partial<Figure>, said: string | null][] = [
  [
    'cn-ru-trade-2012',
    { ref_area: 'CN', counterpart_area: 'CN' },
    'area/mismatch 2:counterpart_area, expected an area beside another one in ref_area, found CN',
  ],
  [
    'cn-ru-trade-2012',
    { ref_area: null },
    'area/mismatch 2:counterpart_area, expected an area beside another one in ref_area, found RU',
  ],
  [
    'cn-ru-trade-2012',
    { counterpart_area: null },
    'area/mismatch 2:counterpart_area, expected RU, which label or measure names, found an empty cell',
  ],
  [
    'cn-ru-trade-2012',
    { counterpart_area: 'JP' },
    'area/mismatch 2:counterpart_area, expected RU, which label or measure names, found JP',
  ],
  [
    'cn-ru-trade-2012',
    { ref_area: 'JP' },
    'area/mismatch 2:ref_area, expected CN, which label or measure names, found JP',
  ],
  ['cn-ru-trade-2012', { label: 'China, Russia, Japan', counterpart_area: 'JP' }, null],
  [
    'cn-ru-trade-2012',
    { label: 'China, Russia, Japan', counterpart_area: 'BY' },
    'area/mismatch 2:counterpart_area, expected an area that the text names here (CN, JP, RU), found BY',
  ],
  ['interceptors-added', { label: 'Interceptors', measure: 'interceptors' }, null],
  [
    'interceptors-added',
    { label: 'Interceptors', measure: 'interceptors', ref_area: 'BY' },
    'area/mismatch 16:ref_area, expected an area that the text names here (CN, KP, RU, US), found BY',
  ],
  ['brics-other-countries', { label: 'China' }, null],
];

it.each(CASES)('%s with %j: %s', (id, cells, said) => {
  const changes = { figures: { [id]: cells } };
  expect(saidBy(checkAreas, changes)).toEqual(said === null ? [] : [said]);
  expect(saidBy(checkAreas, changes, [id])).toEqual([]);
});
