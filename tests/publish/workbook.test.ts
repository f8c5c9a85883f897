import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dataTables } from '@/lib/publish/data-tables';
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

/** Cells of a sheet by their address: number, text or formula. */
function cellsOf(sheet: number): Map<string, string | number> {
  const cells = [...xml(`xl/worksheets/sheet${sheet}.xml`).querySelectorAll('c')];
  return new Map(
    cells.map((cell) => {
      const text = cell.textContent ?? '';
      const isText = cell.getAttribute('t') === 's';
      const isFormula = cell.querySelector('f') !== null;
      const value = isText ? (shared[Number(text)] ?? '') : isFormula ? `=${text}` : Number(text);
      return [cell.getAttribute('r') ?? '', value];
    }),
  );
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
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
    'holds in “%s” what the table holds: numbers as numbers, texts as texts, addresses as links',
    (_title, { schema, rows }, sheet) => {
      const cells = cellsOf(sheet);
      const columns = columnsOf(schema);
      columns.forEach(({ name }, column) => {
        expect(cells.get(`${columnName(column)}1`)).toBe(name);
        rows.forEach((row, index) => {
          const cell = cells.get(`${columnName(column)}${index + 2}`);
          const value = row[name] ?? undefined;
          if (value === undefined) expect(cell).toBeUndefined();
          else if (typeof cell === 'string' && cell.startsWith('='))
            expect(cell).toBe(`=HYPERLINK("${value}")`);
          else expect(String(cell)).toBe(String(value));
        });
      });
    },
  );

  it('keeps amounts of money as numbers', () => {
    const [figures] = tables;
    const column = figures
      ? columnsOf(figures.schema).findIndex(({ name }) => name === 'value')
      : 0;
    expect(cellsOf(1).get(`${columnName(column)}2`)).toBe(88_000_000_000);
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
