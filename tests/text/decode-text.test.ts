import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countLines, decodeText } from '@/lib/text/decode-text';

const bytes = (...values: number[]) => Uint8Array.from(values);

it.each([
  ['a UTF-8 mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'byte-order-mark'],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0), 'utf-16'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61), 'utf-16'],
  ['UTF-16 without mark', bytes(0x61, 0, 0x62, 0, 0x63, 0), 'utf-16'],
  ['UTF-16 of two letters', bytes(0x61, 0, 0x62, 0), 'utf-16'],
  ['a NUL', bytes(0x61, 0, 0x62, 0x63, 0x64, 0x65), 'nul'],
  ['a NUL at the start', bytes(0, 0x61, 0x62, 0x63, 0x64, 0x65), 'nul'],
  ['a NUL in two bytes', bytes(0x61, 0), 'nul'],
  ['two NULs in five bytes', bytes(0, 0x61, 0x62, 0x63, 0), 'nul'],
  ['Latin-1', bytes(0x61, 0xe9, 0x62), 'not-utf-8'],
  ['a cut character', bytes(0x61, 0xe2, 0x82), 'not-utf-8'],
  ['an overlong form', bytes(0xc0, 0xaf), 'not-utf-8'],
  ['a lone surrogate', bytes(0xed, 0xa0, 0x80), 'not-utf-8'],
  ['a PNG picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0), 'not-text'],
  ['a JPEG picture', bytes(0xff, 0xd8, 0xff, 0xe0, 0), 'not-text'],
  ['a PDF document', new TextEncoder().encode('%PDF-1.7\n'), 'not-text'],
  ['a spreadsheet', bytes(0x50, 0x4b, 3, 4, 0x14, 0), 'not-text'],
  ['an old Office file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'not-text'],
  ['a gzip file', bytes(0x1f, 0x8b, 8, 0), 'not-text'],
  ['a Parquet file', bytes(0x50, 0x41, 0x52, 0x31, 0x15, 4), 'not-text'],
])('refuses %s', (_name, input, kind) => {
  expect(decodeText(input)).toMatchObject({ text: null, fault: { kind } });
});

it('says where the first wrong byte stands', () => {
  const input = bytes(0x61, 0x0a, 0x62, 0xe9, 0x62, 0xff);
  expect(decodeText(input).fault?.found).toContain('byte 0xE9 at offset 3, line 2');
});

it.each([
  ['UTF-16', bytes(0xff, 0xfe, 0x61, 0), 'UTF-16'],
  ['a NUL', bytes(0x0a, 0, 0x61, 0x62, 0x63, 0x64), 'byte 0x00 at offset 1, line 2'],
])('says what it found: %s', (_name, input, found) => {
  expect(decodeText(input).fault?.found).toBe(found);
});

it('says how a spreadsheet becomes a text', () => {
  expect(decodeText(bytes(0x50, 0x4b, 3, 4)).fault?.cure).toContain('save a spreadsheet as CSV');
});

it('takes words that begin as some binary files do', () => {
  expect(decodeText(new TextEncoder().encode('PAR1 and PK')).text).toBe('PAR1 and PK');
});

it('finds the first wrong byte behind letters of every width', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', '\n') });
  const wrong = fc.constantFrom([0xff], [0xe2, 0x82], [0xc0, 0xaf], [0x82]);
  fc.assert(
    fc.property(texts, wrong, fc.constantFrom('', 'b', '\nb'), (before, sequence, after) => {
      const start = new TextEncoder().encode(before);
      const input = bytes(...start, ...sequence, ...new TextEncoder().encode(after));
      const line = before.split('\n').length;
      expect(decodeText(input).fault?.found).toContain(` at offset ${start.length}, line ${line}:`);
    }),
  );
});

it('finds a wrong byte in the middle of a long text without trying every place', () => {
  const input = new Uint8Array(2_000_000).fill(0x61);
  input[1_000_000] = 0xff;
  expect(decodeText(input).fault?.found).toContain('offset 1000000,');
});

it('takes a mark inside a longer text for the character that it is', () => {
  const from = { offset: 600, line: 9 };
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61), from)).toEqual({ text: '\ufeffa', fault: null });
  expect(decodeText(bytes(0x61, 0x0a, 0xff), from).fault?.found).toContain('offset 602, line 10:');
});

it('counts the line ends among the first bytes only', () => {
  expect([0, 1, 2, 3, 4, 5].map((length) => countLines(bytes(10, 97, 10, 97), length))).toEqual([
    0, 1, 1, 2, 2, 2,
  ]);
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
