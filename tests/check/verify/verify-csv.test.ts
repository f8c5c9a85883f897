import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { allFindings, verifyCsv } from '@/lib/check/verify/verify-csv';
import { referenceOf } from '@/lib/check/verify/verify-row';
import { FIGURES } from '@/lib/record/figure';
import { editRow, REAL_FILES, reportOf, textOf } from '../real-record';

/** Made in the first test that asks, not while the file loads. */
let known: ReturnType<typeof makeKnown> | null = null;
function makeKnown() {
  const { dataset } = reportOf(REAL_FILES);
  if (!dataset) throw new Error('the record has findings');
  return { dataset, reference: referenceOf(FIGURES, dataset.figures) };
}
function recordOnce() {
  known ??= makeKnown();
  return known;
}
const figures = 'figures.csv';
const original = textOf(figures);

const bytesOf = (text: string) => new TextEncoder().encode(text);
function verify(text: string | Uint8Array) {
  const { dataset, reference } = recordOnce();
  return verifyCsv(typeof text === 'string' ? bytesOf(text) : text, 'mine.csv', dataset, reference);
}
const edited = (id: string, from: string, to: string) =>
  verify(textOf(figures, editRow(figures, id, from, to)));
const codesOf = (verification: ReturnType<typeof verify>) =>
  allFindings(verification).map(({ code, row, column }) => `${code} ${row}:${column}`);

describe('a copy of the record', () => {
  it('is as on record, row by row', () => {
    const { rows, missing, findings, remarks } = verify(original);
    expect({ missing, findings, remarks }).toEqual({ missing: [], findings: [], remarks: [] });
    expect(new Set(rows.map((row) => row.verdict))).toEqual(new Set(['same']));
    expect(rows.length).toBe(recordOnce().dataset.figures.length);
  });
  it('may have been saved by a spreadsheet, which is named and harmless', () => {
    const semicolons = original.replaceAll('\n', '\r\n');
    const { rows, remarks } = verify(`\ufeff${semicolons}`);
    expect(new Set(rows.map((row) => row.verdict))).toEqual(new Set(['same']));
    expect(remarks.join(' ')).toMatch(/byte-order mark.*CRLF/);
  });
  it('may have its cells parted by semicolons', () => {
    const header = Object.keys(FIGURES.row.shape);
    const row = [...(recordOnce().reference.rows.get('interceptors-before')?.values() ?? [])];
    const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(';');
    const { rows, remarks, findings } = verify(`${header.join(';')}\n${line(row)}\n`);
    expect(findings).toEqual([]);
    expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual([['interceptors-before', 'same']]);
    expect(remarks.join(' ')).toContain('semicolons');
  });
  it('may have a word in its empty cells, as R writes them', () => {
    const { data } = Papa.parse<string[]>(original.trimEnd());
    const filled = data.map((cells) => cells.map((cell) => (cell === '' ? 'NA' : cell)));
    const { rows, remarks, findings } = verify(Papa.unparse(filled));
    expect(findings).toEqual([]);
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['same']));
    expect(remarks.join(' ')).toContain('“NA” wherever a cell would be empty');
  });
  it('may have its columns in another order, and columns of its own', () => {
    const [header, row] = original.split('\n');
    const { rows, remarks } = verify(`mine,,,${header}\nx,y,z,${row}\n`);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['same']);
    expect(remarks.join(' ')).toContain('not looked at: mine, 2 without a name.');
  });
  it('may have columns of its own that all have names', () => {
    const [header, row] = original.split('\n');
    expect(verify(`${header},mine,yours\n${row},x,y\n`).remarks).toEqual([
      'Columns that the record does not have, not looked at: mine, yours.',
    ]);
  });
  it('may have empty rows, which are counted and move no other', () => {
    const [header, first, ...more] = original.split('\n');
    const nothing = ','.repeat((header ?? '').split(',').length - 1);
    const { rows, findings, remarks, missing } = verify(
      [header, first, nothing, '', ...more, '', ''].join('\n'),
    );
    expect(rows.map(({ row }) => row).slice(0, 2)).toEqual([2, 5]);
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['same']));
    expect({ findings, missing }).toEqual({ findings: [], missing: [] });
    expect(remarks).toEqual(['Empty rows, as spreadsheets leave them: 4, not looked at.']);
  });
});

