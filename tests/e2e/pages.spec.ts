import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';
import { isStated } from '@/lib/record/figure';
import { KINDS, RECORD } from './addresses';
import { isAlive } from './come-alive';

const stated = RECORD.figures.filter(isStated);
const rows = (page: Page) => page.locator('tr[data-id]').locator('visible=true');

test('the front page says what became of every number', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every number, with its quote');
  await expect(page.getByRole('complementary', { name: 'Audit in one line' })).toContainText(
    `${stated.length + RECORD.setAsides.length} numbers in two articles: ${stated.length} charted or listed, ${RECORD.setAsides.length} set aside with a reason, 0 unaccounted for.`,
  );
});

test('one click leads from a bar of the front page to its sentence under the marker', async ({
  page,
}) => {
  await page.goto('/');
  await page
    .locator('figure svg a[href="/figures/cn-us-trade-2012"]')
    .locator('visible=true')
    .click();
  await expect(page).toHaveURL(/\/figures\/cn-us-trade-2012$/);
  const quote = RECORD.figures.find(({ id }) => id === 'cn-us-trade-2012')?.exact ?? '';
  await expect(page.locator('article mark').first()).toHaveText(quote);
  await expect(page.locator('article mark').first()).toBeInViewport();
});

test('every figure has a page that shows its quote, or its formula and the quotes behind', async ({
  request,
}) => {
  for (const { id } of RECORD.figures) {
    const response = await request.get(`/figures/${id}`);
    expect(response.status(), id).toBe(200);
    expect(await response.text(), id).toMatch(/<mark/);
  }
});

test('every link within the site leads to a page, and every anchor to an element', async ({
  page,
  request,
}) => {
  test.slow();
  const seen = new Map<string, string>();
  for (const path of [...KINDS, ...RECORD.charts.map(({ slug }) => `/charts/${slug}`)]) {
    await page.goto(path);
    const addresses = await page.locator('a[href]').evaluateAll((links) =>
      // Links in pictures are SVG, whose `href` is no text.
      links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
    );
    for (const address of addresses) {
      const { origin, pathname, hash } = new URL(address);
      if (origin !== new URL(page.url()).origin) continue;
      if (!seen.has(pathname)) {
        const response = await request.get(pathname);
        expect(response.status(), `${pathname} from ${path}`).toBe(200);
        seen.set(pathname, await response.text());
      }
      if (hash !== '')
        expect(seen.get(pathname), `${address} from ${path}`).toContain(`id="${hash.slice(1)}"`);
    }
  }
  expect(seen.size).toBeGreaterThan(RECORD.figures.length);
});

test('a chart in a frame has its source and a link here, and no site around it', async ({
  page,
}) => {
  for (const { slug } of RECORD.charts) {
    const response = await page.goto(`/embed/${slug}`);
    const headers = response?.headers() ?? {};
    expect(headers['x-frame-options'], slug).toBeUndefined();
    expect(headers['content-security-policy'], slug).toContain('frame-ancestors *');
    await expect(page.locator('figure')).toContainText('Source:');
    await expect(page.locator('header, footer')).toHaveCount(0);
  }
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'every number with its quote' }).click(),
  ]);
  await expect(opened).toHaveURL(/\/charts\//);
  await opened.close();
});

test('the oil chart changes its unit without a script', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/charts/oil-plans');
  const basis = page.getByText('7.33 barrels a tonne').first();
  await expect(basis).toBeHidden();
  await page.getByLabel('thousand barrels a day, converted').check();
  await expect(basis).toBeVisible();
});

for (const [name, comes] of [
  ['scripts wait for the style sheets that they need', true],
  ['a page whose style sheets are lost shows all that it has', false],
] as const)
  test(name, async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.css', async (route) => {
      await held;
      await (comes ? route.continue() : route.abort());
    });
    // Fetched meanwhile, but not run.
    const fetched = page.waitForResponse('**/_next/static/chunks/*.js');
    await page.goto('/figures?q=50', { waitUntil: 'domcontentloaded' });
    await (await fetched).finished();
    await page.waitForTimeout(200);
    const isAwake = () =>
      page.evaluate(() => Object.keys(document.body).some((key) => key.startsWith('__react')));
    expect(await isAwake()).toBe(false);
    // What the address asks for is not answered yet, and the list stands back.
    const list = page.locator('table').locator('visible=true').first();
    await expect(list).toHaveCSS('opacity', '0.35');
    release();
    if (comes) await isAlive(page);
    else await expect(page.locator('html')).toHaveAttribute('data-lost', '');
    expect(await isAwake()).toBe(comes);
    await expect(list).toHaveCSS('opacity', '1');
  });

test('the table of a tally counts what its chart shows', async ({ page }) => {
  await page.goto('/charts/figures-by-voice');
  await expect(page.getByRole('row', { name: /unnamed sources/ })).toContainText('4 figures');
});

test('an unknown address gets the page that says so', async ({ page }) => {
  const response = await page.goto('/figures/no-such-figure');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no page at this address',
  );
});

