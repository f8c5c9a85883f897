/**
 * The data package as the Frictionless project's own JavaScript library judges it. That library
 * knows version 1 of the standard, of which version 2 is an extension: two things that version 2
 * leaves out by default are said for it, and nothing is taken away.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartFiles } from '@/lib/publish/chart-files';
import { dataTables } from '@/lib/publish/data-tables';
import { made, madeJson } from './made';
import { NOWHERE, SOMEWHERE, theRecord } from './record';

interface OutsideResource {
  readonly name: string;
  read(options: { keyed: true; relations: true }): Promise<Record<string, unknown>[]>;
}
interface OutsidePackage {
  readonly valid: boolean;
  readonly errors: readonly Error[];
  readonly resources: readonly OutsideResource[];
}
const { Package } = createRequire(import.meta.url)('datapackage') as {
  Package: {
    load(descriptor: unknown, options: { basePath: string }): Promise<OutsidePackage>;
  };
};

interface Descriptor {
  profile?: string;
  resources: {
    profile?: string;
    schema: { foreignKeys?: { reference: { resource?: string } }[] };
  }[];
}

/** In version 1 a table says its profile, and a reference to the same table an empty name. */
function inVersion1(descriptor: Descriptor): Descriptor {
  const copy = structuredClone(descriptor);
  copy.profile = 'tabular-data-package';
  for (const resource of copy.resources) {
    resource.profile = 'tabular-data-resource';
    for (const { reference } of resource.schema.foreignKeys ?? []) reference.resource ??= '';
  }
  return copy;
}

const folder = mkdtempSync(join(tmpdir(), 'figures-package-'));
const tables = dataTables(theRecord(), NOWHERE);
let loaded: OutsidePackage;
beforeAll(async () => {
  for (const { schema } of tables)
    writeFileSync(join(folder, schema.file), await made(schema.file));
  loaded = await Package.load(inVersion1(await madeJson('datapackage.json')), { basePath: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the data package, judged by the datapackage library', () => {
  it.each([
    ['without an address', NOWHERE],
    ['with one', SOMEWHERE],
  ])('follows the profile %s', async (_name, site) => {
    const { valid, errors } = await Package.load(await madeJson('datapackage.json', site), {
      basePath: folder,
    });
    expect([valid, errors.map(({ message }) => message)]).toEqual([true, []]);
  });

  it('follows the stricter profile for tables', () => {
    expect([loaded.valid, loaded.errors.map(({ message }) => message)]).toEqual([true, []]);
  });

  it.each(tables.map((table) => [table.schema.name, table] as const))(
    'holds in %s rows that keep types, constraints and references',
    async (name, { rows }) => {
      const resource = loaded.resources.find((one) => one.name === name);
      const read = await resource?.read({ keyed: true, relations: true });
      expect(read).toHaveLength(rows.length);
    },
  );

  const MISTAKES: readonly (readonly [string, string, string, RegExp])[] = [
    ['a word that the column does not know', ',outcome,', ',guess,', /enum|mismatch/],
    ['an article that does not exist', ',global-times-2013-03,', ',nobody,', /Foreign key/],
    ['words for an amount', ',88000000000,', ',many,', /mismatch/],
  ];
  it.each(MISTAKES)('is refused with %s', async (_name, right, wrong, reason) => {
    const path = join(folder, 'figures.csv');
    const csv = String(await made('figures.csv'));
    expect(csv).toContain(right);
    writeFileSync(path, csv.replace(right, wrong));
    const resource = loaded.resources.find(({ name }) => name === 'figures');
    await expect(resource?.read({ keyed: true, relations: true })).rejects.toThrow(reason);
    writeFileSync(path, csv);
  });
});

describe('the package of a chart, judged by the same library', () => {
  const dataset = theRecord();
  it.each(dataset.charts.map((chart) => [chart.slug, chart] as const))(
    '%s is a package of its own',
    async (slug, chart) => {
      const files = chartFiles(dataset, chart, SOMEWHERE);
      const contentOf = async (name: string) =>
        String(await files.find((file) => file.name === name)?.make());
      const place = join(folder, slug);
      mkdirSync(place);
      writeFileSync(join(place, 'data.csv'), await contentOf('data.csv'));
      const { valid, errors, resources } = await Package.load(
        inVersion1(JSON.parse(await contentOf('datapackage.json'))),
        { basePath: place },
      );
      expect([valid, errors.map(({ message }) => message)]).toEqual([true, []]);
      const rows = await resources[0]?.read({ keyed: true, relations: true });
      expect(rows).toHaveLength(files[0]?.rows ?? -1);
    },
  );
});
