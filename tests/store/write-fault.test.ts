import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Disk, localDisk } from '@/lib/store/write-disk';
import { StoreFault } from '@/lib/store/write-fault';
import { type FileChange, holdFolder, writeFilesAtomically } from '@/lib/store/write-files';
import { readSettled } from '@/lib/store/write-settle';
import { temporaryFolder, versionFolder } from './run-child';
import { VERSION_FILES } from './version-files';

const home = temporaryFolder();
afterAll(() => rmSync(home, { recursive: true, force: true }));

let folders = 0;
const freshFolder = () => versionFolder(home, `folder-${++folders}`);
const old = (file: string) => Buffer.from(`0\n${file}\n`);
const changeAll = (after = 'new'): FileChange[] =>
  VERSION_FILES.map((file) => ({ path: file, before: old(file), after: Buffer.from(after) }));

const contents = (folder: string) =>
  VERSION_FILES.map((file) => readFileSync(path.join(folder, file), 'utf8'));
const OLD = VERSION_FILES.map((file) => String(old(file)));
const NEW = VERSION_FILES.map(() => 'new');
const hidden = (folder: string) =>
  [...readdirSync(folder), ...readdirSync(path.join(folder, 'articles'))].filter((name) =>
    name.startsWith('.'),
  );

function faultOf(run: () => unknown): StoreFault {
  try {
    run();
  } catch (error) {
    if (error instanceof StoreFault) return error;
    throw error;
  }
  throw new Error('no fault');
}

const systemError = (code: string) => Object.assign(new Error(code), { code });

/** A disk on which the n-th call of a kind fails. */
function failing(name: keyof Disk, nth: number, code: string): Disk & { calls: number } {
  const disk = { ...localDisk, calls: 0 };
  const real = localDisk[name] as (...values: unknown[]) => unknown;
  const step = (...values: unknown[]) => {
    if (++disk.calls === nth) throw systemError(code);
    return real(...values);
  };
  return Object.assign(disk, { [name]: step });
}

it('writes all files of a change and leaves nothing else behind', () => {
  const folder = freshFolder();
  writeFilesAtomically(folder, 'test', changeAll());
  expect(contents(folder)).toEqual(NEW);
  expect(hidden(folder)).toEqual([]);
});

it('creates and removes files, and keeps the mode of those it replaces', () => {
  const folder = freshFolder();
  chmodSync(path.join(folder, 'figures.csv'), 0o600);
  writeFilesAtomically(folder, 'test', [
    { path: 'drafts.csv', before: null, after: Buffer.from('id\n') },
    { path: 'set-aside.csv', before: old('set-aside.csv'), after: null },
    { path: 'figures.csv', before: old('figures.csv'), after: Buffer.from('id\n') },
  ]);
  expect(readdirSync(folder).sort()).toEqual([
    'SHA256SUMS',
    'articles',
    'drafts.csv',
    'figures.csv',
  ]);
  expect(statSync(path.join(folder, 'figures.csv')).mode & 0o777).toBe(0o600);
});

it('refuses paths outside the folder and hidden names', () => {
  const folder = freshFolder();
  for (const file of ['../x', '/etc/x', 'a/b/c', '.figures-lock', 'articles/../x', 'a\\..\\b', ''])
    expect(() =>
      writeFilesAtomically(folder, 'test', [{ path: file, before: null, after: old('') }]),
    ).toThrow('no path of the record');
  expect(hidden(folder)).toEqual([]);
});

it.each(VERSION_FILES)('overwrites nothing when %s was edited by hand before', (file) => {
  const folder = freshFolder();
  writeFileSync(path.join(folder, file), 'mine');
  const fault = faultOf(() => writeFilesAtomically(folder, 'test', changeAll()));
  expect(fault.exitCode).toBe(1);
  expect(fault.message).toBe(
    `${path.join(folder, file)} was changed by somebody else meanwhile. Nothing was written. Run the command again.`,
  );
  expect(contents(folder)).toEqual(
    OLD.map((bytes, at) => (VERSION_FILES[at] === file ? 'mine' : bytes)),
  );
  expect(hidden(folder)).toEqual([]);
});

