/**
 * The built site under load, on one core: requests a second, delays, errors and memory of the
 * project's own server, beside nginx with the generated configuration and a bare Node server.
 *
 * Prints figures and fails nothing. The load comes from another core: where the loader is the slower
 * of the two, or the machine is shared, requests for each second that the server's core was really
 * used tell more than requests a second. Run alone with
 * `npx tsx tests/bench/serve.bench.ts`, after `npm run build`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LOADER, loadServer } from './serve/load-server';

const OUT = resolve('out');
const LONG_SECONDS = 60;
const SHORT_SECONDS = 10;
/** Of Linux, for every program (sysconf _SC_CLK_TCK). */
const TICKS_A_SECOND = 100;
const NGINX = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  existsSync,
);

/** Servers on the first core, load on the second, where the system can tell them apart. */
const canPin =
  availableParallelism() > 1 && spawnSync('taskset', ['-V'], { stdio: 'ignore' }).status === 0;
const pinned = (command: string, args: readonly string[]): [string, string[]] =>
  canPin ? ['taskset', ['-c', '0', command, ...args]] : [command, [...args]];

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Milliseconds until the first answer 200. */
async function untilReady(port: number): Promise<number> {
  const start = performance.now();
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer?.status === 200) return performance.now() - start;
    if (performance.now() - start > 30_000) throw new Error('no answer in 30 s');
    await pause(10);
  }
}

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  /** How long it took to the first answer, and how much of that the processor worked. */
  readonly ready: string;
}

async function startServer(
  command: string,
  args: readonly string[],
  port: number,
): Promise<Running> {
  const env = { ...process.env, NODE_OPTIONS: '', PORT: String(port) };
  const [program, all] = pinned(command, args);
  const child = spawn(program, all, { stdio: ['ignore', 'ignore', 'inherit'], env });
  const ms = Math.round(await untilReady(port));
  const used = processorSecondsOf(child.pid);
  return { child, port, ready: `${ms} ms${used === null ? '' : ` (${used} s of processor)`}` };
}

const startOwn = async (port: number) =>
  startServer(process.execPath, ['--import', 'tsx', 'lib/cli/start-site.ts', '--no-build'], port);

async function stop({ child }: Running, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const closed = new Promise((done) => child.on('close', done));
  child.kill(signal);
  await closed;
}

/** Megabytes of memory that the process holds; null where the system does not tell. */
function residentOf(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024);
  } catch {
    return null;
  }
}

/** Seconds of processor time that the process has used; null where the system does not tell. */
function processorSecondsOf(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}

const PAGES = ['/', '/figures', '/data', '/audit', '/method', '/corrections'];

async function load({ port, child }: Running, paths: readonly string[], seconds: number) {
  const memory: (number | null)[] = [];
  const watch = setInterval(() => memory.push(residentOf(child.pid)), (seconds * 1000) / 6);
  const before = processorSecondsOf(child.pid);
  const result = await loadServer(`http://127.0.0.1:${port}`, paths, seconds);
  clearInterval(watch);
  const after = processorSecondsOf(child.pid);
  const used = before === null || after === null ? null : after - before;
  return { result, memory, used };
}

async function report(name: string, running: Running, paths: readonly string[], seconds: number) {
  const { result, memory, used } = await load(running, paths, seconds);
  const { requests, errors, timeouts, refusals, bytes, p50, p99 } = result;
  console.log(
    `${name}: ${Math.round(requests / result.seconds)} requests/s over ${seconds} s (${requests} in all), ` +
      `${used === null ? '' : `${Math.round(requests / used)} for each second of one core, `}` +
      `${errors} errors, ${timeouts} timeouts, ${refusals} refused; ` +
      `half within ${p50} ms, 99 % within ${p99} ms; ` +
      `${(bytes / result.seconds / 1e6).toFixed(0)} MB/s; memory ${memory.filter((mb) => mb !== null).join(', ')} MB`,
  );
}

function nginxFolder(port: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'figures-nginx-'));
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name));
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${user} daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; keepalive_requests 1000000; open_file_cache max=4000;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${OUT}; include ${OUT}/_nginx.conf; }
}
`,
  );
  return folder;
}

async function benchNginx(paths: readonly string[]): Promise<void> {
  if (NGINX === undefined) {
    console.log('nginx is not installed (on Debian: apt-get install nginx-light); not compared');
    return;
  }
  const port = await freePort();
  const folder = nginxFolder(port);
  const running = await startServer(
    NGINX,
    ['-c', `${folder}/nginx.conf`, '-e', `${folder}/e`],
    port,
  );
  await report('nginx, gzip_static, the same headers', running, paths, SHORT_SECONDS);
  await stop(running);
  rmSync(folder, { recursive: true, force: true });
}

/** The least that Node does for an answer: a fixed text from memory. */
const BARE = `const body = require('node:fs').readFileSync(process.argv[1]);
require('node:http').createServer((_, r) => r.end(body)).listen(Number(process.env.PORT), '127.0.0.1');`;

async function benchBare(): Promise<void> {
  const args = ['-e', BARE, join(OUT, 'index.html.gz')];
  const running = await startServer(process.execPath, args, await freePort());
  await report('bare Node, one fixed body, no policy', running, ['/'], SHORT_SECONDS);
  await stop(running);
}

/** Kill without warning under load, then start again on the same port. */
async function benchRestart(port: number): Promise<void> {
  const first = await startOwn(port);
  const loading = load(first, PAGES, 4).catch(() => null);
  await pause(1_000);
  await stop(first, 'SIGKILL');
  const second = await startOwn(port);
  console.log(`killed under load; first 200 again ${second.ready} after the start`);
  await loading;
  await stop(second);
}

export async function benchServe(): Promise<void> {
  if (!existsSync(join(OUT, 'build.json'))) {
    console.log('There is no build in out/: npm run build');
    return;
  }
  if (canPin) spawnSync('taskset', ['-cp', '1', String(process.pid)], { stdio: 'ignore' });
  console.log(
    canPin
      ? `Server on one core, load by ${LOADER} on another.`
      : `Server and load by ${LOADER} share the cores: not pinned.`,
  );
  const port = await freePort();
  const own = await startOwn(port);
  console.log(`own server: first 200 ${own.ready} after the start`);
  await report('own server, pages', own, PAGES, LONG_SECONDS);
  await report('own server, data', own, ['/data/figures.csv', '/data/figures.json'], SHORT_SECONDS);
  await report('own server, one page', own, ['/'], SHORT_SECONDS);
  await stop(own);
  await benchNginx(PAGES);
  await benchBare();
  await benchRestart(port);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchServe();
