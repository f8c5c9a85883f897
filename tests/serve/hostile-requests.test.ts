import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer, stopServer } from '@/lib/serve/site-server';
import { HOSTILE, type Hostile, MARK } from './hostile-requests';
import { type RawAnswer, rawRequest } from './raw-request';
import { type SampleBuild, sampleBuild } from './sample-build';

let build: SampleBuild;
let server: Server;
const answers = new Map<Hostile, RawAnswer>();

async function askAll(port: number): Promise<void> {
  const waiting = [...HOSTILE];
  const next = async (): Promise<void> => {
    for (let request = waiting.pop(); request; request = waiting.pop())
      answers.set(request, await rawRequest(port, request.bytes, 300));
  };
  await Promise.all(Array.from({ length: 24 }, next));
}

let pageAfter: Response;

beforeAll(async () => {
  build = await sampleBuild();
  server = createSiteServer(build.root);
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
  await askAll(port);
  pageAfter = await fetch(`http://127.0.0.1:${port}/`);
}, 60_000);

afterAll(async () => {
  await stopServer(server, { graceMs: 0, limitMs: 100 });
  build.remove();
});

/** What a refused or odd request may be answered; 0 is a connection closed in silence. */
const ALLOWED = new Set([0, 200, 206, 304, 308, 400, 404, 405, 408, 412, 413, 414, 416, 417, 431]);

const wrong = (isWrong: (answer: RawAnswer, request: Hostile) => boolean): string[] =>
  HOSTILE.filter((request) => {
    const answer = answers.get(request);
    return answer === undefined || isWrong(answer, request);
  }).map(
    ({ name }) =>
      `${name} → ${answers.get(HOSTILE.find((one) => one.name === name) as Hostile)?.status}`,
  );

describe(`hostile requests, ${HOSTILE.length} kinds`, () => {
  it('are at least 300, each another', () => {
    expect(new Set(HOSTILE.map(({ bytes }) => bytes)).size).toBeGreaterThanOrEqual(300);
  });

  it('never make the server fail', () => {
    expect(wrong(({ status }) => status >= 500)).toEqual([]);
  });

  it('are answered with a status that is meant for them', () => {
    expect(wrong(({ status }) => !ALLOWED.has(status))).toEqual([]);
  });

  it('get nothing of theirs back', () => {
    const gives = ({ body, headers }: RawAnswer) =>
      body.includes(MARK) ||
      [...headers].some(([name, value]) => name !== 'location' && value.includes(MARK));
    expect(wrong(gives)).toEqual([]);
  });

  it('are sent to no other site', () => {
    const leaves = ({ headers }: RawAnswer) => !/^\/(?!\/)|^$/.test(headers.get('location') ?? '');
    expect(wrong(leaves)).toEqual([]);
  });

  it('see no trace of the program', () => {
    const traces = /\bat .+:\d+:\d+|node:internal|node_modules|\/(?:home|root|tmp|usr)\//;
    expect(wrong(({ body }) => traces.test(body))).toEqual([]);
  });

  it('see no file that is none of the site', () => {
    const manifest = readFileSync(`${build.root}/build.json`, 'utf8').slice(0, 40);
    const leaks = ({ body }: RawAnswer) =>
      /root:x:|"dependencies"|\[core\]|PRIVATE KEY/.test(body) || body.includes(manifest);
    expect(wrong(leaks)).toEqual([]);
  });

  it('carry the policy in every answer of ours', () => {
    const isOurs = ({ status, headers }: RawAnswer) =>
      status !== 0 && headers.has('content-type') && !headers.has('content-security-policy');
    expect(wrong(isOurs)).toEqual([]);
  });

  it('leave the server as it was', () => {
    expect(pageAfter.status).toBe(200);
  });
});
