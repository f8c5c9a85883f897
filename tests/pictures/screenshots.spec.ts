/** A picture of every page, in every way it is looked at, for people to look at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page, test } from '@playwright/test';
import { KINDS, RECORD } from '../e2e/addresses';

const FOLDER = join(import.meta.dirname, '..', '..', 'screenshots');

const [chart] = RECORD.charts;
const derived = RECORD.figures.find(({ status }) => status === 'derived');
const doubtful = RECORD.figures.find(({ alt_bound }) => alt_bound !== null);
const disputed = RECORD.notes.find(({ verdict }) => verdict === 'conflict');

/** Evidence sheets that look different from one another; the first figure is among the kinds. */
const SHEETS = RECORD.figures
  .filter(({ id }) => [derived?.id, doubtful?.id, disputed?.subject_id].includes(id))
  .map(({ id }) => `/figures/${id}`);

const ADDRESSES = [
  ...new Set([
    ...KINDS,
    ...RECORD.charts.map(({ slug }) => `/charts/${slug}`),
    ...SHEETS,
    '/compare',
    '/figures?q=50',
    '/figures?q=no+such+words',
    '/no-such-page',
  ]),
];

const EMBEDS = RECORD.charts.map(({ slug }) => `/embed/${slug}`);
const PRINTED = [
  '/',
  `/charts/${chart?.slug}`,
  ...KINDS.filter((path) => /s\/./.test(path)),
  ...SHEETS,
];

const nameOf = (address: string): string =>
  address === '/' ? 'front' : address.slice(1).replace(/[^a-z0-9]+/gi, '-');

/** Whole page, once everything that moves has come to rest. */
async function shoot(page: Page, address: string, folder: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const path = join(FOLDER, folder, `${nameOf(address)}.png`);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
}

async function shootAll(
  browser: Browser,
  options: BrowserContextOptions,
  addresses: readonly string[],
  folder: string,
): Promise<void> {
  const page = await browser.newPage(options);
  for (const address of addresses) await shoot(page, address, folder);
  await page.close();
}

test.describe.configure({ timeout: 600_000 });

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 360])
    for (const javaScriptEnabled of [true, false]) {
      const folder = `${colorScheme}-${width}${javaScriptEnabled ? '' : '-no-script'}`;
      test(folder, async ({ browser }) => {
        const options = { colorScheme, javaScriptEnabled, viewport: { width, height: 900 } };
        await shootAll(browser, options, ADDRESSES, folder);
      });
    }

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [640, 320])
    test(`embed-${colorScheme}-${width}`, async ({ browser }) => {
      const options = { colorScheme, viewport: { width, height: 300 } };
      await shootAll(browser, options, EMBEDS, `embed-${colorScheme}-${width}`);
    });

test('forced-colours', async ({ browser }) => {
  const options = { forcedColors: 'active', viewport: { width: 1280, height: 900 } } as const;
  await shootAll(browser, options, ADDRESSES, 'forced-colours');
});

test('zoom-400', async ({ browser }) => {
  // What is left of a window of 1280 × 1024.
  await shootAll(browser, { viewport: { width: 320, height: 256 } }, ADDRESSES, 'zoom-400');
});

test('print', async ({ browser }) => {
  // Width of A4 between its margins; beside each picture the pages themselves.
  const page = await browser.newPage({ viewport: { width: 688, height: 1032 } });
  await page.emulateMedia({ media: 'print' });
  mkdirSync(join(FOLDER, 'print'), { recursive: true });
  for (const address of PRINTED) {
    await shoot(page, address, 'print');
    const path = join(FOLDER, 'print', `${nameOf(address)}.pdf`);
    await page.pdf({ path, format: 'A4', preferCSSPageSize: false });
  }
  await page.close();
});

test('awake: charts taken over by the browser', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const { slug } of RECORD.charts) {
    await page.goto(`/charts/${slug}`);
    await page.locator('figure a').first().focus();
    await page.locator('canvas').first().waitFor();
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(FOLDER, 'awake', `${slug}.png`), animations: 'disabled' });
  }
  await page.close();
});
