import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartFiles } from '@/lib/publish/chart-files';
import { dataFiles } from '@/lib/publish/data-files';
import { headersOf } from '@/lib/serve/response-headers';
import { NOTHING_INLINE } from '@/lib/serve/security-policy';
import { isShortAddress, shortCopies } from '@/lib/serve/short-addresses';
import { NOWHERE, theRecord } from '../publish/record';
import { type SampleBuild, sampleBuild } from './sample-build';

const dataset = theRecord();

/** Every download of the record as a file of a build. */
const FILES = [
  'data.html',
  ...dataFiles(dataset, NOWHERE).map(({ name }) => `data/${name}`),
  ...dataset.charts.flatMap((chart) => [
    `charts/${chart.slug}.html`,
    ...chartFiles(dataset, chart, NOWHERE).map(({ name }) => `charts/${chart.slug}/${name}`),
  ]),
];

describe('short addresses', () => {
  const copies = [...shortCopies(FILES).values()];

  it('end in the same six ways for each chart', () => {
    for (const { slug } of dataset.charts)
      for (const suffix of ['.csv', '.json', '.metadata.json', '.svg', '.png', '.zip'])
        expect(copies).toContain(`charts/${slug}${suffix}`);
  });

  it('end in four of these ways for the whole record, which has no picture', () => {
    expect(copies.filter((copy) => copy.startsWith('data.'))).toEqual([
      'data.csv',
      'data.json',
      'data.metadata.json',
      'data.zip',
    ]);
  });

  it.each(copies)('%s is sent as the file is, and known as a download', (copy) => {
    const [file = ''] = [...shortCopies(FILES)].find(([, other]) => other === copy) ?? [];
    expect(isShortAddress(`/${copy}`)).toBe(true);
    const { 'Content-Disposition': given, ...others } = headersOf(`/${copy}`, copy, NOTHING_INLINE);
    const { 'Content-Disposition': long, ...rest } = headersOf(`/${file}`, file, NOTHING_INLINE);
    expect(others).toEqual(rest);
    expect(given?.split(';')[0]).toBe(long?.split(';')[0]);
    if (given) expect(given).toContain(`filename="${copy.replace('charts/', '')}"`);
  });

  it.each([
    '/charts/trade',
    '/charts/trade.txt',
    '/data',
    '/data.txt',
    '/icon.svg',
    '/figures.csv',
  ])('%s is none', (address) => expect(isShortAddress(address)).toBe(false));
});

describe('a finished build', () => {
  let build: SampleBuild;
  beforeAll(async () => {
    build = await sampleBuild();
  });
  afterAll(() => build.remove());

  it.each([
    ['charts/trade.csv', 'charts/trade/data.csv'],
    ['charts/trade.svg', 'charts/trade/chart.svg'],
    ['charts/trade.metadata.json', 'charts/trade/metadata.json'],
    ['data.csv', 'data/figures.csv'],
    ['data.csv.br', 'data/figures.csv.br'],
  ])('holds in %s the bytes of %s', (copy, file) => {
    const read = (path: string) => readFileSync(join(build.root, path));
    expect(read(copy).equals(read(file))).toBe(true);
  });
});
