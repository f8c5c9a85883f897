/** The lines that /data shows for loading the figures are run as they stand there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSnippets } from '@/lib/publish/load-snippets';
import { made } from './made';
import { findOffice, findPandas, findR, run } from './outside-tools';

const folder = mkdtempSync(join(tmpdir(), 'figures-load-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const name of ['figures.csv', 'figures.parquet', 'figures.xlsx', 'set-aside.csv'])
  writeFileSync(join(folder, name), await made(name));

const csv = String(await made('figures.csv'));
const { data: rows } = Papa.parse<Record<string, string>>(csv, {
  header: true,
  delimiter: ',',
  skipEmptyLines: true,
});
const cellsOf = (text: string) =>
  Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;

const snippets = loadSnippets((file) => join(folder, file));
function linesFor(tool: string): string {
  const found = snippets.find((snippet) => snippet.tool === tool);
  if (!found) throw new Error(`no lines for ${tool}`);
  return found.lines.join('\n');
}

it.each(snippets.map(({ tool, lines }) => [tool, lines] as const))(
  'for %s there are three lines',
  (_tool, lines) => expect(lines).toHaveLength(3),
);

const pandas = findPandas();
describe(`the lines for pandas${pandas.absence}`, () => {
  it.skipIf(pandas.path === null)('load every cell as it is, and amounts to compute with', () => {
    const print = 'print(figures.to_json(orient="records"))';
    const read = JSON.parse(
      run(pandas.path ?? '', ['-'], { input: `${linesFor('pandas')}\n${print}\n` }),
    ) as Record<string, string | number>[];
    const exact = read.map(({ amount, ...cells }) => {
      expect(amount).toBe(Number(cells.value));
      return cells;
    });
    expect(exact).toEqual(rows);
  });
});

const r = findR();
describe(`the lines for R${r.absence}`, () => {
  it.skipIf(r.path === null)('load every cell as it is, and amounts to compute with', () => {
    const back = join(folder, 'from-r.csv');
    const write = `figures$amount <- figures$amount == as.numeric(figures$value)
write.csv(figures, "${back}", row.names = FALSE, quote = TRUE, fileEncoding = "UTF-8")`;
    run(r.path ?? '', ['-e', `${linesFor('R')}\n${write}`]);
    const read = Papa.parse<Record<string, string>>(readFileSync(back, 'utf8'), {
      header: true,
      delimiter: ',',
      skipEmptyLines: true,
    }).data;
    expect(read).toEqual(rows.map((row) => ({ ...row, amount: 'TRUE' })));
  });
});

describe('the lines for DuckDB', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const query = async (sql: string) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];

  it('find the outcomes with their hedges and amounts', async () => {
    const outcomes = rows.filter(({ status }) => status === 'outcome');
    expect(outcomes.length).toBeGreaterThan(5);
    expect(await query(linesFor('DuckDB'))).toEqual(
      outcomes.map(({ id, value, unit, hedge_text }) => ({
        id,
        value,
        unit,
        hedge_text: hedge_text === '' ? null : hedge_text,
        amount: Number(value),
      })),
    );
  });
});

describe('the steps for Excel', () => {
  it('name files that exist', async () => {
    for (const [name] of linesFor('Excel').matchAll(/figures[\w-]*\.(?:xlsx|csv)/g))
      expect((await made(name)).length).toBeGreaterThan(1_000);
  });
});

const office = findOffice();
describe(`the lines for LibreOffice${office.absence}`, () => {
  /** Runs as a new user would: without a profile. */
  const sh = (lines: string) =>
    run('sh', ['-c', lines.replace('soffice', office.path ?? '')], {
      cwd: folder,
      env: { HOME: folder },
    });
  const TO_CSV = `soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1' --outdir back`;
  const backOf = (name: string) => cellsOf(readFileSync(join(folder, 'back', name), 'utf8'));

  it.skipIf(office.path === null)(
    'take the CSV in and give it back unchanged, cell for cell',
    () => {
      sh(linesFor('LibreOffice'));
      sh(`${TO_CSV} figures.ods`);
      expect(backOf('figures.csv')).toEqual(cellsOf(csv));
    },
    120_000,
  );

  it.skipIf(office.path === null)(
    'keep days without a year as they are printed, which guessing would not',
    async () => {
      const texts = cellsOf(String(await made('set-aside.csv')));
      expect(texts.flat()).toContain('March 14');
      const opening = "--infilter='CSV:44,34,76,1,,0,false,false'";
      expect(linesFor('LibreOffice')).toContain(opening);
      sh(`${TO_CSV} ${opening} set-aside.csv`);
      expect(backOf('set-aside.csv')).toEqual(texts);
      sh(`${TO_CSV} --infilter='CSV:44,34,76,1' set-aside.csv`);
      expect(backOf('set-aside.csv')).not.toEqual(texts);
    },
    120_000,
  );

  it.skipIf(office.path === null)(
    'are not needed for the workbook, which holds the same cells',
    () => {
      sh(`${TO_CSV} figures.xlsx`);
      expect(backOf('figures.csv')).toEqual(cellsOf(csv));
    },
    120_000,
  );
});
