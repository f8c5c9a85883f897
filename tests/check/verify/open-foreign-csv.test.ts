import { describe, expect, it } from 'vitest';
import { openForeignCsv, readForeignCsv } from '@/lib/check/verify/open-foreign-csv';
import { FIGURES } from '@/lib/record/figure';

const HEADER = Object.keys(FIGURES.row.shape);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const table = (delimiter: string, end = '\n') =>
  [HEADER, HEADER.map((_, at) => `c${at}`)].map((cells) => cells.join(delimiter) + end).join('');

/** Header, records, remarks and fault of a file that comes in these pieces. */
function readIn(pieces: readonly (string | Uint8Array)[]) {
  const records: (readonly string[])[] = [];
  const chunks = pieces.map((piece) => (typeof piece === 'string' ? bytesOf(piece) : piece));
  const { remarks, fault } = readForeignCsv(chunks, 'mine.csv', (some) => records.push(...some));
  return { remarks, fault, records };
}

describe('what a file is like is said, and nothing of what it is not like', () => {
  it.each([
    ['a plain file', table(','), []],
    ['one column', 'id\n1\n', []],
    ['semicolons', table(';'), [/^Cells parted by semicolons, /]],
    ['tabs', table('\t'), [/^Cells parted by tabs, /]],
    ['semicolons, below them commas', 'id;label\n1;"a,b"\n', [/^Cells parted by semicolons, /]],
    ['commas, in a cell of the header a semicolon', 'id,"a;b"\n1,2\n', []],
    ['CRLF', table(',', '\r\n'), [/^Line ends CRLF, /]],
    ['a byte-order mark', `\ufeff${table(',')}`, [/^A byte-order mark, /]],
  ])('%s', (_name, text, remarks) => {
    expect(readIn([text]).remarks).toEqual(remarks.map((words) => expect.stringMatching(words)));
  });
  it('bytes that only begin like a mark are no mark', () => {
    const { remarks, fault } = readIn([Uint8Array.of(0xef, 0xbc, 0xa1, 0x0a, 0x31, 0x0a)]);
    expect({ remarks, fault }).toEqual({ remarks: [], fault: null });
  });
});

describe('wherever the bytes are cut', () => {
  it.each([
    ['between CR and LF', ['id,b\r', '\n1,2\r', '\n'], [/^Line ends CRLF, /]],
    ['before LF', ['id,b', '\n1,2', '\n'], []],
    ['within the header', ['id', ';b', '\n1;2\n'], [/^Cells parted by semicolons, /]],
    ['no end of line at all', ['id;', 'b'], [/^Cells parted by semicolons, /]],
  ])('%s', (_name, pieces, remarks) => {
    const read = readIn(pieces);
    expect(read.fault).toBeNull();
    expect(read.remarks).toEqual(remarks.map((words) => expect.stringMatching(words)));
    const whole = readIn([pieces.join('')]);
    expect(read.records).toEqual(whole.records);
    expect(whole.remarks).toEqual(read.remarks);
  });
  it('a CR of its own is no line end', () => {
    expect(readIn(['id,b\n1,2\r', 'x']).fault?.code).toBe('table/bare-carriage-return');
  });
});

describe('what cannot be decoded', () => {
  it.each([
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
      'a CSV, which is plain text',
    ],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x69, 0), 'UTF-8'],
    ['a byte of Latin-1 at the very end', Uint8Array.of(0x69, 0x64, 0x0a, 0xe9), 'UTF-8'],
  ])('%s', (_name, bytes, expected) => {
    const { remarks, fault } = readIn([bytes]);
    expect(remarks).toEqual([]);
    expect(fault?.expected).toBe(expected);
    expect(openForeignCsv(bytes, 'mine.csv')).toEqual({
      remarks: [],
      header: [],
      records: [],
      findings: [fault],
    });
  });
});

describe('a file in memory', () => {
  it('is its header and its records', () => {
    expect(openForeignCsv(bytesOf(table(';')), 'mine.csv')).toEqual({
      remarks: [expect.stringContaining('semicolons')],
      header: HEADER,
      records: [HEADER.map((_, at) => `c${at}`)],
      findings: [],
    });
  });
  it('is found to be no table of figures', () => {
    const { findings, records } = openForeignCsv(bytesOf('name,age\nAda,36\n'), 'mine.csv');
    expect(findings.map(({ code }) => code)).toEqual(['verify/other-table']);
    expect(records).toEqual([['Ada', '36']]);
  });
  it('is told from one whose rows are all of another length than its header', () => {
    const [header, row] = table(',').split('\n');
    const long = [header?.replace('id,label', 'id,mine,label'), row, row, ''].join('\n');
    const { findings } = openForeignCsv(bytesOf(long), 'mine.csv');
    expect(findings.map(({ code }) => code)).toEqual(['verify/header-length']);
  });
});
