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

it.each([
  ['a\nb\r\n', 'CRLF here, LF above'],
  ['a\r\nb\n', 'LF here, CRLF above'],
  ['"b"c\n', '“c” behind a closing quote'],
  ['a\n\n"b\r\n\r\n', 'a quote that is never closed'],
])('says what it found in %j', (text, found) => {
  expect(scan(text).fault?.found).toBe(found);
});

it('takes a quote behind a separator for the start of a cell, and of a bare cell for none', () => {
  expect(scan('a,"b",c,"d"\n"e",f\n').fault).toBeNull();
  expect(scan('a,b"\n').fault?.kind).toBe('stray-quote');
  expect(scan('a\n', 'b"\n').fault?.kind).toBe('stray-quote');
});

it('cuts cells at the delimiter that it is given', () => {
  const scanner = scanLayout(';');
  expect(scanner.push('a;"b";c\n"d,"')).toBeNull();
  expect(scanner.push(',')?.kind).toBe('stray-quote');
});

it.each([
  ['a,b\n1', 4],
  ['a,b\n1,2\n', 8],
  ['a,"b"\nc', 6],
  ['a,b\r\nc', 5],
  ['"a\nb"\n"c\nd', 6],
  ['a,b', 0],
  ['"a\nb', 0],
])('the last record of %j ends at %i', (chunk, end) => {
  const scanner = scanLayout();
  scanner.push(chunk);
  expect(scanner.recordEnd).toBe(end);
  scanner.push('');
  expect(scanner.recordEnd).toBe(0);
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
