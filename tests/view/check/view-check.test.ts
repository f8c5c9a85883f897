import { describe, expect, it } from 'vitest';
import { checkRecord } from '@/lib/check/check-record';
import { sha256Hex } from '@/lib/check/sha256-hex';
import { openForeignCsv } from '@/lib/check/verify/open-foreign-csv';
import { verifyCsv } from '@/lib/check/verify/verify-csv';
import { referenceOf } from '@/lib/check/verify/verify-row';
import { csvOf, dataTables } from '@/lib/publish/data-tables';
import { downloadFigures, FIGURES_DOWNLOAD } from '@/lib/publish/download-figures';
import { readRecordFiles } from '@/lib/store/read-files';
import { pageOfRows, recheckFile, summariseCheck } from '@/lib/view/check/view-check';
import {
  openPublishedRecord,
  PUBLISHED_TABLES,
  textPath,
} from '@/lib/view/check/view-check-record';
import { checkReportCsv, checkReportJson } from '@/lib/view/check/view-check-report';
import { adoptTexts } from '@/lib/view/check/view-check-texts';
import { checkTitle } from '@/lib/view/check/view-check-title';

const { dataset } = checkRecord(readRecordFiles('data', 'test'));
if (!dataset) throw new Error('the record has findings');
const utf8 = (text: string) => new TextEncoder().encode(text);
const reference = referenceOf(
  FIGURES_DOWNLOAD,
  downloadFigures(dataset, { base: '' }),
  new Set(['page']),
);
/** What the site publishes below /data/. */
const files = new Map<string, Uint8Array>([
  ...dataTables(dataset, { base: 'https://figures.example' }).map((table): [string, Uint8Array] => [
    table.schema.file,
    utf8(csvOf(table)),
  ]),
  ...dataset.articles.map((article): [string, Uint8Array] => [
    textPath(article),
    utf8(article.text),
  ]),
]);
const published = openPublishedRecord(files);
const original = new TextDecoder().decode(files.get('figures.csv'));

const given = (csv: string | Uint8Array) => ({
  name: 'mine.csv',
  bytes: typeof csv === 'string' ? utf8(csv) : csv,
});
const recheck = (csv: string | Uint8Array) => recheckFile(given(csv), published);
const changed = (from: string, to: string) => {
  if (!original.includes(from)) throw new Error(`nothing to change: ${from}`);
  return original.replace(from, to);
};

describe('the published record', () => {
  it('reads back to the record that the command holds files against', () => {
    const { charts: _, ...record } = dataset;
    expect(published.dataset).toEqual({ ...record, charts: [] });
    expect(published.reference).toEqual(reference);
    expect(published.withoutText).toEqual(new Set());
  });
  it('is published as the tables that are asked for', () => {
    expect(PUBLISHED_TABLES.every((name) => files.has(name))).toBe(true);
  });
  it.each<[name: string, path: string, bytes: Uint8Array, words: string]>([
    ['a table cut', 'units.csv', utf8('code\nUSD\n'), 'This site’s own units.csv, row 2'],
    ['another text', 'articles/reuters-2015-05.txt', utf8('x'), 'not the one that was frozen'],
    ['bytes that are no text', 'notes.csv', Uint8Array.from([0xff, 0xfe, 1, 0]), 'UTF-16'],
  ])('is refused with %s', (_, path, bytes, words) => {
    expect(() => openPublishedRecord(new Map([...files, [path, bytes]]))).toThrow(words);
  });
});

