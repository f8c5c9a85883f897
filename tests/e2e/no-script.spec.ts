/** Everything but the interactive canvas works without JavaScript. */
import { expect, test } from '@playwright/test';
import { KINDS, RECORD } from './addresses';

test.use({ javaScriptEnabled: false });

for (const address of KINDS)
  test(`${address} shows its text`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
  });

for (const { slug, title } of RECORD.charts)
  test(`/charts/${slug} shows its picture, its table and its download`, async ({ page }) => {
    await page.goto(`/charts/${slug}`);
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('svg[role="img"], svg [role="img"]').first()).toBeVisible();
    await expect(page.locator('table').first()).toHaveCount(1);
    await expect(page.locator(`a[href="/charts/${slug}/data.csv"]`).first()).toHaveCount(1);
  });

test('a mark of a chart leads to the quote it came from', async ({ page }) => {
  await page.goto('/');
  const link = page.locator('svg a[href^="/figures/"]').first();
  const address = await link.getAttribute('href');
  await page.goto(address ?? '');
  await expect(page.locator('mark').first()).toBeVisible();
});
