import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeHolder, writeHolder } from '@/lib/store/lock-holder';
import { holdFolder } from '@/lib/store/write-files';
import { bundleChild, startChild, temporaryFolder, versionFolder } from './run-child';

const home = temporaryFolder();
let child = '';
beforeAll(async () => {
  child = await bundleChild(home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function startRacer(folder: string) {
  const process = startChild(child, 'race', folder);
  const waiting: ((line: string) => void)[] = [];
  createInterface({ input: process.stdout as NodeJS.ReadableStream }).on('line', (line) =>
    waiting.shift()?.(line),
  );
  return {
    edit: () =>
      new Promise<string>((resolve) => {
        waiting.push(resolve);
        process.stdin?.write('go\n');
      }),
    end: () => process.stdin?.end(),
  };
}

/** A holder that is certainly dead: this process under another start time. */
const deadHolder = () => writeHolder({ ...describeHolder('figures add'), started: '1' });

const version = (folder: string) =>
  Number(readFileSync(path.join(folder, 'figures.csv'), 'utf8').split('\n')[0]);

async function runRaces(folder: string, rounds: number, before: () => void) {
  const racers = [startRacer(folder), startRacer(folder), startRacer(folder)];
  const answers: string[] = [];
  for (let round = 0; round < rounds; round++) {
    before();
    answers.push(...(await Promise.all(racers.map((racer) => racer.edit()))));
  }
  for (const racer of racers) racer.end();
  return answers;
}

const BUSY = /^3 busy: test race \(process \d+ on host \S+\) is working in /;

it('keeps both edits or names the holder, in 100 races', async () => {
  const folder = versionFolder(home, 'races');
  const answers = await runRaces(folder, 100, () => undefined);
  const kept = answers.filter((answer) => answer === 'kept');
  for (const answer of answers) if (answer !== 'kept') expect(answer).toMatch(BUSY);
  expect(version(folder)).toBe(kept.length);
  expect(kept.length).toBeGreaterThanOrEqual(100);
  expect(kept.length, 'some races were close').toBeLessThan(answers.length);
});

it('lets one of several take over from a dead holder, in 100 races', async () => {
  const folder = versionFolder(home, 'takeovers');
  const answers = await runRaces(folder, 100, () =>
    writeFileSync(path.join(folder, '.figures-lock'), deadHolder()),
  );
  const kept = answers.filter((answer) => answer === 'kept');
  for (const answer of answers) if (answer !== 'kept') expect(answer).toMatch(BUSY);
  expect(version(folder)).toBe(kept.length);
  expect(kept.length).toBeGreaterThanOrEqual(100);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

it('names a holder that runs and leaves its lock alone', async () => {
  const folder = versionFolder(home, 'held');
  const holder = startChild(child, 'hold', folder);
  await new Promise((resolve) => holder.stdout?.once('data', resolve));
  expect(() => holdFolder(folder, 'figures import', () => undefined)).toThrow(
    `figures add (process ${holder.pid} on host`,
  );
  holder.stdin?.end();
  await new Promise((resolve) => holder.on('close', resolve));
  expect(holdFolder(folder, 'figures import', () => 'free')).toBe('free');
});
