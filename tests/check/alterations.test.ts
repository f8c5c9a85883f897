/** Whatever is altered in figures.csv, or in an article, is refused where it stands. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checkRecordLock } from '@/lib/check/check-record-lock';
import { FIGURES } from '@/lib/record/figure';
import { readTable } from '@/lib/table/read-table';
import {
  findingsOf,
  objectionsTo,
  placesOf,
  REAL_FILES,
  relocked,
  textOf,
  withText,
} from './real-record';

const file = 'figures.csv';
const original = REAL_FILES.get(file) as Uint8Array<ArrayBuffer>;
const withBytes = (path: string, bytes: Uint8Array) => new Map(REAL_FILES).set(path, bytes);

describe('a table cut off', () => {
  const refusal = (length: number) =>
    checkRecordLock(withBytes(file, original.subarray(0, length))).findings.map(
      (finding) => finding.file,
    );
  it('at any byte is refused, the file named', () => {
    fc.assert(
      fc.property(fc.nat({ max: original.length - 1 }), (length) => {
        expect(refusal(length)).toEqual([file]);
      }),
      { numRuns: 500 },
    );
  });
  it('at the end of any record is refused, the file named', () => {
    original.forEach((byte, index) => {
      if (byte === 10 && index < original.length - 1) {
        expect(refusal(index)).toEqual([file]);
        expect(refusal(index + 1)).toEqual([file]);
      }
    });
  });
  it('inside a record is refused even when it is locked again', () => {
    const cuts = fc.nat({ max: original.length - 2 });
    fc.assert(
      fc.property(cuts, (length) => {
        const files = withBytes(file, original.subarray(0, length));
        const atRecord = original[length - 1] === 10 || original[length] === 10;
        fc.pre(!atRecord);
        expect(objectionsTo(relocked(files)).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
  it('between two records is refused by the lock, and by coverage for stated figures', () => {
    const rows = readTable(FIGURES, original).rows;
    const lines = textOf(file).split('\n');
    for (const kept of [0, 1, 10, rows.length - 1]) {
      const cut = withText(file, `${lines.slice(0, kept + 1).join('\n')}\n`);
      const said = placesOf(cut).filter(
        (place) =>
          place === `lock/mismatch ${file}` || place.startsWith('coverage/unaccounted articles/'),
      );
      // Either: rows that are missed where the articles state their numbers explain the lock.
      expect(said.length, `${kept} rows`).toBeGreaterThan(0);
    }
    const onlyOne = withText(file, `${lines.slice(0, 2).join('\n')}\n`);
    expect(findingsOf(relocked(onlyOne)).map(({ code }) => code)).toContain('coverage/unaccounted');
  });
});

describe('one bit flipped', () => {
  const flipped = (bytes: Uint8Array, bit: number) => {
    const copy = Uint8Array.from(bytes);
    copy[bit >>> 3] = (copy[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
    return copy;
  };
  const articles = [...REAL_FILES.keys()].filter((path) => path.startsWith('articles/'));
  it.each(articles)('anywhere in %s is one finding that names it', (path) => {
    const bytes = REAL_FILES.get(path) as Uint8Array;
    fc.assert(
      fc.property(fc.nat({ max: bytes.length * 8 - 1 }), (bit) => {
        const found = findingsOf(withBytes(path, flipped(bytes, bit)));
        expect(found.map((finding) => finding.file)).toEqual([path]);
      }),
      { numRuns: 40 },
    );
  });
  const tables = [...REAL_FILES.keys()].filter((path) => /\.(?:csv|json)$|SUMS$/.test(path));
  it.each(tables)('anywhere in %s is refused', (path) => {
    const bytes = REAL_FILES.get(path) as Uint8Array;
    fc.assert(
      fc.property(fc.nat({ max: bytes.length * 8 - 1 }), (bit) => {
        expect(objectionsTo(withBytes(path, flipped(bytes, bit))).length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});

/** Columns in which every single character carries meaning that the quote, or arithmetic, knows. */
const MEANING = [
  'value',
  'unit',
  'bound',
  'lower',
  'upper',
  'hedge_text',
  'time_period',
  'period_text',
  'stated_on',
  'attribution',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'number_text',
  'number_start',
  'number_end',
] as const;

describe('one character changed', () => {
  const records = Papa.parse<string[]>(textOf(file).trimEnd()).data;
  const [header = [], ...rows] = records;
  const places = rows.flatMap((cells, row) =>
    MEANING.flatMap((column) => {
      const at = header.indexOf(column);
      return cells[at] ? [{ row, at, column, id: cells[0] as string, cell: cells[at] }] : [];
    }),
  );
  const write = (table: readonly (readonly string[])[]) =>
    `${Papa.unparse(table as string[][], { newline: '\n' })}\n`;

  it('the table as this test writes it is the same table', () => {
    expect(findingsOf(relocked(withText(file, write(records))))).toEqual([]);
  });
  it('in a cell that carries meaning is refused at its row, locked again or not', () => {
    const alteration = fc.record({
      place: fc.constantFrom(...places),
      at: fc.nat(),
      to: fc.constantFrom(...'0123456789abcdxyz ,.$€'),
      kind: fc.constantFrom('replace', 'insert', 'delete'),
    });
    fc.assert(
      fc.property(alteration, ({ place, at, to, kind }) => {
        const index = at % place.cell.length;
        const altered =
          place.cell.slice(0, index) +
          (kind === 'delete' ? '' : to) +
          place.cell.slice(kind === 'insert' ? index : index + 1);
        fc.pre(altered !== place.cell);
        // Less of the same context is still the context.
        fc.pre(place.column !== 'prefix' || !place.cell.endsWith(altered));
        fc.pre(place.column !== 'suffix' || !place.cell.startsWith(altered));
        const table = records.map((cells) => [...cells]);
        const target = table[place.row + 1];
        if (target) target[place.at] = altered;
        const files = relocked(withText(file, write(table)));
        const found = objectionsTo(files);
        expect(found.map(({ row }) => row)).toContain(place.row + 2);
      }),
      { numRuns: 200 },
    );
  });
});