/** Every moment at which an editor may save during a commit: before each call to the disk. */
it('overwrites nothing that is edited by hand at any call before the last look', () => {
  let kept = 0;
  let written = 0;
  for (let moment = 1; moment < 200; moment++) {
    const folder = freshFolder();
    let calls = 0;
    let lastLook = 0;
    const mine = path.join(folder, 'SHA256SUMS');
    const disk = new Proxy(localDisk, {
      get: (real, name: keyof Disk) => {
        if (++calls === moment) writeFileSync(mine, 'mine');
        if (name === 'rename' && lastLook === 0) lastLook = calls;
        return real[name];
      },
    });
    let exitCode = 0;
    try {
      writeFilesAtomically(folder, 'test', changeAll(), disk);
    } catch (error) {
      exitCode = (error as StoreFault).exitCode;
    }
    if (calls < moment) break;
    const all = contents(folder);
    if (moment < lastLook || lastLook === 0) expect([exitCode, all[2]]).toEqual([1, 'mine']);
    if (exitCode === 1) {
      expect(all.filter((bytes) => bytes === 'new')).toEqual([]);
      kept++;
    } else written++;
    expect(hidden(folder)).toEqual([]);
  }
  expect(kept).toBeGreaterThan(20);
  expect(written).toBeGreaterThan(0);
});

it.each([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EIO', 'the disk reports an error'],
])('keeps the old files when any file cannot be written: %s', (code, words) => {
  // Claim of the lock, four prepared files, journal.
  for (let nth = 1; nth <= 6; nth++) {
    const folder = freshFolder();
    const fault = faultOf(() =>
      writeFilesAtomically(folder, 'test', changeAll(), failing('create', nth, code)),
    );
    expect([fault.exitCode, fault.message.includes(folder)]).toEqual([2, true]);
    expect(fault.message).toContain(words);
    expect(contents(folder)).toEqual(OLD);
    expect(hidden(folder)).toEqual([]);
  }
});

it('reports a decided change that the disk interrupts, and the next command finishes it', () => {
  for (let nth = 2; nth <= 5; nth++) {
    const folder = freshFolder();
    const disk = failing('rename', nth, 'EIO');
    const fault = faultOf(() => writeFilesAtomically(folder, 'test', changeAll(), disk));
    expect(fault.exitCode).toBe(2);
    const read = () => contents(folder);
    expect(readSettled(folder, 'test', read)).toEqual(NEW);
    expect(hidden(folder)).toEqual([]);
  }
});

it('keeps the old files when the journal cannot be renamed or its folder not synced', () => {
  for (const disk of [failing('rename', 1, 'ENOSPC'), failing('syncFolder', 5, 'EIO')]) {
    const folder = freshFolder();
    expect(faultOf(() => writeFilesAtomically(folder, 'test', changeAll(), disk)).exitCode).toBe(2);
    expect(contents(folder)).toEqual(OLD);
    expect(hidden(folder)).toEqual([]);
  }
});

