import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import {
  describeHolder,
  isRunning,
  nameHolder,
  readHolder,
  writeHolder,
} from '@/lib/store/lock-holder';
import { holdFolder } from '@/lib/store/write-files';
import { temporaryFolder, versionFolder } from './run-child';

const home = temporaryFolder();
afterAll(() => rmSync(home, { recursive: true, force: true }));

const me = describeHolder('figures add');
const onLinux = process.platform === 'linux';

it('describes this process, and reads back what it wrote', () => {
  expect(readHolder(writeHolder(me))).toEqual(me);
  expect(nameHolder(me)).toMatch(/^figures add \(process \d+ on host \S+\)$/);
  expect(describeHolder('figures add').token).not.toBe(me.token);
});

it.each([
  ['nothing', ''],
  ['half a holder', '{"pid":1}'],
  ['no JSON', '{'],
  ['null', 'null'],
  ['a token that is a path', JSON.stringify({ ...me, token: '../x' })],
  ['a process id that is no number', JSON.stringify({ ...me, pid: '1' })],
])('reads no holder from %s', (_, words) => {
  expect(readHolder(Buffer.from(words))).toBeNull();
});

/** A process id that surely belongs to nobody: above what the system gives. */
const NOBODY = 4_194_305;

it.each([
  ['this process', me, true],
  ['a process that is gone', { ...me, pid: NOBODY }, false],
  ['a process of another host', { ...me, pid: NOBODY, host: 'elsewhere' }, true],
  ['a process of another container', { ...me, pid: NOBODY, host: `${me.host} other` }, true],
])('says whether %s runs', (_, holder, runs) => {
  expect(isRunning(holder)).toBe(runs);
});

it.runIf(onLinux)(
  'knows a process id that was given again, and a system that was started again',
  () => {
    expect(isRunning({ ...me, started: '1' })).toBe(false);
    expect(isRunning({ ...me, boot: 'before' })).toBe(false);
    expect(isRunning({ ...me, started: null, boot: null })).toBe(true);
  },
);

it.runIf(onLinux)('takes a process that ended and was not collected for dead', async () => {
  // The shell becomes another program, which never collects the shell's child.
  const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 5']);
  const pid = await new Promise<number>((resolve) =>
    parent.stdout.once('data', (line) => resolve(Number(String(line)))),
  );
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ');
  expect(isRunning({ ...me, pid, started: null })).toBe(false);
  parent.kill('SIGKILL');
});

it('says what to do about a lock that nobody can read', () => {
  const folder = versionFolder(home, 'torn');
  const lock = path.join(folder, '.figures-lock');
  writeFileSync(lock, '');
  expect(() => holdFolder(folder, 'test', () => undefined)).toThrow(
    `busy: ${lock} does not say who holds it. If no figures command is running, delete ${lock}.`,
  );
  rmSync(lock);
  mkdirSync(lock);
  expect(() => holdFolder(folder, 'test', () => undefined)).toThrow('does not say who holds it');
});

it('takes over along a chain of holders that died taking over, and clears the chain away', () => {
  const folder = versionFolder(home, 'chain');
  const dead = [1, 2, 3].map((number) => ({
    ...describeHolder(`figures ${number}`),
    pid: NOBODY,
  }));
  const [first, second, third] = dead;
  writeFileSync(path.join(folder, '.figures-lock'), writeHolder(first ?? me));
  writeFileSync(path.join(folder, `.figures-successor-${first?.token}`), writeHolder(second ?? me));
  writeFileSync(path.join(folder, `.figures-successor-${second?.token}`), writeHolder(third ?? me));
  writeFileSync(path.join(folder, `.figures-claim-${third?.token}`), writeHolder(third ?? me));
  const inside = holdFolder(folder, 'test', () =>
    readdirSync(folder).filter((name) => name.startsWith('.')),
  );
  expect(inside).toEqual(['.figures-lock']);
  expect(existsSync(path.join(folder, '.figures-lock'))).toBe(false);
});

it('counts the last of a chain: a rescuer at work is not robbed', () => {
  const folder = versionFolder(home, 'rescuer');
  const dead = { ...describeHolder('figures add'), pid: NOBODY };
  writeFileSync(path.join(folder, '.figures-lock'), writeHolder(dead));
  writeFileSync(
    path.join(folder, `.figures-successor-${dead.token}`),
    writeHolder(describeHolder('figures import')),
  );
  expect(() => holdFolder(folder, 'test', () => undefined)).toThrow(
    'busy: figures import (process',
  );
});

it('lets go of the folder when the work throws', () => {
  const folder = versionFolder(home, 'throws');
  expect(() =>
    holdFolder(folder, 'test', () => {
      throw new Error('work');
    }),
  ).toThrow('work');
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});
