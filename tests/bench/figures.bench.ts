/**
 * How soon the list of figures answers, with 30, 1,000 and 10,000 of them: the longest task of each
 * interaction on a processor slowed four times. The real components over a made record, in a page
 * that is never published.
 *
 * Prints figures and fails nothing. Run alone with `npx tsx tests/bench/figures.bench.ts [FIGURES]`.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { ROWS_IN_PAGE } from '../../lib/view/find/list-figures';
import type { FigureRowView } from '../../lib/view/view-figures';
import { BROWSER_FLAGS, findBrowser } from '../e2e/browser';
import { type Bundle, bundleFigures, makeRows, serveFigures } from './figures-page/serve-figures';
import { isToolsOwn, type Task, TRACE_CATEGORIES, tasksOf } from './pages/read-trace';

const SIZES = [30, 1_000, 10_000];
const SLOWDOWN = 4;
const LIMIT = 50;
const RUNS = 3;

async function open(browser: Browser, bundle: Bundle, rows: readonly FigureRowView[]) {
  const served = await serveFigures(bundle, rows);
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(served.address);
  await page.locator('tr[data-id]').first().waitFor();
  // What the tools put into a page before they first act in it is no part of an answer.
  await page.locator('body').evaluate(() => null);
  return { page, ...served };
}

type Act = (page: Page) => Promise<unknown>;

const search = (page: Page) => page.locator('input[name="q"]');
const tick = (page: Page, facet: string) =>
  page
    .locator(`input[name="${facet}"]`)
    .first()
    .evaluate((box: HTMLInputElement) => box.click());

/** In the order in which a reader might do them; each starts where the one before has ended. */
const INTERACTIONS: readonly (readonly [string, Act])[] = [
  ['first letter of a word', (page) => search(page).press('o')],
  ['second letter', (page) => search(page).press('v')],
  ['word that nothing holds', (page) => search(page).fill('zebra')],
  ['number', (page) => search(page).fill('50 million')],
  ['words cleared', (page) => search(page).fill('')],
  ['facet opened', (page) => page.locator('summary').first().click()],
  ['facet chosen', (page) => tick(page, 'hedge')],
  ['second facet chosen', (page) => tick(page, 'unit')],
  [
    'facets cleared',
    (page) => page.locator('[data-reset]').evaluate((b: HTMLElement) => b.click()),
  ],
  ['ordered by value', (page) => page.locator('select').selectOption('value')],
  ['ordered by name', (page) => page.locator('select').selectOption('label')],
  ['scrolled', (page) => page.mouse.wheel(0, 2_400)],
  ['to the end', (page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight))],
];

async function longestTask(browser: Browser, page: Page, act: Act): Promise<Task> {
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  await act(page);
  await page.waitForTimeout(700);
  const tasks = tasksOf(await browser.stopTracing(), 1);
  return tasks.reduce((longest, task) => (task.wall > longest.wall ? task : longest), {
    wall: 0,
    cpu: 0,
    parts: [],
  });
}

const median = (tasks: readonly Task[]): Task | undefined =>
  [...tasks].sort((a, b) => a.wall - b.wall)[Math.floor(tasks.length / 2)];

async function benchSize(browser: Browser, made: Bundle, figures: number): Promise<void> {
  const rows = makeRows(figures);
  const seen = new Map<string, Task[]>();
  for (let run = 0; run < RUNS; run++) {
    const { page, release, stop } = await open(browser, made, rows);
    await page.waitForTimeout(500);
    await browser.startTracing(page, { categories: TRACE_CATEGORIES });
    release();
    if (rows.length > ROWS_IN_PAGE) await page.locator('tr[aria-rowindex]').first().waitFor();
    const loading = tasksOf(await browser.stopTracing(), 1).filter((task) => !isToolsOwn(task));
    const first = loading.sort((a, b) => b.wall - a.wall)[0];
    if (first) seen.set('rows read', [...(seen.get('rows read') ?? []), first]);
    for (const [name, act] of INTERACTIONS)
      seen.set(name, [...(seen.get(name) ?? []), await longestTask(browser, page, act)]);
    await page.close();
    stop();
  }
  console.log(`${figures} figures, longest task of each interaction at CPU × ${SLOWDOWN}`);
  for (const [name, tasks] of seen) {
    const task = median(tasks);
    if (!task) continue;
    const fits = task.wall <= LIMIT ? 'within' : 'BEYOND';
    const why = task.wall <= LIMIT ? '' : `: ${task.parts.join(' · ')}`;
    console.log(
      `  ${name}: ${task.wall.toFixed(0)} ms, ${task.cpu.toFixed(0)} of the processor (${fits} ${LIMIT})${why}`,
    );
  }
}

async function run(sizes: readonly number[]): Promise<void> {
  const made = await bundleFigures();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    for (const size of sizes) await benchSize(browser, made, size);
  } finally {
    await browser.close();
  }
}

await run(process.argv[2] ? [Number(process.argv[2])] : SIZES);
