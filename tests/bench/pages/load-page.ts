/** One load of a page as a phone on a slow line makes it: when it shows, what it weighs, what it runs. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { type Task, TRACE_CATEGORIES, tasksOf } from './read-trace';

export interface Paints {
  /** Milliseconds from navigation; the first frame in which every picture has its size. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly chartsVisible: number;
  /** Of tasks, what lies beyond 50 ms, until some time after the page has loaded. */
  readonly blocking: number;
  readonly shift: number;
}

export interface Weight {
  readonly requests: number;
  /** Bytes as sent, headers included. */
  readonly bytes: number;
  /** Of scripts that run: of files as sent, without headers; of those inside the page, their text. */
  readonly scriptBytes: number;
}

export interface Load extends Paints, Weight {
  /** Tasks over 50 ms once a reader has shown intent; null when none was shown. */
  readonly afterIntent: readonly Task[] | null;
}

/** Lighthouse’s and DevTools’ “Slow 4G”: 1.6 Mbit/s at 150 ms, as a request feels it. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
const SLOWDOWN = 4;
const VIEWPORT = { width: 412, height: 823 };
/** Long enough for what a page would do of itself after it has loaded. */
const QUIET_MS = 1_500;
/** Milliseconds beyond which a task delays an answer that anybody notices. */
const LONG_TASK = 50;
const AFTER_INTENT_MS = 5_000;
/** Where a page without charts is pointed at. */
const PAGE_ITSELF = { x: 200, y: 300, width: 0, height: 0 };

declare global {
  interface Window {
    __seen: {
      largest: number;
      shift: number;
      charts: number;
      tasks: { start: number; duration: number }[];
    };
  }
}

/** Runs in the page before anything of it does. */
function observe(): void {
  const seen: Window['__seen'] = { largest: 0, shift: 0, charts: 0, tasks: [] };
  window.__seen = seen;
  const watch = (type: string, take: (entry: never) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry as never);
    }).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry: PerformanceEntry) => {
    seen.largest = entry.startTime;
  });
  watch('layout-shift', (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => {
    if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  watch('longtask', ({ startTime, duration }: PerformanceEntry) => {
    seen.tasks.push({ start: startTime, duration });
  });
  const visible = () => {
    const pictures = [...document.querySelectorAll('svg')];
    const sized = pictures.every((svg) => {
      const { width, height } = svg.getBoundingClientRect();
      return svg.checkVisibility() === false || (width > 0 && height > 0);
    });
    if (document.readyState !== 'loading' && sized) seen.charts = performance.now();
    else requestAnimationFrame(visible);
  };
  requestAnimationFrame(visible);
}

function weigh(session: CDPSession): { stop(): Weight } {
  const types = new Map<string, string>();
  const weight = { requests: 0, bytes: 0, scriptBytes: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    weight.requests += 1;
    weight.bytes += encodedDataLength;
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (types.get(requestId) === 'Script') weight.scriptBytes += encodedDataLength;
  });
  return { stop: () => ({ ...weight }) };
}

async function readPaints(page: Page): Promise<Paints> {
  return page.evaluate(() => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const { largest, shift, charts, tasks } = window.__seen;
    const blocking = tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    return {
      firstPaint: first?.startTime ?? Number.NaN,
      largestPaint: largest,
      chartsVisible: charts,
      blocking,
      shift,
    };
  });
}

const inlineBytes = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('script:not([src], [type])')]
      .map(({ textContent }) => textContent.length)
      .reduce((sum, length) => sum + length, 0),
  );

/** Points at the first mark of a chart, or at the page, and lists the long tasks that follow. */
async function showIntent(browser: Browser, page: Page): Promise<Task[]> {
  const mark = page.locator('figure svg a').locator('visible=true').first();
  const found = (await mark.count()) > 0;
  if (found) await mark.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (found ? await mark.boundingBox() : null) ?? PAGE_ITSELF;
  // Looked up before the trace begins: looking is a task of some 60 ms that no reader’s browser has.
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.waitForTimeout(AFTER_INTENT_MS);
  return tasksOf(await browser.stopTracing(), LONG_TASK);
}

export async function loadPage(
  browser: Browser,
  address: string,
  { intent = false }: { readonly intent?: boolean } = {},
): Promise<Load> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: false });
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const { stop } = weigh(session);
    // The compiler of this file names functions through a helper that pages do not have.
    await page.addInitScript('self.__name = (f) => f');
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(QUIET_MS);
    const paints = await readPaints(page);
    const files = stop();
    const weight = { ...files, scriptBytes: files.scriptBytes + (await inlineBytes(page)) };
    return { ...paints, ...weight, afterIntent: intent ? await showIntent(browser, page) : null };
  } finally {
    await context.close();
  }
}
