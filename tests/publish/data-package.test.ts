import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dataTables } from '@/lib/publish/data-tables';
import { columnsOf } from '@/lib/table/table-schema';
import { made, madeJson } from './made';
import { NOWHERE, SOMEWHERE, theRecord } from './record';

const tables = dataTables(theRecord(), NOWHERE);
const descriptor = await madeJson('datapackage.json');

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly enum?: readonly string[]; readonly required?: boolean };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rowCount: number;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}
const resources: readonly Resource[] = descriptor.resources;

describe('datapackage.json', () => {
  it('describes every table', () => {
    expect(resources.map(({ path }) => path)).toEqual(tables.map(({ schema }) => schema.file));
  });

  it.each(resources.map((resource) => [resource.path, resource] as const))(
    'states length, hash and rows of %s',
    async (path, { bytes, hash, rowCount }) => {
      const csv = Buffer.from(String(await made(path)));
      expect(bytes).toBe(csv.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
      expect(rowCount).toBe(tables.find(({ schema }) => schema.file === path)?.rows.length);
    },
  );

  it.each(resources.map((resource) => [resource.path, resource] as const))(
    'has the columns of %s in the order of its header',
    async (path, { schema }) => {
      const [header] = String(await made(path)).split('\r\n');
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(header);
    },
  );

  it('gives only types that Table Schema knows', () => {
    const types = new Set(resources.flatMap(({ schema }) => schema.fields.map(({ type }) => type)));
    expect([...types].sort()).toEqual(['integer', 'number', 'string']);
  });

  it('refers only to columns that exist', () => {
    for (const { name, schema } of resources)
      for (const { reference } of schema.foreignKeys ?? []) {
        const target = resources.find((other) => other.name === (reference.resource ?? name));
        expect(target?.schema.fields.map((field) => field.name)).toContain(reference.fields[0]);
      }
  });

  it('names the values that a column may hold', () => {
    const fields = resources[0]?.schema.fields ?? [];
    const schema = tables[0]?.schema;
    for (const { name, values } of schema ? columnsOf(schema) : [])
      expect(fields.find((field) => field.name === name)?.constraints?.enum).toEqual(values);
  });

  it('names the texts that the offsets count in', () => {
    const titles = [
      'Global Times, 21 or 22 March 2013',
      'Reuters (publisher inferred), 8 May 2015',
    ];
    expect(descriptor.sources).toEqual(
      theRecord().articles.map(({ url, sha256 }, place) => ({
        title: titles[place],
        path: url,
        version: `sha256:${sha256}`,
      })),
    );
  });

  it('has an address of its own where the site has one', async () => {
    expect(descriptor).not.toHaveProperty('homepage');
    expect(await madeJson('datapackage.json', SOMEWHERE)).toMatchObject({
      id: 'https://figures.example/data',
      homepage: 'https://figures.example/',
    });
  });
});

describe('CSVW metadata', () => {
  it('describes the columns of every table in the order of its header', async () => {
    const { tables: described } = await madeJson('csv-metadata.json');
    expect(described.map(({ url }: { url: string }) => url)).toEqual(
      tables.map(({ schema }) => schema.file),
    );
    for (const { url, tableSchema } of described) {
      const [header] = String(await made(url)).split('\r\n');
      const names = tableSchema.columns.map(({ titles }: { titles: string }) => titles);
      expect(names.join(',')).toBe(header);
    }
  });

  it('attaches what a row leaves open to its cell', async () => {
    const { notes, tableSchema } = await madeJson('figures.csv-metadata.json');
    const open = theRecord().figures.filter(({ ambiguity }) => ambiguity !== null);
    expect(notes).toHaveLength(open.length);
    const [first] = open;
    const row = theRecord().figures.findIndex(({ id }) => id === first?.id) + 2;
    const column =
      tableSchema.columns.findIndex(({ name }: { name: string }) => name === 'ambiguity') + 1;
    expect(notes[0]).toMatchObject({
      target: `figures.csv#cell=${row},${column}`,
      body: first?.ambiguity,
    });
  });

  it('allows in a column of choices exactly these', async () => {
    const { tableSchema } = await madeJson('figures.csv-metadata.json');
    const status = tableSchema.columns.find(({ name }: { name: string }) => name === 'status');
    const pattern = new RegExp(`^(?:${status.datatype.format})$`);
    expect(
      ['outcome', 'plan', 'target', 'offer', 'derived'].filter((s) => pattern.test(s)),
    ).toHaveLength(5);
    expect(pattern.test('guess')).toBe(false);
  });
});