describe('a recheck in the browser finds what the command finds', () => {
  it.each<[name: string, csv: string | Uint8Array]>([
    ['an untouched download', original],
    ['a digit', changed('88000000000,USD', '89000000000,USD')],
    ['a hedge', changed(',over,', ',,')],
    ['a quote', changed('record $88 billion', 'record $98 billion')],
    ['a period', changed(',2012,', ',2013,')],
    ['a derived value', changed(',30,interceptor', ',31,interceptor')],
    ['a byte-order mark and semicolons', `\ufeff${original.replaceAll('China', 'C;hina')}`],
    ['a column gone', changed('id,label', 'id,name')],
    ['a row twice', `${original}${original.split('\r\n')[1]}\r\n`],
    ['a ragged row', `${original}a,b\r\n`],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x69, 0])],
    ['nothing', ''],
    ['no CSV at all', '%PDF-1.7\n"'],
  ])('%s', (_, csv) => {
    const { bytes } = given(csv);
    const { verification } = recheck(csv);
    expect(verification).toEqual(verifyCsv(bytes, 'mine.csv', dataset, reference));
    expect(JSON.parse(checkReportJson(verification))).toEqual(
      JSON.parse(JSON.stringify(verification)),
    );
  });
});

it('says how many rows it has compared', () => {
  const [header = '', row = ''] = original.split('\r\n');
  const many = [header, ...Array.from({ length: 1200 }, () => row), ''].join('\r\n');
  const seen: number[] = [];
  recheckFile(given(many), published, [], (done) => seen.push(done));
  expect(seen).toEqual([500, 1000]);
});

describe('rows with findings', () => {
  const csv = changed(
    ',88000000000,USD,exact,88000000000,88000000000',
    ',89000000000,USD,exact,89000000000,89000000000',
  ).replace('China–US trade', 'US trade');
  const result = recheck(csv);
  const page = (kinds: string[], from = 0, size = 50) =>
    pageOfRows(result.verification, { kinds, from, size });
  it('are counted by kind, and shown by kind', () => {
    const summary = summariseCheck(result);
    const sum = summary.kinds.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(summary.findings);
    const codes = page(['value/mismatch']).rows.flatMap((row) =>
      row.findings.map(({ code }) => code),
    );
    expect(codes).toEqual(['value/mismatch']);
  });
  it('come page by page, none lost and none twice', () => {
    const { total, rows } = page([]);
    expect(total).toBeGreaterThan(1);
    const one = Array.from({ length: total }, (_, at) => page([], at, 1).rows).flat();
    expect(one).toEqual(rows);
    expect(page([], total, 5).rows).toEqual([]);
  });
  it('begin with what concerns the file', () => {
    const twice = recheck(`${csv}${csv.split('\r\n')[1]}\r\n`);
    const [first] = pageOfRows(twice.verification, { kinds: [], from: 0, size: 2 }).rows;
    expect(first?.findings[0]?.code).toBe('verify/duplicate-id');
  });
});

describe('the report as CSV', () => {
  it('has a line for each finding', () => {
    const result = recheck(changed('88000000000,USD', '89000000000,USD'));
    const lines = checkReportCsv(result.verification).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + summariseCheck(result).findings);
    expect(lines[1]).toContain('mine.csv,2,cn-ru-trade-2012,changed,value,value/mismatch');
  });
  it('runs nothing in a spreadsheet', () => {
    const row = original.split('\r\n')[1] ?? '';
    const { verification } = recheck(`${original}${row.replace(/^[^,]+/, '=cmd()')}\r\n`);
    const report = checkReportCsv(verification);
    expect(report).toContain("'=cmd()");
    expect(report).not.toMatch(/(?:^|,)"?[=+@]/m);
  });
});

