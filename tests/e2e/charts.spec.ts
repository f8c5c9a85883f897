import { expect, type Locator, type Page, test } from '@playwright/test';

/**
 * Most pixels that may differ by more than a quarter of full scale between the picture and the
 * canvas: text is smoothed differently in SVG and canvas, nothing else may move.
 */
const TOLERANCE = 0.05;

const pictures = (page: Page): Locator => page.locator('figure svg').locator('visible=true');
const marks = (page: Page): Locator => page.locator('figure svg a').locator('visible=true');

/** Chart.js has drawn and shows. */
const live = (page: Page): Locator => page.locator('figure [data-live]').first();

/** Share of pixels that differ, computed in the page, which can decode pictures. */
function differenceOf(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async (images) => {
      const pixels = await Promise.all(
        images.map(async (data) => {
          const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      const [one, other] = pixels as [Uint8ClampedArray, Uint8ClampedArray];
      if (one.length !== other.length) return 1;
      let differ = 0;
      for (let at = 0; at < one.length; at += 4) {
        const most = Math.max(
          ...[0, 1, 2].map((part) => Math.abs((one[at + part] ?? 0) - (other[at + part] ?? 0))),
        );
        if (most > 64) differ += 1;
      }
      return differ / (one.length / 4);
    },
    [before.toString('base64'), after.toString('base64')],
  );
}

async function slugsOf(page: Page): Promise<string[]> {
  await page.goto('/');
  const ids = await page
    .locator('figure [id^="chart-"]')
    .evaluateAll((headings) => headings.map(({ id }) => id.replace('chart-', '')));
  expect(ids.length).toBeGreaterThan(0);
  return ids;
}

for (const [width, theme] of [
  [1280, 'light'],
  [360, 'dark'],
] as const)
  test.describe(`${width} px, ${theme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme: theme });

    test('Chart.js takes over from every picture without a visible change', async ({ page }) => {
      for (const slug of await slugsOf(page)) {
        await page.goto(`/charts/${slug}`);
        const picture = pictures(page).first();
        await picture.scrollIntoViewIfNeeded();
        const box = await picture.boundingBox();
        if (box === null) throw new Error(`no picture: ${slug}`);
        const before = await page.screenshot({ clip: box });
        await marks(page).first().hover();
        await expect(live(page)).toBeVisible();
        // The tip would lie over the drawing.
        await page.mouse.move(0, 0);
        await expect(page.locator('[data-tip]')).toHaveCount(0);
        const after = await page.screenshot({ clip: box });
        expect(await differenceOf(page, before, after), slug).toBeLessThan(TOLERANCE);
      }
    });

    test('pointing at a mark shows its sentence and who says so', async ({ page }) => {
      await page.goto('/charts/trade-partners');
      await marks(page).first().hover();
      await expect(page.locator('[data-tip] mark')).toHaveText('over $440 billion');
      await expect(page.locator('[data-tip]')).toContainText('Sergey Razov');
    });

    test('keys walk the marks, are told what is said, and open the figure', async ({ page }) => {
      await page.goto('/charts/trade-partners');
      await marks(page).first().focus();
      await expect(live(page)).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(marks(page).nth(1)).toBeFocused();
      await expect(page.locator('figure [aria-live]')).toContainText('$320 billion respectively');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/figures\/cn-jp-trade-2012/);
    });

    test('a click on a mark opens its figure', async ({ page }) => {
      await page.goto('/charts/trade-partners');
      await marks(page).first().click();
      await expect(page).toHaveURL(/\/figures\/cn-us-trade-2012/);
    });
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark is a link to its figure', async ({ page }) => {
    await page.goto('/charts/trade-partners');
    await marks(page).first().click();
    await expect(page).toHaveURL(/\/figures\/cn-us-trade-2012/);
  });
});

test('when Chart.js cannot be fetched, the picture and its links stay', async ({ page }) => {
  await page.goto('/charts/trade-partners', { waitUntil: 'networkidle' });
  const refused: string[] = [];
  await page.route('**/*.js', (route) => {
    refused.push(route.request().url());
    return route.abort();
  });
  await marks(page).first().hover();
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  await expect(page.locator('figure [data-live]')).toHaveCount(0);
  await expect(pictures(page).first()).toBeVisible();
  await marks(page).first().click();
  await expect(page).toHaveURL(/\/figures\/cn-us-trade-2012/);
});

for (const [width, path] of [
  [1280, '/'],
  [1280, '/charts/trade-partners'],
  [360, '/charts/trade-partners'],
] as const)
  test(`a tip covers no bar of its picture: ${path} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    const lead = page.locator('figure').first();
    await lead.scrollIntoViewIfNeeded();
    const picture = await lead.locator('svg').locator('visible=true').first().boundingBox();
    for (const mark of await lead.locator('svg a').locator('visible=true').all()) {
      await mark.hover();
      const tip = await page.locator('[data-tip]').boundingBox();
      if (picture === null || tip === null) throw new Error('no picture or no tip');
      const apart = tip.y >= picture.y + picture.height - 1 || tip.y + tip.height <= picture.y + 1;
      expect(apart).toBe(true);
      expect(tip.y).toBeGreaterThanOrEqual(0);
      expect(tip.y + tip.height).toBeLessThanOrEqual(900);
    }
  });

test('the unit changes by keyboard, and the change is announced', async ({ page }) => {
  await page.goto('/charts/oil-plans');
  const status = page.getByRole('status').filter({ hasText: 'The chart shows' });
  await expect(status).toHaveText('The chart shows million tonnes, as printed.', {
    useInnerText: true,
  });
  await page.getByLabel('million tonnes, as printed').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('thousand barrels a day, converted')).toBeFocused();
  await expect(page.getByLabel('thousand barrels a day, converted')).toBeChecked();
  await expect(status).toHaveText(
    'The chart shows thousand barrels a day, converted by the factor below it.',
    { useInnerText: true },
  );
  await expect(page.getByText('Statistical Review of World Energy').first()).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('Statistical Review of World Energy').first()).toBeHidden();
});

