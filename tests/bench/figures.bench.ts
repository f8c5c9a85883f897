/**
 * How soon the list of figures answers, with 30, 1,000 and 10,000 of them: the longest task of each
 * interaction on a processor slowed four times. The real components over a made record, in a page
 * that is never published.
 *
 * Prints figures and fails nothing. Run alone with `npx tsx tests/bench/figures.bench.ts [FIGURES]`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { checkRecord } from '../../lib/check/check-record';
import { indexRecord } from '../../lib/view/index-record';
import { listFigures, ROWS_IN_PAGE, writeRows } from '../../lib/view/list-figures';
import { type FigureRowView, viewFacets, viewFigures } from '../../lib/view/view-figures';
import { BROWSER_FLAGS, findBrowser } from '../e2e/browser';
import { type Task, TRACE_CATEGORIES, tasksOf } from './pages/read-trace';
import { makeRecord } from './synthetic-record';

const SIZES = [30, 1_000, 10_000];
const FIGURES_PER_ARTICLE = 100;
const SLOWDOWN = 4;
const LIMIT = 50;
const RUNS = 3;
const PROJECT = join(import.meta.dirname, '..', '..');

interface Bundle {
  readonly script: string;
  readonly style: string;
}

async function bundle(): Promise<Bundle> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: PROJECT,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: {
        'next/link': join(import.meta.dirname, 'figures-page', 'link.tsx'),
        '@': PROJECT,
      },
    },
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: join(import.meta.dirname, 'figures-page', 'start.tsx'),
        output: { codeSplitting: false },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const files = output && 'output' in output ? output.output : [];
  const scripts = files.flatMap((file) => ('code' in file ? [file.code] : []));
  if (scripts.length !== 1) throw new Error(`one script expected, ${scripts.length} made`);
  const styles = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  return { script: scripts[0] ?? '', style: styles.join('\n') };
}

function makeRows(figures: number): FigureRowView[] {
  const each = Math.min(figures, FIGURES_PER_ARTICLE);
  const files = makeRecord({ articles: Math.ceil(figures / each), figuresPerArticle: each });
  const { dataset } = checkRecord(files);
  if (dataset === null) throw new Error('the made record has findings');
  return viewFigures(indexRecord(dataset)).slice(0, figures);
}

type Files = Readonly<Record<string, readonly [type: string, body: string]>>;

/** Rows of the long list are held back until `release`. */
async function serve(files: Files) {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = createServer(async (request, response) => {
    const [type, body] = files[request.url ?? ''] ?? ['text/plain', ''];
    if (request.url === '/figures/rows.json') await held;
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}/`, release, stop };
}

async function open(browser: Browser, { script, style }: Bundle, rows: readonly FigureRowView[]) {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const globals = readFileSync(join(PROJECT, 'app', 'globals.css'), 'utf8');
  const files: Files = {
    '/': [
      'text/html',
      `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Figures</title><style>${globals}${style}</style><main class="page"></main><script type="module" src="/start.js"></script></html>`,
    ],
    '/start.js': ['text/javascript', script],
    '/rows-of-page.json': [
      'application/json',
      JSON.stringify({
        rows: rows.slice(0, ROWS_IN_PAGE),
        facets: viewFacets(rows),
        total: rows.length,
      }),
    ],
    '/figures/rows.json': ['application/json', writeRows(listFigures(rows))],
  };
  const { address, release, stop } = await serve(files);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(address);
  await page.locator('tr[data-id]').first().waitFor();
  return { page, release, stop };
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
    const loading = tasksOf(await browser.stopTracing(), 1);
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
  const made = await bundle();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    for (const size of sizes) await benchSize(browser, made, size);
  } finally {
    await browser.close();
  }
}

await run(process.argv[2] ? [Number(process.argv[2])] : SIZES);
