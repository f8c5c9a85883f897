import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { dataTables } from '@/lib/publish/data-tables';
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
