/**
 * Nothing that a reader does before a page is alive is lost: the real loader and the real replay
 * around a real React, with the scripts held back for as long as the test wants.
 */
import { type Page as BrowserPage, expect, test } from '@playwright/test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { LOADER } from '@/lib/detach/loader';
import { REPLAY } from '@/lib/detach/replay';
import { isAlive } from './come-alive';
import { Page } from './early-events/page';

const TAG = `<script type="text/plain" src="/boot.js"></script><script>${LOADER}</script>`;

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'tests/e2e/early-events/start.ts', formats: ['iife'], name: 'start' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('the page of the test was not bundled');
  return chunk.code;
}

let app = '';
test.beforeAll(async () => {
  app = await bundle();
});

interface Held {
  boot(): void;
  app(): void;
}

/** Serves the page; its boot file and its framework arrive when the test lets them. */
async function open(page: BrowserPage): Promise<Held> {
  let boot = () => {};
  let start = () => {};
  const bootHeld = new Promise<void>((resolve) => {
    boot = resolve;
  });
  const appHeld = new Promise<void>((resolve) => {
    start = resolve;
  });
  const script = async (held: Promise<void>, body: string) => {
    await held;
    return { contentType: 'text/javascript', body };
  };
  const loadApp = `{const s=document.createElement('script');s.src='/app.js';document.head.append(s)}`;
  const html = `<!DOCTYPE html>${renderToString(createElement(Page)).replace('</head>', `${TAG}</head>`)}`;
  await page.route('http://early.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.route('**/boot.js', async (route) =>
    route.fulfill(await script(bootHeld, `${REPLAY}${loadApp}`)),
  );
  await page.route('**/app.js', async (route) => route.fulfill(await script(appHeld, app)));
  await page.goto('http://early.test/');
  await page.waitForFunction('"__early" in self');
  return { boot, app: start };
}

const outputs = (page: BrowserPage) =>
  page.evaluate(() => [
    document.querySelector('#button')?.textContent,
    ...[...document.querySelectorAll('output')].map(({ textContent }) => textContent),
    document.querySelector('#keys')?.textContent,
  ]);

async function doEverything(page: BrowserPage): Promise<void> {
  await page.click('#button');
  await page.click('#button');
  await page.click('#field');
  await page.keyboard.type('fifty');
  await page.check('#box');
  await page.selectOption('#choice', 'b');
  await page.focus('#keys');
  await page.keyboard.press('x');
  await page.click('#mark');
}

const EVERYTHING = ['clicked 2', 'fifty', 'true', 'b', 'picture 1', 'x'];

test('everything done before the boot file has come is done again', async ({ page }) => {
  const held = await open(page);
  await doEverything(page);
  held.boot();
  held.app();
  await expect.poll(() => outputs(page)).toEqual(EVERYTHING);
});

test('everything done between the boot file and the framework is done again', async ({ page }) => {
  const held = await open(page);
  held.boot();
  const asked = page.waitForRequest('**/app.js');
  await page.mouse.move(5, 5);
  await asked;
  await doEverything(page);
  held.app();
  await expect.poll(() => outputs(page)).toEqual(EVERYTHING);
});

test('nothing done after the page is alive is done twice', async ({ page }) => {
  const held = await open(page);
  held.boot();
  held.app();
  await page.mouse.move(5, 5);
  await isAlive(page);
  await doEverything(page);
  await page.waitForTimeout(300);
  expect(await outputs(page)).toEqual(EVERYTHING);
});

test('entries begun early and finished late stay whole', async ({ page }) => {
  const held = await open(page);
  await page.click('#field');
  await page.keyboard.type('fif');
  held.boot();
  held.app();
  await page.keyboard.type('ty', { delay: 40 });
  await expect(page.locator('#field')).toHaveValue('fifty');
  await expect.poll(async () => (await outputs(page))[1]).toBe('fifty');
});

test('of radio buttons the last one chosen stays, however late the first is done again', async ({
  page,
}) => {
  const held = await open(page);
  // One event is repeated per frame: the choice below waits behind all of these.
  for (let click = 0; click < 20; click++) await page.click('#button');
  await page.focus('#printed');
  await page.keyboard.press('ArrowRight');
  held.boot();
  held.app();
  await isAlive(page, '#converted');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('#printed')).toBeChecked();
  await expect.poll(async () => (await outputs(page))[0]).toBe('clicked 20');
  await page.waitForTimeout(200);
  await expect(page.locator('#printed')).toBeChecked();
});

for (const [name, intent] of [
  ['a pointer', (page: BrowserPage) => page.mouse.move(30, 30)],
  ['a key', (page: BrowserPage) => page.keyboard.press('Tab')],
  ['focus', (page: BrowserPage) => page.focus('#field')],
] as const)
  test(`${name} is intent enough to load the scripts`, async ({ page }) => {
    await open(page);
    const asked = page.waitForRequest('**/boot.js');
    await intent(page);
    await asked;
  });

test('no intent, no scripts', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await open(page);
  await page.waitForTimeout(500);
  expect(requests).toEqual(['/']);
});
