import { describe, expect, it } from 'vitest';
import { choice, id, optionalDecimal, optionalInteger, optionalText } from '@/lib/table/cell';
import { readTable, readTableText } from '@/lib/table/read-table';
import { defineTable } from '@/lib/table/table-schema';

const SAMPLE = defineTable({
  name: 'sample',
  title: 'Sample',
  description: 'A small table.',
  primaryKey: 'id',
  columns: {
    id: id('Name.'),
    kind: choice(['level', 'increase'], 'Kind.'),
    value: optionalDecimal('Value.'),
    place: optionalInteger('Place.'),
    words: optionalText('Words.'),
  },
});
const HEADER = 'id,kind,value,place,words\n';
const GOOD = `${HEADER}a,level,1.5,7,"over, ""so to say"""\n`;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, mark: number[]) =>
  Uint8Array.from([...mark, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);

describe('a good table', () => {
  it('is read into typed rows', () => {
    expect(readTableText(SAMPLE, GOOD)).toEqual({
      rows: [{ id: 'a', kind: 'level', value: '1.5', place: 7, words: 'over, "so to say"' }],
      findings: [],
    });
  });
  it('may end its lines with CRLF, and its last record without line end', () => {
    const crlf = GOOD.replaceAll('\n', '\r\n').trimEnd();
    expect(readTableText(SAMPLE, crlf)).toEqual(readTableText(SAMPLE, GOOD));
  });
  it('keeps line breaks inside cells', () => {
    const { rows } = readTableText(SAMPLE, `${HEADER}a,level,,,"one\ntwo"\n`);
    expect(rows[0]?.words).toBe('one\ntwo');
  });
});

const files: [name: string, bytes: Uint8Array, code: string, row: number | null][] = [
  ['a byte-order mark', bytesOf(`\ufeff${GOOD}`), 'table/byte-order-mark', null],
  ['UTF-16 with mark', utf16(GOOD, [0xff, 0xfe]), 'table/utf-16', null],
  ['UTF-16 without mark', utf16(GOOD, []), 'table/utf-16', null],
  ['Latin-1', latin1(GOOD.replace('over', '\u00fcber')), 'table/not-utf-8', null],
  ['a NUL', bytesOf(GOOD.replace('over', 'ov\0er')), 'table/nul', null],
  ['mixed line ends', bytesOf(`${HEADER}a,level,,,\r\n`), 'table/mixed-line-ends', 2],
  ['a bare CR', bytesOf('id,kind\ra,level\r'), 'table/bare-carriage-return', 1],
  ['an unclosed quote', bytesOf(`${HEADER}a,level,,,"x\n`), 'table/unclosed-quote', 2],
  ['text behind a quote', bytesOf(`${HEADER}a,level,,,"x"y\n`), 'table/stray-quote', 2],
  ['a blank behind a quote', bytesOf(`${HEADER}a,level,,"7" ,\n`), 'table/stray-quote', 2],
  ['a quote in a bare cell', bytesOf(`${HEADER}a,level,,,x"y"\n`), 'table/stray-quote', 2],
  ['no bytes', bytesOf(''), 'table/empty', null],
  ['a duplicate header', bytesOf('id,kind,value,value,words\n'), 'table/duplicate-column', 1],
  ['a __proto__ header', bytesOf('id,kind,value,__proto__,words\n'), 'table/reserved-column', 1],
  ['a missing column', bytesOf('id,kind,value,words\na,level,1,x\n'), 'table/missing-column', 1],
  ['an extra column', bytesOf('id,kind,value,place,words,more\n'), 'table/unknown-column', 1],
  ['a renamed column', bytesOf('id,kind,wert,place,words\n'), 'table/renamed-column', 1],
  ['moved columns', bytesOf('id,value,kind,place,words\n'), 'table/column-order', 1],
  ['semicolons', bytesOf('id;kind;value;place;words\na;level;1;2;x\n'), 'table/delimiter', 1],
  [
    'semicolons before quotes',
    bytesOf('id;kind;value;place;words\na;level;1;2;"x, y"\n'),
    'table/delimiter',
    1,
  ],
  ['semicolons within quotes', bytesOf(`id;"kind"\na;level\n`), 'table/delimiter', 1],
  ['a row of empty cells', bytesOf(`${HEADER}a,level,1,2,x\n,,,,\n`), 'table/blank-line', 3],
  ['a huge header', bytesOf(`id,kind,value,place,${'w'.repeat(1e6)}\n`), 'table/renamed-column', 1],
  ['a short row', bytesOf(`${HEADER}a,level,1\n`), 'table/row-length', 2],
  ['a long row', bytesOf(`${HEADER}a,level,1,2,x,y\n`), 'table/row-length', 2],
  ['a blank line', bytesOf(`${HEADER}\na,level,1,2,x\n`), 'table/blank-line', 2],
];

describe('a damaged file gives one finding', () => {
  it.each(files)('%s', (_name, bytes, code, row) => {
    const { rows, findings } = readTable(SAMPLE, bytes);
    expect(rows).toEqual(findings[0]?.row === null || code !== 'table/blank-line' ? [] : rows);
    expect(findings.map((finding) => [finding.code, finding.row])).toEqual([[code, row]]);
    const [finding] = findings;
    expect(finding?.file).toBe('sample.csv');
    expect(finding?.found.length).toBeLessThan(200);
    for (const words of [finding?.expected, finding?.found, finding?.cure])
      expect(words).toMatch(/\S/);
  });
});

const decimals = [
  '007',
  '-0',
  '1e309',
  'NaN',
  '1,000',
  '٣',
  '0x10',
  '1.50',
  '+1',
  ' 1',
  '.5',
  '1.',
];
const integers = ['007', '-1', '1.0', '1e3', '٣', '0x1', '9007199254740993', 'NaN'];

describe('a malformed cell is refused where it stands, never mended', () => {
  const cases = [
    ...decimals.map((cell) => ['value', cell] as const),
    ...integers.map((cell) => ['place', cell] as const),
    ...['=1+1', '+x', '-x', '@x', '\tx', '\nx', 'x'.repeat(20_001)].map(
      (c) => ['words', c] as const,
    ),
    ...['../x', 'A', 'a--b', 'a b', ''].map((cell) => ['id', cell] as const),
    ['kind', 'Level'] as const,
  ];
  it.each(cases)('%s: %j', (column, cell) => {
    const row = { id: 'a', kind: 'level', value: '1', place: '2', words: 'x', [column]: cell };
    const line = Object.values(row)
      .map((text) => `"${text}"`)
      .join(',');
    const { rows, findings } = readTableText(SAMPLE, `${HEADER}${line}\n`);
    expect(rows).toEqual([]);
    expect(findings).toMatchObject([{ code: 'cell/malformed', row: 2, column }]);
  });
  it('keeps a whole number beyond 2^53 exact', () => {
    const { rows } = readTableText(SAMPLE, `${HEADER}a,level,9007199254740993,,\n`);
    expect(rows[0]?.value).toBe('9007199254740993');
  });
  it('names what a spreadsheet did', () => {
    const { findings } = readTableText(SAMPLE, `${HEADER}a,level,8.8E+10,,\n`);
    expect(findings[0]?.hint).toContain('spreadsheet');
  });
  it('says which values a choice has', () => {
    const { findings } = readTableText(SAMPLE, `${HEADER}a,fall,,,\n`);
    expect(findings[0]).toMatchObject({ expected: 'one of: level, increase', found: '"fall"' });
  });
});
