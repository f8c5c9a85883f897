import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDecimal } from '@/lib/arithmetic/decimal';
import { choice, id, optionalContext, optionalDecimal, optionalInteger } from '@/lib/table/cell';
import { readTableText } from '@/lib/table/read-table';
import { defineTable, type RowOf } from '@/lib/table/table-schema';
import { DOWNLOAD_LINE_END, RECORD_LINE_END, writeTable } from '@/lib/table/write-table';

const TABLE = defineTable({
  name: 'sample',
  title: 'Sample',
  description: 'A small table.',
  primaryKey: 'id',
  columns: {
    id: id('Name.'),
    kind: choice(['level', 'increase'], 'Kind.'),
    value: optionalDecimal('Value.'),
    place: optionalInteger('Place.'),
    words: optionalContext('Words.'),
  },
});

const someDecimal = fc
  .stringMatching(/^-?(?:0|[1-9]\d{0,30})(?:\.\d{0,8}[1-9])?$/)
  .filter(isDecimal);
const someText = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => !/^[=+\-@\t\r\n]|\0/.test(text) && !text.startsWith('\ufeff'));
const rows: fc.Arbitrary<RowOf<typeof TABLE>[]> = fc.array(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})?$/),
    kind: fc.constantFrom('level' as const, 'increase' as const),
    value: fc.option(someDecimal),
    place: fc.option(fc.nat({ max: 999_999_999_999_999 })),
    words: fc.option(someText),
  }),
);

it('reads back what it wrote, with either line end', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(RECORD_LINE_END, DOWNLOAD_LINE_END), (written, lineEnd) => {
      const text = writeTable(TABLE, written, lineEnd);
      expect(readTableText(TABLE, text)).toEqual({ rows: written, findings: [] });
    }),
  );
});

it('writes nothing that a spreadsheet would run', () => {
  const row = { id: 'a', kind: 'level', value: null, place: null, words: '=1+1' } as const;
  expect(() => writeTable(TABLE, [row])).toThrow();
});

it('writes a header and one line for each row', () => {
  const row = { id: 'a', kind: 'level', value: null, place: 3, words: 'a, "b"' } as const;
  expect(writeTable(TABLE, [row])).toBe('id,kind,value,place,words\na,level,,3,"a, ""b"""\n');
});
