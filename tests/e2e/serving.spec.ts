/** What a browser makes of the pages as they are served: policy, weight, scripts on intent. */
import { expect, type Page, test } from '@playwright/test';
import { KINDS } from './addresses';
import { comeAlive, isAlive } from './come-alive';

interface Watched {
  readonly faults: string[];
  readonly requests: { readonly path: string; readonly type: string; bytes: number }[];
}

/** Console errors, page errors, violations of the policy, and every request with its weight. */
async function watch(page: Page): Promise<Watched> {
  const watched: Watched = { faults: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      watched.faults.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => watched.faults.push(error.message));
  page.on('requestfinished', async (request) => {
    const sizes = await request.sizes();
    const path = new URL(request.url()).pathname;
    watched.requests.push({
      path,
      type: request.resourceType(),
      bytes: sizes.responseBodySize + sizes.responseHeadersSize,
    });
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`policy violated: ${violatedDirective} ${blockedURI} ${sample}`),
    ),
  );
  return watched;
}

/** Pages that are tools: they load their scripts at once, for they do nothing without. */
const TOOLS: readonly string[] = ['/add', '/check'];

for (const address of KINDS) {
  test(`${address} comes alive on the first pointer move, without a fault`, async ({ page }) => {
    const { faults } = await watch(page);
    await page.goto(address);
    await comeAlive(page);
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });

  if (TOOLS.includes(address)) continue;
  test(`${address} loads at most 2 KB of script before that`, async ({ page }) => {
    const { faults, requests } = await watch(page);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const scripts = requests.filter(({ type }) => type === 'script');
    expect(scripts).toEqual([]);
    const asked = requests.filter(({ path }) => !/icon|favicon/.test(path));
    expect(asked).toHaveLength(1);
    expect(faults).toEqual([]);
  });
}

test('links lead on without scripts having been loaded', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="/data"]')?.click());
  await expect(page).toHaveURL('/data');
});

test('an address with a query loads its scripts at once', async ({ page }) => {
  await page.goto('/figures?q=50');
  await isAlive(page);
});

test('an unknown address is a page that says so, with status 404', async ({ page }) => {
  const { faults } = await watch(page);
  const response = await page.goto('/no-such-page');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await comeAlive(page);
  expect(faults.filter((fault) => !fault.includes('status of 404'))).toEqual([]);
});

test('every answer carries the policy', async ({ request }) => {
  for (const address of [...KINDS, '/no-such-page', '/data/figures.csv']) {
    const headers = (await request.get(address)).headers();
    expect(headers['content-security-policy'], address).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-[^']+';.*; frame-ancestors 'none'$/,
    );
    expect(headers['x-content-type-options'], address).toBe('nosniff');
    expect(headers['x-frame-options'], address).toBe('DENY');
  }
});
