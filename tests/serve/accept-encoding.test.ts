import { describe, expect, it } from 'vitest';
import { type Coding, codingsOf } from '@/lib/serve/accept-encoding';

const CASES: readonly (readonly [string | undefined, readonly Coding[]])[] = [
  [undefined, []],
  ['', []],
  ['gzip', ['gzip']],
  ['gzip, deflate, br', ['br', 'gzip']],
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['BR', ['br']],
  ['br;q=0, gzip', ['gzip']],
  ['br;q=0.0,gzip;q=0.000', []],
  ['br;q=0.1', ['br']],
  ['identity', []],
  ['brotli', []],
  ['x-gzip', []],
  [', ,;', []],
];

describe('accepted codings', () => {
  it.each(CASES)('of %j are %j', (header, codings) => {
    expect(codingsOf(header)).toEqual(codings);
  });
});
