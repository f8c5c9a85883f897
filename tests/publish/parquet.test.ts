import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { dataFiles } from '@/lib/publish/data-files';
import { dataTables } from '@/lib/publish/data-tables';
import { FIGURES_DOWNLOAD } from '@/lib/publish/download-figures';
import { columnsOf } from '@/lib/table/table-schema';
import { made } from './made';
import { NOWHERE, theRecord } from './record';

const folder = mkdtempSync(join(tmpdir(), 'figures-parquet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson() as Record<string, unknown>[];
}

async function saved(name: string): Promise<string> {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await made(name));
  return path;
}

const tables = dataTables(theRecord(), NOWHERE).filter(({ rows }) => rows.length > 0);

describe('Parquet, read by DuckDB', () => {
  it.each(tables.map((table) => [table.schema.name, table] as const))(
    '%s holds the same rows',
    async (name, { schema, rows }) => {
      const read = await query(`SELECT * FROM read_parquet('${await saved(`${name}.parquet`)}')`);
      const names = columnsOf(schema).map((column) => column.name);
      expect(read.map((row) => names.map((column) => row[column]))).toEqual(
        rows.map((row) => names.map((column) => row[column] ?? null)),
      );
    },
  );

  it('keeps exact decimals as texts, with doubles beside them for computing', async () => {
    const path = await saved('figures.parquet');
    const [row] = await query(
      `SELECT value, value_float64, typeof(value) AS exact, typeof(start) AS offset
       FROM read_parquet('${path}') WHERE id = 'cn-us-trade-2012'`,
    );
    expect(row).toEqual({
      value: '440000000000',
      value_float64: 440_000_000_000,
      exact: 'VARCHAR',
      offset: 'INTEGER',
    });
  });

  it('carries title, licence and the meaning of each column', async () => {
    const path = await saved('figures.parquet');
    const pairs = await query(
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${path}')`,
    );
    const meaning = new Map(pairs.map(({ key, value }) => [key, value]));
    expect(meaning.get('license')).toBe('https://creativecommons.org/licenses/by/4.0/');
    for (const { schema } of tables.slice(0, 1))
      for (const { name, description } of columnsOf(schema))
        expect(meaning.get(`column.${name}`)).toBe(description);
    const columns = await query(`DESCRIBE SELECT * FROM read_parquet('${path}')`);
    for (const { column_name } of columns)
      expect(meaning.get(`column.${column_name}`), String(column_name)).toBeTruthy();
  });
});

describe('the list of downloads', () => {
  it('promises doubles exactly where a file has some', async () => {
    for (const { name, what } of dataFiles(theRecord(), NOWHERE).filter(
      (file) => file.name.endsWith('.parquet') && !file.name.includes('/'),
    )) {
      const columns = await query(`DESCRIBE SELECT * FROM read_parquet('${await saved(name)}')`);
      const doubles = columns.filter(({ column_type }) => column_type === 'DOUBLE');
      expect(what.includes('as doubles'), name).toBe(doubles.length > 0);
    }
  });
});

describe('Parquet in one folder an article, read in place by DuckDB', async () => {
  const names = dataFiles(theRecord(), NOWHERE)
    .map(({ name }) => name)
    .filter((name) => name.startsWith('figures/'));
  for (const name of names) await saved(name);
  const parts = `read_parquet('${folder}/figures/*/*.parquet', hive_partitioning = true)`;
  const csv = `read_csv('${await saved('figures.csv')}', all_varchar = true)`;

  it('has a folder for each article with figures, and one for those derived', () => {
    const articles = new Set(theRecord().figures.map(({ article_id }) => article_id));
    expect(names).toHaveLength(articles.size);
    for (const article of articles)
      expect(names).toContain(
        `figures/article_id=${article ?? '__HIVE_DEFAULT_PARTITION__'}/part-0.parquet`,
      );
  });

  it('holds together what the CSV holds, no row more and none less', async () => {
    const columns = columnsOf(FIGURES_DOWNLOAD)
      .map(({ name }) => `CAST("${name}" AS VARCHAR) AS "${name}"`)
      .join(', ');
    const [whole] = await query(`SELECT count(*) AS n FROM ${csv}`);
    const [part] = await query(`SELECT count(*) AS n FROM ${parts}`);
    expect(part).toEqual(whole);
    expect(await query(`SELECT ${columns} FROM ${parts} EXCEPT ALL SELECT * FROM ${csv}`)).toEqual(
      [],
    );
    expect(await query(`SELECT * FROM ${csv} EXCEPT ALL SELECT ${columns} FROM ${parts}`)).toEqual(
      [],
    );
  });

  it('opens one file when asked for one article', async () => {
    const id = theRecord().articles[0]?.id ?? '';
    const files = await query(
      `SELECT DISTINCT filename FROM read_parquet('${folder}/figures/*/*.parquet', hive_partitioning = true, filename = true) WHERE article_id = '${id}'`,
    );
    expect(files).toEqual([{ filename: join(folder, `figures/article_id=${id}/part-0.parquet`) }]);
    const [plan] = await query(`EXPLAIN SELECT count(*) FROM ${parts} WHERE article_id = '${id}'`);
    expect(String(plan?.explain_value)).toMatch(/Scanning Files: 1\/\d/);
  });

  it('states in each file the folder that it belongs in', async () => {
    for (const name of names) {
      const [pair] = await query(
        `SELECT decode(value) AS folder FROM parquet_kv_metadata('${join(folder, name)}') WHERE decode(key) = 'partition'`,
      );
      expect(name).toBe(`figures/${pair?.folder}/part-0.parquet`);
    }
  });

  it('gives derived figures no article', async () => {
    const derived = theRecord().figures.filter(({ article_id }) => article_id === null);
    const read = await query(`SELECT id FROM ${parts} WHERE article_id IS NULL ORDER BY id`);
    expect(read.map(({ id }) => id)).toEqual(derived.map(({ id }) => id).sort());
  });
});

describe('CSV, read by DuckDB', () => {
  it.each(tables.map((table) => [table.schema.file, table] as const))(
    '%s holds the same texts',
    async (name, { rows, schema }) => {
      const path = await saved(name);
      const read = await query(`SELECT * FROM read_csv('${path}', all_varchar = true)`);
      const names = columnsOf(schema).map((column) => column.name);
      expect(read.map((row) => names.map((column) => row[column] ?? null))).toEqual(
        rows.map((row) =>
          names.map((column) => (row[column] == null ? null : String(row[column]))),
        ),
      );
    },
  );
});
