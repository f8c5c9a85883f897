import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { chartFiles } from '@/lib/publish/chart-files';
import { ARCHIVE_NAME, dataFiles } from '@/lib/publish/data-files';
import { dataTables } from '@/lib/publish/data-tables';
import { zipOf } from '@/lib/publish/repack-zip';
import { EDITION } from '@/lib/record/edition';
import { columnsOf } from '@/lib/table/table-schema';
import { made } from './made';
import { NOWHERE, SOMEWHERE, theRecord } from './record';

const dataset = theRecord();
/** Unix modes as the central directory states them (APPNOTE 4.3.12). */
function modesOf(archive: Uint8Array): Map<string, number> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const modes = new Map<string, number>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    expect(view.getUint8(at + 5), 'made on Unix').toBe(3);
    const [name, extra, comment] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    modes.set(
      textOf(archive.subarray(at + 46, at + 46 + name)),
      view.getUint32(at + 38, true) >>> 16,
    );
    at += 46 + name + extra + comment;
  }
  return modes;
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the archive of the record', () => {
  it('holds every other download, the texts and a README that names them', async () => {
    const entries = unzipSync((await made(ARCHIVE_NAME)) as Uint8Array);
    const names = [
      ...dataFiles(dataset, NOWHERE).map(({ name }) => name),
      ...dataset.articles.map(({ id }) => `articles/${id}.txt`),
    ].filter((name) => name !== ARCHIVE_NAME);
    expect(Object.keys(entries).sort()).toEqual(['README.md', ...names].sort());
    for (const name of names) expect(textOf(entries['README.md'])).toContain(`\`${name}\``);
  });

  it('holds the same bytes as the single files', async () => {
    const entries = unzipSync((await made(ARCHIVE_NAME)) as Uint8Array);
    for (const name of ['figures.csv', 'datapackage.json', 'citation.ris'])
      expect(textOf(entries[name])).toBe(await made(name));
  });

  it('explains every column', async () => {
    const readme = textOf(unzipSync((await made(ARCHIVE_NAME)) as Uint8Array)['README.md']);
    for (const { schema } of dataTables(dataset, NOWHERE))
      for (const { name } of columnsOf(schema)) expect(readme).toContain(`| \`${name}\` |`);
  });
});

/** What a file says, unpacked where it is packed. */
const wordsOf = (content: string | Uint8Array): string =>
  typeof content === 'string'
    ? content
    : content[0] === 0x50
      ? Object.values(content[1] === 0x4b ? unzipSync(content) : { content })
          .map(textOf)
          .join()
      : textOf(content);

describe('the version', () => {
  const [chart] = dataset.charts;
  const files = [
    ...dataFiles(dataset, NOWHERE),
    ...(chart ? chartFiles(dataset, chart, NOWHERE) : []),
  ];
  it.each(
    files
      .filter(({ name }) => !/\.(?:csv|png)$/.test(name))
      .map((file) => [file.name, file.make] as const),
  )('stands in %s', async (_name, make) => {
    expect(wordsOf(await make())).toContain(EDITION.version);
  });
});

describe('an archive', () => {
  it('has bytes that depend on its content alone', async () => {
    const files = [['a.txt', 'a'] as const];
    const first = zipOf(files);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(zipOf(files)).toEqual(first);
  });

  it('lets everyone read its files when they are unpacked', async () => {
    const archives = [zipOf([['a.txt', 'a']]), (await made('figures.xlsx')) as Uint8Array];
    for (const archive of archives) {
      const modes = modesOf(archive);
      expect([...modes.keys()].sort()).toEqual(Object.keys(unzipSync(archive)).sort());
      for (const [name, mode] of modes) expect(mode.toString(8), name).toBe('100644');
    }
  });
});

