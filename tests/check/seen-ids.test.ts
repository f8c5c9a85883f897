import { expect, it } from 'vitest';
import { createSeenIds } from '@/lib/check/seen-ids';

it('gives the row of the first', () => {
  const seen = createSeenIds();
  expect(seen('a', 2)).toBeNull();
  expect(seen('b', 3)).toBeNull();
  expect(seen('a', 4)).toBe(2);
  expect(seen('a', 5)).toBe(2);
  expect(seen('', 6)).toBeNull();
});

it('keeps thousands apart as it grows', () => {
  const seen = createSeenIds();
  const ids = Array.from({ length: 20_000 }, (_, row) => `figure-${row}`);
  expect(ids.map((id, row) => seen(id, row + 1)).filter((row) => row !== null)).toEqual([]);
  expect(ids.every((id, row) => seen(id, 0) === row + 1)).toBe(true);
});
