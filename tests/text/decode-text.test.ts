import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from '@/lib/text/decode-text';

const bytes = (...values: number[]) => Uint8Array.from(values);

it.each([
  ['a UTF-8 mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'byte-order-mark'],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0), 'utf-16'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61), 'utf-16'],
  ['UTF-16 without mark', bytes(0x61, 0, 0x62, 0, 0x63, 0), 'utf-16'],
  ['a NUL', bytes(0x61, 0, 0x62, 0x63, 0x64, 0x65), 'nul'],
  ['Latin-1', bytes(0x61, 0xe9, 0x62), 'not-utf-8'],
  ['a cut character', bytes(0x61, 0xe2, 0x82), 'not-utf-8'],
  ['an overlong form', bytes(0xc0, 0xaf), 'not-utf-8'],
  ['a lone surrogate', bytes(0xed, 0xa0, 0x80), 'not-utf-8'],
])('refuses %s', (_name, input, kind) => {
  expect(decodeText(input)).toMatchObject({ text: null, fault: { kind } });
});

it('says where the first wrong byte stands', () => {
  const input = bytes(0x61, 0x0a, 0x62, 0xe9, 0x62, 0xff);
  expect(decodeText(input).fault?.found).toContain('byte 0xE9 at offset 3, line 2');
});

it('gives back every text that was encoded', () => {
  const texts = fc
    .string({ unit: 'binary' })
    .filter((t) => !t.includes('\0') && !/^\ufeff/.test(t));
  fc.assert(
    fc.property(texts, (text) => {
      expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, fault: null });
    }),
  );
});
