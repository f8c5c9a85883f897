/** A list of figures longer than its page, over made rows: the record itself is not that long yet. */
import { expect, type Page, test } from '@playwright/test';
import { ROWS_IN_PAGE } from '@/lib/view/find/list-figures';
import type { FigureRowView } from '@/lib/view/view-figures';
import {
  bundleFigures,
  makeRows,
  type ServedFigures,
  serveFigures,
} from '../bench/figures-page/serve-figures';

const FIGURES = 2_000;
let served: ServedFigures;
let rows: readonly FigureRowView[] = [];

test.beforeAll(async () => {
  rows = makeRows(FIGURES);
  served = await serveFigures(await bundleFigures(), rows);
  served.release();
});
test.afterAll(() => served.stop());

const table = (page: Page) => page.getByRole('table');
const inSight = (page: Page) => page.locator('tr[aria-rowindex]');

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(served.address + query);
  await expect(inSight(page).first()).toBeVisible();
}

test('only rows in sight are in the page, and each knows its place among all', async ({ page }) => {
  await open(page);
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(FIGURES + 1));
  await expect(inSight(page).first()).toHaveAttribute('aria-rowindex', '2');
  expect(await inSight(page).count()).toBeLessThan(40);
  const last = page.locator(`tr[aria-rowindex="${FIGURES + 1}"]`);
  // Rows are measured when they show, so that the end moves a little as it comes near.
  await expect(async () => {
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect(last).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(last).toHaveAttribute('data-id', rows.at(-1)?.id ?? '');
});

test('search, order and counts reach every figure', async ({ page }) => {
  const far = rows.findLast(({ derived }) => !derived) as FigureRowView;
  const word = far.label.split(' ').find((each) => /^[A-Z]\w{6,}/.test(each)) ?? far.label;
  await open(page);
  await page.getByLabel('Find words or a number').fill(word);
  await expect(page.locator(`tr[data-id="${far.id}"]`)).toBeVisible();
  await expect(page.locator('[data-result]')).toContainText(`of ${FIGURES} figures`);
  await expect(page).toHaveURL(/\?q=/);
  await page.getByLabel('Find words or a number').fill('nothing holds this');
  await expect(inSight(page)).toHaveCount(0);
  await expect(page.getByText('No figure matches.')).toBeVisible();
});

test('the address brings back what it shows', async ({ page }) => {
  const topic = rows[0]?.facets.topic[0] ?? '';
  await open(page, `?topic=${encodeURIComponent(topic)}&sort=value`);
  const found = rows.filter(({ facets }) => facets.topic.includes(topic)).length;
  await expect(page.locator('[data-result]')).toHaveText(`${found} of ${FIGURES} figures`);
});

test('a row that has the focus stays while the others go', async ({ page }) => {
  await open(page);
  const link = page.locator(`tr[data-id="${rows[2]?.id}"] a`);
  await link.focus();
  await page.mouse.wheel(0, 20_000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(5_000);
  await expect(link).toBeFocused();
  await page.keyboard.press('Tab');
  // On to the row behind it, which has stayed with it; once nothing there has the focus, both go.
  const next = page.locator(`tr[data-id="${rows[3]?.id}"] a`);
  await expect(next).toBeFocused();
  await next.blur();
  await page.mouse.wheel(0, 20_000);
  await expect(link).toHaveCount(0);
  await expect(next).toHaveCount(0);
});

test('until the rows have come, and when they do not, the beginning stays', async ({ page }) => {
  await page.route('**/figures/rows.json', (route) => route.abort());
  await page.goto(served.address);
  await expect(page.getByText('The rest of the list could not be fetched.')).toBeVisible();
  await expect(page.locator('tr[data-id]')).toHaveCount(ROWS_IN_PAGE);
  await expect(page.getByText(`The first ${ROWS_IN_PAGE} of ${FIGURES} figures.`)).toBeVisible();
});
