/** What a reader saves is what the record holds. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { csvOf, figuresTable } from '@/lib/publish/data-tables';
import { figureIdsOf } from '@/lib/record/chart';
import { RECORD } from './addresses';

const golden = (name: string) => readFileSync(`tests/golden/publish/${name}`, 'utf8');

for (const name of ['figures.csv', 'set-aside.csv', 'articles.csv', 'notes.csv', 'units.csv'])
  test(`/data/${name} is the golden copy, to be saved under its name`, async ({ request }) => {
    const response = await request.get(`/data/${name}`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8');
    expect(response.headers()['content-disposition']).toBe(`attachment; filename="${name}"`);
    expect((await response.body()).toString('utf8')).toBe(golden(name));
  });

const SHORT = [
  ['/data.csv', '/data/figures.csv'],
  ['/data.json', '/data/figures.json'],
  ['/data.metadata.json', '/data/datapackage.json'],
  ['/data.zip', '/data/figures-of-record.zip'],
  ...RECORD.charts.slice(0, 1).flatMap(({ slug }) => [
    [`/charts/${slug}.csv`, `/charts/${slug}/data.csv`],
    [`/charts/${slug}.metadata.json`, `/charts/${slug}/metadata.json`],
    [`/charts/${slug}.png`, `/charts/${slug}/chart.png`],
    [`/charts/${slug}.zip`, `/charts/${slug}/${slug}.zip`],
  ]),
] as const;

for (const [short, long] of SHORT)
  test(`${short} is ${long}`, async ({ request }) => {
    const [one, other] = await Promise.all([request.get(short ?? ''), request.get(long ?? '')]);
    expect(one.status()).toBe(200);
    expect(one.headers()['content-type']).toBe(other.headers()['content-type']);
    expect((await one.body()).equals(await other.body())).toBe(true);
  });

/** Between groups of three digits. */
const THIN_SPACE = /(?<=\d)[\u2009\u202f](?=\d)/gu;

test('/data says size and hash of each file as they are', async ({ page }) => {
  await page.goto('/data');
  const files = page.locator('section[aria-labelledby="files"] li');
  for (const item of await files.all()) {
    const text = (await item.textContent()) ?? '';
    const bytes = await (
      await page.request.get((await item.locator('a[download]').getAttribute('href')) ?? '')
    ).body();
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(text.replaceAll(THIN_SPACE, '')).toContain(`${bytes.length} bytes`);
    expect(text).toContain(hash);
  }
  expect(await files.count()).toBeGreaterThan(20);
});

for (const chart of RECORD.charts.filter(({ form }) => form !== 'tally'))
  test(`/charts/${chart.slug}/data.csv holds the chart’s figures`, async ({ request }) => {
    const response = await request.get(`/charts/${chart.slug}/data.csv`);
    const ids = [...new Set(figureIdsOf(chart))];
    expect(await response.text()).toBe(csvOf(figuresTable(RECORD, { base: '' }, ids)));
  });

test('the chart of how numbers entered the record holds counts that add up', async ({
  request,
}) => {
  const lines = (await (await request.get('/charts/numbers-by-entry/data.csv')).text())
    .trimEnd()
    .split('\r\n');
  const counts = lines.slice(1).map((line) => Number(line.split(',').at(-2)));
  expect(lines[0]).toBe('counted,number,page');
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
    RECORD.figures.length + RECORD.setAsides.length,
  );
});

for (const { id, text } of RECORD.articles)
  test(`/data/articles/${id}.txt is the frozen text`, async ({ request }) => {
    expect(await (await request.get(`/data/articles/${id}.txt`)).text()).toBe(text);
  });

for (const address of ['/data', `/charts/${RECORD.charts[0]?.slug}`])
  test(`every download that ${address} offers exists and is saved`, async ({ page }) => {
    await page.goto(address);
    const links = page.locator('a[download]');
    const targets = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const target of new Set(targets))
      expect((await page.request.get(target)).status(), target).toBe(200);
    const [saved] = await Promise.all([page.waitForEvent('download'), links.first().click()]);
    expect(await saved.failure()).toBeNull();
  });

test('data may be read by the pages of other sites', async ({ request }) => {
  const headers = (await request.get('/data/figures.json')).headers();
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
});