describe('the files of a chart', () => {
  const [chart] = dataset.charts;
  if (!chart) throw new Error('the record has no chart');

  it('are the same for each chart, and all in its archive', async () => {
    const lists = dataset.charts.map((one) =>
      chartFiles(dataset, one, NOWHERE).map(({ name }) => name.replace(one.slug, 'slug')),
    );
    for (const list of lists) expect(list).toEqual(lists[0]);
    const files = chartFiles(dataset, chart, NOWHERE);
    const archive = unzipSync((await files.at(-1)?.make()) as Uint8Array);
    for (const { name } of files.slice(0, -1)) expect(Object.keys(archive)).toContain(name);
  });

  it.each(dataset.charts.map((one) => [one.slug, one] as const))(
    'of %s stand in its archive beside all that their rows name, explained',
    async (_slug, one) => {
      const files = chartFiles(dataset, one, SOMEWHERE);
      const archive = unzipSync((await files.at(-1)?.make()) as Uint8Array);
      const rowsOf = (name: string) =>
        Papa.parse<Record<string, string>>(textOf(archive[name]).trim(), { header: true }).data;
      const [rows, notes] = [rowsOf('data.csv'), rowsOf('notes.csv')];
      const [articles, units] = [rowsOf('articles.csv'), rowsOf('units.csv')];
      const metadata = textOf(archive['metadata.json']);
      const ids = (table: typeof rows, column: string) => table.map((row) => row[column]);
      for (const row of rows) {
        for (const note of row.conflicting_notes?.split(' ').filter(Boolean) ?? []) {
          expect(ids(notes, 'id')).toContain(note);
          expect(metadata).toContain(`"id": "${note}"`);
        }
        if (row.article_id) expect(ids(articles, 'id')).toContain(row.article_id);
        if (row.unit) expect(ids(units, 'code')).toContain(row.unit);
      }
      for (const { other_unit } of notes)
        if (other_unit) expect(ids(units, 'code')).toContain(other_unit);
      expect(articles.length).toBeGreaterThan(0);
      for (const { path, sha256 } of articles)
        expect(
          createHash('sha256')
            .update(archive[path ?? ''] ?? '')
            .digest('hex'),
        ).toBe(sha256);
      const readme = textOf(archive['README.md']);
      expect(readme).toContain(`https://figures.example/charts/${one.slug}`);
      for (const name of Object.keys(archive))
        if (name !== 'README.md') expect(readme).toContain(`\`${name}\``);
    },
  );

  it('tell in the archive of the railway offer what other sources say', async () => {
    const one = dataset.charts.find(({ slug }) => slug === 'railway-offer');
    if (!one) throw new Error('no chart of the railway offer');
    const archive = unzipSync(
      (await chartFiles(dataset, one, NOWHERE).at(-1)?.make()) as Uint8Array,
    );
    expect(textOf(archive['notes.csv'])).toContain('300 billion roubles');
    expect(textOf(archive['README.md'])).toContain('Page of the site: /charts/railway-offer');
  });

  it('include metadata that states title, hedged alternative text, units and sources', async () => {
    const file = chartFiles(dataset, chart, SOMEWHERE).find(({ name }) => name === 'metadata.json');
    const metadata = JSON.parse(String(await file?.make()));
    expect(metadata.chart).toMatchObject({
      title: chart.title,
      page: `https://figures.example/charts/${chart.slug}`,
    });
    expect(metadata.chart.alt).toContain('over');
    expect(metadata.units.length).toBeGreaterThan(0);
    expect(metadata.sources[0]).toHaveProperty('sha256');
  });

  it('include pictures', async () => {
    const files = chartFiles(dataset, chart, NOWHERE);
    const svg = String(await files.find(({ name }) => name === 'chart.svg')?.make());
    const picture = new JSDOM(svg, { contentType: 'application/xml' }).window.document;
    expect(picture.querySelector('svg > title')?.textContent).toBe(chart.title);
    const seen = [...picture.querySelectorAll('text')].map((text) =>
      [...text.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' '),
    );
    expect(seen).toContain(chart.title);
    expect(seen.join(' ')).toMatch(/Source: Global Times\b.+Chart: Figures of Record/);
    for (const term of ['dc:title', 'dc:source', 'dc:publisher', 'dc:rights', 'schema:version'])
      expect(picture.getElementsByTagName(term)[0]?.textContent).toBeTruthy();
    const png = (await files.find(({ name }) => name === 'chart.png')?.make()) as Uint8Array;
    expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  });

  it.each(dataset.charts.map((one) => [one.slug, one] as const))(
    'of %s name every quote that the chart rests on, derived figures included',
    async (_slug, one) => {
      const list = chartFiles(dataset, one, SOMEWHERE);
      const jsonOf = async (name: string) =>
        JSON.parse(String(await list.find((file) => file.name === name)?.make()));
      const { items } = await jsonOf('annotations.jsonld');
      const { sources } = await jsonOf('metadata.json');
      expect(items.length > 0).toBe(one.tally === undefined);
      expect(sources.length).toBeGreaterThan(0);
      expect((await jsonOf('datapackage.json')).sources).toHaveLength(sources.length);
    },
  );
});