describe('texts beside the file', () => {
  const hidden = 'reuters-2015-05';
  const text = dataset.articles.find(({ id }) => id === hidden)?.text ?? '';
  const without = openPublishedRecord(
    new Map([...files].filter(([path]) => path !== `articles/${hidden}.txt`)),
  );
  // Whatever the record quotes from the text: one digit of the number in its own quote.
  const [cited] = dataset.figures.filter(
    ({ article_id, exact, number_text }) =>
      article_id === hidden && /[1-8]/.test(number_text ?? '') && !exact?.includes('"'),
  );
  const exact = cited?.exact ?? '';
  const number = cited?.number_text ?? '';
  const damaged = changed(
    exact,
    exact.replace(
      number,
      number.replace(/[1-8]/, (digit) => `${Number(digit) + 1}`),
    ),
  );
  const codes = (recheck: ReturnType<typeof recheckFile>) =>
    recheck.verification.rows.flatMap(({ findings }) => findings.map(({ code }) => code));

  it('are needed where this site may not publish them: rows are then compared only', () => {
    const untouched = recheckFile(given(original), without);
    expect(codes(untouched)).toEqual([]);
    expect(untouched.unproved).toBeGreaterThan(1);
    expect(checkTitle('a.csv', summariseCheck(untouched))).toContain('could not be held against');
    expect(new Set(codes(recheckFile(given(damaged), without)))).toEqual(
      new Set(['verify/changed']),
    );
  });
  it('are known by their hash, whatever their name and line ends', () => {
    const dropped = { name: 'x.txt', bytes: utf8(text.replaceAll('\n', '\r\n')) };
    const checked = recheckFile(given(damaged), without, [dropped]);
    expect(checked.unproved).toBe(0);
    expect(checked.texts).toMatchObject([
      { name: 'x.txt', sha256: sha256Hex(utf8(text)), used: true },
    ]);
    expect(checked.verification).toEqual(recheck(damaged).verification);
  });
  it('may be those of articles that are not on record', () => {
    const own = utf8('Trade reached $5 billion in 2012, the ministry said.\n');
    const row = new Map([...(reference.rows.get('cn-ru-trade-2012') ?? [])]);
    const cells: Record<string, string> = {
      id: 'my-own',
      value: '5000000000',
      lower: '5000000000',
      upper: '5000000000',
      stated_on: '2013-01-02',
      attribution: 'The Paper › ministry',
      article_id: 'the-paper',
      exact: 'Trade reached $5 billion in 2012',
      prefix: '',
      suffix: ', the ministry said.',
      start: '0',
      end: '32',
      number_text: '$5 billion',
      number_start: '14',
      number_end: '24',
      article_sha256: sha256Hex(own),
      article_publisher: 'The Paper',
      article_published: '2013-01-02',
    };
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const lineWith = (more: Record<string, string>) =>
      reference.columns
        .map((column) => quoted({ ...cells, ...more }[column] ?? row.get(column) ?? ''))
        .join(',');
    const fileWith = (more: Record<string, string> = {}) =>
      `${reference.columns.join(',')}\r\n${lineWith(more)}\r\n`;
    const dropped = [{ name: 'paper.txt', bytes: own }];
    expect(codes(recheckFile(given(fileWith()), published))).toContain('reference/unknown');
    const good = recheckFile(given(fileWith()), published, dropped);
    expect(codes(good)).toEqual([]);
    expect(good.texts[0]?.words).toContain('the-paper');
    const bad = fileWith({ value: '6000000000', lower: '6000000000', upper: '6000000000' });
    expect(codes(recheckFile(given(bad), published, dropped))).toContain('value/mismatch');
  });
  it('that nothing cites are named, and so is what is no text', () => {
    const file = openForeignCsv(utf8(original), 'mine.csv');
    const { uses } = adoptTexts(published, file, [
      { name: 'other.txt', bytes: utf8('Nobody cites this.') },
      { name: 'photo.png', bytes: Uint8Array.from([0x89, 0x50, 0, 0]) },
    ]);
    expect(uses.map(({ used }) => used)).toEqual([false, false]);
    expect(uses[0]?.words).toContain('No row and no article');
    expect(uses[1]?.words).toContain('no text in UTF-8');
  });
});

it('says that all is well only when it is', () => {
  const title = (csv: string) => checkTitle('a.csv', summariseCheck(recheck(csv)));
  expect(title(original)).toBe(`a.csv: all ${dataset.figures.length} rows as on record`);
  expect(title(changed('88000000000,USD', '89000000000,USD'))).toMatch(/^a.csv: 1 finding in/);
  expect(title('')).toBe('a.csv cannot be read as a table of figures');
  expect(title(`${original.split('\r\n')[0]}\r\n`)).toBe('a.csv holds no rows');
});
