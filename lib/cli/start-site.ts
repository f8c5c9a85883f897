/** `npm start`: builds the site when it is missing or out of date, then serves it. */
import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { damagedFiles, loadManifest } from '../serve/build-folder';
import { hashInputs } from '../serve/build-inputs';
import { createSiteServer, stopServer } from '../serve/site-server';

const USAGE = `Usage: npm start [-- --no-build]

Builds the site when it is missing or its sources have changed, then serves it.
  --no-build   serve the last build as it is
  PORT         port to listen on (3000)
  HOST         address to listen on (127.0.0.1; 0.0.0.0 for every interface)`;

const REBUILD = 'Rebuild it: npm run build';

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function readPort(text: string | undefined): number {
  const port = text === undefined || text === '' ? 3000 : Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  return fail(`PORT is not a port: ${text}. Expected 1 to 65535.`, 2);
}

/** Null when the address can be listened on, otherwise the error's code. */
function probe(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

async function freePortAfter(port: number, host: string): Promise<number | null> {
  for (let next = port + 1; next < Math.min(port + 50, 65_536); next += 1)
    if ((await probe(next, host)) === null) return next;
  return null;
}

/** Ends the process when the address cannot be listened on. */
async function demandPort(port: number, host: string): Promise<void> {
  const problem = await probe(port, host);
  if (problem === null) return;
  if (problem !== 'EADDRINUSE') fail(`Cannot listen on ${host}:${port}: ${problem}.`, 2);
  const other = await freePortAfter(port, host);
  const cure = other === null ? 'Choose another with PORT=…' : `Free: PORT=${other} npm start`;
  fail(`Port ${port} is in use. ${cure}`, 2);
}

/** Builds when there is something to build; refuses a build whose files are not what it wrote. */
async function readyBuild(project: string, mayBuild: boolean): Promise<string> {
  const root = join(project, 'out');
  const manifest = loadManifest(root);
  const isStale = () => manifest === null || manifest.inputs !== hashInputs(project, process.env);
  if (mayBuild && isStale()) {
    const { buildSite } = await import('./build-site');
    const code = await buildSite(project);
    if (code !== 0) {
      if (manifest !== null) console.error('The last good build: npm start -- --no-build');
      process.exit(code);
    }
    return root;
  }
  if (manifest === null) return fail(`There is no finished build in out/. ${REBUILD}`, 2);
  const damaged = damagedFiles(root, manifest);
  if (damaged.length > 0)
    fail(
      `The build is damaged: ${damaged.length} files differ, the first is out/${damaged[0]}. ${REBUILD}`,
      2,
    );
  return root;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(`Cannot listen on ${host}:${port}: ${error.code ?? error.message}.`, 2),
    );
    server.listen({ port, host }, resolve);
  });
}

function stopOnSignals(server: Server): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await stopServer(server);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

async function main(): Promise<void> {
  const options = { 'no-build': { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const port = readPort(process.env.PORT);
  const host = process.env.HOST || '127.0.0.1';
  await demandPort(port, host);
  const root = await readyBuild(process.cwd(), !values['no-build']);
  const server = createSiteServer(root);
  await listen(server, port, host);
  stopOnSignals(server);
  const shown = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  console.log(`Figures of Record: http://${shown}:${port}`);
}

// A reader of the output may go away (`npm start | head -1`); the site stays up.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

await main().catch((error: Error) => fail(`${error.message}\n\n${USAGE}`, 2));
