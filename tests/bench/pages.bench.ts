/**
 * What a reader waits for and pays for, page by page: a phone's processor (× 4), slow 4G, cold
 * cache, against the same content written by hand. Loads of both are interleaved, so that a machine
 * that others share slows both. Prints figures with their limits and fails nothing.
 *
 * Needs the built site: builds it when it is missing or out of date. Run alone with
 * `npm run bench pages` or `npx tsx tests/bench/pages.bench.ts [LOADS [PAGE]]`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { buildSite } from '../../lib/cli/build-site';
import { sha256Source } from '../../lib/detach/hash';
import { describeFiles, loadManifest } from '../../lib/serve/build-folder';
import { hashInputs } from '../../lib/serve/build-inputs';
import { compressFiles } from '../../lib/serve/compress-files';
import { MANIFEST_FILE, writeManifest } from '../../lib/serve/manifest';
import { createSiteServer, stopServer } from '../../lib/serve/site-server';
import { BROWSER_FLAGS, findBrowser } from '../e2e/browser';
import { type Load, loadPage, type Paints } from './pages/load-page';
import { PLAIN_STYLE, plainPage } from './pages/plain-page';
import type { Task } from './pages/read-trace';

const ROOT = 'out';
/** Pages whose paints are set against a plain page. */
const TIMED = ['/', '/charts/trade-partners', '/figures', '/figures/cn-us-trade-2012'];
/** Pages that are weighed. */
const WEIGHED = [
  ...TIMED,
  '/articles/global-times-2013-03',
  '/compare',
  '/embed/trade-partners',
  '/audit',
  '/data',
  '/method',
  '/corrections',
  '/check',
  '/add',
];
const RATIO_LIMIT = 1.05;
const SCRIPT_LIMIT = 2_048;
const FRONT_BYTES = 30 * 1024;
const FRONT_REQUESTS = 3;
const OTHER_BYTES = 20 * 1024;

const fileOf = (path: string) => (path === '/' ? 'index.html' : `${path.slice(1)}.html`);
const readPage = (path: string) => readFileSync(join(ROOT, fileOf(path)), 'utf8');

/** A build of plain pages, served as the site's own pages are. */
async function writePlain(paths: readonly string[]): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'figures-plain-'));
  for (const path of paths) {
    const file = join(root, fileOf(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, plainPage(readPage(path)));
  }
  // The icon is asked for by browsers whatever the page says.
  writeFileSync(join(root, 'icon.svg'), readFileSync(join(ROOT, 'icon.svg')));
  await compressFiles(root);
  // The policy has to allow its style: refused, it would be a page without any.
  const inline = { scripts: [], styles: [sha256Source(PLAIN_STYLE)] };
  const manifest = { version: 1, inputs: '0'.repeat(64), inline, files: describeFiles(root) };
  writeFileSync(join(root, MANIFEST_FILE), writeManifest(manifest as never));
  return root;
}

async function serve(root: string) {
  const server = createSiteServer(root);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    stop: () => stopServer(server, { graceMs: 0, limitMs: 500 }),
  };
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const verdict = (fits: boolean) => (fits ? 'within' : 'BEYOND');

function printRatio(
  name: string,
  key: keyof Paints,
  ours: readonly Load[],
  plain: readonly Load[],
) {
  const [one, other] = [ours, plain].map((loads) => median(loads.map((load) => load[key])));
  const ratio = (one ?? Number.NaN) / (other ?? Number.NaN);
  console.log(
    `  ${name}: ${one?.toFixed(0)} ms, plain ${other?.toFixed(0)} ms, ratio ${ratio.toFixed(3)} (${verdict(ratio <= RATIO_LIMIT)} ${RATIO_LIMIT})`,
  );
}

const describeTask = ({ wall, cpu, parts }: Task) =>
  `${wall.toFixed(0)} ms, ${cpu.toFixed(0)} of the processor: ${parts.join(' · ') || 'the browser'}`;

const longestOf = (tasks: readonly Task[]) => Math.max(0, ...tasks.map(({ wall }) => wall));

/** The middle one of several runs, task by task. */
function printTasks(runs: readonly (readonly Task[])[]): void {
  const longest = median(runs.map(longestOf));
  const middle = runs.find((tasks) => longestOf(tasks) === longest) ?? [];
  console.log(
    `  after intent: ${middle.length} tasks over 50 ms, the longest ${longest.toFixed(0)} ms`,
  );
  for (const task of middle) console.log(`    ${describeTask(task)}`);
}

async function timePage(
  browser: Browser,
  path: string,
  site: string,
  plain: string,
  loads: number,
) {
  const [ours, theirs]: [Load[], Load[]] = [[], []];
  for (let run = 0; run < loads; run++) {
    ours.push(await loadPage(browser, site + path, { intent: true }));
    theirs.push(await loadPage(browser, plain + path));
  }
  console.log(`${path}, median of ${loads} interleaved loads`);
  printRatio('first paint', 'firstPaint', ours, theirs);
  printRatio('largest paint', 'largestPaint', ours, theirs);
  printRatio('all pictures visible', 'chartsVisible', ours, theirs);
  const blocking = median(ours.map((load) => load.blocking));
  const plainBlocking = median(theirs.map((load) => load.blocking));
  const shift = Math.max(...ours.map((load) => load.shift));
  console.log(
    `  blocking: ${blocking.toFixed(0)} ms, plain ${plainBlocking.toFixed(0)} ms (limit 0)`,
  );
  console.log(`  layout shift: ${shift.toFixed(4)} (limit 0)`);
  printTasks(ours.map((load) => load.afterIntent ?? []));
}

async function weighPage(
  browser: Browser,
  path: string,
  site: string,
  plain: string,
): Promise<void> {
  const { requests, bytes, scriptBytes } = await loadPage(browser, site + path);
  const content = (await loadPage(browser, plain + path)).bytes;
  const limit = path === '/' ? FRONT_BYTES : OTHER_BYTES + content;
  const fits = bytes <= limit && (path !== '/' || requests <= FRONT_REQUESTS);
  const loader = scriptBytes <= SCRIPT_LIMIT ? 'within' : 'BEYOND';
  console.log(
    `${path}: ${requests} requests, ${bytes} bytes, content alone ${content} (${verdict(fits)} ${limit}); scripts before intent ${scriptBytes} (${loader} ${SCRIPT_LIMIT})`,
  );
}

/** `only`: one page instead of all. */
async function run(loads: number, only?: string): Promise<void> {
  if (loadManifest(ROOT)?.inputs !== hashInputs(process.cwd(), process.env))
    if ((await buildSite(process.cwd())) !== 0) throw new Error('the build failed');
  const folder = await writePlain(only ? [only] : WEIGHED);
  const [site, plain] = await Promise.all([serve(ROOT), serve(folder)]);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    for (const path of only ? [only] : TIMED)
      await timePage(browser, path, site.base, plain.base, loads);
    for (const path of only ? [only] : WEIGHED)
      await weighPage(browser, path, site.base, plain.base);
  } finally {
    await browser.close();
    await Promise.all([site.stop(), plain.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

await run(Number(process.argv[2] ?? 5), process.argv[3]);