describe('an edited row is found, and held against its quote', () => {
  it('a changed digit differs from the record and from the quote', () => {
    const from = ',88000000000,USD,exact,88000000000,88000000000';
    const found = edited('cn-ru-trade-2012', from, from.replaceAll('88000', '89000'));
    expect(found.rows[0]).toMatchObject({
      verdict: 'changed',
      changed: ['value', 'lower', 'upper'],
    });
    expect(codesOf(found)).toEqual([
      'value/mismatch 2:value',
      'verify/changed 2:lower',
      'verify/changed 2:upper',
    ]);
    expect(found.rows[0]?.findings[0]).toMatchObject({
      expected: '"88000000000", as read from “$88 billion” in the quote',
      hint: 'The record has "88000000000".',
    });
  });
  it.each([
    ['a value', ',88000000000,USD', ',89000000000,USD', 'value/mismatch 2:value'],
    ['a digit of the quote', 'record $88', 'record $89', 'quote/not-verbatim 2:exact'],
    ['an offset', ',3898,4057,', ',3899,4057,', 'quote/not-verbatim 2:start'],
  ])('one cell changed is one finding: %s', (_name, from, to, place) => {
    expect(codesOf(edited('cn-ru-trade-2012', from, to))).toEqual([place]);
  });
  it('what the quote says of another cell is said at the one that was changed', () => {
    const found = edited('cn-us-trade-2012', ',global-times-2013-03,', ',reuters-2015-05,');
    expect(codesOf(found)).toEqual(['verify/changed 3:article_id']);
    expect(found.rows[1]?.findings[0]?.hint).toContain('The article says otherwise');
  });
  it('a changed label differs from the record alone', () => {
    const found = edited('cn-ru-trade-2012', 'China–Russia trade', 'Russia–China trade');
    expect(codesOf(found)).toEqual(['verify/changed 2:label']);
  });
  it('a new row is held against the article', () => {
    const row = original.split('\n')[1] ?? '';
    const good = verify(`${original}${row.replace('cn-ru-trade-2012', 'my-own')}\n`);
    expect(good.rows.at(-1)).toMatchObject({ id: 'my-own', verdict: 'new', findings: [] });
    const bad = row.replace('cn-ru-trade-2012', 'my-own').replace('record $88', 'record $98');
    expect(codesOf(verify(`${original}${bad}\n`))).toEqual(['quote/not-verbatim 37:exact']);
  });
  it('rows that are gone are listed', () => {
    const lines = original.split('\n');
    const found = verify([lines[0], ...lines.slice(2)].join('\n'));
    expect(found.missing).toEqual(['cn-ru-trade-2012']);
    expect(codesOf(found)).toEqual([]);
  });
  it('a row twice is found', () => {
    const row = original.split('\n')[1] ?? '';
    const found = verify(`${original}${row}\n`);
    expect(codesOf(found)).toEqual(['verify/duplicate-id 37:id']);
    expect(found.rows.at(-1)).toMatchObject({ row: 37, verdict: 'twice' });
    expect(found.rows.filter(({ verdict }) => verdict === 'same')).toHaveLength(35);
    const other = row.replace('record $88', 'record $89').replace(',88000000000,', ',1,');
    expect(codesOf(verify(`${original}${other}\n`))).toEqual(['verify/duplicate-id 37:id']);
  });
  it('a wrong result of a formula is found', () => {
    const found = edited(
      'interceptors-before',
      ',30,interceptor,exact,30,30',
      ',31,interceptor,exact,31,31',
    );
    expect(codesOf(found)).toEqual([
      'derivation/mismatch 23:value',
      'verify/changed 23:lower',
      'verify/changed 23:upper',
    ]);
  });
});

it('keeps the sentences of a hint apart', () => {
  const { rows } = edited(
    'cn-ru-trade-2012',
    "China ranking as Russia's",
    'China ranking as Russia’s',
  );
  expect(rows[0]?.findings[0]?.hint).toMatch(
    /^Quotes, .* look-alikes\. The article has what is expected\.$/,
  );
});

describe('the damage of spreadsheets is named as such', () => {
  it.each([
    [
      'a long number',
      'cn-ru-trade-2012',
      ',88000000000,USD',
      ',8.8E+10,USD',
      'spreadsheet writes long numbers',
    ],
    [
      'thousands marks',
      'cn-ru-trade-2012',
      ',88000000000,USD',
      ',"88,000,000,000",USD',
      'thousands marks',
    ],
    [
      'a date as a count of days',
      'railway-offer-eur',
      ',2015-05-06,"Reuters',
      ',42130,"Reuters',
      'count of days',
    ],
    [
      'a rewritten date',
      'railway-offer-eur',
      ',2015-05-06,"Reuters',
      ',06/05/2015,"Reuters',
      'rewrote the date',
    ],
    ['a decimal comma', 'railway-implied-rate', ',1.1194,USD', ',"1,1194",USD', 'decimal comma'],
    [
      'UTF-8 read as Windows-1252',
      'cn-ru-trade-2012',
      'China–Russia',
      'Chinaâ€\u201cRussia',
      'Windows-1252',
    ],
    ['lost characters', 'cn-ru-trade-2012', 'China–Russia', 'China\ufffdRussia', 'lost'],
    [
      'a number written otherwise',
      'railway-implied-rate',
      ',1.1194,USD',
      ',1.11940,USD',
      'another way',
    ],
    ['straight quotes', 'rosneft-base', 'Rosneft’s oil', "Rosneft's oil", 'look-alikes'],
    ['an error value', 'cn-ru-trade-2012', ',88000000000,USD', ',#NUM!,USD', 'error value'],
  ])('%s', (_name, id, from, to, words) => {
    const finding = edited(id, from, to)
      .rows.flatMap((row) => row.findings)
      .find(({ code }) => code === 'verify/damaged');
    expect(finding?.hint).toContain(words);
  });
});

