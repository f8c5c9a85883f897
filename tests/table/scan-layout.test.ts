import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanLayout } from '@/lib/table/scan-layout';

const scan = (...chunks: string[]) => {
  const scanner = scanLayout();
  for (const chunk of chunks) scanner.push(chunk);
  return { fault: scanner.end(), lineEnd: scanner.lineEnd };
};

it.each([
  ['a,b\n1,2\n', '\n'],
  ['a,b\r\n1,2\r\n', '\r\n'],
  ['a,b\n1,"x\r\ny"\n', '\n'],
  ['a,"say ""so"""\r\n', '\r\n'],
  ['a', null],
  ['""', null],
])('accepts %j', (text, lineEnd) => {
  expect(scan(text)).toEqual({ fault: null, lineEnd });
});

it.each([
  ['a\nb\r\n', 'mixed-line-ends', 2],
  ['a\r\nb\n', 'mixed-line-ends', 2],
  ['a\rb', 'bare-carriage-return', 1],
  ['a\r', 'bare-carriage-return', 1],
  ['a\n"b\n\n', 'unclosed-quote', 2],
  ['a\n"b"c\n', 'stray-quote', 2],
  ['a"b"', 'stray-quote', 1],
])('refuses %j', (text, kind, row) => {
  expect(scan(text).fault).toMatchObject({ kind, row });
});

it('says the same of a text however it is cut into chunks', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\r\n') });
  fc.assert(
    fc.property(texts, fc.nat(), (text, cut) => {
      const at = text.length === 0 ? 0 : cut % text.length;
      expect(scan(text.slice(0, at), text.slice(at))).toEqual(scan(text));
    }),
  );
});
