/** nginx with the generated configuration answers as the project's own server does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer, stopServer } from '@/lib/serve/site-server';
import { freePort } from './project';
import { get, type RawAnswer, rawRequest } from './raw-request';
import { type SampleBuild, sampleBuild } from './sample-build';

const NGINX = [
  process.env.NGINX_PATH ?? '',
  ...['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
].find((path) => path !== '' && existsSync(path));
/** A machine without nginx says so in the test's name, and how to get it. */
const ABSENCE =
  NGINX === undefined
    ? ' (not run: nginx is not installed; on Debian: apt-get install nginx-light)'
    : '';
if (ABSENCE !== '') console.warn(`nginx${ABSENCE}`);

let build: SampleBuild;
let server: Server;
let nginx: ChildProcess;
let ownPort: number;
let nginxPort: number;

function configuration(root: string, folder: string): string {
  // Run by root, nginx reads as another user, who may not look into temporary folders.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${nginxPort}; root ${root}; include ${root}/_nginx.conf; }
}
`;
}

async function untilListening(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if ((await rawRequest(nginxPort, get('/'))).status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}

beforeAll(async () => {
  if (NGINX === undefined) return;
  build = await sampleBuild();
  server = createSiteServer(build.root);
  ownPort = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
  nginxPort = await freePort();
  const folder = dirname(build.root);
  mkdirSync(join(folder, 'nginx'));
  writeFileSync(join(folder, 'nginx.conf'), configuration(build.root, join(folder, 'nginx')));
  nginx = spawn(NGINX, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'nginx/error.log')], {
    stdio: 'inherit',
  });
  await untilListening();
});

afterAll(async () => {
  if (NGINX === undefined) return;
  nginx.kill('SIGTERM');
  await new Promise((resolve) => nginx.on('close', resolve));
  await stopServer(server, { graceMs: 0, limitMs: 100 });
  build.remove();
});

const ADDRESSES = [
  ...['/', '/figures', '/figures/one', '/figures?q=50', '/add', '/charts/trade', '/embed/trade'],
  ...[
    '/data/figures.csv',
    '/data/figures.json',
    '/data/figures/article_id=a/part-0.parquet',
    '/charts/trade/data.csv',
    '/charts/trade/chart.svg',
  ],
  ...['/charts/trade.csv', '/charts/trade.svg', '/charts/trade.metadata.json', '/data.csv'],
  ...['/charts/nothing.csv', '/nothing.csv', '/charts/nothing.json'],
  ...['/index.txt', '/figures/', '/figures.html', '/figures/one.html?q=1', '/index.html', '/index'],
  ...[
    '/nothing',
    '/nothing/',
    '/nothing.html',
    '/404',
    '/404.html',
    '/build.json',
    '/_headers',
    '/_nginx.conf',
  ],
  ...['/index.html.gz', '/data/figures.csv.gz', '/embed/nothing', '/data/nothing.csv'],
];

/** What each server says in its own way, and what it says of the bytes. */
const OWN_WORDS = new Set([
  ...['date', 'server', 'connection', 'keep-alive', 'etag', 'last-modified', 'accept-ranges'],
  ...['content-length', 'transfer-encoding'],
]);

const shared = ({ status, headers }: RawAnswer) => ({
  status,
  headers: Object.fromEntries(
    [...headers].filter(([name]) => !OWN_WORDS.has(name)).sort(([a], [b]) => a.localeCompare(b)),
  ),
});

async function both(request: string): Promise<[own: RawAnswer, nginx: RawAnswer]> {
  return Promise.all([rawRequest(ownPort, request), rawRequest(nginxPort, request)]);
}

describe.skipIf(NGINX === undefined)(`nginx${ABSENCE}`, () => {
  it.each(ADDRESSES)('answers %s with the same status and headers', async (address) => {
    const [own, other] = await both(get(address, ['Accept-Encoding: gzip']));
    // A redirect of nginx has a body of its own, and with it a type.
    const body = own.status === 308 ? ['content-type'] : [];
    const of = (answer: RawAnswer) => {
      const { status, headers } = shared(answer);
      return { status, headers: Object.entries(headers).filter(([name]) => !body.includes(name)) };
    };
    expect(of(other)).toEqual(of(own));
  });

  it.each(['/', '/data/figures.csv', '/nothing'])('sends the bytes of %s', async (address) => {
    const [own, other] = await both(get(address, ['Accept-Encoding: identity']));
    expect(other.body).toBe(own.body);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const [own, other] = await both(get('/').replace('GET', method));
    expect([own.status, other.status]).toEqual([405, 405]);
  });

  it.each(['/..%2f..%2fetc%2fpasswd', '/../../etc/passwd', '//evil.example/', '/%2e%2e/x'])(
    'gives nothing for %s',
    async (address) => {
      const [own, other] = await both(get(address));
      expect([400, 404]).toContain(own.status);
      expect([400, 404]).toContain(other.status);
    },
  );
});
