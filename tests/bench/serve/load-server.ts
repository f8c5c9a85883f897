/**
 * Load on a server: many connections that ask for pages in turn, as fast as they are answered. It
 * comes from wrk where that is installed (on Debian: `apt-get install wrk`), because a loader
 * written in JavaScript is slower than the servers that it measures; else from autocannon.
 */
import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import autocannon from 'autocannon';
import { z } from 'zod';

const CONNECTIONS = 50;
const SCRIPT = resolve(import.meta.dirname, 'pages.lua');

export const LOADER =
  spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error === undefined ? 'wrk' : 'autocannon';

const Loaded = z.object({
  requests: z.number(),
  seconds: z.number(),
  bytes: z.number(),
  errors: z.number(),
  timeouts: z.number(),
  /** Answers other than 2xx and 3xx. */
  refusals: z.number(),
  /** Milliseconds until half, and 99 in 100, of the answers had come. */
  p50: z.number(),
  p99: z.number(),
});

export type Loaded = z.infer<typeof Loaded>;

async function runWrk(base: string, paths: readonly string[], seconds: number): Promise<Loaded> {
  const options = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '-s', SCRIPT, base, '--', ...paths];
  const child = spawn('wrk', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (text) => {
    printed += text;
  });
  await new Promise((done) => child.on('close', done));
  return Loaded.parse(JSON.parse(printed.slice(printed.lastIndexOf('\n{'))));
}

async function runAutocannon(
  base: string,
  paths: readonly string[],
  seconds: number,
): Promise<Loaded> {
  const result = await autocannon({
    url: base,
    connections: CONNECTIONS,
    duration: seconds,
    requests: paths.map((path) => ({ path, headers: { 'accept-encoding': 'gzip, br' } })),
  });
  const { requests, latency, errors, timeouts, non2xx, throughput, duration } = result;
  return {
    requests: requests.total,
    seconds: duration,
    bytes: throughput.total,
    errors,
    timeouts,
    refusals: non2xx,
    p50: latency.p50,
    p99: latency.p99,
  };
}

/** `base`: scheme, host and port; `paths` are asked for in turn for so many `seconds`. */
export const loadServer = LOADER === 'wrk' ? runWrk : runAutocannon;
