import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishBuild } from '@/lib/serve/finish-build';
import { createSiteServer, stopServer } from '@/lib/serve/site-server';
import { get, rawRequest } from './raw-request';
import { SAMPLE_FILES, type SampleBuild, sampleBuild, writeExport } from './sample-build';

let build: SampleBuild;
let server: Server;
let port: number;
let base: string;

const listen = (listening: Server) =>
  new Promise<number>((resolve) =>
    listening.listen(0, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port)),
  );

beforeAll(async () => {
  build = await sampleBuild();
  server = createSiteServer(build.root);
  port = await listen(server);
  base = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  await stopServer(server, { graceMs: 0, limitMs: 100 });
  build.remove();
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(base + path, { redirect: 'manual', ...init });

const STATUSES: readonly (readonly [string, number, string])[] = [
  ['/', 200, 'text/html; charset=utf-8'],
  ['/figures', 200, 'text/html; charset=utf-8'],
  ['/figures/one', 200, 'text/html; charset=utf-8'],
  ['/figures?q=50', 200, 'text/html; charset=utf-8'],
  ['/data/figures.csv', 200, 'text/csv; charset=utf-8'],
  ['/data/figures.json', 200, 'application/json; charset=utf-8'],
  ['/charts/trade/chart.svg', 200, 'image/svg+xml; charset=utf-8'],
  ['/healthz', 200, 'text/plain; charset=utf-8'],
  ['/nothing', 404, 'text/html; charset=utf-8'],
  ['/figures/one.html', 308, 'text/plain; charset=utf-8'],
  ['/%ff', 400, 'text/plain; charset=utf-8'],
  ['/build.json', 404, 'text/html; charset=utf-8'],
  ['/_not-found', 404, 'text/html; charset=utf-8'],
];

describe('an answer', () => {
  it.each(STATUSES)('to %s has status %i and type %s', async (path, status, type) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  });

  it('for an unknown address is the page that says so', async () => {
    expect(await (await ask('/nothing')).text()).toContain('Not here');
  });

  it('for a longer way to write an address names the short one and keeps its query', async () => {
    const response = await ask('/figures/?q=50');
    expect(response.headers.get('location')).toBe('/figures?q=50');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('to %s is a refusal', async (method) => {
    const response = await ask('/', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('to HEAD has the headers of GET and no body', async () => {
    const [head, whole] = await Promise.all([ask('/', { method: 'HEAD' }), ask('/')]);
    expect(await head.text()).toBe('');
    for (const name of ['content-security-policy', 'etag', 'cache-control'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
  });
});

const bytesOf = async (fields: readonly string[]) =>
  rawRequest(port, get('/data/figures.csv', fields));

describe('compressed copies', () => {
  it.each([
    ['br', 'gzip, br'],
    ['gzip', 'gzip'],
    [undefined, 'identity'],
  ])('are sent as %s for %s', async (coding, accepted) => {
    const { headers } = await bytesOf([`Accept-Encoding: ${accepted}`]);
    expect(headers.get('content-encoding')).toBe(coding);
    expect(headers.get('vary')).toBe('Accept-Encoding');
  });

  it('have entity tags of their own', async () => {
    const answers = await Promise.all(
      ['br', 'gzip', 'identity'].map((coding) => bytesOf([`Accept-Encoding: ${coding}`])),
    );
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(3);
  });

  it('hold the same text', async () => {
    for (const coding of ['br', 'gzip', 'identity'])
      expect(
        await (await ask('/data/figures.csv', { headers: { 'Accept-Encoding': coding } })).text(),
      ).toBe(SAMPLE_FILES['data/figures.csv']);
  });
});

describe('conditional and partial requests', () => {
  it.each([
    ['the tag', (tag: string) => tag, 304],
    ['a list with the tag', (tag: string) => `"x", ${tag}`, 304],
    ['any tag', () => '*', 304],
    ['another tag', () => '"x"', 200],
  ])('that know %s are answered', async (_name, known, status) => {
    const tag = (await bytesOf([])).headers.get('etag') ?? '';
    expect((await bytesOf([`If-None-Match: ${known(tag)}`])).status).toBe(status);
  });

  it.each([
    ['bytes=0-3', 206, 'id,q'],
    ['bytes=-4', 206, 'n"\r\n'],
    ['bytes=3-3', 206, 'q'],
  ])('of %s are answered %i with those bytes', async (range, status, text) => {
    const answer = await bytesOf([`Range: ${range}`]);
    expect([answer.status, answer.body]).toEqual([status, text]);
  });

  it.each(['bytes=99999999-', 'bytes=99999999-999999999'])('of %s are refused', async (range) => {
    expect((await bytesOf([`Range: ${range}`])).status).toBe(416);
  });

  it.each(['bytes=a-b', 'lines=1-2', 'bytes', 'bytes=5-1x'])(
    'of %s mean the whole file or nothing',
    async (range) => {
      expect([200, 416]).toContain((await bytesOf([`Range: ${range}`])).status);
    },
  );

  it('for a page that is not there are answered 404', async () => {
    const headers = { Range: 'bytes=0-3', 'If-None-Match': '*' };
    expect((await ask('/nothing', { headers })).status).toBe(404);
  });
});

describe('a file kept in memory', () => {
  it('is sent with the headers that reading it from the disk gives', async () => {
    const [first, kept, partial] = [
      await bytesOf([]),
      await bytesOf([]),
      await bytesOf(['Range: bytes=0-', 'If-Range: "another"']),
    ];
    const of = ({ headers }: typeof first) =>
      Object.fromEntries([...headers].filter(([name]) => name !== 'date').sort());
    expect(of(kept)).toEqual(of(first));
    expect(of(partial)).toEqual(of(kept));
    expect(partial.body).toBe(kept.body);
  });
});

describe('a running server', () => {
  it('serves a build that is swapped in, and never a mixture', async () => {
    const own = await sampleBuild();
    const running = createSiteServer(own.root);
    const address = `http://127.0.0.1:${await listen(running)}`;
    const staged = `${own.root}-next`;
    writeExport(staged, { ...SAMPLE_FILES, 'data/figures.csv': 'id\r\nnew\r\n' });
    await finishBuild(staged, 'b'.repeat(64));
    expect(await (await fetch(`${address}/data/figures.csv`)).text()).toContain('440');
    renameSync(own.root, `${own.root}-old`);
    expect((await fetch(`${address}/nothing`)).status).toBe(404);
    renameSync(staged, own.root);
    const after = await fetch(`${address}/data/figures.csv`);
    expect(await after.text()).toBe('id\r\nnew\r\n');
    await stopServer(running, { graceMs: 0, limitMs: 100 });
    own.remove();
  });

  it('answers 404 for a file that has vanished, and goes on', async () => {
    const own = await sampleBuild();
    const running = createSiteServer(own.root);
    const address = `http://127.0.0.1:${await listen(running)}`;
    rmSync(join(own.root, 'data/figures.json'));
    expect((await fetch(`${address}/data/figures.json`)).status).toBe(404);
    expect((await fetch(`${address}/`)).status).toBe(200);
    await stopServer(running, { graceMs: 0, limitMs: 100 });
    own.remove();
  });

  it('answers 503 for a file that cannot be opened, and goes on', async () => {
    const own = await sampleBuild();
    const running = createSiteServer(own.root);
    const address = `http://127.0.0.1:${await listen(running)}`;
    const file = join(own.root, 'data/figures.json');
    rmSync(file);
    // A link to itself: no rights that the tests may happen to run with can open it.
    symlinkSync(file, file);
    const answer = await fetch(`${address}/data/figures.json`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect((await fetch(`${address}/`)).status).toBe(200);
    await stopServer(running, { graceMs: 0, limitMs: 100 });
    own.remove();
  });

  it('answers 503 while there is no build, and never a file that no build lists', async () => {
    const own = await sampleBuild();
    writeFileSync(join(own.root, 'planted.html'), 'planted');
    const running = createSiteServer(own.root);
    const address = `http://127.0.0.1:${await listen(running)}`;
    expect((await fetch(`${address}/planted`)).status).toBe(404);
    const empty = createSiteServer(join(own.root, 'nowhere'));
    expect((await fetch(`http://127.0.0.1:${await listen(empty)}/`)).status).toBe(503);
    await stopServer(running, { graceMs: 0, limitMs: 100 });
    await stopServer(empty, { graceMs: 0, limitMs: 100 });
    own.remove();
  });

  it('answers what has arrived before it stops', async () => {
    const own = createSiteServer(build.root);
    const address = `http://127.0.0.1:${await listen(own)}`;
    const arrived = new Promise<void>((resolve) => {
      let connections = 0;
      own.on('connection', () => {
        connections += 1;
        if (connections === 50) resolve();
      });
    });
    const answers = Array.from({ length: 50 }, () => fetch(`${address}/data/figures.csv`));
    await arrived;
    const stopped = stopServer(own, { graceMs: 200, limitMs: 5_000 });
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(50);
    await stopped;
    await expect(fetch(address)).rejects.toThrow();
  });
});
