/** What the pages of others can do with this site: show a chart, read the data, nothing else. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { embedSnippet } from '@/components/chart/embed-code';
import { RECORD } from './addresses';

let server: Server;
let foreign: string;
let body = '';

test.beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Elsewhere</title>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  foreign = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));
test.describe.configure({ mode: 'serial' });

const [chart] = RECORD.charts;
if (!chart) throw new Error('the record has no chart');
const { slug, title } = chart;

test('a page on another port shows a chart in the frame that is offered for it', async ({
  page,
  baseURL,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  body = embedSnippet({ slug, title, base: baseURL ?? '', heights: { wide: 700, narrow: 700 } });
  await page.goto(foreign);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: title })).toBeVisible();
  await expect(frame.locator('svg').first()).toBeVisible();
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('link', { name: /of Record/ }).click(),
  ]);
  expect(new URL(opened.url()).pathname).toBe(`/charts/${slug}`);
  expect(new URL(opened.url()).origin).toBe(new URL(baseURL ?? '').origin);
  expect(faults).toEqual([]);
});

test('it cannot frame any other page', async ({ page, baseURL }) => {
  body = `<iframe src="${baseURL}/charts/${slug}"></iframe>`;
  const refused = page.waitForEvent('console', (message) =>
    /frame-ancestors|X-Frame-Options/.test(message.text()),
  );
  await page.goto(foreign);
  await refused;
  await expect(page.frameLocator('iframe').getByRole('heading', { name: title })).toHaveCount(0);
});

test('it can read the data and show the picture', async ({ page, baseURL }) => {
  body = `<img src="${baseURL}/charts/${slug}/chart.svg" alt="">`;
  await page.goto(foreign);
  await expect
    .poll(() => page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(300);
  for (const address of ['/data/figures.json', '/data.json'])
    expect(
      await page.evaluate(
        async (url) => ((await (await fetch(url)).json()) as { figures: unknown[] }).figures.length,
        `${baseURL}${address}`,
      ),
      address,
    ).toBe(RECORD.figures.length);
  const part = await page.evaluate(async (url) => {
    const { status, headers } = await fetch(url, { headers: { range: 'bytes=0-3' } });
    return [status, headers.get('content-range')?.split('/')[0]];
  }, `${baseURL}/data/figures.parquet`);
  expect(part).toEqual([206, 'bytes 0-3']);
});

test('it cannot read the pages', async ({ page, baseURL }) => {
  body = '';
  await page.goto(foreign);
  const reason = await page.evaluate(
    (url) => fetch(url).then(String, (error: Error) => error.message),
    `${baseURL}/figures`,
  );
  expect(reason).toBe('Failed to fetch');
});
