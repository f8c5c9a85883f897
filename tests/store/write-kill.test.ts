import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSettled } from '@/lib/store/write-settle';
import { bundleChild, startChild, temporaryFolder, versionFolder } from './run-child';
import { VERSION_FILES } from './version-files';

const home = temporaryFolder();
let child = '';
beforeAll(async () => {
  child = await bundleChild(home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const versionOf = (folder: string, file: string) =>
  Number(readFileSync(path.join(folder, file), 'utf8').split('\n')[0]);

/** The folder as the next command finds it: one version throughout, nothing left lying about. */
function settledVersion(folder: string): number {
  return readSettled(folder, 'test', () => {
    const [version = -1, ...others] = VERSION_FILES.map((file) => versionOf(folder, file));
    expect(others).toEqual(others.map(() => version));
    const names = readdirSync(folder).filter((name) => !name.startsWith('.figures-'));
    expect(names.includes('drafts.csv')).toBe(version % 2 === 1);
    return version;
  });
}

const hidden = (folder: string) =>
  [...readdirSync(folder), ...readdirSync(path.join(folder, 'articles'))].filter((name) =>
    name.startsWith('.'),
  );

/** Small deterministic generator (Park and Miller 1988), so that a failing kill can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

async function runUntilKilled(folder: string, afterMs: number): Promise<number> {
  const process = startChild(child, 'loop', folder);
  let reported = 0;
  let started = false;
  const lines = createInterface({ input: process.stdout as NodeJS.ReadableStream });
  lines.on('line', (line) => {
    reported = Number(line.replace('done ', ''));
    if (started) return;
    started = true;
    setTimeout(() => process.kill('SIGKILL'), afterMs);
  });
  await new Promise((resolve) => process.on('close', resolve));
  return reported;
}

/** What is left in the folder once a further command has run. */
async function recoverByCommand(folder: string): Promise<string[]> {
  const process = startChild(child, 'crash', folder, '1000000');
  await new Promise((resolve) => process.on('close', resolve));
  return hidden(folder);
}

/** Kills `count` writers one after the other; how many left a decided, unfinished change. */
async function killInTurn(name: string, count: number, random: () => number): Promise<number> {
  const folder = versionFolder(home, name);
  let halfDone = 0;
  for (let kill = 0; kill < count; kill++) {
    const reported = await runUntilKilled(folder, random() * 12);
    if (hidden(folder).includes('.figures-journal')) halfDone++;
    const version = settledVersion(folder);
    // What was reported done is there; at most the change that was under way came on top.
    expect([reported, reported + 1], `kill ${kill} in ${name}`).toContain(version);
  }
  expect(await recoverByCommand(folder)).toEqual([]);
  return halfDone;
}

it('keeps old or new bytes through 200 kills at random moments', async () => {
  const halfDone = await Promise.all([
    killInTurn('kills-a', 100, seeded(20130322)),
    killInTurn('kills-b', 100, seeded(20150508)),
  ]);
  expect(Math.max(...halfDone), 'some kills hit a decided, unfinished change').toBeGreaterThan(0);
}, 120_000);

/** True when the writer was killed before its n-th call, false when it made fewer calls. */
async function killBefore(call: number): Promise<{ killed: boolean; version: number }> {
  const folder = versionFolder(home, `point-${call}`);
  const process = startChild(child, 'crash', folder, String(call));
  const killed = await new Promise<boolean>((resolve) =>
    process.on('close', (_, signal) => resolve(signal === 'SIGKILL')),
  );
  const version = settledVersion(folder);
  if (call % 10 === 0) expect(await recoverByCommand(folder)).toEqual([]);
  return { killed, version };
}

it('keeps old or new bytes when killed before each single call to the disk', async () => {
  const versions: number[] = [];
  for (let call = 1; call < 1000; call += 4) {
    const points = await Promise.all([0, 1, 2, 3].map((more) => killBefore(call + more)));
    versions.push(...points.filter(({ killed }) => killed).map(({ version }) => version));
    if (points.some(({ killed }) => !killed)) break;
  }
  expect(versions.length, 'calls of one change').toBeGreaterThan(40);
  // Old up to one point, new from there on.
  expect(versions).toEqual([...versions].sort());
  expect([...new Set(versions)]).toEqual([0, 1]);
}, 120_000);

it('keeps old or new bytes when the rescuer is killed as well, 60 times', async () => {
  const random = seeded(7);
  const rescue = async (pair: number) => {
    const folder = versionFolder(home, `pair-${pair}`);
    for (const calls of [60, 60, 120]) {
      const process = startChild(child, 'crash', folder, String(1 + Math.floor(random() * calls)));
      await new Promise((resolve) => process.on('close', resolve));
    }
    return settledVersion(folder);
  };
  const versions: number[] = [];
  for (let pair = 0; pair < 20; pair += 2)
    versions.push(...(await Promise.all([rescue(pair), rescue(pair + 1)])));
  expect(new Set(versions).size).toBeGreaterThan(1);
}, 120_000);
