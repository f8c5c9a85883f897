/** A picture of every page of every kind, in both themes and two widths, for people to look at. */
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { KINDS, RECORD } from '../e2e/addresses';

const FOLDER = join(import.meta.dirname, '..', '..', 'screenshots');

const derived = RECORD.figures.find(({ status }) => status === 'derived');
const doubtful = RECORD.notes.find(({ verdict }) => verdict === 'conflict');

/** One of each kind, and those that look different from their kind. */
const ADDRESSES = new Set([
  ...KINDS,
  ...RECORD.charts.map(({ slug }) => `/charts/${slug}`),
  ...RECORD.figures
    .filter(({ id }) => id === derived?.id || id === doubtful?.subject_id)
    .map(({ id }) => `/figures/${id}`),
  '/no-such-page',
]);

const nameOf = (address: string): string =>
  address === '/' ? 'front' : address.slice(1).replace(/[^a-z0-9]+/gi, '-');

/** Whole page, once everything that moves has come to rest. */
async function shoot(page: Page, address: string, folder: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const path = join(FOLDER, folder, `${nameOf(address)}.png`);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
}

for (const theme of ['light', 'dark'] as const)
  for (const width of [1280, 360])
    test(`${theme}, ${width} px`, async ({ browser }) => {
      test.setTimeout(300_000);
      const page = await browser.newPage({ colorScheme: theme, viewport: { width, height: 900 } });
      for (const address of ADDRESSES) await shoot(page, address, `${theme}-${width}`);
      await page.close();
    });