const isRoot = process.getuid?.() === 0;
const canMount = (() => {
  if (!isRoot || process.platform !== 'linux') return false;
  const at = path.join(home, 'mount-probe');
  mkdirSync(at);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', at], { stdio: 'ignore' });
    execFileSync('umount', [at], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

function onTmpfs(size: string, run: (folder: string) => void): void {
  const at = path.join(home, `mount-${++folders}`);
  mkdirSync(at);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at]);
  try {
    run(versionFolder(at, 'data'));
  } finally {
    execFileSync('umount', [at]);
  }
}

// Real disks need the right to mount; without it the injected faults above stand for them.
it.runIf(canMount)('keeps the old files on a real disk that is full', () => {
  onTmpfs('64k', (folder) => {
    const big = changeAll('x'.repeat(30_000));
    const fault = faultOf(() => writeFilesAtomically(folder, 'test', big));
    expect([fault.exitCode, fault.message]).toEqual([
      2,
      `cannot write ${path.join(folder, 'set-aside.csv')}: the disk is full`,
    ]);
    expect(contents(folder)).toEqual(OLD);
    expect(hidden(folder)).toEqual([]);
  });
});

it.runIf(canMount)('says that a real disk is read-only', () => {
  onTmpfs('64k', (folder) => {
    execFileSync('mount', ['-o', 'remount,ro', path.dirname(folder)]);
    const fault = faultOf(() => writeFilesAtomically(folder, 'test', changeAll()));
    expect([fault.exitCode, fault.message]).toEqual([
      2,
      `cannot write in ${folder}: the folder is read-only`,
    ]);
    expect(contents(folder)).toEqual(OLD);
  });
});

it.skipIf(isRoot)('says that a folder is not writable', () => {
  const folder = freshFolder();
  chmodSync(folder, 0o555);
  const fault = faultOf(() => writeFilesAtomically(folder, 'test', changeAll()));
  expect([fault.exitCode, fault.message]).toEqual([
    2,
    `cannot write in ${folder}: permission is denied`,
  ]);
  chmodSync(folder, 0o755);
  expect(contents(folder)).toEqual(OLD);
});

it('refuses files and folders that are links, and folders that are none', () => {
  const folder = freshFolder();
  const elsewhere = path.join(home, 'elsewhere');
  mkdirSync(elsewhere, { recursive: true });
  rmSync(path.join(folder, 'articles'), { recursive: true });
  symlinkSync(elsewhere, path.join(folder, 'articles'));
  const change = { path: 'articles/b.txt', before: null, after: old('') };
  expect(faultOf(() => writeFilesAtomically(folder, 'test', [change])).message).toBe(
    `cannot use ${path.join(folder, 'articles')}: it is a symbolic link`,
  );
  rmSync(path.join(folder, 'figures.csv'));
  symlinkSync('/etc/hostname', path.join(folder, 'figures.csv'));
  expect(
    faultOf(() => holdFolder(folder, 'test', (held) => held.read('figures.csv'))).message,
  ).toBe(`cannot use ${path.join(folder, 'figures.csv')}: it is a symbolic link`);
  expect(readdirSync(elsewhere)).toEqual([]);
  const missing = path.join(home, 'missing');
  expect(faultOf(() => holdFolder(missing, 'test', () => undefined)).exitCode).toBe(2);
});

it('refuses a journal that names files elsewhere', () => {
  const folder = freshFolder();
  const target = path.join(home, 'victim');
  writeFileSync(target, 'safe');
  const entry = { path: '../victim', prepared: null, before: null, after: null };
  writeFileSync(
    path.join(folder, '.figures-journal'),
    JSON.stringify({ format: 'figures-of-record/journal-1', command: 'x', entries: [entry] }),
  );
  const fault = faultOf(() => readSettled(folder, 'test', () => contents(folder)));
  expect([fault.exitCode, fault.problem]).toEqual([1, 'damaged']);
  expect(readFileSync(target, 'utf8')).toBe('safe');
});

it('gives way to an edit by hand that came before anything was renamed', () => {
  const folder = freshFolder();
  const dead = failing('rename', 2, 'EIO');
  faultOf(() => writeFilesAtomically(folder, 'test', changeAll(), dead));
  writeFileSync(path.join(folder, 'SHA256SUMS'), 'mine');
  const read = readSettled(folder, 'test', () => contents(folder));
  expect(read).toEqual([OLD[0], OLD[1], 'mine', OLD[3]]);
  expect(hidden(folder)).toEqual([]);
});

it('stops at an edit by hand in a change that is half done, and overwrites nothing', () => {
  const folder = freshFolder();
  const dead = failing('rename', 3, 'EIO');
  faultOf(() => writeFilesAtomically(folder, 'test', changeAll(), dead));
  writeFileSync(path.join(folder, 'SHA256SUMS'), 'mine');
  const fault = faultOf(() => readSettled(folder, 'test', () => contents(folder)));
  expect([fault.exitCode, fault.path]).toEqual([1, path.join(folder, 'SHA256SUMS')]);
  expect(readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8')).toBe('mine');
});

it('reads again when the folder changes under the reader', () => {
  const folder = freshFolder();
  let reads = 0;
  const result = readSettled(folder, 'test', () => {
    const first = readFileSync(path.join(folder, 'figures.csv'), 'utf8');
    if (++reads === 1) writeFilesAtomically(folder, 'test', changeAll());
    return [first, readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8')];
  });
  expect(result).toEqual(['new', 'new']);
});
