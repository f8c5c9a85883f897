import { describe, expect, it } from 'vitest';
import { id, optionalText } from '@/lib/table/cell';
import type { Finding } from '@/lib/table/finding';
import { readTableText } from '@/lib/table/read-table';
import { createTableReader, splitCells } from '@/lib/table/table-reader';
import { defineTable } from '@/lib/table/table-schema';
import { findTextFault } from '@/lib/table/text-fault';

describe('cells of each record', () => {
  it.each([
    [
      'a,b\n1,2\n',
      ',',
      '\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      ',',
      '\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n1;2\r\n',
      ';',
      undefined,
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\n\n', ',', '\n', [['a'], ['']]],
    ['a\n""', ',', '\n', [['a'], ['']]],
    ['a\n,\n', ',', '\n', [['a'], ['', '']]],
    ['', ',', '\n', []],
    ['x\ny', ',', '\r\n', [['x\ny']]],
    ['x\ny\r\n', ',', '\n', [['x'], ['y\r']]],
  ] as const)('%j', (text, delimiter, lineEnd, cells) => {
    expect(splitCells(text, delimiter, lineEnd)).toEqual(cells);
  });
});

const makeTable = () =>
  defineTable({
    name: 'sample',
    title: 'Sample',
    description: 'A small table.',
    primaryKey: 'id',
    columns: { id: id('Name.'), words: optionalText('Words.') },
  });

function reading(...pieces: readonly string[]) {
  const rows: string[] = [];
  const findings: Finding[] = [];
  const reader = createTableReader(
    makeTable(),
    'mine.csv',
    (row) => rows.push(row.id),
    (finding) => findings.push(finding),
  );
  const goesOn = pieces.map((piece) => reader.push(piece));
  return { goesOn, rows: [...rows], end: reader.end()?.code ?? null, findings, all: rows };
}

describe('a table in pieces', () => {
  it('hands over each row as its record is complete, the last at the end', () => {
    const { goesOn, rows, end, all } = reading('id,words\na,x\nb', ',y\nc,z');
    expect([goesOn, rows, end, all]).toEqual([[true, true], ['a', 'b'], null, ['a', 'b', 'c']]);
  });
  it('without rows is a table', () => {
    for (const text of ['id,words', 'id,words\n', 'id,words\r\n'])
      expect(reading(text)).toMatchObject({ rows: [], end: null, findings: [] });
    expect(reading()).toMatchObject({ end: 'table/empty' });
  });
  it('of another header has no rows, and is looked at to its end', () => {
    expect(reading('id,worte\na,x\nb,y\n', 'c,z\nd')).toMatchObject({
      goesOn: [true, true],
      end: 'table/renamed-column',
      all: [],
      findings: [],
    });
    expect(reading('id,worte\na,x\n', 'b,"y').end).toBe('table/unclosed-quote');
  });
  it('is not read on behind a fault of its layout', () => {
    expect(reading('id,words\na,x\nb,"y"z\n', 'c,z\n')).toMatchObject({
      goesOn: [false, false],
      end: 'table/stray-quote',
      all: [],
    });
  });
  it('longer than a piece has each row once', () => {
    const count = 30_000;
    const lines = Array.from({ length: count }, (_, n) => `r${n},w`);
    const { rows } = readTableText(makeTable(), `id,words\n${lines.join('\n')}\n`);
    expect(rows).toHaveLength(count);
    expect(rows.at(-1)?.id).toBe(`r${count - 1}`);
  });
});

describe('what keeps a text from being a table', () => {
  it.each([
    ['a,b\n"c",d\n', ',', null],
    ['', ',', 'table/empty'],
    ['a\n"b', ',', 'table/unclosed-quote'],
    ['a"b"\n', ',', 'table/stray-quote'],
    ['a;"b"\n', ';', null],
    ['a;"b"\n', ',', 'table/stray-quote'],
  ])('%j, cut at %j: %s', (text, delimiter, code) => {
    expect(findTextFault('mine.csv', text, delimiter)?.code ?? null).toBe(code);
  });
  it('cut at commas, if nothing else is said', () => {
    expect(findTextFault('mine.csv', 'a,"b"\n')).toBeNull();
  });
});
