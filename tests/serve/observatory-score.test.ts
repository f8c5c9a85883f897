import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer, stopServer } from '@/lib/serve/site-server';
import { observatoryScore, type Score } from './observatory-score';
import { get, rawRequest } from './raw-request';
import { type SampleBuild, sampleBuild } from './sample-build';

let build: SampleBuild;
let server: Server;
let port: number;

beforeAll(async () => {
  build = await sampleBuild();
  server = createSiteServer(build.root);
  port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
});
afterAll(async () => {
  await stopServer(server, { graceMs: 0, limitMs: 100 });
  build.remove();
});

async function scoreOf(address: string): Promise<Score> {
  const { headers, body } = await rawRequest(port, get(address, ['X-Forwarded-Proto: https']));
  return observatoryScore({ headers, html: body });
}

describe('the Observatory', () => {
  it.each(['/', '/figures', '/figures/one', '/charts/trade', '/add', '/nothing'])(
    'gives %s its maximum, 155',
    async (address) => {
      expect((await scoreOf(address)).score).toBe(155);
    },
  );

  it('takes from a page made for frames only what framing and sharing cost', async () => {
    const { points } = await scoreOf('/embed/trade');
    expect(points).toMatchObject({
      'x-frame-options': -20,
      'cross-origin-resource-policy': 0,
      'content-security-policy': 10,
      'subresource-integrity': 5,
    });
  });
});

const html = '<!DOCTYPE html><html><head></head><body></body></html>';

const WEAK: readonly (readonly [string, Readonly<Record<string, string>>, number])[] = [
  ['no header at all', {}, 30],
  ['a policy with inline scripts', { 'content-security-policy': "script-src 'unsafe-inline'" }, 35],
  [
    'a policy with inline styles only',
    { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
    55,
  ],
];

describe('the reckoning', () => {
  it.each(WEAK)('knows %s', (_name, headers, score) => {
    const answer = { headers: new Map(Object.entries(headers)), html };
    expect(observatoryScore(answer).score).toBe(score);
  });
});