test('no page logs an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  for (const path of KINDS) {
    await page.goto(path);
    await page.mouse.move(200, 200);
    await page.waitForLoadState('networkidle');
  }
  expect(errors).toEqual([]);
});

test.describe('an article', () => {
  const path = '/articles/global-times-2013-03';

  test('a number leads to its figure, and the figure back to the number', async ({ page }) => {
    await page.goto(path);
    await page.locator('#f-cn-us-trade-2012 a').click();
    await expect(page).toHaveURL(/\/figures\/cn-us-trade-2012$/);
    await page.getByRole('link', { name: 'See it in the whole article' }).click();
    await expect(page).toHaveURL(/\/articles\/global-times-2013-03#f-cn-us-trade-2012$/);
    await expect(page.locator('#f-cn-us-trade-2012')).toBeInViewport();
  });

  test('readings stand in the margin, at the height of their numbers', async ({ page }) => {
    await page.goto(path);
    const number = await page.locator('#f-brics-other-countries').boundingBox();
    const note = await page.locator('#n-brics-other-countries').boundingBox();
    expect(note?.x).toBeGreaterThan((number?.x ?? 0) + (number?.width ?? 0));
    expect(Math.abs((note?.y ?? 0) - (number?.y ?? 0))).toBeLessThan(12);
    const aside = await page.locator('#w-gt-friday-arrival').boundingBox();
    const words = await page.locator('#s-gt-friday-arrival').boundingBox();
    expect((aside?.x ?? 0) + (aside?.width ?? 0)).toBeLessThan(words?.x ?? 0);
    expect(Math.abs((aside?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(12);
  });

  test('a number set aside says why when pressed', async ({ page }) => {
    await page.goto(path);
    const reason = page.locator('#w-gt-first-focus').getByText('A manner of speaking');
    await expect(reason).toBeHidden();
    await page.locator('#s-gt-first-focus').click();
    await expect(reason).toBeVisible();
  });

  test('the legend hides a kind of mark with its notes', async ({ page }) => {
    await page.goto(path);
    await page.getByRole('checkbox', { name: /set aside/ }).uncheck();
    await expect(page.locator('#w-gt-friday-arrival')).toBeHidden();
    await expect(page.locator('#n-cn-us-trade-2012')).toBeVisible();
  });

  test('keys and buttons step from number to number', async ({ page }) => {
    await page.goto(path);
    await page.getByRole('button', { name: 'Next number' }).click();
    await expect(page.locator('#s-gt-friday-arrival')).toBeFocused();
    await page.keyboard.press('j');
    await expect(page.locator('#s-gt-first-visit')).toBeFocused();
    await page.keyboard.press('k');
    await expect(page.locator('#s-gt-friday-arrival')).toBeFocused();
  });

  test('on a narrow screen the reading comes up as a sheet, and Back closes it', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const note = page.locator('#n-cn-us-trade-2012');
    await expect(note).toBeHidden();
    // Before the scripts are there the link leads to the figure's page, as without scripts.
    await page.mouse.move(5, 5);
    await expect(page.locator('[data-awake]')).toBeAttached();
    await page.locator('#f-cn-us-trade-2012 a').click();
    await expect(note).toBeVisible();
    await expect(note).toContainText('over $440 billion');
    await page.goBack();
    await expect(note).toBeHidden();
    await page.locator('#f-cn-us-trade-2012 a').click();
    await note.getByRole('link', { name: /440 billion/ }).click();
    await expect(page).toHaveURL(/\/figures\/cn-us-trade-2012$/);
  });
});

test.describe('the list of figures', () => {
  test('the look-up of a number finds the figure that states it', async ({ page }) => {
    await page.goto('/figures');
    await page.getByLabel('Find words or a number').fill('50');
    await expect(rows(page).filter({ hasText: 'around 50 million tonnes' })).not.toHaveCount(0);
    await expect(rows(page).filter({ hasText: '$88 billion' })).toHaveCount(0);
    await expect(page).toHaveURL(/\/figures\?q=50$/);
  });

  test('facets narrow, their counts follow, and the address brings it all back', async ({
    page,
  }) => {
    await page.goto('/figures');
    await page.getByText('Topic', { exact: false }).first().click();
    await page.getByRole('checkbox', { name: /^Oil/ }).check();
    await page.getByText('Sort of statement').first().click();
    await expect(page.locator('[data-count="status:Offer"]')).toHaveText('0');
    await page.getByRole('checkbox', { name: /^Target/ }).check();
    await expect(rows(page)).toHaveCount(2);
    await expect(page).toHaveURL(/\?topic=Oil&status=Target$/);
    await page.reload();
    await page.mouse.move(200, 200);
    await expect(rows(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Show all figures' }).click();
    await expect(rows(page)).toHaveCount(RECORD.figures.length);
    await expect(page).toHaveURL(/\/figures$/);
  });

  test('by value, the largest amount of a unit comes first', async ({ page }) => {
    await page.goto('/figures?q=trade&unit=US+dollars&sort=value');
    await page.mouse.move(200, 200);
    await expect(rows(page).first()).toContainText('over $440 billion');
    await expect(rows(page).last()).toContainText('$88 billion');
  });

  test('the download holds exactly what is shown', async ({ page }) => {
    await page.goto('/figures');
    await page.getByLabel('Find words or a number').fill('Rosneft');
    // The address follows once the rows do.
    await expect(page).toHaveURL(/\?q=Rosneft$/);
    const shown = await rows(page).evaluateAll((all) =>
      all.map((row) => row.getAttribute('data-id')),
    );
    expect(shown.length).toBeGreaterThan(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `Download these ${shown.length} as CSV` }).click(),
    ]);
    const { data } = Papa.parse<Record<string, string>>(
      await readFile(await download.path(), 'utf8'),
      { header: true, skipEmptyLines: true },
    );
    expect(data.map(({ id }) => id)).toEqual(shown);
    const record = new Map(RECORD.figures.map((figure) => [figure.id, figure]));
    for (const row of data) expect(row.value).toBe(record.get(row.id ?? '')?.value);
  });

  test('nothing found is said, with what to do', async ({ page }) => {
    await page.goto('/figures');
    await page.getByLabel('Find words or a number').fill('unobtainium');
    await expect(rows(page)).toHaveCount(0);
    await expect(page.getByText('No figure matches.')).toBeVisible();
    await expect(page.locator('[data-download]')).toBeHidden();
  });

  test('the search of the front page leads here', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('Reuters');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/figures\?q=Reuters$/);
    await page.mouse.move(200, 200);
    await expect(page.locator('[data-result]')).toContainText(`of ${RECORD.figures.length}`);
  });
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the citation and the link of a figure', async ({ page }) => {
    await page.goto('/figures/cn-us-trade-2012');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.getByRole('button', { name: 'Copy the citation' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('China–US trade, 2012: over $440 billion');
  });
});

