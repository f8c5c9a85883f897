import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dataTables } from '@/lib/publish/data-tables';
import { columnLetters } from '@/lib/publish/workbook-links';
import { EDITION } from '@/lib/record/edition';
import { columnsOf } from '@/lib/table/table-schema';
import { made } from './made';
import { NOWHERE, theRecord } from './record';

const parts = unzipSync((await made('figures.xlsx')) as Uint8Array);

function xml(path: string): Document {
  const bytes = parts[path];
  if (!bytes) throw new Error(`no part of the workbook: ${path}`);
  const source = new TextDecoder().decode(bytes);
  return new JSDOM(source, { contentType: 'application/xml' }).window.document;
}

const shared = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map(
  ({ textContent }) => textContent ?? '',
);

/** Cells of a sheet by their address, as a reader that calculates nothing finds them. */
function cellsOf(sheet: number): Map<string, string | number> {
  const cells = [...xml(`xl/worksheets/sheet${sheet}.xml`).querySelectorAll('c')];
  return new Map(
    cells.map((cell) => {
      const text = cell.querySelector('v')?.textContent ?? '';
      const isText = cell.getAttribute('t') === 's';
      const value = isText ? (shared[Number(text)] ?? '') : Number(text);
      return [cell.getAttribute('r') ?? '', value];
    }),
  );
}

/** Addresses that the cells of a sheet lead to. */
function linksIn(sheet: number): Map<string, string> {
  const targets = new Map(
    [...xml(`xl/worksheets/_rels/sheet${sheet}.xml.rels`).querySelectorAll('Relationship')].map(
      (one) => [one.getAttribute('Id'), one.getAttribute('Target') ?? ''],
    ),
  );
  return new Map(
    [...xml(`xl/worksheets/sheet${sheet}.xml`).querySelectorAll('hyperlink')].map((link) => [
      link.getAttribute('ref') ?? '',
      targets.get(link.getAttribute('r:id')) ?? 'no relation',
    ]),
  );
}

const tables = dataTables(theRecord(), NOWHERE);

describe('the workbook', () => {
  it('has a sheet for each table and one for the codebook', () => {
    const names = [...xml('xl/workbook.xml').querySelectorAll('sheet')].map((sheet) =>
      sheet.getAttribute('name'),
    );
    expect(names).toEqual([...tables.map(({ schema }) => schema.title), 'Codebook']);
  });

  it.each(tables.map((table, index) => [table.schema.title, table, index + 1] as const))(
    'holds in “%s” what the table holds: numbers as numbers, texts as texts',
    (_title, { schema, rows }, sheet) => {
      const cells = cellsOf(sheet);
      const columns = columnsOf(schema);
      columns.forEach(({ name }, column) => {
        expect(cells.get(`${columnLetters(column)}1`)).toBe(name);
        rows.forEach((row, index) => {
          const cell = cells.get(`${columnLetters(column)}${index + 2}`);
          const value = row[name] ?? undefined;
          if (value === undefined) expect(cell).toBeUndefined();
          else expect(String(cell)).toBe(String(value));
        });
      });
    },
  );

  it('has no formula: what a cell holds needs no calculation', () => {
    for (let sheet = 1; sheet <= tables.length + 1; sheet++)
      expect(xml(`xl/worksheets/sheet${sheet}.xml`).querySelector('f')).toBeNull();
  });

  it.each(tables.map(({ schema }, index) => [schema.title, index + 1] as const))(
    'links in “%s” every cell that holds an address to that address',
    (_title, sheet) => {
      const addresses = [...cellsOf(sheet)].filter(
        ([, value]) => typeof value === 'string' && /^https?:/.test(value),
      );
      expect([...linksIn(sheet)].sort()).toEqual(addresses.sort());
      if (sheet === 1) expect(addresses.length).toBeGreaterThan(20);
    },
  );

  it('has its links where the schema of a sheet wants them', () => {
    const order = [...xml('xl/worksheets/sheet1.xml').documentElement.children].map(
      ({ localName }) => localName,
    );
    expect(order).toEqual(['sheetViews', 'cols', 'sheetData', 'hyperlinks']);
  });

  it('names the letters of columns', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });

  it('keeps amounts of money as numbers', () => {
    const [figures] = tables;
    const column = figures
      ? columnsOf(figures.schema).findIndex(({ name }) => name === 'value')
      : 0;
    expect(cellsOf(1).get(`${columnLetters(column)}2`)).toBe(88_000_000_000);
  });

  it('names its version and licence among its properties', () => {
    const core = xml('docProps/core.xml').documentElement;
    const { version, license } = EDITION;
    expect(core.getElementsByTagName('cp:version')[0]?.textContent).toBe(version);
    expect(core.getElementsByTagName('dc:description')[0]?.textContent).toContain(license.path);
    expect(
      [...xml('_rels/.rels').querySelectorAll('Relationship')].map((one) =>
        one.getAttribute('Target'),
      ),
    ).toContain('docProps/core.xml');
  });

  it('freezes its headers', () => {
    const pane = xml('xl/worksheets/sheet1.xml').querySelector('pane');
    expect(pane?.getAttribute('state')).toMatch(/^frozen/);
    expect(pane?.getAttribute('ySplit')).toBe('1');
  });

  it('has the same bytes when it is made again later', async () => {
    const first = await made('figures.xlsx');
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await made('figures.xlsx')).toEqual(first);
  });
});