for (const path of ['/charts/trade-share', '/charts/railway-offer', '/charts/figures-by-voice'])
  test(`on a phone the table of ${path} shows every cell`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    const table = page.locator('section[aria-labelledby="table"] table');
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
    const cells = await table.locator('td').all();
    expect(cells.length).toBeGreaterThan(1);
    for (const cell of cells) {
      const box = await cell.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
    await expect(table.getByRole('rowheader').first()).toBeVisible();
  });

test('the key of an upper limit fades inwards, and the swatch of a disputed offer is marked', async ({
  page,
}) => {
  await page.goto('/charts/trade-share');
  await expect(page.getByRole('listitem').filter({ hasText: 'this much or less' })).toBeVisible();
  await page.goto('/charts/railway-offer');
  const swatch = page.locator('figcaption li svg path').first();
  const bar = page.locator('figure svg g[role="img"] path').locator('visible=true');
  const colours = await bar.evaluateAll((paths) =>
    paths.map((path) => getComputedStyle(path).stroke),
  );
  expect(colours).toContain(await swatch.evaluate((path) => getComputedStyle(path).stroke));
});

test('forced colours leave the picture in place', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/charts/trade-partners');
  await marks(page).first().hover();
  await expect(page.locator('[data-tip] mark')).toHaveText('over $440 billion');
  await expect(page.locator('figure [data-live]')).toHaveCount(0);
});

test('in print the picture stands in for the canvas', async ({ page }) => {
  await page.goto('/charts/trade-partners');
  await marks(page).first().hover();
  await expect(live(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('figure canvas').first()).toBeHidden();
  await expect(page.locator('figure svg g[role="img"]').locator('visible=true')).toHaveCount(1);
});

test('no chart breaks the security policy or logs an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  for (const slug of await slugsOf(page)) {
    await page.goto(`/charts/${slug}`);
    await marks(page).first().hover();
    await expect(live(page)).toBeVisible();
  }
  expect(errors).toEqual([]);
});