test('the link to the page outside points at the very words', async ({ page }) => {
  await page.goto('/figures/cn-us-trade-2012');
  const link = page.getByRole('link', { name: 'Find it on the outside page' });
  const address = await link.getAttribute('href');
  expect(address).toMatch(/^https?:.*#:~:text=/);
  const [first = '', last = ''] = (address?.split('#:~:text=')[1] ?? '')
    .split(',')
    .map(decodeURIComponent);
  const quote = RECORD.figures.find(({ id }) => id === 'cn-us-trade-2012')?.exact ?? '';
  expect(quote.startsWith(first)).toBe(true);
  expect(quote.endsWith(last)).toBe(true);
});

test('citation and link of a figure are copied by keyboard, and it is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/figures/rosneft-base');
  for (const [name, part] of [
    ['Copy the citation', 'about 16 million tonnes'],
    ['Copy the link', '/figures/rosneft-base'],
  ] as const) {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Copied' }).first()).toBeVisible();
    await expect
      .poll(async () =>
        (await page.evaluate(() => navigator.clipboard.readText())).replace(/[\u00a0\u202f]/g, ' '),
      )
      .toContain(part);
  }
});

test('every evidence sheet prints on one page', async ({ page }) => {
  test.slow();
  for (const { id } of RECORD.figures) {
    await page.goto(`/figures/${id}`);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: false });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g);
    expect(pages, id).toHaveLength(1);
  }
});

test('charts and articles have pages that list them all', async ({ page }) => {
  await page.goto(`/charts/${RECORD.charts[0]?.slug}`);
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
  const here = await crumbs.locator('[aria-current]').innerText();
  // Long titles are cut at a word: the heading right below has the whole of it.
  expect(RECORD.charts[0]?.title).toContain(here.replace(/…$/, ''));
  expect(here.length).toBeGreaterThan(20);
  await crumbs.getByRole('link', { name: 'Charts' }).click();
  await expect(page).toHaveURL(/\/charts$/);
  await expect(page.locator('main h2')).toHaveCount(RECORD.charts.length);
  await page.getByRole('link', { name: 'Articles', exact: true }).click();
  await expect(page).toHaveURL(/\/articles$/);
  await expect(page.locator('main h2')).toHaveCount(RECORD.articles.length);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list shows every figure, and controls that would not work are gone', async ({
    page,
  }) => {
    await page.goto('/figures');
    await expect(rows(page)).toHaveCount(RECORD.figures.length);
    await expect(page.getByLabel('Find words or a number')).toBeHidden();
    await expect(page.getByRole('link', { name: /^Download all/ })).toBeVisible();
  });

  test('an article shows readings, reasons and the way to each figure', async ({ page }) => {
    await page.goto('/articles/global-times-2013-03');
    await expect(page.locator('#n-cn-us-trade-2012')).toBeVisible();
    await page.locator('#s-gt-first-focus').click();
    await expect(page.locator('#w-gt-first-focus')).toContainText('A manner of speaking');
    await page.locator('#f-cn-us-trade-2012 a').click();
    await expect(page.locator('article mark').first()).toContainText('$440 billion');
  });
});