describe('what cannot be read is one finding', () => {
  it.each([
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x69, 0]), 'verify/utf-16'],
    ['Latin-1', Uint8Array.from([...bytesOf('id,label\n'), 0xe9, 0x0a]), 'verify/not-utf-8'],
    ['no bytes', new Uint8Array(), 'table/empty'],
    ['an unclosed quote', bytesOf('id,"label\n'), 'table/unclosed-quote'],
    ['a column twice', bytesOf('id,id\n'), 'verify/duplicate-column'],
    ['a header alone', bytesOf(`${original.split('\n')[0]}\n\n`), 'verify/no-rows'],
    ['a line for Excel', bytesOf(`sep=,\n${original}`), 'verify/delimiter-line'],
    [
      'names in capitals',
      bytesOf(original.replace(/^.*/, (names) => names.toUpperCase())),
      'verify/renamed-column',
    ],
    [
      'a reserved name',
      bytesOf(original.replace('id,label,', 'id,__proto__,')),
      'verify/reserved-column',
    ],
    [
      'a name too many in the header',
      bytesOf(original.replace('id,label,', 'id,label,mine,')),
      'verify/header-length',
    ],
  ])('%s', (_name, bytes, code) => {
    const { findings, rows, missing } = verify(bytes);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect({ rows, missing }).toEqual({ rows: [], missing: [] });
  });
  it.each([
    ['notes.csv', /no table of figures: the columns "id", .* which are those of notes\.csv$/],
    ['units.csv', /which are those of units\.csv$/],
  ])('another table, %s, is one finding', (file, found) => {
    const { findings } = verify(textOf(file));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'verify/other-table', row: 1 });
    expect(findings[0]?.found).toMatch(found);
  });
  it('a table of something else is one finding too', () => {
    const { findings } = verify('name,age\nAda,36\n');
    expect(findings.map(({ code, found }) => [code, found])).toEqual([
      ['verify/other-table', 'no table of figures: the columns "name", "age"'],
    ]);
  });
  it.each([
    [8, '"c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7"'],
    [9, '"c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7" and 1 more'],
    [12, '"c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7" and 4 more'],
  ])('of its %d columns eight are named', (count, names) => {
    const header = Array.from({ length: count }, (_, at) => `c${at}`).join(',');
    const [finding] = verify(`${header}\n${header}\n`).findings;
    expect(finding?.found).toBe(`no table of figures: the columns ${names}`);
  });
  it('two columns whose names were tidied are named together, at none of them', () => {
    const tidied = original.replace(',ref_area,', ', Ref  area,').replace('id,label,', 'id,Label,');
    const [finding, ...more] = verify(tidied).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'verify/renamed-column',
      column: null,
      found: expect.stringContaining('"Label"'),
    });
  });
  it('a line for Excel is none where it is part of a name', () => {
    const { remarks, findings } = verify(`my-sep=,${original.replace(/\n(?!$)/g, '\n,')}`);
    expect(findings).toEqual([]);
    expect(remarks.join(' ')).toContain('my-sep=');
  });
  it('a picture is named, and no bytes are to be removed', () => {
    const { findings } = verify(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13));
    expect(findings).toMatchObject([
      { code: 'verify/not-text', found: 'a PNG picture, no text file' },
    ]);
  });
  it('a column whose name was tidied is named beside what it is now called', () => {
    const [finding, ...more] = verify(original.replace(',ref_area,', ', Ref area,')).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'verify/renamed-column',
      column: 'ref_area',
      expected: '"ref_area"',
      found: '" Ref area"',
    });
  });
  it('a missing column is named', () => {
    const { findings } = verify(original.replace('id,label,', 'id,name,'));
    expect(findings).toMatchObject([{ code: 'verify/missing-column', column: 'label' }]);
  });
  it('a ragged row is unreadable, the others are read', () => {
    const { rows } = verify(`${original}short,row\n`);
    expect(rows.at(-1)).toMatchObject({ verdict: 'unreadable', row: 37 });
    expect(rows[0]?.verdict).toBe('same');
  });
});
