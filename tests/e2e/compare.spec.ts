import { expect, type Page, test } from '@playwright/test';

const US_RU = 'cn-us-trade-2012--cn-ru-trade-2012';
const IDS = 'cn-us-trade-2012,cn-ru-trade-2012';
const comparisons = (page: Page) => page.locator('main article').locator('visible=true');

test('a figure leads to those it is compared with, and the page states the finding', async ({
  page,
}) => {
  await page.goto('/figures/cn-us-trade-2012');
  await page
    .getByRole('region', { name: 'Compare with' })
    .getByRole('link', { name: 'China–Russia trade, 2012' })
    .click();
  await expect(page).toHaveURL(/\/compare\?ids=/);
  await expect(page).toHaveTitle(
    /^At least five times as much: China–US trade, 2012, beside China–Russia trade, 2012 ·/,
  );
  await expect(comparisons(page)).toHaveCount(1);
  await expect(comparisons(page).locator('mark').first()).toContainText('$440 billion');
});

test('three figures give every two of them', async ({ page }) => {
  await page.goto('/compare?ids=cn-us-trade-2012,cn-jp-trade-2012&ids=cn-ru-trade-2012');
  await expect(page).toHaveTitle(/^3 comparisons of 3 figures/);
  await expect(comparisons(page)).toHaveCount(3);
  await page.getByRole('link', { name: 'Show all comparisons' }).click();
  await expect.poll(() => comparisons(page).count()).toBeGreaterThan(3);
});

test('unlike figures are not divided, and it is said why', async ({ page }) => {
  await page.goto('/compare?ids=rosneft-target-2018,cn-us-trade-2012');
  await expect(page.getByText('Tonnes and US dollars measure different things.')).toBeVisible();
  await expect(page).toHaveTitle(/^These figures are not compared/);
  await expect(comparisons(page)).toHaveCount(0);
  await page.goto('/compare?ids=cn-us-trade-2012,no-such-figure');
  await expect(page.getByText('No figure on record is called “no-such-figure”.')).toBeVisible();
});

test('the picker writes the address, and Back undoes it', async ({ page }) => {
  await page.goto('/compare');
  const own = await page.title();
  await page.mouse.move(5, 5);
  await page.getByRole('combobox', { name: 'Compare' }).selectOption('cn-us-trade-2012');
  await page.getByRole('combobox', { name: 'with' }).selectOption('cn-jp-trade-2012');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\?ids=cn-us-trade-2012,cn-jp-trade-2012$/);
  await expect(page).toHaveTitle(/^No bound can be given/);
  await expect(comparisons(page)).toContainText('both are lower bounds');
  await page.goBack();
  await expect(page).toHaveTitle(own);
  await expect.poll(() => comparisons(page).count()).toBeGreaterThan(3);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every comparison stands in the page, and an anchor shows one alone', async ({ page }) => {
    await page.goto('/compare');
    await expect.poll(() => comparisons(page).count()).toBeGreaterThan(3);
    await expect(page.locator('form[data-picker]')).toBeHidden();
    await page.goto(`/compare?ids=${IDS}#${US_RU}`);
    await expect(comparisons(page)).toHaveCount(1);
    await expect(comparisons(page).getByRole('heading', { level: 2 })).toContainText(
      'At least five times as much',
    );
  });
});
