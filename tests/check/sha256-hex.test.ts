import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** NIST, FIPS 180-2, appendix B.1. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

it.each([
  ['the host’s own hash', globalThis.process],
  [
    'plain JavaScript, where the host has none',
    Object.create(globalThis.process, { getBuiltinModule: { value: undefined } }),
  ],
])('hashes with %s', async (_name, host) => {
  vi.stubGlobal('process', host);
  const { sha256Hex } = await import('@/lib/check/sha256-hex');
  const hash = sha256Hex(new TextEncoder().encode('abc'));
  vi.unstubAllGlobals();
  expect(hash).toBe(ABC);
});
